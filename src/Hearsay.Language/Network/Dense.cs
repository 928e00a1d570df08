using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Language.Network;

/// <summary>
/// A linear map with a bias, its weights in bytes from -64 to 64 with one step for each output; both sizes are multiples of 16. The section holds, little-endian, the
/// weights [output, input], the steps and the biases (32-bit floats, [output]). Immutable.
/// </summary>
internal sealed unsafe partial class Dense
{
    /// <summary>Largest weight.</summary>
    public const int Most = 64;

    private const int Lanes = 8, Wide = 16;

    private readonly int _inputs;
    private readonly sbyte[] _packed; // [output / 16, input / 4, output % 16, input % 4]
    private readonly float[] _steps; // [output]
    private readonly float[] _biases; // [output]
    private readonly int[] _offsets; // [output] what the zero point of the inputs adds

    public Dense(ReadOnlySpan<byte> section, int inputs, int outputs)
    {
        if (section.Length != outputs * (inputs + 8)) throw new InvalidDataException("a layer of the network has another size than its shape says");
        (_inputs, Outputs) = (inputs, outputs);
        var weights = MemoryMarshal.Cast<byte, sbyte>(section[..(inputs * outputs)]);
        var floats = MemoryMarshal.Cast<byte, float>(section[(inputs * outputs)..]);
        _steps = floats[..outputs].ToArray();
        _biases = floats[outputs..].ToArray();
        _offsets = new int[outputs];
        _packed = new sbyte[inputs * outputs];
        Pack(MemoryMarshal.Cast<sbyte, int>(weights));
        _stretches = Avx512BW.IsSupported ? [.. Enumerable.Range(0, outputs / Wide).Select(tile => new Stretches(_packed.AsSpan(tile * Wide * inputs, Wide * inputs)))] : [];
    }

    public int Outputs { get; }

    /// <param name="fours">The weights, four inputs at once, [output, input / 4].</param>
    private void Pack(ReadOnlySpan<int> fours)
    {
        var packed = MemoryMarshal.Cast<sbyte, int>(_packed.AsSpan());
        var steps = _inputs / 4;
        for (var output = 0; output < Outputs; output++)
        {
            var sum = 0;
            for (var step = 0; step < steps; step++)
            {
                var four = fours[output * steps + step];
                packed[output / Wide * Wide * steps + output % Wide + step * Wide] = four;
                sum += (sbyte)four + (sbyte)(four >> 8) + (sbyte)(four >> 16) + (four >> 24);
            }

            _offsets[output] = ByteRows.Zero * sum;
        }
    }

    /// <summary>All rows, the first <paramref name="columns"/> outputs of each.</summary>
    /// <param name="output">[row, output]; has room for <see cref="ByteRows.Rounded"/> rows.</param>
    public void Apply(ByteRows rows, float[] output, int columns = int.MaxValue)
    {
        if (Avx512BW.IsSupported) ApplyWide(rows, output, columns);
        else if (AvxVnni.IsSupported) Apply<VnniDots>(rows, output, columns);
        else if (Avx2.IsSupported) Apply<AvxDots>(rows, output, columns);
        else Apply<PlainDots>(rows, output, columns);
    }

    public void Apply<TDots>(ByteRows rows, float[] output, int columns = int.MaxValue)
        where TDots : IByteDots
    {
        columns = Math.Min(columns, Outputs);
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Length, ByteRows.Rounded(rows.Count) * Outputs);
        fixed (byte* values = rows.Values)
        fixed (sbyte* weights = _packed)
        fixed (float* to = output, steps = rows.Steps)
            for (var column = 0; column < columns; column += Wide)
                for (var row = 0; row < rows.Count; row += ByteRows.RowGroup)
                    SetTile<TDots>(values + row * _inputs, weights + column * _inputs, new DenseRows(to + row * Outputs + column, steps + row), column);
    }

    /// <summary>One row alone, and of its outputs those of the given range, widened to whole sixteens; a sixth of the work of a tile.</summary>
    /// <param name="output">[row, output]</param>
    public void ApplyRow(ByteRows rows, int row, (int First, int End) columns, float[] output)
    {
        if (AvxVnni.IsSupported) ApplyRow<VnniDots>(rows, row, columns, output);
        else if (Avx2.IsSupported) ApplyRow<AvxDots>(rows, row, columns, output);
        else ApplyRow<PlainDots>(rows, row, columns, output);
    }

    public void ApplyRow<TDots>(ByteRows rows, int row, (int First, int End) columns, float[] output)
        where TDots : IByteDots
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Length, (row + 1) * Outputs);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(columns.End, Outputs);
        fixed (byte* values = rows.Values)
        fixed (sbyte* weights = _packed)
        fixed (float* to = output, steps = rows.Steps)
            for (var column = columns.First / Wide * Wide; column < columns.End; column += Wide)
                SetStrip<TDots>(values + row * _inputs, weights + column * _inputs, new DenseRows(to + row * Outputs + column, steps + row), column);
    }

    /// <summary>Six rows by 16 outputs; long because twelve sums must stay in registers. Compiled in full at once: in a short run the first, slow code would be most of the time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SetTile<TDots>(byte* values, sbyte* weights, DenseRows rows, int column)
        where TDots : IByteDots
    {
        Vector256<int> a0 = default, a1 = default;
        Vector256<int> b0 = default, b1 = default;
        Vector256<int> c0 = default, c1 = default;
        Vector256<int> d0 = default, d1 = default;
        Vector256<int> e0 = default, e1 = default;
        Vector256<int> f0 = default, f1 = default;
        var inputs = _inputs;
        for (var input = 0; input < inputs; input += 4, weights += 4 * Wide)
        {
            var low = Vector256.Load(weights);
            var high = Vector256.Load(weights + 4 * Lanes);
            var value = Vector256.Create(*(int*)(values + input)).AsByte();
            a0 = TDots.Add(a0, value, low);
            a1 = TDots.Add(a1, value, high);
            value = Vector256.Create(*(int*)(values + inputs + input)).AsByte();
            b0 = TDots.Add(b0, value, low);
            b1 = TDots.Add(b1, value, high);
            value = Vector256.Create(*(int*)(values + 2 * inputs + input)).AsByte();
            c0 = TDots.Add(c0, value, low);
            c1 = TDots.Add(c1, value, high);
            value = Vector256.Create(*(int*)(values + 3 * inputs + input)).AsByte();
            d0 = TDots.Add(d0, value, low);
            d1 = TDots.Add(d1, value, high);
            value = Vector256.Create(*(int*)(values + 4 * inputs + input)).AsByte();
            e0 = TDots.Add(e0, value, low);
            e1 = TDots.Add(e1, value, high);
            value = Vector256.Create(*(int*)(values + 5 * inputs + input)).AsByte();
            f0 = TDots.Add(f0, value, low);
            f1 = TDots.Add(f1, value, high);
        }

        Store(rows.To, (a0, a1), rows.Steps[0], column);
        Store(rows.To + Outputs, (b0, b1), rows.Steps[1], column);
        Store(rows.To + 2 * Outputs, (c0, c1), rows.Steps[2], column);
        Store(rows.To + 3 * Outputs, (d0, d1), rows.Steps[3], column);
        Store(rows.To + 4 * Outputs, (e0, e1), rows.Steps[4], column);
        Store(rows.To + 5 * Outputs, (f0, f1), rows.Steps[5], column);
    }

    /// <summary>One row by 16 outputs, in four pairs of sums, so that none waits for the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SetStrip<TDots>(byte* values, sbyte* weights, DenseRows rows, int column)
        where TDots : IByteDots
    {
        const int Step = 4 * Wide;
        Vector256<int> a0 = default, a1 = default, b0 = default, b1 = default;
        Vector256<int> c0 = default, c1 = default, d0 = default, d1 = default;
        var inputs = _inputs;
        for (var input = 0; input < inputs; input += 16, weights += 4 * Step)
        {
            var value = Vector256.Create(*(int*)(values + input)).AsByte();
            a0 = TDots.Add(a0, value, Vector256.Load(weights));
            a1 = TDots.Add(a1, value, Vector256.Load(weights + 4 * Lanes));
            value = Vector256.Create(*(int*)(values + input + 4)).AsByte();
            b0 = TDots.Add(b0, value, Vector256.Load(weights + Step));
            b1 = TDots.Add(b1, value, Vector256.Load(weights + Step + 4 * Lanes));
            value = Vector256.Create(*(int*)(values + input + 8)).AsByte();
            c0 = TDots.Add(c0, value, Vector256.Load(weights + 2 * Step));
            c1 = TDots.Add(c1, value, Vector256.Load(weights + 2 * Step + 4 * Lanes));
            value = Vector256.Create(*(int*)(values + input + 12)).AsByte();
            d0 = TDots.Add(d0, value, Vector256.Load(weights + 3 * Step));
            d1 = TDots.Add(d1, value, Vector256.Load(weights + 3 * Step + 4 * Lanes));
        }

        Store(rows.To, (a0 + b0 + c0 + d0, a1 + b1 + c1 + d1), rows.Steps[0], column);
    }

    /// <summary>Inlined, for a call would put the sums that wait for theirs into memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store(float* to, (Vector256<int> Low, Vector256<int> High) sums, float step, int column)
    {
        ref var offset = ref _offsets[column];
        ref var scale = ref _steps[column];
        ref var bias = ref _biases[column];
        var low = Vector256.ConvertToSingle(sums.Low - Vector256.LoadUnsafe(ref offset));
        var high = Vector256.ConvertToSingle(sums.High - Vector256.LoadUnsafe(ref offset, Lanes));
        (low * (Vector256.LoadUnsafe(ref scale) * step) + Vector256.LoadUnsafe(ref bias)).Store(to);
        (high * (Vector256.LoadUnsafe(ref scale, Lanes) * step) + Vector256.LoadUnsafe(ref bias, Lanes)).Store(to + Lanes);
    }
}
