using System.Runtime.InteropServices;

namespace Hearsay.Language.Weights;

/// <summary>
/// Classes of words that occur in like places, learned from unlabelled text, in two grains. The section is 8 bytes a word, sorted by
/// hash, little-endian: the folded word's hash (32 bits), its fine class and its coarse class (16 bits each, from 1).
/// </summary>
internal sealed class WordClusters
{
    private readonly ulong[] _entries; // hash in the low half; open addressing, 0 for a free place
    private readonly int _mask;

    public WordClusters(ReadOnlySpan<byte> section)
    {
        var entries = MemoryMarshal.Cast<byte, ulong>(section);
        _entries = new ulong[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * entries.Length + 2))];
        _mask = _entries.Length - 1;
        foreach (var entry in entries) _entries[Place((uint)entry)] = entry;
    }

    /// <summary>Both classes of a word by its hash, 0 and 0 when it is unknown.</summary>
    public (ushort Fine, ushort Coarse) Of(uint form)
    {
        var entry = _entries[Place(form)];
        return ((ushort)(entry >> 32), (ushort)(entry >> 48));
    }

    private int Place(uint form)
    {
        var at = (int)(form >> 7) & _mask;
        while (_entries[at] != 0 && (uint)_entries[at] != form) at = (at + 1) & _mask;
        return at;
    }
}
