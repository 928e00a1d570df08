namespace Hearsay.Study.Discrepancies;

/// <summary>
/// Who rejects a charge in one document stands against who lays it in another, within two weeks: the accuser is named in the denial, or just before
/// it where both documents tell of the same thing. Within one document <see cref="DenialInPassageRule"/> finds it.
/// </summary>
internal sealed class DenialOfChargeRule : IDiscrepancyRule
{
    private const int Days = 14;
    private const int FewDays = 3; // between a charge and a denial that does not name the accuser
    private const int MostCompared = 20;

    private static readonly ReportBins Bins = new(Days);

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene)
    {
        if (told.IsDenied && told.Claim.Chain[^1].Actor is { } accused && Denial.IsInWords(told.Claim) && Denial.NamesCharge(told.Claim)) return Bins.Of(told.Claim, accused);
        return told.IsSaid && told.Claim.Event is { Type: EventType.Accuse, Auxiliary: Auxiliary.None, Mode: not "disapprove" } charge
            ? charge.Target.Select(target => target.Actor).OfType<string>().Where(actor => !actor.Contains('@', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).SelectMany(actor => Bins.Of(told.Claim, actor)) : [];
    }

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        if (!group.HasDenials) yield break;
        var claims = group.Claims;
        foreach (var denial in claims.Where(told => told.IsDenied).Take(MostCompared))
            foreach (var charge in claims.Where(told => told.IsSaid).Take(MostCompared))
                if (denial.Claim.Document != charge.Claim.Document && AreCompared(group.Name, denial.Claim, charge.Claim) && IsMeant(denial.Claim, charge.Claim, scene))
                    yield return PolarityRule.Make(charge.Claim, denial.Claim, charge.Claim.Event!.Source[0].Name ?? charge.Claim.Event.Source[0].Text);
    }

    private static bool AreCompared(string group, Claim denial, Claim charge) =>
        ReportOrder.Instance.Compare(denial, charge) <= 0 ? Bins.AreCompared(group, denial, charge) : Bins.AreCompared(group, charge, denial);

    private static bool IsMeant(Claim denial, Claim charge, Scene scene)
    {
        if (charge.Event!.Source is not [{ Actor: { } accuser }, ..] || accuser.Contains('@', StringComparison.Ordinal) || accuser == denial.Chain[^1].Actor) return false;
        if (!Denial.IsOfCharge(denial) && !denial.Content.Text.Contains(charge.Event.Source[0].Name ?? charge.Event.Source[0].Text, StringComparison.Ordinal)) return false; // "the accusation of theft" is another's, "of the deputy" hers
        return (scene.ActorsIn(denial).Contains(accuser) || (Scene.DaysBetween(denial, charge) <= FewDays && scene.ActorsNear(denial).Contains(accuser) && scene.Likeness.AreLike(denial.Document, charge.Document))) && Denial.MayMean(denial, charge);
    }
}
