using System.Collections.Frozen;
using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>Words that hint at a label: at a mode of one event type, or at a context. Labels keep the order of the file.</summary>
internal sealed class CueTable
{
    private readonly FrozenDictionary<string, int[]> _labelsOf; // lemma -> label numbers, ascending
    private readonly string[] _labels;

    private CueTable(FrozenDictionary<string, int[]> labelsOf, string[] labels) => (_labelsOf, _labels) = (labelsOf, labels);

    /// <summary>Rows of label and comma-separated lemmas.</summary>
    public static CueTable From(IEnumerable<(string Label, string Words)> rows)
    {
        var labels = new List<string>();
        var found = new Dictionary<string, SortedSet<int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (label, words) in rows)
        {
            if (!labels.Contains(label)) labels.Add(label);
            foreach (var word in words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (!found.TryGetValue(word, out var numbers)) found[word] = numbers = [];
                numbers.Add(labels.IndexOf(label));
            }
        }

        return new CueTable(found.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.OrdinalIgnoreCase), [.. labels]);
    }

    /// <summary>The label that comes first in the file among those hinted at by words of [first, end) that count; null when there is none.</summary>
    public string? First(Sentence sentence, int first, int end, Func<int, bool> counts)
    {
        var best = int.MaxValue;
        for (var word = first; word < end; word++)
            if (_labelsOf.TryGetValue(sentence.Lemma(word), out var numbers) && numbers[0] < best && counts(word)) best = Math.Min(best, numbers[0]);
        return best == int.MaxValue ? null : _labels[best];
    }

    /// <summary>All labels hinted at, in the order of the file.</summary>
    public IReadOnlyList<string> All(Sentence sentence, int first, int end)
    {
        var isHinted = new bool[_labels.Length];
        var count = 0;
        for (var word = first; word < end; word++)
        {
            if (!_labelsOf.TryGetValue(sentence.Lemma(word), out var numbers)) continue;
            foreach (var number in numbers)
                if (!isHinted[number]) (isHinted[number], count) = (true, count + 1);
        }

        return count == 0 ? [] : Pick(isHinted, count);
    }

    private string[] Pick(bool[] isHinted, int count)
    {
        var picked = new string[count];
        for (int number = 0, at = 0; number < isHinted.Length; number++)
            if (isHinted[number]) picked[at++] = _labels[number];
        return picked;
    }
}
