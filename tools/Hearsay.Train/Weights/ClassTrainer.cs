namespace Hearsay.Train.Weights;

/// <summary>Weights for many classes while they are being learned: an averaged perceptron in whole numbers, [feature] a short list of classes.</summary>
internal sealed class ClassTrainer
{
    private readonly Dictionary<uint, Row> _rows = [];

    /// <summary>Decisions seen so far: the clock of the averages. Starts at 1.</summary>
    public long Clock { get; set; } = 1;

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (var feature in features)
        {
            if (!_rows.TryGetValue(feature, out var row)) continue;
            for (var at = 0; at < row.Count; at++) scores[row.Entries[at].Class] += row.Entries[at].Weight;
        }
    }

    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            if (!_rows.TryGetValue(feature, out var row)) _rows[feature] = row = new Row();
            row.Add((byte)right, 1, Clock);
            row.Add((byte)wrong, -1, Clock);
        }
    }

    public IEnumerable<(uint Feature, List<(byte Class, double Weight)> Weights)> Averages()
    {
        foreach (var (feature, row) in _rows)
        {
            var weights = new List<(byte, double)>();
            for (var at = 0; at < row.Count; at++) weights.Add((row.Entries[at].Class, row.Entries[at].Weight - row.Entries[at].Sum / (double)Clock));
            yield return (feature, weights);
        }
    }

    private sealed class Row
    {
        public Entry[] Entries = new Entry[2];
        public int Count;

        public void Add(byte label, int delta, long clock)
        {
            var at = 0;
            while (at < Count && Entries[at].Class != label) at++;
            if (at == Entries.Length) Array.Resize(ref Entries, 2 * Count);
            if (at == Count) Entries[Count++].Class = label;
            Entries[at].Weight += delta;
            Entries[at].Sum += delta * clock;
        }
    }

    private struct Entry
    {
        public byte Class;
        public int Weight;
        public long Sum;
    }
}
