namespace Hearsay.Study.Discrepancies;

/// <summary>Two counts of what one known holder has: the first for each pair of documents, unless these also give counts that agree.</summary>
internal sealed class HeldValueRule : IDiscrepancyRule
{
    private static readonly ReportBins Bins = new(CountConflict.Days);

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene) =>
        told.IsSaid && told.Claim.Quantity is { } count && !CountedThings.IsMoney(count.Of) && HolderOf(told.Claim, count) is { } holder ? Bins.Of(told.Claim, $"{count.Of}|{holder}") : [];

    /// <summary>An actor; of seats out of so many also whoever is called the same ("women").</summary>
    private static string? HolderOf(Claim claim, Quantity count) =>
        CountConflict.IsHeld(claim) ? count.Holder!.Actor : count is { Of: "seats", Total: { } all, Holder: { } some } ? FormattableString.Invariant($"{NameFolding.Fold(some.Text)} of {all}") : null;

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        var claims = group.Claims;
        var byDocument = claims.ToLookup(told => told.Claim.Document, told => told.Claim, StringComparer.Ordinal);
        var around = CountedThings.IsManifold(claims[0].Claim.Quantity!.Of) ? null : scene;
        return CountConflict.Among([.. claims.Select(told => told.Claim)], around, (one, other) => Bins.AreCompared(group.Name, one, other))
            .DistinctBy(found => (found.First.Document, found.Second.Document))
            .Where(found => found.First.Document == found.Second.Document ? found.First.Quantity!.Of != "votes" : // one report tells of the votes of many places
                !byDocument[found.First.Document].Any(mine => byDocument[found.Second.Document].Any(theirs => !CountConflict.AreApart(mine, theirs))));
    }
}
