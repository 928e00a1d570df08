namespace Hearsay.Study.Discrepancies;

/// <summary>
/// "The government has suspended Ragna Holm", "Ragna Holm has not been suspended": a deed told with "not" of whom it was done to alone, by another voice
/// within a week, where both documents tell of the same thing. Where both doers are known it is one fact, of which <see cref="PolarityRule"/> tells.
/// </summary>
internal sealed class NegatedDeedRule : IDiscrepancyRule
{
    private const int Days = 7;
    private const int MostCompared = 20;

    private static readonly ReportBins Bins = new(Days);

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene) =>
        told.Claim.Event is { Target: [{ Actor: { } target }], Auxiliary: Auxiliary.None or Auxiliary.Negation } deed && !target.Contains('@', StringComparison.Ordinal) && !told.Fact.IsDoubtful && told.Claim.Chain[^1].Stance != Stance.Denies
            ? Bins.Of(told.Claim, $"{deed.Type}|{Trigger.StemOf(told.Claim)}|{target}") : [];

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        var claims = group.Claims;
        if (claims.Count < 2) yield break;
        foreach (var denial in claims.Where(IsNegated).Take(MostCompared))
            foreach (var told in claims.Where(told => !IsNegated(told)).Take(MostCompared))
                if (denial.Claim.Document != told.Claim.Document && AreCompared(group.Name, denial.Claim, told.Claim) && IsOneOfThemUnknown(denial.Claim, told.Claim) && scene.Likeness.AreLike(denial.Claim.Document, told.Claim.Document) && !Scene.HaveOneVoice(denial.Claim, told.Claim) && !scene.AreApart(denial.Claim, told.Claim))
                    yield return PolarityRule.Make(told.Claim, denial.Claim);
    }

    private static bool AreCompared(string group, Claim denial, Claim told) =>
        ReportOrder.Instance.Compare(denial, told) <= 0 ? Bins.AreCompared(group, denial, told) : Bins.AreCompared(group, told, denial);

    private static bool IsNegated(ToldClaim told) => told.Claim.Event!.Auxiliary == Auxiliary.Negation;

    private static bool IsOneOfThemUnknown(Claim denial, Claim told) => DoerOf(denial) is null || DoerOf(told) is null;

    private static string? DoerOf(Claim claim) => claim.Event!.Source is [{ Actor: { } doer }, ..] && !doer.Contains('@', StringComparison.Ordinal) ? doer : null;
}
