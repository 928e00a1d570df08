using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Hearsay.Language.Network;
using Xunit;

namespace Hearsay.Language.Tests.Network;

public sealed class DenseTests
{
    private const int Inputs = 48, Outputs = 32, Rows = 13;

    [Fact]
    public void The_fast_ways_agree_with_the_plain_one_to_the_bit()
    {
        var (dense, rows) = (RandomDense(new Random(1)), RandomRows(new Random(2)));
        var plain = Apply<PlainDots>(dense, rows);
        if (Avx2.IsSupported) Assert.Equal(plain, Apply<AvxDots>(dense, rows));
        if (AvxVnni.IsSupported) Assert.Equal(plain, Apply<VnniDots>(dense, rows));
        var chosen = new float[ByteRows.Rounded(Rows) * Outputs];
        dense.Apply(rows, chosen);
        Assert.Equal(plain, chosen[..plain.Length]);
    }

    [Theory]
    [InlineData(Dense.Most)]
    [InlineData(-Dense.Most)]
    [InlineData(1)]
    public void The_largest_weights_and_values_leave_no_sum_out_of_range(int weight)
    {
        var dense = DenseOf(Enumerable.Repeat((byte)(sbyte)weight, Inputs * Outputs));
        var rows = new ByteRows(Inputs);
        rows.Fill([.. Enumerable.Range(0, Inputs * Rows).Select(at => at / Inputs % 2 == 0 ? 1f : -1f)], Rows);
        var chosen = new float[ByteRows.Rounded(Rows) * Outputs];
        dense.Apply(rows, chosen);
        Assert.Equal(Apply<PlainDots>(dense, rows), chosen[..(Rows * Outputs)]);
    }

    [Fact]
    public void A_row_alone_gives_what_it_gives_among_others()
    {
        var (dense, rows) = (RandomDense(new Random(4)), RandomRows(new Random(5)));
        var (all, alone) = (Apply<PlainDots>(dense, rows), new float[Rows * Outputs]);
        for (var row = 0; row < Rows; row++) dense.ApplyRow(rows, row, (0, Outputs), alone);
        Assert.Equal(all, alone);
        Array.Clear(alone);
        for (var row = 0; row < Rows; row++) dense.ApplyRow<PlainDots>(rows, row, (0, Outputs), alone);
        Assert.Equal(all, alone);
    }

    [Fact]
    public void Of_some_outputs_the_others_stay_as_they_were()
    {
        var (dense, rows) = (RandomDense(new Random(6)), RandomRows(new Random(7)));
        var (all, some) = (Apply<PlainDots>(dense, rows), new float[ByteRows.Rounded(Rows) * Outputs]);
        dense.Apply(rows, some, 16);
        dense.ApplyRow(rows, 2, (17, 18), some);
        for (var row = 0; row < Rows; row++)
            for (var output = 0; output < Outputs; output++)
                Assert.Equal(output < 16 || row == 2 ? all[row * Outputs + output] : 0, some[row * Outputs + output]);
    }

    [Fact]
    public void A_row_of_bytes_keeps_its_values_to_half_a_step()
    {
        var rows = new ByteRows(16);
        float[] values = [.. Enumerable.Range(0, 16).Select(at => at * 0.1f - 0.9f)];
        rows.Fill(values, 1);
        for (var at = 0; at < 16; at++) Assert.Equal(values[at], (rows.Values[at] - ByteRows.Zero) * rows.Steps[0], 0.51f * rows.Steps[0]);
    }

    [Fact]
    public void A_row_of_zeros_gives_the_biases()
    {
        var (dense, rows) = (RandomDense(new Random(3)), new ByteRows(Inputs));
        rows.Fill(new float[Inputs], 1);
        Assert.Equal(Enumerable.Range(0, Outputs).Select(at => at * 0.5f), Apply<PlainDots>(dense, rows).Take(Outputs));
    }

    private static float[] Apply<TDots>(Dense dense, ByteRows rows)
        where TDots : IByteDots
    {
        var output = new float[ByteRows.Rounded(rows.Count) * Outputs];
        dense.Apply<TDots>(rows, output);
        return output[..(rows.Count * Outputs)];
    }

    private static Dense RandomDense(Random random) =>
        DenseOf(Enumerable.Range(0, Inputs * Outputs).Select(_ => (byte)(sbyte)random.Next(-Dense.Most, Dense.Most + 1)));

    private static Dense DenseOf(IEnumerable<byte> weights)
    {
        var floats = Enumerable.Range(0, Outputs).Select(_ => 0.01f).Concat(Enumerable.Range(0, Outputs).Select(at => at * 0.5f)).ToArray();
        return new Dense([.. weights, .. MemoryMarshal.AsBytes<float>(floats)], Inputs, Outputs);
    }

    private static ByteRows RandomRows(Random random)
    {
        var rows = new ByteRows(Inputs);
        rows.Fill([.. Enumerable.Range(0, Inputs * Rows).Select(_ => (float)random.NextDouble() - 0.5f)], Rows);
        return rows;
    }
}
