using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>The phrases of a lexicon as a tree of word ids; one look-up finds every phrase that starts at a word.</summary>
internal sealed class PhraseTree
{
    private sealed class Branch
    {
        public Dictionary<int, Branch> Next { get; } = [];

        public List<(TimeClass Class, string Code, bool NeedsCapital)> Entries { get; } = [];
    }

    private readonly Branch _root = new();

    public void Add(IEnumerable<int> phrase, TimeClass kind, string code, bool needsCapital)
    {
        var at = _root;
        foreach (var word in phrase)
        {
            if (!at.Next.TryGetValue(word, out var next)) at.Next.Add(word, next = new Branch());
            at = next;
        }

        at.Entries.Add((kind, code, needsCapital));
    }

    public void Find(ReadOnlySpan<TextWord> words, int start, List<TimeWord> found)
    {
        var branch = _root;
        for (var at = start; at < words.Length && words[at].Id >= 0 && branch.Next.TryGetValue(words[at].Id, out branch!); at++)
            foreach (var (kind, code, needsCapital) in branch.Entries)
                if (!needsCapital || words[start].IsCapital) found.Add(new TimeWord(kind, at + 1, Numeral.Of(code), code));
    }
}
