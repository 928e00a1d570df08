namespace Hearsay.Study.Discrepancies;

/// <summary>Counts without a holder belong to what their documents tell of, if each document has but one such count and tells of few things.</summary>
internal sealed class UnheldValueRule : IDiscrepancyRule
{
    private static readonly ReportBins Bins = new(CountConflict.Days);

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene) =>
        told.IsSaid && told.Claim.Quantity is { } count && AboutOf(told.Claim, count) is { } about ? Bins.Of(told.Claim, about) : [];

    /// <summary>Of money only what has a name: a fine is one, payments are many.</summary>
    private static string? AboutOf(Claim claim, Quantity count) =>
        CountedThings.IsMoney(count.Of) ? CountedThings.PurposeOf(claim) is { } purpose ? $"{count.Of} of {purpose}" : null
        : CountedThings.IsManifold(count.Of) || CountConflict.IsHeld(claim) ? null : CountedThings.ClassOf(count.Of);

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        var claims = group.Claims;
        var counts = claims.Where(told => !scene.Likeness.IsLong(told.Claim.Document)).GroupBy(told => told.Claim.Document, told => told.Claim, StringComparer.Ordinal)
            .Where(document => document.Select(CountConflict.Bounds).Distinct().Count() == 1).Select(document => document.First());
        return CountConflict.Among([.. counts], scene, (one, other) => Bins.AreCompared(group.Name, one, other));
    }
}
