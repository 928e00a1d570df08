using Hearsay.Language.Names;

namespace Hearsay.Train.Names;

/// <summary>
/// The likelihoods of labels and of pairs of neighbours under a conditional random field (Lafferty et al. 2001), by forward and backward
/// sums over the sequences that the grammar of labels allows.
/// </summary>
internal sealed class LabelLattice
{
    private const double Never = double.NegativeInfinity;
    private double[] _forward = [];
    private double[] _backward = [];

    /// <summary>Likelihood of each label, [word, label].</summary>
    public double[] Labels { get; private set; } = [];

    /// <summary>Expected number of each pair of neighbours in the sentence, [previous, next]; its start counts as label 0.</summary>
    public double[] Pairs { get; } = new double[NameLabels.Count * NameLabels.Count];

    /// <param name="scores">[word, label]</param>
    /// <param name="transitions">[previous, next]</param>
    public void Read(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, int words)
    {
        (_forward, _backward, Labels) = (new double[scores.Length], new double[scores.Length], new double[scores.Length]);
        Forward(scores, transitions, words);
        Backward(scores, transitions, words);
        var last = (words - 1) * NameLabels.Count;
        var all = Never;
        for (var label = 0; label < NameLabels.Count; label++)
            if (NameLabels.MayEnd(label)) all = Join(all, _forward[last + label]);
        for (var at = 0; at < Labels.Length; at++) Labels[at] = Math.Exp(_forward[at] + _backward[at] - all);
        Array.Clear(Pairs);
        for (var label = 0; label < NameLabels.Count; label++) Pairs[label] += Labels[label];
        for (var word = 1; word < words; word++) AddPairs(scores, transitions, word * NameLabels.Count, all);
    }

    private void Forward(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, int words)
    {
        for (var label = 0; label < NameLabels.Count; label++) _forward[label] = NameLabels.MayFollow(0, label) ? scores[label] + transitions[label] : Never;
        for (var at = NameLabels.Count; at < words * NameLabels.Count; at += NameLabels.Count)
            for (var next = 0; next < NameLabels.Count; next++)
            {
                var sum = Never;
                for (var previous = 0; previous < NameLabels.Count; previous++)
                    if (NameLabels.MayFollow(previous, next)) sum = Join(sum, _forward[at - NameLabels.Count + previous] + transitions[(previous * NameLabels.Count) + next]);
                _forward[at + next] = sum + scores[at + next];
            }
    }

    private void Backward(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, int words)
    {
        var last = (words - 1) * NameLabels.Count;
        for (var label = 0; label < NameLabels.Count; label++) _backward[last + label] = NameLabels.MayEnd(label) ? 0 : Never;
        for (var at = last - NameLabels.Count; at >= 0; at -= NameLabels.Count)
            for (var previous = 0; previous < NameLabels.Count; previous++)
            {
                var sum = Never;
                for (var next = 0; next < NameLabels.Count; next++)
                    if (NameLabels.MayFollow(previous, next)) sum = Join(sum, _backward[at + NameLabels.Count + next] + scores[at + NameLabels.Count + next] + transitions[(previous * NameLabels.Count) + next]);
                _backward[at + previous] = sum;
            }
    }

    private void AddPairs(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, int at, double all)
    {
        for (var previous = 0; previous < NameLabels.Count; previous++)
            for (var next = 0; next < NameLabels.Count; next++)
            {
                if (!NameLabels.MayFollow(previous, next)) continue;
                var pair = (previous * NameLabels.Count) + next;
                Pairs[pair] += Math.Exp(_forward[at - NameLabels.Count + previous] + transitions[pair] + scores[at + next] + _backward[at + next] - all);
            }
    }

    /// <summary>log(exp a + exp b)</summary>
    private static double Join(double left, double right)
    {
        var (high, low) = left > right ? (left, right) : (right, left);
        return double.IsNegativeInfinity(low) ? high : high + Math.Log(1 + Math.Exp(low - high));
    }
}
