using Hearsay.Study.Facts;

namespace Hearsay.Study.Discrepancies;

/// <summary>One says it is so, another that it is not: of one fact.</summary>
internal static class PolarityRule
{
    public static Discrepancy Make(Claim asserted, Claim denial) => Make(asserted, denial, DiscrepancyMaker.TellerOf(asserted));

    public static Discrepancy Make(Claim asserted, Claim denial, string sayer) =>
        DiscrepancyMaker.Make(DiscrepancyType.Polarity, asserted, denial, $"{sayer} said so; {DenierOf(denial)} denied it.");

    /// <summary>Whoever denies what another says inside the denial ("denied reports that"), else whose word it is.</summary>
    private static string DenierOf(Claim denial) => denial.Chain.LastOrDefault(voice => voice.Stance == Stance.Denies)?.Name ?? DiscrepancyMaker.TellerOf(denial);

    /// <summary>None, or one, for a fact that is shown.</summary>
    public static IEnumerable<Discrepancy> Of(Fact fact, DocumentLikeness likeness)
    {
        if (fact.IsDoubtful || fact.Claims.Count == 0) yield break;
        var denial = fact.Denials.FirstOrDefault(claim => claim.Chain.All(voice => voice.Stance != Stance.Doubts) && Denial.IsMeant(claim));
        if (denial is null || IsTakenForGranted(denial)) yield break;
        var others = fact.Claims.Where(claim => !Scene.HaveOneVoice(claim, denial) && IsSameWord(claim, denial) && !Trigger.IsGerund(claim) && (IsSaidToDeny(denial) || ((claim.Chain.Count > 1 || denial.Chain.Count > 1) && likeness.AreLike(claim.Document, denial.Document))) && claim.Evidence.Text != denial.Evidence.Text).ToArray();
        if ((others.FirstOrDefault(claim => claim.Document != denial.Document) ?? others.FirstOrDefault()) is not { } asserted) yield break;
        if (asserted.Document != denial.Document || !asserted.Evidence.Span.Overlaps(denial.Evidence.Span)) yield return Make(asserted, denial); // one sentence read twice
    }

    /// <summary>"Not ready to agree" does not deny a meeting: what is told with "not" must be told in the same word.</summary>
    private static bool IsSameWord(Claim asserted, Claim denial) =>
        denial.Event is not { } told || !told.Auxiliary.HasFlag(Auxiliary.Negation) || IsSaidToDeny(denial) || Trigger.StemOf(asserted) == Trigger.StemOf(denial);

    private static bool IsSaidToDeny(Claim denial) => denial.Chain.Any(voice => voice.Stance == Stance.Denies);

    /// <summary>"Foreign Minister Orvash did not come, he denied": nobody denies that she is the minister.</summary>
    private static bool IsTakenForGranted(Claim denial) =>
        denial.Relation is { Change: TieChange.None, Type: TieType.Office or TieType.Family or TieType.LeaderOf or TieType.MemberOf } tie && !tie.Auxiliary.HasFlag(Auxiliary.Negation);
}
