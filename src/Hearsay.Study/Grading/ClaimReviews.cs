using Hearsay.Record.Audit;
using Hearsay.Record.Corrections;
using Hearsay.Study.Actors;

namespace Hearsay.Study.Grading;

/// <summary>
/// What people said of the readings of claims, applied whenever findings are made: a rejected claim counts as read with no certainty
/// at all and a confirmed or corrected one with full certainty, so that lists, voices, positions and turns follow by themselves. A
/// review whose claim the record no longer holds changes nothing and is kept.
/// </summary>
public sealed class ClaimReviews
{
    private readonly Dictionary<string, ClaimReview> _byClaim = new(StringComparer.Ordinal);
    private readonly ILookup<string, ClaimReview> _byKey;
    private readonly HashSet<long> _found = [];

    /// <param name="log">Oldest first.</param>
    public ClaimReviews(IEnumerable<AuditEntry> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        All = [.. CorrectionLog.Standing(log).Select(ReviewLog.Of).OfType<ClaimReview>()];
        foreach (var review in All) _byClaim[review.Claim] = review;
        _byKey = All.ToLookup(review => review.Key, StringComparer.Ordinal);
    }

    /// <summary>Those in force, oldest first.</summary>
    public IReadOnlyList<ClaimReview> All { get; }

    /// <summary>Reviews of claims that the record no longer holds: the page has changed, or is read differently.</summary>
    public IEnumerable<ClaimReview> Orphans => All.Where(review => !_found.Contains(review.Number));

    /// <summary>The review of a claim that stands; null when there is none.</summary>
    public ClaimReview? Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return All.Count == 0 ? null
            : _byClaim.GetValueOrDefault(claim.Id) ?? _byKey[ReviewLog.KeyOf(claim)].LastOrDefault(review => review.Document == claim.Document || (claim.Url is not null && review.Url == claim.Url));
    }

    /// <summary>The claim as reviews have it.</summary>
    internal Claim Show(Claim claim, ActorCatalog actors)
    {
        if (Of(claim) is not { } review) return claim;
        foreach (var same in All)
            if (same.Number == review.Number || same.Claim == claim.Id) _found.Add(same.Number);
        var shown = review.Kind == ReviewKind.Correct ? new ClaimFixer(review.Fix, actors).Fix(claim) : claim;
        return shown with { Extraction = claim.Extraction with { Confidence = review.Kind == ReviewKind.Reject ? 0 : 1 } };
    }
}
