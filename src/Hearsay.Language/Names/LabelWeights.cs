using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hearsay.Language.Weights;

namespace Hearsay.Language.Names;

/// <summary>What features and hidden units say about the labels of a word, in rows of sixteen, so that the sums stay in registers. Immutable.</summary>
internal sealed class LabelWeights
{
    /// <summary>Labels with what fills them up: behind the last label there is nothing of meaning.</summary>
    public const int Lanes = 16;

    private const int Half = Lanes / 2;

    private readonly sbyte[] _rows; // [row, lane]
    private readonly float[] _units; // [unit, lane]
    private readonly float _scale;

    public LabelWeights(NameModel model)
    {
        (_rows, _units, _scale) = (Widened(model.Weights), Widened(model.Hidden), model.Scale);
    }

    /// <summary>Says that a row will soon be asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fetch(int row) => Ahead.Fetch(in _rows[row * Lanes]);

    /// <summary>The scores of a word's labels.</summary>
    /// <param name="rows">At most 256, so that no sum leaves 16 bits.</param>
    /// <param name="states">What the network says of the word: <see cref="NameModel.Outputs"/>.</param>
    /// <param name="scores">Has room for <see cref="Lanes"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sum(ReadOnlySpan<int> rows, ReadOnlySpan<float> states, Span<float> scores)
    {
        var (low, high) = (Vector128<short>.Zero, Vector128<short>.Zero);
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_rows);
        foreach (var row in rows)
        {
            var (first, last) = Vector128.Widen(Vector128.LoadUnsafe(ref weights, (nuint)(row * Lanes)));
            low += first;
            high += last;
        }

        var left = Floats(low) * _scale + Vector256.Create(states);
        var right = Floats(high) * _scale + Vector256.Create(states[Half..]);
        ref var unit = ref MemoryMarshal.GetArrayDataReference(_units);
        foreach (var value in states.Slice(NameModel.FirstHidden, NameModel.HiddenUnits))
        {
            if (value > 0)
            {
                left += Vector256.LoadUnsafe(ref unit) * value;
                right += Vector256.LoadUnsafe(ref unit, Half) * value;
            }

            unit = ref System.Runtime.CompilerServices.Unsafe.Add(ref unit, Lanes);
        }

        left.CopyTo(scores);
        right.CopyTo(scores[Half..]);
    }

    private static Vector256<float> Floats(Vector128<short> sums)
    {
        var (low, high) = Vector128.Widen(sums);
        return Vector256.ConvertToSingle(Vector256.Create(low, high));
    }

    private static T[] Widened<T>(T[] rows)
    {
        var wide = new T[rows.Length / NameLabels.Count * Lanes];
        for (var row = 0; row * NameLabels.Count < rows.Length; row++)
            rows.AsSpan(row * NameLabels.Count, NameLabels.Count).CopyTo(wide.AsSpan(row * Lanes));
        return wide;
    }
}
