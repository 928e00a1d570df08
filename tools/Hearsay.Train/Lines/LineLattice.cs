using Hearsay.Ingest.PlainText.Labels;

namespace Hearsay.Train.Lines;

/// <summary>The likelihoods of labels of lines and of pairs of neighbours under a conditional random field (Lafferty et al. 2001), by forward and backward sums.</summary>
internal sealed class LineLattice
{
    private const int Count = LineLabels.Count;
    private const double Never = -1e9;

    private readonly double[] _scores, _transitions, _forward, _backward;

    /// <param name="scores">[line, label]</param>
    /// <param name="transitions">[previous, next]</param>
    public LineLattice(double[] scores, double[] transitions)
    {
        (_scores, _transitions) = (scores, transitions);
        (_forward, _backward, Labels) = (new double[scores.Length], new double[scores.Length], new double[scores.Length]);
        Forward();
        Backward();
        var all = Sum(label => _forward[scores.Length - Count + label]);
        for (var at = 0; at < scores.Length; at++) Labels[at] = Math.Exp(_forward[at] + _backward[at] - all);
        for (var at = Count; at < scores.Length; at++)
            for (var previous = 0; previous < Count; previous++)
                Pairs[(previous * Count) + (at % Count)] += Math.Exp(_forward[Before(at) + previous] + Way(previous, at % Count) + scores[at] + _backward[at] - all);
    }

    /// <summary>Likelihood of each label, [line, label].</summary>
    public double[] Labels { get; }

    /// <summary>Expected number of each pair of neighbours, [previous, next].</summary>
    public double[] Pairs { get; } = new double[Count * Count];

    private static int Before(int at) => at - (at % Count) - Count;

    private double Way(int previous, int next) => !LineLabels.MayFollow(previous, next) ? Never : _transitions[(previous * Count) + next];

    private void Forward()
    {
        for (var at = 0; at < _scores.Length; at++)
        {
            var cell = at;
            _forward[at] = _scores[at] + (at < Count ? at == LineLabels.LowNoise ? Never : 0 : Sum(previous => _forward[Before(cell) + previous] + Way(previous, cell % Count)));
        }
    }

    private void Backward()
    {
        for (var at = _scores.Length - Count - 1; at >= 0; at--)
        {
            var (label, behind) = (at % Count, at - (at % Count) + Count);
            _backward[at] = Sum(next => _backward[behind + next] + _scores[behind + next] + Way(label, next));
        }
    }

    /// <summary>The logarithm of the sum of exponentials over all labels.</summary>
    private static double Sum(Func<int, double> of)
    {
        Span<double> values = stackalloc double[Count];
        var most = double.NegativeInfinity;
        for (var label = 0; label < Count; label++) most = Math.Max(most, values[label] = of(label));
        var sum = 0.0;
        foreach (var value in values) sum += Math.Exp(value - most);
        return most + Math.Log(sum);
    }
}
