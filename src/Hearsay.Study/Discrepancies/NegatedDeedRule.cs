using Hearsay.Study.Facts;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// "The government has suspended Ragna Holm", "Ragna Holm has not been suspended"; "the sheikh met Envoy Karim", "denied that the sheikh met the envoy": a
/// deed told and denied in the same word within a week, where both documents tell of the same thing and name one who took part, and whoever else took
/// part may be the same. Where all are known it is one fact, of which <see cref="PolarityRule"/> tells.
/// </summary>
internal sealed class NegatedDeedRule : IDiscrepancyRule
{
    private const int Days = 7;
    private const int MostCompared = 20;

    private static readonly ReportBins Bins = new(Days);

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene)
    {
        if (told.Fact.IsDoubtful || told.Side == FactSide.Comment || told.Claim.Event is not { Auxiliary: Auxiliary.None or Auxiliary.Negation } deed || Trigger.StemOf(told.Claim) is not { Length: > 0 } stem) return [];
        if (IsDenial(told) ? !Denial.IsMeant(told.Claim) || told.Claim.Chain.Any(voice => voice.Stance == Stance.Doubts) : Trigger.IsGerund(told.Claim)) return [];
        return Known(deed.Source).Select(doer => $"by {doer}").Concat(Known(deed.Target).Select(target => $"to {target}")).SelectMany(part => Bins.Of(told.Claim, $"{deed.Type}|{stem}|{part}"));
    }

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        var claims = group.Claims;
        if (claims.Count < 2) yield break;
        foreach (var denial in claims.Where(IsDenial).Take(MostCompared))
            foreach (var told in claims.Where(told => !IsDenial(told)).Take(MostCompared))
                if (denial.Claim.Document != told.Claim.Document && IsSaidBySomebody(denial.Claim, told.Claim) && AreCompared(group.Name, denial.Claim, told.Claim) && MayBeOneDeed(denial.Claim, told.Claim) && (ShareAll(denial.Claim, told.Claim) || scene.Likeness.AreLike(denial.Claim.Document, told.Claim.Document)) && !Scene.HaveOneVoice(denial.Claim, told.Claim) && !scene.AreApart(denial.Claim, told.Claim))
                    yield return PolarityRule.Make(told.Claim, denial.Claim);
    }

    /// <summary>What two papers tell of their own, one with "not", are mostly two things.</summary>
    private static bool IsSaidBySomebody(Claim denial, Claim told) => denial.Evidence.Text != told.Evidence.Text && (denial.Chain.Count > 1 || told.Chain.Count > 1 || denial.Chain[^1].Stance == Stance.Denies);

    private static bool AreCompared(string group, Claim denial, Claim told) =>
        ReportOrder.Instance.Compare(denial, told) <= 0 ? Bins.AreCompared(group, denial, told) : Bins.AreCompared(group, told, denial);

    private static bool IsDenial(ToldClaim told) => told.Side == FactSide.Against;

    private static IEnumerable<string> Known(IReadOnlyList<ActorRef> roles) =>
        roles.Select(role => role.Actor).OfType<string>().Where(actor => !actor.Contains('@', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    private static bool MayBeOneDeed(Claim denial, Claim told) =>
        MayBeOne((denial, denial.Event!.Source), (told, told.Event!.Source)) && MayBeOne((denial, denial.Event.Target), (told, told.Event.Target));

    /// <summary>Whoever did it and whomever it was done to are told on both sides.</summary>
    private static bool ShareAll(Claim denial, Claim told) => denial.Event!.Source.Count > 0 && denial.Event.Target.Count > 0 && told.Event!.Source.Count > 0 && told.Event.Target.Count > 0;

    /// <summary>On one side nobody, or one of both, or on one side a description whose words the other sentence has too.</summary>
    private static bool MayBeOne((Claim Claim, IReadOnlyList<ActorRef> Roles) denied, (Claim Claim, IReadOnlyList<ActorRef> Roles) said)
    {
        if (denied.Roles.Count == 0 || said.Roles.Count == 0 || Known(denied.Roles).Intersect(Known(said.Roles)).Any()) return true;
        return denied.Roles.Any(role => IsNamed(said.Claim, role)) || said.Roles.Any(role => IsNamed(denied.Claim, role));
    }

    private static bool IsNamed(Claim claim, ActorRef role)
    {
        var words = NameFolding.Fold(claim.Evidence.Text).Split(' ');
        return NameFolding.Fold(role.Text).Split(' ').Where(word => word is not ("the" or "a" or "an" or "any" or "some" or "its" or "his" or "her" or "their")).All(words.Contains);
    }
}
