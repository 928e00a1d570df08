using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Network;

/// <summary>
/// Rows of floats in bytes: each value times its row's factor plus 128, so that a row's largest value is 1 or 255. Room is kept for
/// rows up to the next multiple of <see cref="RowGroup"/>.
/// </summary>
internal sealed class ByteRows(int width)
{
    /// <summary>Rows that a product takes at once.</summary>
    public const int RowGroup = 6;

    public const int Zero = 128;

    private const int Most = 127;

    public int Width => width;

    /// <summary>[row, unit]</summary>
    public byte[] Values { get; private set; } = [];

    /// <summary>What a step of one in a row's values stands for, [row].</summary>
    public float[] Steps { get; private set; } = [];

    public int Count { get; private set; }

    public static int Rounded(int rows) => (rows + RowGroup - 1) / RowGroup * RowGroup;

    public void Fill(float[] rows, int count)
    {
        Count = count;
        if (Values.Length < Rounded(count) * width)
        {
            Values = new byte[Rounded(2 * count) * width];
            Steps = new float[Rounded(2 * count)];
        }

        for (var row = 0; row < count; row++) Fill(row, rows.AsSpan(row * width, width));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(int row, ReadOnlySpan<float> values)
    {
        ref var from = ref MemoryMarshal.GetReference(values);
        var most = Vector256<float>.Zero;
        for (nuint at = 0; at < (nuint)values.Length; at += 8) most = Vector256.MaxNative(most, Vector256.Abs(Vector256.LoadUnsafe(ref from, at)));
        var largest = MathF.Max(Largest(most), 1e-20f);
        Steps[row] = largest / Most;
        var factor = Vector256.Create(Most / largest);
        ref var to = ref Values[row * width];
        for (nuint at = 0; at < (nuint)values.Length; at += 16)
        {
            var low = Vector256.ConvertToInt32Native(Vector256.Round(Vector256.LoadUnsafe(ref from, at) * factor));
            var high = Vector256.ConvertToInt32Native(Vector256.Round(Vector256.LoadUnsafe(ref from, at + 8) * factor));
            var shorts = Vector256.NarrowWithSaturation(low, high) + Vector256.Create((short)Zero);
            Vector128.NarrowWithSaturation(shorts.GetLower().AsUInt16(), shorts.GetUpper().AsUInt16()).StoreUnsafe(ref to, at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Largest(Vector256<float> values)
    {
        var half = Vector128.Max(values.GetLower(), values.GetUpper());
        return MathF.Max(MathF.Max(half[0], half[1]), MathF.Max(half[2], half[3]));
    }
}
