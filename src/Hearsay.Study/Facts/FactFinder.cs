using Hearsay.Study.Discrepancies;
using Hearsay.Study.Voices;

namespace Hearsay.Study.Facts;

/// <summary>Makes a fact out of the claims that <see cref="FactGrouping"/> has found to tell of it.</summary>
/// <param name="options">The threshold and the habits of copying.</param>
/// <param name="kin">For each document that descends from one text with others the name of its family.</param>
internal sealed class FactFinder(FindingsOptions options, SharedTable<string> kin)
{
    private readonly SupportReader _support = new(options, kin);

    /// <summary>What a claim says of its fact: a denial in the chain and a negation in the words undo each other.</summary>
    public static FactSide SideOf(Claim claim)
    {
        if (claim.Comment is not null) return FactSide.Comment;
        var denials = claim.Chain.Count(voice => voice.Stance is Stance.Denies or Stance.Doubts);
        if (IsNegated(claim) || (denials == 0 && CountedThings.IsRefuted(claim))) denials++;
        return denials % 2 == 0 ? FactSide.For : FactSide.Against;
    }

    private static bool IsNegated(Claim claim) =>
        (claim.Event?.Auxiliary ?? claim.Relation?.Auxiliary ?? Auxiliary.None).HasFlag(Auxiliary.Negation);

    /// <param name="group">In the order of ids.</param>
    public Fact Make(Claim[] group, string name)
    {
        var isDoubtful = group.All(IsDoubtful);
        var counted = isDoubtful ? group : group.Where(claim => !IsDoubtful(claim)).ToArray();
        var sides = counted.Order(ReportOrder.Instance).ToLookup(SideOf);
        var (claims, denials) = (sides[FactSide.For].ToArray(), sides[FactSide.Against].ToArray());
        var (start, end) = Span(counted);
        return new Fact
        {
            Id = group[0].Id,
            Name = name,
            Kind = group[0].Kind,
            Claims = claims,
            Denials = denials,
            Comments = [.. sides[FactSide.Comment]],
            IsDoubtful = isDoubtful,
            Start = start,
            End = end,
            Support = _support.Read(claims),
            DenialSupport = _support.Read(denials),
        };
    }

    private bool IsDoubtful(Claim claim) => claim.Extraction.Confidence < options.Threshold;

    /// <summary>What the stated times share; where copies resolved a weekday differently and share nothing, the earliest report's time.</summary>
    private static (DateOnly? Start, DateOnly? End) Span(Claim[] group)
    {
        var dated = group.Where(claim => claim.Time.Start is not null || claim.Time.End is not null).Order(ReportOrder.Instance).ToArray();
        if (dated.Length == 0) return (null, null);
        var (start, end) = (dated.Max(claim => claim.Time.Start), dated.Min(claim => claim.Time.End));
        return start is null || end is null || start <= end ? (start, end) : (dated[0].Time.Start, dated[0].Time.End);
    }
}
