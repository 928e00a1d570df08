using Hearsay.Study.Positions;

namespace Hearsay.Study.Reversals;

/// <summary>Finds observed reversals of an actor towards another on one channel (DEFINITIONS, "Reversal"). Undated and neutral events are left out.</summary>
public static class ReversalFinder
{
    private const double Possible = 10;
    private const double Supported = 30;
    private const int SwingDays = 30;

    /// <returns>In order of time.</returns>
    public static IReadOnlyList<Reversal> Find(IEnumerable<SignedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var dated = events.Where(found => found.Date is not null && found.Sign != 0 && found.Weight > 0)
            .OrderBy(found => found.Date).ThenBy(found => found.Id, StringComparer.Ordinal).ToList();
        if (dated.Count < 2) return [];
        var clear = Segmentation.Of(dated).FindAll(segment => segment.Label != 0);
        var reversals = new List<Reversal>();
        for (var at = 1; at < clear.Count; at++)
            if (Between(clear[at - 1], clear[at], dated) is { } reversal) reversals.Add(reversal);
        return MarkSwings(reversals);
    }

    private static Reversal? Between(Segment before, Segment since, List<SignedEvent> events)
    {
        if (before.Label == since.Label || before.EvidenceOfChange(since) is var evidence && evidence < Possible) return null;
        return new Reversal(since.Label, events[before.End - 1].Date!.Value, events[since.First].Date!.Value, evidence, evidence >= Supported ? ReversalGrade.Supported : ReversalGrade.Possible)
        {
            Before = events[before.First..before.End],
            Since = events[since.First..since.End],
        };
    }

    private static List<Reversal> MarkSwings(List<Reversal> reversals)
    {
        for (var at = 1; at < reversals.Count; at++)
        {
            if (reversals[at].By.DayNumber - reversals[at - 1].By.DayNumber > SwingDays) continue;
            reversals[at - 1] = reversals[at - 1] with { IsSwing = true };
            reversals[at] = reversals[at] with { IsSwing = true };
        }

        return reversals;
    }
}
