namespace Hearsay.Train.Weights;

/// <summary>
/// Weights for three classes while they are being learned: an averaged perceptron in whole numbers, so that the result is the same on
/// every machine. Keys are exact hashes in a table with open places, which doubles when it fills.
/// </summary>
internal sealed class TripleTrainer(int logCapacity = 16)
{
    private uint[] _keys = new uint[1 << logCapacity];
    private Row[] _rows = new Row[1 << logCapacity];
    private int _count;

    /// <summary>Decisions or sentences seen so far: the clock of the averages. Starts at 1.</summary>
    public long Clock { get; set; } = 1;

    public int Count => _count;

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        var (a, b, c) = (0, 0, 0);
        foreach (var feature in features)
        {
            ref var row = ref _rows[Place(feature)];
            (a, b, c) = (a + row.A, b + row.B, c + row.C);
        }

        (scores[0], scores[1], scores[2]) = (a, b, c);
    }

    public void Update(ReadOnlySpan<uint> features, int label, int delta)
    {
        foreach (var feature in features)
        {
            if (2 * _count > _keys.Length) Grow();
            var place = Place(feature);
            if (_keys[place] == 0) _count++;
            _keys[place] = Key(feature);
            _rows[place].Add(label, delta, Clock);
        }
    }

    /// <summary>Averaged weights of all features, by hash.</summary>
    public IEnumerable<(uint Feature, double A, double B, double C)> Averages()
    {
        for (var at = 0; at < _keys.Length; at++)
        {
            var row = _rows[at];
            if (_keys[at] != 0) yield return (_keys[at], row.A - row.SumA / (double)Clock, row.B - row.SumB / (double)Clock, row.C - row.SumC / (double)Clock);
        }
    }

    private static uint Key(uint feature) => feature == 0 ? 1 : feature;

    private int Place(uint feature)
    {
        var key = Key(feature);
        var mask = _keys.Length - 1;
        var at = (int)(key * 0x9E3779B1u >> 7) & mask;
        while (_keys[at] != key && _keys[at] != 0) at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        var (keys, rows) = (_keys, _rows);
        (_keys, _rows) = (new uint[2 * keys.Length], new Row[2 * keys.Length]);
        for (var at = 0; at < keys.Length; at++)
        {
            if (keys[at] == 0) continue;
            var place = Place(keys[at]);
            (_keys[place], _rows[place]) = (keys[at], rows[at]);
        }
    }

    private struct Row
    {
        public int A, B, C;
        public long SumA, SumB, SumC;

        public void Add(int label, int delta, long clock)
        {
            if (label == 0) (A, SumA) = (A + delta, SumA + delta * clock);
            else if (label == 1) (B, SumB) = (B + delta, SumB + delta * clock);
            else (C, SumC) = (C + delta, SumC + delta * clock);
        }
    }
}
