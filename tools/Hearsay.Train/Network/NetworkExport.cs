using System.Runtime.InteropServices;
using Hearsay.Language.Network;
using Hearsay.Train.Weights;

namespace Hearsay.Train.Network;

/// <summary>Writes a network as the language stage reads it, weights in bytes: see <see cref="Dense"/> and <see cref="WordTables"/>.</summary>
internal static class NetworkExport
{
    public static ModelWriter Add(this ModelWriter file, ParserNetwork network)
    {
        file.Add("shape", network.Shape.ToBytes());
        for (var group = 0; group < network.Words.Tables.Length; group++) file.Add($"table{group}", Table(network.Words.Tables[group].Value));
        file.Add("mix", Dense(Columns(network.Mix)));
        for (var layer = 0; layer < network.Recurrences.Count; layer++)
            file.Add($"layer{layer}", Dense(Columns(network.Recurrences[layer].Weights.Value, null))).Add($"gates{layer}", Floats(network.Recurrences[layer].Gates));
        return file.Add("classes", Dense([.. Columns(network.Tags.Classes), .. ChoiceRows(network)]))
            .Add("parts", Dense([.. Columns(network.Arcs.Dependent), .. Columns(network.Arcs.Head), .. Columns(network.Relations.Parts)]))
            .Add("meeting", Dense(Columns(network.Arcs.Meeting)))
            .Add("relation", Dense(Columns(network.Relations.Classes)))
            .Add("root", Floats(network.Arcs.Root))
            .Add("distance", Floats(network.Arcs.Distances));
    }

    private static byte[] Floats(Parameter parameter) => MemoryMarshal.AsBytes(parameter.Value.Values).ToArray();

    private static byte[] Table(Matrix table)
    {
        var (values, steps) = (new List<byte>(), new float[table.Rows]);
        for (var row = 0; row < table.Rows; row++) steps[row] = Round(table[row], sbyte.MaxValue, values);
        return [.. values, .. MemoryMarshal.AsBytes<float>(steps)];
    }

    private static List<(float[] Weights, float Bias)> Columns(Affine affine) => Columns(affine.Weights.Value, affine.Bias.Value);

    private static List<(float[] Weights, float Bias)> Columns(Matrix weights, Matrix? bias) =>
        [.. Enumerable.Range(0, weights.Columns).Select(column => (Enumerable.Range(0, weights.Rows).Select(row => weights[row][column]).ToArray(), bias?[0][column] ?? 0))];

    private static IEnumerable<(float[] Weights, float Bias)> ChoiceRows(ParserNetwork network) =>
        Enumerable.Range(0, NetworkShape.Padded(network.Shape.Morphologies)).Select(row => row < network.Shape.Morphologies
            ? (network.Tags.Choices.Value[row].ToArray(), network.Tags.ChoiceBias.Value[0][row])
            : (new float[network.Shape.Width], 0));

    /// <summary>Rows of a <see cref="Hearsay.Language.Network.Dense"/>, as many as it has outputs.</summary>
    public static byte[] Dense(List<(float[] Weights, float Bias)> outputs)
    {
        var (values, steps) = (new List<byte>(), new float[outputs.Count]);
        for (var output = 0; output < steps.Length; output++) steps[output] = Round(outputs[output].Weights, Hearsay.Language.Network.Dense.Most, values);
        return [.. values, .. MemoryMarshal.AsBytes<float>(steps), .. MemoryMarshal.AsBytes<float>(outputs.Select(output => output.Bias).ToArray())];
    }

    /// <summary>Adds the weights in bytes; gives what a step of one stands for.</summary>
    private static float Round(ReadOnlySpan<float> weights, int most, List<byte> values)
    {
        var largest = 1e-12f;
        foreach (var weight in weights) largest = MathF.Max(largest, MathF.Abs(weight));
        foreach (var weight in weights) values.Add((byte)(sbyte)MathF.Round(weight / largest * most));
        return largest / most;
    }
}
