namespace Hearsay.Study.Discrepancies;

/// <summary>Counts without a holder belong to what their documents tell of, if each document has but one such count and tells of few things.</summary>
internal sealed class UnheldValueRule : IDiscrepancyRule
{
    private static readonly ReportBins Bins = new(CountConflict.Days);

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene) =>
        told.IsSaid && told.Claim.Quantity is { } count && !CountedThings.IsManifold(count.Of) && !CountedThings.IsMoney(count.Of) && !CountConflict.IsHeld(told.Claim) ? Bins.Of(told.Claim, CountedThings.ClassOf(count.Of)) : [];

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        var claims = group.Claims;
        var counts = claims.Where(told => !scene.Likeness.IsLong(told.Claim.Document)).GroupBy(told => told.Claim.Document, told => told.Claim, StringComparer.Ordinal)
            .Where(document => document.Select(CountConflict.Bounds).Distinct().Count() == 1).Select(document => document.First());
        return CountConflict.Among([.. counts], scene, (one, other) => Bins.AreCompared(group.Name, one, other));
    }
}
