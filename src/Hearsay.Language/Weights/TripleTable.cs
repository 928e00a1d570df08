using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hearsay.Language.Weights;

/// <summary>
/// Weights of features for three classes. A row is 32 bits: check byte, then three signed weights. Two rows form a bucket; the top
/// bits of a feature's hash choose the bucket, its lowest byte is the check. A feature in no row weighs nothing; one in 128 unknown
/// features passes for a known one.
/// <code>
/// row 0x05FE0A3C: check 3C, weights +10 (0A), -2 (FE), +5 (05)
/// </code>
/// </summary>
internal sealed class TripleTable
{
    private readonly ulong[] _buckets;
    private readonly int _shift;

    /// <param name="section">Little-endian rows; their number is a power of two, at least four.</param>
    public TripleTable(ReadOnlySpan<byte> section)
    {
        _buckets = MemoryMarshal.Cast<byte, ulong>(section).ToArray();
        _shift = 32 - BitOperations.Log2((uint)_buckets.Length);
    }

    /// <summary>Says that a feature's row will soon be asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fetch(uint feature) => Ahead.Fetch(in _buckets[feature >> _shift]);

    /// <summary>Adds up the weights of all features.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<uint> features, out int first, out int second, out int third)
    {
        var (a, b, c) = (0, 0, 0);
        foreach (var feature in features)
        {
            var row = Row(feature);
            a += (sbyte)(row >> 8);
            b += (sbyte)(row >> 16);
            c += (int)row >> 24;
        }

        (first, second, third) = (a, b, c);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Row(uint feature)
    {
        var bucket = _buckets[feature >> _shift];
        var (low, high) = ((uint)bucket, (uint)(bucket >> 32));
        if ((byte)low == (byte)feature) return low;
        return (byte)high == (byte)feature ? high : 0;
    }
}
