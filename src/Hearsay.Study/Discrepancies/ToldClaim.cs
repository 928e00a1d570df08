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

    /// <summary>Those that are no more and those that are new; of a fact that only gained or lost claims no others.</summary>
    public static (IReadOnlyList<ToldClaim> Gone, IReadOnlyList<ToldClaim> Made) Between(FactChange change)
    {
        var before = change.Gone.ToDictionary(fact => fact.Name, StringComparer.Ordinal);
        var (gone, made) = (new List<ToldClaim>(), new List<ToldClaim>());
        foreach (var fact in change.Made)
        {
            if (!before.TryGetValue(fact.Name, out var then) || then.IsDoubtful != fact.IsDoubtful) made.AddRange(Of(fact));
            else AddDifference((then, gone), (fact, made));
            if (then is not null && then.IsDoubtful == fact.IsDoubtful) before.Remove(fact.Name);
        }

        gone.AddRange(before.Values.SelectMany(Of));
        return (gone, made);
    }

    private static void AddDifference((Fact Fact, List<ToldClaim> Gone) before, (Fact Fact, List<ToldClaim> Made) now)
    {
        var (then, here) = (Known(before.Fact.Claims.Concat(before.Fact.Denials)), Known(now.Fact.Claims.Concat(now.Fact.Denials)));
        before.Gone.AddRange(Of(before.Fact).Where(told => !here.Contains(told.Claim))); // the side is the claim's own
        now.Made.AddRange(Of(now.Fact).Where(told => !then.Contains(told.Claim)));
    }

    private static HashSet<Claim> Known(IEnumerable<Claim> claims) => claims.ToHashSet<Claim>(ReferenceEqualityComparer.Instance);
}
