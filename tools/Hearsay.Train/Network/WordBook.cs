using Hearsay.Language.Network;
using Hearsay.Language.Tokens;

namespace Hearsay.Train.Network;

/// <summary>The distinct spellings of the training texts with their rows in the tables; grows as texts are read.</summary>
internal sealed class WordBook(WordFeatures features)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int[][]> _rows = []; // [word][group][row]
    private readonly List<int> _counts = [];

    /// <summary>Rows of a word, [group][row].</summary>
    public int[][] Rows(int word) => _rows[word];

    /// <summary>How often it was tallied.</summary>
    public int Count(int word) => _counts[word];

    public int NumberOf(string text, WordSpan span)
    {
        var spelling = text.Substring(span.Start, span.Length);
        if (!_numbers.TryGetValue(spelling, out var number))
        {
            number = _numbers[spelling] = _rows.Count;
            features.Read(text, span);
            _rows.Add([.. Enumerable.Range(0, WordFeatures.Groups).Select(group => features.Rows(group).ToArray())]);
            _counts.Add(0);
        }

        return number;
    }

    /// <summary>Counts a word as seen once more.</summary>
    public void Tally(int word) => _counts[word]++;
}
