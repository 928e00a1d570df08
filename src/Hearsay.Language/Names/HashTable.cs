using System.Numerics;

namespace Hearsay.Language.Names;

/// <summary>
/// From 64-bit hashes to 16 bits other than 0, by open addressing, half full at most. A model's lists are read into it ten times
/// faster than into a dictionary. Many threads may ask while nobody sets.
/// </summary>
internal sealed class HashTable
{
    private ulong[] _keys;
    private ushort[] _values; // 0 where the place is free

    /// <param name="count">How many keys will come; there is room for more.</param>
    public HashTable(int count = 0)
    {
        _keys = new ulong[BitOperations.RoundUpToPowerOf2((uint)(2 * count + 4))];
        _values = new ushort[_keys.Length];
    }

    public int Count { get; private set; }

    /// <summary>In the order of the keys.</summary>
    public IEnumerable<(ulong Key, ushort Value)> Entries => _keys.Zip(_values).Where(entry => entry.Second != 0).OrderBy(entry => entry.First);

    /// <summary>0 for a key that is not there.</summary>
    public ushort this[ulong key] => _values[Place(key)];

    /// <summary>Gives a key these bits, beside those it has.</summary>
    public void Add(ulong key, ushort bits)
    {
        if (2 * Count >= _keys.Length) Grow();
        var place = Place(key);
        if (_values[place] == 0 && bits != 0) Count++;
        _keys[place] = key;
        _values[place] |= bits;
    }

    /// <summary>Says that a key will soon be asked for.</summary>
    public void Fetch(ulong key) => Weights.Ahead.Fetch(in _values[First(key)]);

    private int First(ulong key) => (int)(key ^ (key >> 32)) & (_keys.Length - 1);

    private int Place(ulong key)
    {
        var (mask, place) = (_keys.Length - 1, First(key));
        while (_values[place] != 0 && _keys[place] != key) place = (place + 1) & mask;
        return place;
    }

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        (_keys, _values, Count) = (new ulong[2 * keys.Length], new ushort[2 * keys.Length], 0);
        for (var at = 0; at < keys.Length; at++)
            if (values[at] != 0) Add(keys[at], values[at]);
    }
}
