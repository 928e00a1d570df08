using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>All patterns in one tree, matched in time bounded by the longest pattern; see lexicons/en/times-patterns.tsv.</summary>
internal sealed class PatternTree(Vocabulary vocabulary)
{
    private readonly PatternNode _root = new(null);
    private readonly Dictionary<int, List<PatternNode>> _byWord = [];
    private readonly List<PatternNode>[] _byClass = [.. Enum.GetValues<TimeClass>().Select(_ => new List<PatternNode>())];
    private int _row;

    public void Add(string pattern, TimeMeaning meaning)
    {
        foreach (var flat in PatternText.Expand(pattern))
            if (flat.Exists(step => step.Zone == 1) && flat[^1].Step is not ("." or ",")) Grow(flat, meaning);
        _row++;
    }

    public IReadOnlyList<PatternNode> StartingWithWord(int word) => _byWord.TryGetValue(word, out var nodes) ? nodes : [];

    public IReadOnlyList<PatternNode> StartingWithClass(TimeClass kind) => _byClass[(int)kind];

    private void Grow(List<(string Step, int Zone)> flat, TimeMeaning meaning)
    {
        var at = _root;
        foreach (var (step, zone) in flat)
        {
            var next = at.Next.Find(node => node.Element!.Source == step && node.Element.Zone == zone);
            if (next is null)
            {
                at.Next.Add(next = new PatternNode(Element(step, zone)));
                if (at == _root) Index(next);
            }

            at = next;
        }

        if (at.Meaning is null) (at.Meaning, at.Row) = (meaning, _row);
    }

    private void Index(PatternNode node)
    {
        foreach (var kind in node.Element!.Classes) _byClass[(int)kind].Add(node);
        foreach (var word in node.Element.Words)
        {
            if (!_byWord.TryGetValue(word, out var nodes)) _byWord.Add(word, nodes = []);
            nodes.Add(node);
        }
    }

    private PatternElement Element(string step, int zone)
    {
        var (words, classes) = (new List<int>(), new List<TimeClass>());
        foreach (var choice in step.Split('|'))
        {
            if (choice.Length > 2 && choice[0] == '<') classes.Add(Enum.Parse<TimeClass>(choice[1..^1], true));
            else words.Add(vocabulary.Add(choice));
        }

        return new PatternElement(step, [.. words], [.. classes], zone);
    }
}
