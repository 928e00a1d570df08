using System.Globalization;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// One violent deed, told in the same word of the same day by different voices in documents about the same thing, laid to
/// different known actors. Of names that hold one another ("army", "Iraqi army") one may be a part of the other: they are left out.
/// </summary>
internal sealed class DoerRule : IDiscrepancyRule
{
    private const int MostCompared = 20;

    /// <summary>Below the threshold for what is shown: that another document tells it in the same word of the same day makes a reading likelier.</summary>
    private const double LeastSure = 0.4;

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene) => told.Side == Facts.FactSide.For && IsDeedOfOne(told.Claim)
        ? [string.Create(CultureInfo.InvariantCulture, $"{told.Claim.Event!.Type}|{Trigger.StemOf(told.Claim)}|{told.Claim.Time.Start:O}")] : [];

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        var claims = group.Claims;
        var most = Math.Min(claims.Count, MostCompared);
        for (var i = 0; i < most; i++)
            for (var j = i + 1; j < most; j++)
                if (Conflict(claims[i].Claim, claims[j].Claim, scene) is { } found) yield return found;
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
