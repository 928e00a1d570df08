using Hearsay.Study.Facts;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// One violent deed, told in the same word of the same day by different voices in documents about the same thing, laid to
/// different known actors. Names that share a word ("army", "Iraqi army") may be one a part of the other and are left out.
/// </summary>
internal static class DoerDiscrepancy
{
    private const int MostCompared = 20;

    public static IEnumerable<Discrepancy> Find(Scene scene)
    {
        var deeds = scene.Facts.Where(fact => fact.Kind == ClaimKind.Event)
            .SelectMany(fact => fact.Claims.Where(IsDeedOfOne)).GroupBy(claim => (claim.Event!.Type, Trigger.StemOf(claim), claim.Time.Start));
        foreach (var group in deeds)
        {
            var ordered = group.Order(ReportOrder.Instance).Take(MostCompared).ToArray();
            for (var i = 0; i < ordered.Length; i++)
                for (var j = i + 1; j < ordered.Length; j++)
                    if (Conflict(ordered[i], ordered[j], scene) is { } found) yield return found;
        }
    }

    private static bool IsDeedOfOne(Claim claim) =>
        claim.Event is { Type: EventType.Assault or EventType.Coerce, Auxiliary: Auxiliary.None, Source: [{ Actor: { } actor }] }
        && !actor.Contains('@', StringComparison.Ordinal) && claim.Time is { Basis: TimeBasis.Text, Start: { } start, End: { } end } && start == end;

    private static Discrepancy? Conflict(Claim one, Claim other, Scene scene)
    {
        var (a, b) = (one.Event!.Source[0], other.Event!.Source[0]);
        if (a.Actor == b.Actor || ShareWord(a, b) || Scene.HaveOneVoice(one, other) || !AimsAgree(one.Event, other.Event)) return null;
        if (one.Document == other.Document || !scene.Likeness.AreLike(one.Document, other.Document)) return null;
        return DiscrepancyMaker.Make(DiscrepancyType.Doer, one, other, $"{one.Chain[^1].Name} lays it to {a.Name}, {other.Chain[^1].Name} to {b.Name}.");
    }

    private static bool ShareWord(ActorRef a, ActorRef b) =>
        NameFolding.Fold(a.Name ?? a.Text).Split(' ').Intersect(NameFolding.Fold(b.Name ?? b.Text).Split(' ')).Any();

    /// <summary>The same known target, or on one side none.</summary>
    private static bool AimsAgree(Event one, Event other)
    {
        var (a, b) = (TargetOf(one), TargetOf(other));
        return a is null || b is null || a == b || a.Contains('@', StringComparison.Ordinal) || b.Contains('@', StringComparison.Ordinal);
    }

    private static string? TargetOf(Event told) => told.Target is [{ Actor: var actor }, ..] ? actor : null;
}
