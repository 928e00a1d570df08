using Hearsay.Study.Positions;

namespace Hearsay.Study.Reversals;

/// <summary>
/// Cuts signed events into stretches of one attitude each, exactly (optimal partition, Jackson et al. 2005, O(n²)): least sum of
/// −ln m over the stretches and ln 10 for each cut; no stretch weighs less than 2.
/// </summary>
internal static class Segmentation
{
    private const double LeastWeight = 2;
    private const double Slack = 1e-9; // of sums of weights
    private static readonly double CutCost = Math.Log(10);

    /// <returns>The stretches in order; one for all when nothing can be cut.</returns>
    public static List<Segment> Of(IReadOnlyList<SignedEvent> events)
    {
        var (friendly, hostile) = (Sums(events, 1), Sums(events, -1));
        var cost = new double[events.Count + 1]; // [end] -> cost of the best cut of the events before it
        var start = new int[events.Count + 1]; // [end] -> where the last stretch of that cut begins
        cost[0] = -CutCost;
        for (var end = 1; end <= events.Count; end++)
        {
            cost[end] = double.PositiveInfinity;
            for (var first = 0; first < end; first++)
            {
                var segment = Between(first, end);
                var isHeavy = segment.Friendly + segment.Hostile >= LeastWeight - Slack || (first == 0 && end == events.Count);
                var total = cost[first] - segment.LogEvidence + CutCost;
                if (isHeavy && total < cost[end]) (cost[end], start[end]) = (total, first);
            }
        }

        var segments = new List<Segment>();
        for (var end = events.Count; end > 0; end = start[end]) segments.Insert(0, Between(start[end], end));
        return segments;

        Segment Between(int first, int end) => new(first, end, friendly[end] - friendly[first], hostile[end] - hostile[first]);
    }

    private static double[] Sums(IReadOnlyList<SignedEvent> events, int sign)
    {
        var sums = new double[events.Count + 1];
        for (var at = 0; at < events.Count; at++) sums[at + 1] = sums[at] + (events[at].Sign == sign ? events[at].Weight : 0);
        return sums;
    }
}
