using Hearsay.Study.Facts;

namespace Hearsay.Study.Discrepancies;

/// <summary>A claim with the fact it tells of, on one of its sides.</summary>
internal sealed record ToldClaim(Claim Claim, Fact Fact, FactSide Side)
{
    /// <summary>It is said, in a fact that is shown.</summary>
    public bool IsSaid => Side == FactSide.For && !Fact.IsDoubtful;

    /// <summary>It is denied or doubted, in a fact that is shown.</summary>
    public bool IsDenied => Side == FactSide.Against && !Fact.IsDoubtful;

    /// <summary>All claims of a fact that can stand against others.</summary>
    public static IEnumerable<ToldClaim> Of(Fact fact) =>
        fact.Claims.Select(claim => new ToldClaim(claim, fact, FactSide.For)).Concat(fact.Denials.Select(claim => new ToldClaim(claim, fact, FactSide.Against)));
}
