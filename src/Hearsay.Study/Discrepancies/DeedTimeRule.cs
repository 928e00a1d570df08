namespace Hearsay.Study.Discrepancies;

/// <summary>
/// One deed of one doer, told in the same word by different voices in documents about the same thing, on days that lie two to
/// seven days apart. Told by one voice, or in other words, it may have happened twice.
/// </summary>
internal sealed class DeedTimeRule : IDiscrepancyRule
{
    private static readonly ReportBins Bins = new(DayConflict.Days);

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene) => told.IsSaid && IsOnOneDay(told.Claim) ? KeysOf(told.Claim).SelectMany(key => Bins.Of(told.Claim, key)) : [];

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        var claims = group.Claims;
        var ordered = claims.Select(told => told.Claim).OrderBy(claim => claim.Time.Start).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            var (one, other) = (ordered[i - 1], ordered[i]);
            var (earlier, later) = ReportOrder.Instance.Compare(one, other) <= 0 ? (one, other) : (other, one);
            if (Bins.AreCompared(group.Name, earlier, later) && MayBeOneDoer(one, other) && DayConflict.IsBetween((one, one.Time.Start!.Value), (other, other.Time.Start!.Value), scene))
                yield return DayConflict.Make((one, one.Time.Start.Value), (other, other.Time.Start.Value));
        }
    }

    private static bool IsOnOneDay(Claim claim) => claim is { Kind: ClaimKind.Event, Time: { Basis: TimeBasis.Text, Start: { } start, End: { } end } } && start == end;

    /// <summary>By the doer and whom it was done to; what is done to one person once in some days, by him alone.</summary>
    private static IEnumerable<string> KeysOf(Claim claim)
    {
        var told = claim.Event!;
        if (told.Auxiliary != Auxiliary.None || Trigger.IsGerund(claim)) yield break;
        var target = told.Target.Count == 1 ? told.Target[0] : null;
        if (DoerOf(claim) is { } source && !source.Contains('@', StringComparison.Ordinal)) yield return $"{told.Type}|{Trigger.StemOf(claim)}|{source}|{target?.Actor}";
        if ((told.Type is EventType.Coerce or EventType.Retreat || (told.Type == EventType.Assault && Trigger.StemOf(claim) is "kill" or "abduc")) && target is { Type: EntityType.Per, Actor: { } person } && !person.Contains('@', StringComparison.Ordinal)) yield return $"{told.Type}|{Trigger.StemOf(claim)}||{person}";
    }

    private static string? DoerOf(Claim claim) => claim.Event!.Source.Count == 1 ? claim.Event.Source[0].Actor : null;

    /// <summary>The same, or on one side nobody is named.</summary>
    private static bool MayBeOneDoer(Claim one, Claim other) =>
        DoerOf(one) is not { } a || DoerOf(other) is not { } b || a == b || a.Contains('@', StringComparison.Ordinal) || b.Contains('@', StringComparison.Ordinal);
}
