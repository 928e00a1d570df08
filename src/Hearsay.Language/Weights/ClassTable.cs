using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Hearsay.Language.Weights;

/// <summary>
/// Weights of features for up to 255 classes, of which a feature touches few. A section is a count of slots (a power of two), the
/// slots, then a pool of bytes. A slot holds the low byte of the feature's hash and, above it, the place of its list in the pool
/// (0: free). A list is a count and as many pairs of class and signed weight. The top bits of the hash choose the first slot to look
/// at, then the next ones, up to the first free slot.
/// <code>
/// slots 04 00 00 00 | 00 00 00 00  2A 01 00 00  00 00 00 00  00 00 00 00 | pool FF 02 03 07 05 F6
/// a feature whose hash begins with bits 01 and ends in 2A: class 3 gets +7, class 5 gets -10
/// </code>
/// </summary>
internal sealed class ClassTable
{
    private readonly uint[] _slots;
    private readonly byte[] _pool;
    private readonly int _shift;

    public ClassTable(ReadOnlySpan<byte> section)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(section);
        _slots = MemoryMarshal.Cast<byte, uint>(section.Slice(4, 4 * count)).ToArray();
        _pool = section[(4 + 4 * count)..].ToArray();
        _shift = 32 - BitOperations.Log2((uint)count);
    }

    /// <summary>Adds the weights of all features to <paramref name="scores"/>, [class].</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (var feature in features)
        {
            var at = Find(feature);
            if (at == 0) continue;
            var list = MemoryMarshal.Cast<byte, Entry>(_pool.AsSpan(at + 1, 2 * _pool[at]));
            foreach (var entry in list) scores[entry.Class] += entry.Weight;
        }
    }

    private int Find(uint feature)
    {
        for (var slot = feature >> _shift; ; slot = (slot + 1) & (uint)(_slots.Length - 1))
        {
            var held = _slots[slot];
            if (held == 0) return 0;
            if ((byte)held == (byte)feature) return (int)(held >> 8);
        }
    }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly struct Entry
    {
        public readonly byte Class;
        public readonly sbyte Weight;
    }
}
