using Hearsay.Language.Tokens;

namespace Hearsay.Train.Clusters;

/// <summary>Counts of words and of neighbours in tokenised text. Words are numbered by falling count; rare ones and sentence edges are -1 and count as edges.</summary>
internal sealed class WordBigrams
{
    private const int LeastCount = 2;

    private readonly List<uint> _forms = [];
    private readonly List<int> _counts = [];
    private readonly List<(int Word, int Count)[]> _after = [];
    private readonly List<(int Word, int Count)[]> _before = [];

    public WordBigrams(IReadOnlyList<uint[]> sentences)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var form in sentences.SelectMany(sentence => sentence)) counts[form] = counts.GetValueOrDefault(form) + 1;
        foreach (var (form, count) in counts.Where(each => each.Value >= LeastCount).OrderByDescending(each => each.Value).ThenBy(each => each.Key))
        {
            _forms.Add(form);
            _counts.Add(count);
        }

        CountPairs(sentences, _forms.Select((form, at) => (form, at)).ToDictionary(each => each.form, each => each.at));
    }

    public int Words => _forms.Count;

    public uint Form(int word) => _forms[word];

    public int Count(int word) => _counts[word];

    public (int Word, int Count)[] After(int word) => _after[word];

    public (int Word, int Count)[] Before(int word) => _before[word];

    /// <summary>How often the word follows itself.</summary>
    public int Doubles(int word)
    {
        foreach (var (next, count) in _after[word])
            if (next == word) return count;
        return 0;
    }

    public static uint FormOf(string word) => Run.HashOf(word, 0, word.Length);

    private void CountPairs(IReadOnlyList<uint[]> sentences, Dictionary<uint, int> numbers)
    {
        var after = new Dictionary<int, int>[Words];
        var before = new Dictionary<int, int>[Words];
        for (var word = 0; word < Words; word++) (after[word], before[word]) = ([], []);
        foreach (var sentence in sentences)
        {
            var previous = -1;
            foreach (var form in sentence)
            {
                var word = numbers.GetValueOrDefault(form, -1);
                Link(previous, word);
                previous = word;
            }

            Link(previous, -1);
        }

        _after.AddRange(after.Select(Sorted));
        _before.AddRange(before.Select(Sorted));

        void Link(int first, int second)
        {
            if (first >= 0) after[first][second] = after[first].GetValueOrDefault(second) + 1;
            if (second >= 0) before[second][first] = before[second].GetValueOrDefault(first) + 1;
        }
    }

    private static (int Word, int Count)[] Sorted(Dictionary<int, int> counts) => [.. counts.OrderBy(each => each.Key).Select(each => (each.Key, each.Value))];
}
