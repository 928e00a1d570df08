using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Hearsay.Language.Weights;

namespace Hearsay.Train.Weights;

/// <summary>Rounds learned weights to bytes and lays them out for <see cref="ClassTable"/>.</summary>
internal static class ClassExport
{
    /// <param name="scale">A weight of one becomes this many units; what passes 127 is cut.</param>
    /// <param name="least">A feature none of whose weights reaches this many units is left out.</param>
    public static byte[] Section(ClassTrainer weights, double scale, int least)
    {
        var kept = new List<(uint Feature, List<(byte Class, sbyte Weight)> Weights, int Most)>();
        var all = 0;
        foreach (var (feature, averages) in weights.Averages())
        {
            all++;
            var rounded = averages.Select(each => (each.Class, Weight: TripleExport.Round(each.Weight * scale))).Where(each => each.Weight != 0).OrderBy(each => each.Class).ToList();
            var most = rounded.Count == 0 ? 0 : rounded.Max(each => Math.Abs(each.Weight));
            if (most >= least) kept.Add((feature, rounded, most));
        }

        kept.Sort((one, other) => one.Most != other.Most ? other.Most.CompareTo(one.Most) : one.Feature.CompareTo(other.Feature));
        var slots = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, kept.Count * 3 / 2))];
        var pool = new List<byte> { 0xFF };
        var lost = kept.Count(each => !Place(slots, each.Feature, pool, each.Weights));
        Console.Error.WriteLine($"  {all:N0} features, {kept.Count:N0} kept, {lost:N0} without room, {slots.Length:N0} slots, {pool.Count:N0} bytes of lists");
        return Join(slots, pool);
    }

    private static bool Place(uint[] slots, uint feature, List<byte> pool, List<(byte Class, sbyte Weight)> weights)
    {
        if (pool.Count >= 1 << 24) return false;
        var at = feature >> (32 - BitOperations.Log2((uint)slots.Length));
        for (; slots[at] != 0; at = (at + 1) & (uint)(slots.Length - 1))
            if ((byte)slots[at] == (byte)feature) return false;
        slots[at] = (byte)feature | (uint)pool.Count << 8;
        pool.Add((byte)weights.Count);
        foreach (var (label, weight) in weights)
        {
            pool.Add(label);
            pool.Add((byte)weight);
        }

        return true;
    }

    private static byte[] Join(uint[] slots, List<byte> pool)
    {
        var bytes = new byte[4 + 4 * slots.Length + pool.Count];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, slots.Length);
        MemoryMarshal.AsBytes<uint>(slots).CopyTo(bytes.AsSpan(4));
        pool.CopyTo(bytes, 4 + 4 * slots.Length);
        return bytes;
    }
}
