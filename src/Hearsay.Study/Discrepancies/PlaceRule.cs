using System.Globalization;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// One deed of one day, told in the same word by different voices in like documents, in two towns: what was done to one known person, or what two known
/// actors did with each other. A town and its state, and places of which it is not known whether one lies in the other, are no discrepancy.
/// </summary>
internal sealed class PlaceRule : IDiscrepancyRule
{
    private const int MostCompared = 20;

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene) => told.IsSaid && KeyOf(told.Claim) is { } key ? [key] : [];

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        var claims = group.Claims;
        var most = Math.Min(claims.Count, MostCompared);
        for (var i = 0; i < most; i++)
            for (var j = i + 1; j < most; j++)
                if (Conflict(claims[i].Claim, claims[j].Claim, scene) is { } found) yield return found;
    }

    private static Discrepancy? Conflict(Claim one, Claim other, Scene scene)
    {
        if (one.Document == other.Document || Scene.HaveOneVoice(one, other) || !scene.Likeness.AreLike(one.Document, other.Document)) return null;
        var (here, there) = (one.Event!.Place!, other.Event!.Place!);
        if (!scene.Places.AreTwoTowns(here, there)) return null;
        return DiscrepancyMaker.Make(DiscrepancyType.Place, one, other, $"{DiscrepancyMaker.TellerOf(one)} said that it was in {here.Text}, {DiscrepancyMaker.TellerOf(other)} in {there.Text}.");
    }

    private static string? KeyOf(Claim claim)
    {
        if (claim is not { Event: { Auxiliary: Auxiliary.None, Place.Basis: PlaceBasis.Text } told, Time: { Basis: TimeBasis.Text, Start: { } start, End: { } end } } || start != end) return null;
        if (told.Type is EventType.Consult or EventType.Agree && (ActorRef[])[.. told.Source, .. told.Target] is [{ Actor: { } a }, { Actor: { } b }] && !a.Contains('@', StringComparison.Ordinal) && !b.Contains('@', StringComparison.Ordinal))
            return string.Create(CultureInfo.InvariantCulture, $"{told.Type}|{Trigger.StemOf(claim)}|{(string.CompareOrdinal(a, b) < 0 ? $"{a}|{b}" : $"{b}|{a}")}|{start:O}"); // both met, neither the other
        if (told.Target is not [{ Actor: { } target } aim] || target.Contains('@', StringComparison.Ordinal)) return null;
        var source = told.Source is [{ Actor: { } doer }] && !doer.Contains('@', StringComparison.Ordinal) ? doer : null;
        var isDoneToOne = aim.Type == EntityType.Per && told.Type is EventType.Coerce or EventType.Assault;
        if (!isDoneToOne && source is null) return null;
        return string.Create(CultureInfo.InvariantCulture, $"{told.Type}|{Trigger.StemOf(claim)}|{(isDoneToOne ? "" : source)}|{target}|{start:O}");
    }
}
