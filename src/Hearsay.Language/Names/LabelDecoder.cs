using System.Buffers;
using System.Runtime.CompilerServices;

namespace Hearsay.Language.Names;

/// <summary>Finds the best sequence of labels that obeys the grammar of labels (Viterbi). Time is linear in the words.</summary>
internal static class LabelDecoder
{
    private const float Never = -1e30f;
    private static readonly bool[] May = Table(); // [previous, next]

    /// <param name="scores">[word, label]; overwritten.</param>
    /// <param name="transitions">[previous, next].</param>
    public static void Decode(Span<float> scores, ReadOnlySpan<float> transitions, Span<byte> labels)
    {
        var words = labels.Length;
        var back = ArrayPool<byte>.Shared.Rent(words * NameLabels.Count);
        for (var label = 0; label < NameLabels.Count; label++)
            scores[label] += May[label] ? transitions[label] : Never;
        for (var at = 1; at < words; at++)
            Step(scores.Slice((at - 1) * NameLabels.Count, 2 * NameLabels.Count), transitions, back.AsSpan(at * NameLabels.Count, NameLabels.Count));
        var best = Last(scores[((words - 1) * NameLabels.Count)..]);
        for (var at = words - 1; at >= 0; at--)
        {
            labels[at] = (byte)best;
            best = back[(at * NameLabels.Count) + best];
        }

        ArrayPool<byte>.Shared.Return(back);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Step(Span<float> pair, ReadOnlySpan<float> transitions, Span<byte> back)
    {
        for (var next = 0; next < NameLabels.Count; next++)
        {
            var (best, from) = (Never * 2, 0);
            for (var previous = 0; previous < NameLabels.Count; previous++)
            {
                if (!May[(previous * NameLabels.Count) + next]) continue;
                var score = pair[previous] + transitions[(previous * NameLabels.Count) + next];
                if (score > best) (best, from) = (score, previous);
            }

            pair[NameLabels.Count + next] += best;
            back[next] = (byte)from;
        }
    }

    private static int Last(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var label = 1; label < NameLabels.Count; label++)
            if (NameLabels.MayEnd(label) && scores[label] > scores[best]) best = label;
        return best;
    }

    private static bool[] Table()
    {
        var may = new bool[NameLabels.Count * NameLabels.Count];
        for (var at = 0; at < may.Length; at++) may[at] = NameLabels.MayFollow(at / NameLabels.Count, at % NameLabels.Count);
        return may;
    }
}
