namespace Hearsay.Study.Discrepancies;

/// <summary>
/// One deed of one doer, told in the same word by different voices in documents about the same thing, on days that lie two to
/// seven days apart. Told by one voice, or in other words, it may have happened twice.
/// </summary>
internal sealed class DeedTimeRule : IDiscrepancyRule
{
    private static readonly ReportBins Bins = new(DayConflict.Days);

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene) => told.IsSaid && IsOnOneDay(told.Claim) && KeyOf(told.Claim) is { } key ? Bins.Of(told.Claim, key) : [];

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        var claims = group.Claims;
        var ordered = claims.Select(told => told.Claim).OrderBy(claim => claim.Time.Start).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            var (one, other) = (ordered[i - 1], ordered[i]);
            var (earlier, later) = ReportOrder.Instance.Compare(one, other) <= 0 ? (one, other) : (other, one);
            if (Bins.AreCompared(group.Name, earlier, later) && DayConflict.IsBetween((one, one.Time.Start!.Value), (other, other.Time.Start!.Value), scene))
                yield return DayConflict.Make((one, one.Time.Start.Value), (other, other.Time.Start.Value));
        }
    }

    private static bool IsOnOneDay(Claim claim) => claim is { Kind: ClaimKind.Event, Time: { Basis: TimeBasis.Text, Start: { } start, End: { } end } } && start == end;

    private static string? KeyOf(Claim claim)
    {
        var told = claim.Event!;
        var source = told.Source.Count == 1 ? told.Source[0].Actor : null;
        if (source is null || source.Contains('@', StringComparison.Ordinal) || told.Auxiliary != Auxiliary.None) return null;
        return $"{told.Type}|{Trigger.StemOf(claim)}|{source}|{(told.Target.Count == 1 ? told.Target[0].Actor : null)}";
    }
}
