using Hearsay.Study.Facts;

namespace Hearsay.Study.Discrepancies;

/// <summary>One says it is so, another that it is not.</summary>
internal static class PolarityDiscrepancy
{
    public static IEnumerable<Discrepancy> Of(Fact fact)
    {
        var denial = fact.Denials.FirstOrDefault(claim => claim.Chain.All(voice => voice.Stance != Stance.Doubts));
        if (denial is null || fact.Claims.Count == 0) yield break;
        var asserted = fact.Claims.FirstOrDefault(claim => claim.Document != denial.Document) ?? fact.Claims[0];
        yield return DiscrepancyMaker.Make(DiscrepancyType.Polarity, asserted, denial, $"{Speaker(asserted)} says so; {Speaker(denial)} denies it.");
    }

    private static string Speaker(Claim claim) => claim.Chain[^1].Name;
}
