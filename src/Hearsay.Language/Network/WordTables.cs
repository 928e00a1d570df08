using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Network;

/// <summary>
/// The tables of <see cref="WordFeatures"/>, in bytes with one step for each row. A section holds the values [row, unit], then the
/// steps (32-bit floats, [row]). Immutable.
/// </summary>
internal sealed class WordTables
{
    private readonly sbyte[][] _values = new sbyte[WordFeatures.Groups][]; // [group][row, unit]
    private readonly float[][] _steps = new float[WordFeatures.Groups][]; // [group][row]

    /// <param name="rows">Number of rows, [group].</param>
    public WordTables(Weights.ModelFile file, int[] rows)
    {
        for (var group = 0; group < rows.Length; group++)
        {
            var section = file.Section($"table{group}");
            var values = rows[group] * NetworkShape.TableWidths[group];
            _values[group] = MemoryMarshal.Cast<byte, sbyte>(section[..values]).ToArray();
            _steps[group] = MemoryMarshal.Cast<byte, float>(section[values..]).ToArray();
        }
    }

    /// <summary>The rows of a word, summed and scaled by their number, the tables side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sum(WordFeatures features, Span<float> to)
    {
        to.Clear();
        Fetch(features);
        for (var group = 0; group < WordFeatures.Groups; group++)
        {
            var (root, width) = (MathF.Sqrt(features.Rows(group).Length), NetworkShape.TableWidths[group]);
            foreach (var row in features.Rows(group))
            {
                var values = _values[group].AsSpan(row * width, width);
                var scale = _steps[group][row] / root;
                for (var unit = 0; unit < values.Length; unit += 16) Add(values[unit..], scale, to[unit..]);
            }

            to = to[width..];
        }
    }

    /// <summary>Asks for the beginnings of all rows before the first is used.</summary>
    private void Fetch(WordFeatures features)
    {
        for (var group = 0; group < WordFeatures.Groups; group++)
            foreach (var row in features.Rows(group)) Weights.Ahead.Fetch(in _values[group][row * NetworkShape.TableWidths[group]]);
    }

    /// <summary>Sixteen units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ReadOnlySpan<sbyte> values, float scale, Span<float> to)
    {
        var (low, high) = Vector256.Widen(Vector256.WidenLower(Vector128.Create(values).ToVector256Unsafe()));
        (Vector256.Create<float>(to) + Vector256.ConvertToSingle(low) * scale).CopyTo(to);
        (Vector256.Create<float>(to[8..]) + Vector256.ConvertToSingle(high) * scale).CopyTo(to[8..]);
    }
}
