using System.Runtime.InteropServices;
using Hearsay.Core;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>
/// The weights of a conditional random field over lines (Lafferty et al. 2001), made by <c>Hearsay.Train lines</c>. As a file: the transitions as
/// 121 floats, the scale of the weights as one, then one signed byte a weight. Read-only, safe for many threads.
/// </summary>
internal sealed class LineModel
{
    public const string FileName = "lines.model";

    private const float Never = -1e30f;
    private const int Pairs = LineLabels.Count * LineLabels.Count;

    private readonly float[] _transitions; // [previous, next]
    private readonly float _scale;
    private readonly sbyte[] _weights; // [sign, label]

    private LineModel(float[] transitions, float scale, sbyte[] weights) => (_transitions, _scale, _weights) = (transitions, scale, weights);

    /// <summary>The model that the assembly carries.</summary>
    public static LineModel Load()
    {
        using var stream = typeof(LineModel).Assembly.GetManifestResourceStream(FileName)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var numbers = MemoryMarshal.Cast<byte, float>(bytes.AsSpan(0, (Pairs + 1) * sizeof(float)));
        return new LineModel(numbers[..Pairs].ToArray(), numbers[Pairs], MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan((Pairs + 1) * sizeof(float))).ToArray());
    }

    /// <param name="transitions">[previous, next]</param>
    /// <param name="weights">[sign, label]</param>
    public static LineModel From(float[] transitions, float[] weights)
    {
        var scale = Math.Max(weights.Max(Math.Abs), 1e-6f) / sbyte.MaxValue;
        return new LineModel(transitions, scale, [.. weights.Select(weight => (sbyte)MathF.Round(weight / scale))]);
    }

    public void Write(Stream stream)
    {
        stream.Write(MemoryMarshal.AsBytes(_transitions.AsSpan()));
        stream.Write(MemoryMarshal.AsBytes([_scale]));
        stream.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    /// <returns>[line, label]</returns>
    public float[] Scores(List<int>[] signs)
    {
        var scores = new float[signs.Length * LineLabels.Count];
        for (var at = 0; at < signs.Length; at++)
            foreach (var sign in signs[at])
                for (var label = 0; label < LineLabels.Count; label++) scores[(at * LineLabels.Count) + label] += _weights[(sign * LineLabels.Count) + label] * _scale;
        return scores;
    }

    /// <summary>Adds to each line's score what the word of the rules is worth beyond what was learned of it.</summary>
    public static void Trust(float[] scores, LineKind[] rules, float trust)
    {
        for (var at = 0; at < scores.Length; at++)
            if (LineLabels.KindOf((byte)(at % LineLabels.Count)) == rules[at / LineLabels.Count]) scores[at] += trust;
    }

    /// <summary>The best sequence (Viterbi).</summary>
    /// <param name="scores">[line, label]; overwritten.</param>
    public byte[] Decode(float[] scores)
    {
        var (count, labels) = (LineLabels.Count, new byte[scores.Length / LineLabels.Count]);
        var back = new byte[scores.Length];
        if (scores.Length > 0) scores[LineLabels.LowNoise] = Never;
        for (var at = count; at < scores.Length; at++)
        {
            var from = at - (at % count) - count;
            for (var previous = 1; previous < count; previous++)
                if (Way(previous) > Way(back[at])) back[at] = (byte)previous;
            scores[at] += Way(back[at]);

            float Way(int previous) => LineLabels.MayFollow(previous, at % count) ? scores[from + previous] + _transitions[(previous * count) + (at % count)] : Never;
        }

        if (labels.Length == 0) return labels;
        var last = scores.Length - count;
        for (var label = 1; label < count; label++)
            if (scores[last + label] > scores[last + labels[^1]]) labels[^1] = (byte)label;
        for (var at = labels.Length - 1; at > 0; at--) labels[at - 1] = back[(at * count) + labels[at]];
        return labels;
    }
}
