using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Hearsay.Language.Network;

namespace Hearsay.Bench;

/// <summary>
/// The products of one recurrent layer, which are most of the network's work: in bytes, by each kind of instruction this processor has,
/// against the same product in 32-bit floats, whose sums stay in registers as those of the bytes do.
/// </summary>
internal static unsafe class ProductSpeed
{
    private const int Rows = 504, Inputs = 320, Outputs = 960, Repeats = 40;

    public static void Print(int rounds)
    {
        var values = Invented(Rows * Inputs);
        var weights = Invented(Outputs * Inputs);
        var (section, rows, output) = (Section(weights), new ByteRows(Inputs), new float[Rows * Outputs]);
        rows.Fill(values, Rows);
        var layer = new Dense(section, Inputs, Outputs);
        var floats = LanguageParts.Time(_ => MultiplyFloats(values, weights, output), Repeats, rounds);
        Program.Say($"a layer's product, {Rows} words, {Inputs} to {Outputs}: 32-bit floats {floats / Repeats * 1e6:0} µs");
        if (AvxVnni.IsSupported) Say("bytes, AVX-VNNI", _ => layer.Apply<VnniDots>(rows, output));
        if (Avx2.IsSupported) Say("bytes, AVX2", _ => layer.Apply<AvxDots>(rows, output));
        Say("bytes, plain twin", _ => layer.Apply<PlainDots>(rows, output));

        void Say(string name, Action<int> work)
        {
            var time = LanguageParts.Time(work, Repeats, rounds);
            Program.Say($"  {name,-18} {time / Repeats * 1e6,7:0} µs  (x {floats / time:0.00} of floats)");
        }
    }

    private static float[] Invented(int count)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() - 0.5))];
    }

    private static byte[] Section(float[] weights) =>
        [.. weights.Select(weight => (byte)(sbyte)(weight * 2 * Dense.Most)), .. MemoryMarshal.AsBytes<float>(Enumerable.Repeat(1f / Dense.Most, Outputs).Concat(new float[Outputs]).ToArray())];

    /// <summary>Four rows by 16 outputs at once; the weights are [output / 16, input, output % 16].</summary>
    private static void MultiplyFloats(float[] values, float[] weights, float[] output)
    {
        fixed (float* left = values, right = weights, to = output)
            for (var column = 0; column < Outputs; column += 16)
                for (var row = 0; row < Rows; row += 4)
                    SetTile(left + row * Inputs, right + column * Inputs, to + row * Outputs + column);
    }

    private static void SetTile(float* left, float* right, float* to)
    {
        Vector256<float> a0 = default, a1 = default, b0 = default, b1 = default;
        Vector256<float> c0 = default, c1 = default, d0 = default, d1 = default;
        for (var input = 0; input < Inputs; input++, right += 16)
        {
            var (low, high) = (Vector256.Load(right), Vector256.Load(right + 8));
            var value = Vector256.Create(left[input]);
            (a0, a1) = (Vector256.FusedMultiplyAdd(value, low, a0), Vector256.FusedMultiplyAdd(value, high, a1));
            value = Vector256.Create(left[Inputs + input]);
            (b0, b1) = (Vector256.FusedMultiplyAdd(value, low, b0), Vector256.FusedMultiplyAdd(value, high, b1));
            value = Vector256.Create(left[2 * Inputs + input]);
            (c0, c1) = (Vector256.FusedMultiplyAdd(value, low, c0), Vector256.FusedMultiplyAdd(value, high, c1));
            value = Vector256.Create(left[3 * Inputs + input]);
            (d0, d1) = (Vector256.FusedMultiplyAdd(value, low, d0), Vector256.FusedMultiplyAdd(value, high, d1));
        }

        Store(to, a0, a1);
        Store(to + Outputs, b0, b1);
        Store(to + 2 * Outputs, c0, c1);
        Store(to + 3 * Outputs, d0, d1);
    }

    private static void Store(float* to, Vector256<float> low, Vector256<float> high)
    {
        low.Store(to);
        high.Store(to + 8);
    }
}
