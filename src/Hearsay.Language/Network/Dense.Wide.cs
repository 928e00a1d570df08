using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Language.Network;

/// <summary>
/// The products with AVX-512: sums of 16 bits over <see cref="Stretches"/>, which take 64 bytes at a time, then sums of 32. A third
/// more in the same time than the instructions of <see cref="VnniDots"/> do on 32 bytes, and the same to the bit.
/// </summary>
internal sealed unsafe partial class Dense
{
    private readonly Stretches[] _stretches; // [output / 16], none without AVX-512

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ApplyWide(ByteRows rows, float[] output, int columns)
    {
        columns = Math.Min(columns, Outputs);
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Length, ByteRows.Rounded(rows.Count) * Outputs);
        fixed (byte* values = rows.Values)
        fixed (sbyte* weights = _packed)
        fixed (float* to = output, steps = rows.Steps)
            for (var column = 0; column < columns; column += Wide)
                fixed (int* ends = _stretches[column / Wide].Ends)
                fixed (short* starts = _stretches[column / Wide].Starts)
                    for (var row = 0; row < rows.Count; row += 2 * ByteRows.RowGroup)
                    {
                        var tile = new WideTile(values + row * _inputs, weights + column * _inputs, ends, starts);
                        var place = new DenseRows(to + row * Outputs + column, steps + row);
                        if (rows.Count - row > ByteRows.RowGroup) SetTwelve(tile, place, column);
                        else SetSix(tile, place, column);
                    }
    }

    /// <summary>Twelve rows by 16 outputs; long because twelve sums of each width must stay in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SetTwelve(WideTile tile, DenseRows rows, int column)
    {
        Vector512<int> aSum = default, bSum = default, cSum = default, dSum = default, eSum = default, fSum = default;
        Vector512<int> gSum = default, hSum = default, iSum = default, jSum = default, kSum = default, lSum = default;
        var inputs = _inputs;
        var ends = tile.Ends;
        var starts = tile.Starts;
        var weights = tile.Weights;
        for (var input = 0; input < inputs; ends++, starts += Stretches.Sums)
        {
            var a = Vector512.Load(starts);
            Vector512<short> b = a, c = a, d = a, e = a, f = a;
            Vector512<short> g = a, h = a, i = a, j = a, k = a, l = a;
            for (var end = *ends; input < end; input += 4, weights += 4 * Wide)
            {
                var weight = Vector512.Load(weights);
                var values = tile.Values + input;
                a += Products(values, weight);
                b += Products(values + inputs, weight);
                c += Products(values + 2 * inputs, weight);
                d += Products(values + 3 * inputs, weight);
                e += Products(values + 4 * inputs, weight);
                f += Products(values + 5 * inputs, weight);
                values += 6 * inputs;
                g += Products(values, weight);
                h += Products(values + inputs, weight);
                i += Products(values + 2 * inputs, weight);
                j += Products(values + 3 * inputs, weight);
                k += Products(values + 4 * inputs, weight);
                l += Products(values + 5 * inputs, weight);
            }

            aSum += Pairs(a);
            bSum += Pairs(b);
            cSum += Pairs(c);
            dSum += Pairs(d);
            eSum += Pairs(e);
            fSum += Pairs(f);
            gSum += Pairs(g);
            hSum += Pairs(h);
            iSum += Pairs(i);
            jSum += Pairs(j);
            kSum += Pairs(k);
            lSum += Pairs(l);
        }

        Store(rows.To, aSum, rows.Steps[0], column);
        Store(rows.To + Outputs, bSum, rows.Steps[1], column);
        Store(rows.To + 2 * Outputs, cSum, rows.Steps[2], column);
        Store(rows.To + 3 * Outputs, dSum, rows.Steps[3], column);
        Store(rows.To + 4 * Outputs, eSum, rows.Steps[4], column);
        Store(rows.To + 5 * Outputs, fSum, rows.Steps[5], column);
        Store(rows.To + 6 * Outputs, gSum, rows.Steps[6], column);
        Store(rows.To + 7 * Outputs, hSum, rows.Steps[7], column);
        Store(rows.To + 8 * Outputs, iSum, rows.Steps[8], column);
        Store(rows.To + 9 * Outputs, jSum, rows.Steps[9], column);
        Store(rows.To + 10 * Outputs, kSum, rows.Steps[10], column);
        Store(rows.To + 11 * Outputs, lSum, rows.Steps[11], column);
    }

    /// <summary>Six rows, for what twelves leave.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SetSix(WideTile tile, DenseRows rows, int column)
    {
        Vector512<int> aSum = default, bSum = default, cSum = default, dSum = default, eSum = default, fSum = default;
        var inputs = _inputs;
        var ends = tile.Ends;
        var starts = tile.Starts;
        var weights = tile.Weights;
        for (var input = 0; input < inputs; ends++, starts += Stretches.Sums)
        {
            var a = Vector512.Load(starts);
            Vector512<short> b = a, c = a, d = a, e = a, f = a;
            for (var end = *ends; input < end; input += 4, weights += 4 * Wide)
            {
                var weight = Vector512.Load(weights);
                var values = tile.Values + input;
                a += Products(values, weight);
                b += Products(values + inputs, weight);
                c += Products(values + 2 * inputs, weight);
                d += Products(values + 3 * inputs, weight);
                e += Products(values + 4 * inputs, weight);
                f += Products(values + 5 * inputs, weight);
            }

            aSum += Pairs(a);
            bSum += Pairs(b);
            cSum += Pairs(c);
            dSum += Pairs(d);
            eSum += Pairs(e);
            fSum += Pairs(f);
        }

        Store(rows.To, aSum, rows.Steps[0], column);
        Store(rows.To + Outputs, bSum, rows.Steps[1], column);
        Store(rows.To + 2 * Outputs, cSum, rows.Steps[2], column);
        Store(rows.To + 3 * Outputs, dSum, rows.Steps[3], column);
        Store(rows.To + 4 * Outputs, eSum, rows.Steps[4], column);
        Store(rows.To + 5 * Outputs, fSum, rows.Steps[5], column);
    }

    /// <summary>Four inputs of one row times their weights, by twos.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Products(byte* values, Vector512<sbyte> weights) =>
        Avx512BW.MultiplyAddAdjacent(Vector512.Create(*(int*)values).AsByte(), weights);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Pairs(Vector512<short> sums) => Avx512BW.MultiplyAddAdjacent(sums, Vector512<short>.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store(float* to, Vector512<int> sums, float step, int column) =>
        (Vector512.ConvertToSingle(sums) * (Vector512.LoadUnsafe(ref _steps[column]) * step) + Vector512.LoadUnsafe(ref _biases[column])).Store(to);
}
