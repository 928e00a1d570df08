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
        // All first slots are fetched before any is looked at: their cache misses then overlap.
        Span<uint> slots = stackalloc uint[features.Length];
        for (var at = 0; at < features.Length; at++) slots[at] = _slots[features[at] >> _shift];
        for (var at = 0; at < features.Length; at++)
        {
            var held = slots[at];
            if (held == 0) continue;
            if ((byte)held != (byte)features[at]) held = Probe(features[at]);
            if (held != 0) Add((int)(held >> 8), scores);
        }
    }

    private void Add(int list, Span<int> scores)
    {
        var entries = MemoryMarshal.Cast<byte, Entry>(_pool.AsSpan(list + 1, 2 * _pool[list]));
        foreach (var entry in entries) scores[entry.Class] += entry.Weight;
    }

    /// <summary>The slot that holds the feature, looking from the second on; 0 when none does.</summary>
    private uint Probe(uint feature)
    {
        for (var slot = (feature >> _shift) + 1; ; slot++)
        {
            var held = _slots[slot & (uint)(_slots.Length - 1)];
            if (held == 0 || (byte)held == (byte)feature) return held;
        }
    }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly struct Entry
    {
        public readonly byte Class;
        public readonly sbyte Weight;
    }
}
