using System.Numerics;

namespace Hearsay.Language.Weights;

/// <summary>Ascending hashes of 32 bits, found by their upper bits: hashes lie evenly, so hardly two share them. Immutable.</summary>
internal sealed class SortedKeys
{
    private readonly uint[] _keys;
    private readonly int[] _starts; // [upper bits] the first key that has them or more
    private readonly int _shift;

    public SortedKeys(uint[] keys)
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)keys.Length + 1), 1, 20);
        (_keys, _shift, _starts) = (keys, 32 - bits, new int[(1 << bits) + 1]);
        var key = 0;
        for (var start = 0; start < _starts.Length; start++)
        {
            while (key < keys.Length && keys[key] >> _shift < start) key++;
            _starts[start] = key;
        }
    }

    /// <summary>The place of a key, -1 for one that is not there.</summary>
    public int Find(uint key)
    {
        var end = _starts[(key >> _shift) + 1];
        for (var at = _starts[key >> _shift]; at < end; at++)
            if (_keys[at] == key) return at;
        return -1;
    }
}
