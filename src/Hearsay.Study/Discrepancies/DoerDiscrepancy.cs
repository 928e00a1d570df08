using Hearsay.Study.Facts;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// One violent deed, told in the same word of the same day by different voices in documents about the same thing, laid to
/// different known actors. Of names that hold one another ("army", "Iraqi army") one may be a part of the other: they are left out.
/// </summary>
internal static class DoerDiscrepancy
{
    private const int MostCompared = 20;

    /// <summary>Below the threshold for what is shown: that another document tells it in the same word of the same day makes a reading likelier.</summary>
    private const double LeastSure = 0.4;

    public static IEnumerable<Discrepancy> Find(Scene scene)
    {
        var deeds = scene.Facts.Concat(scene.Doubtful).Where(fact => fact.Kind == ClaimKind.Event)
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
        claim.Extraction.Confidence >= LeastSure && claim.Event is { Type: EventType.Assault or EventType.Coerce, Auxiliary: Auxiliary.None, Source: [{ Actor: { } actor }] }
        && !actor.Contains('@', StringComparison.Ordinal) && claim.Time is { Basis: TimeBasis.Text, Start: { } start, End: { } end } && start == end;

    private static Discrepancy? Conflict(Claim one, Claim other, Scene scene)
    {
        var (a, b) = (one.Event!.Source[0], other.Event!.Source[0]);
        if (a.Actor == b.Actor || MayBeOne(a, b) || Scene.HaveOneVoice(one, other) || !AimsAgree(one.Event, other.Event)) return null;
        if (one.Document == other.Document || !scene.Likeness.AreLike(one.Document, other.Document)) return null;
        return DiscrepancyMaker.Make(DiscrepancyType.Doer, one, other, $"{one.Chain[^1].Name} lays it to {a.Name}, {other.Chain[^1].Name} to {b.Name}.");
    }

    /// <summary>All words of one name stand in the other.</summary>
    private static bool MayBeOne(ActorRef a, ActorRef b)
    {
        var (mine, theirs) = (NameFolding.Fold(a.Name ?? a.Text).Split(' ').ToHashSet(), NameFolding.Fold(b.Name ?? b.Text).Split(' ').ToHashSet());
        return mine.IsSubsetOf(theirs) || theirs.IsSubsetOf(mine);
    }

    /// <summary>The same known target, or on one side none.</summary>
    private static bool AimsAgree(Event one, Event other)
    {
        var (a, b) = (TargetOf(one), TargetOf(other));
        return a is null || b is null || a == b || a.Contains('@', StringComparison.Ordinal) || b.Contains('@', StringComparison.Ordinal);
    }

    private static string? TargetOf(Event told) => told.Target is [{ Actor: var actor }, ..] ? actor : null;
}
