namespace Hearsay.Train.Clusters;

/// <summary>
/// Sorts words into classes so that a class foretells the next class best: the exchange algorithm for class bigrams (Martin,
/// Liermann and Ney 1998). Scores are whole numbers, so the result is the same on every machine.
/// </summary>
internal sealed class ExchangeClustering
{
    private const int Rounds = 8;

    private readonly WordBigrams _bigrams;
    private readonly int _classes;
    private readonly int[] _of; // [word] -> class
    private readonly int[] _pairs; // [class, next class], classes + 1 wide: the last stands for a sentence's edge
    private readonly int[] _counts; // [class]
    private readonly int[] _before; // how often the word in hand follows each class
    private readonly int[] _after;
    private readonly List<int> _beside = []; // the classes beside the word in hand

    public ExchangeClustering(WordBigrams bigrams, int classes)
    {
        (_bigrams, _classes) = (bigrams, classes);
        _of = [.. Enumerable.Range(0, bigrams.Words).Select(word => word % classes)];
        _pairs = new int[(classes + 1) * (classes + 1)];
        _counts = new int[classes];
        (_before, _after) = (new int[classes + 1], new int[classes + 1]);
        for (var word = 0; word < bigrams.Words; word++)
        {
            _counts[_of[word]] += bigrams.Count(word);
            foreach (var (next, count) in bigrams.After(word)) _pairs[At(_of[word], ClassOf(next))] += count;
            foreach (var (previous, count) in bigrams.Before(word))
                if (previous < 0) _pairs[At(classes, _of[word])] += count;
        }
    }

    /// <summary>The class of each word, from 0.</summary>
    public int[] Run()
    {
        for (var round = 1; round <= Rounds; round++)
        {
            var moved = 0;
            for (var word = 0; word < _of.Length; word++)
                if (Exchange(word)) moved++;
            Console.Error.WriteLine($"  {_classes} classes, round {round}: {moved:N0} words moved");
        }

        return _of;
    }

    private int ClassOf(int word) => word < 0 ? _classes : _of[word];

    private int At(int first, int second) => first * (_classes + 1) + second;

    private bool Exchange(int word)
    {
        var old = _of[word];
        Collect(word);
        Shift(word, old, -1);
        var (best, most) = (old, long.MinValue);
        for (var candidate = 0; candidate < _classes; candidate++)
            if (Gain(word, candidate) is var gain && (gain > most || (gain == most && candidate == old))) (best, most) = (candidate, gain);
        _of[word] = best;
        Shift(word, best, 1);
        return best != old;
    }

    /// <summary>Counts the classes beside the word, pairs of the word with itself aside.</summary>
    private void Collect(int word)
    {
        Array.Clear(_before);
        Array.Clear(_after);
        foreach (var (previous, count) in _bigrams.Before(word))
            if (previous != word) _before[ClassOf(previous)] += count;
        foreach (var (next, count) in _bigrams.After(word))
            if (next != word) _after[ClassOf(next)] += count;
        _beside.Clear();
        for (var other = 0; other <= _classes; other++)
            if (_before[other] + _after[other] > 0) _beside.Add(other);
    }

    private void Shift(int word, int to, int sign)
    {
        _counts[to] += sign * _bigrams.Count(word);
        for (var other = 0; other <= _classes; other++)
        {
            _pairs[At(other, to)] += sign * _before[other];
            _pairs[At(to, other)] += sign * _after[other];
        }

        _pairs[At(to, to)] += sign * _bigrams.Doubles(word);
    }

    private long Gain(int word, int to)
    {
        var count = _counts[to];
        var gain = 2 * (EntropyTable.Of(count) - EntropyTable.Of(count + _bigrams.Count(word)));
        foreach (var other in _beside)
        {
            if (other == to) continue;
            if (_before[other] > 0) gain += Rise(At(other, to), _before[other]);
            if (_after[other] > 0) gain += Rise(At(to, other), _after[other]);
        }

        var within = _before[to] + _after[to] + _bigrams.Doubles(word);
        return within > 0 ? gain + Rise(At(to, to), within) : gain;
    }

    private long Rise(int pair, int added) => EntropyTable.Of(_pairs[pair] + added) - EntropyTable.Of(_pairs[pair]);
}
