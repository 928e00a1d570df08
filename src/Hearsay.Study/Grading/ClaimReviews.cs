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
        var shown = review.Kind == ReviewKind.Correct ? Fixed(claim, review.Fix, actors) : claim;
        return shown with { Extraction = claim.Extraction with { Confidence = review.Kind == ReviewKind.Reject ? 0 : 1 } };
    }

    private static Claim Fixed(Claim claim, ReviewFix fix, ActorCatalog actors)
    {
        var (doer, target) = (Actor(actors, fix.Doer), Actor(actors, fix.Target));
        return claim with
        {
            Event = claim.Event is not { } told ? null : told with
            {
                Type = fix.Type ?? told.Type,
                Mode = fix.Type is null ? told.Mode : null,
                Score = fix.Score ?? told.Score,
                Source = doer is null ? told.Source : [Role(doer, told.Source is [var first, ..] ? first : null, told.Trigger)],
                Target = target is null ? told.Target : [Role(target, told.Target is [var whom, ..] ? whom : null, told.Trigger)],
            },
            Relation = claim.Relation is not { } tie ? null : tie with
            {
                From = doer is null ? tie.From : Role(doer, tie.From, tie.Trigger),
                To = target is null ? tie.To : Role(target, tie.To, tie.Trigger),
            },
            Time = fix.Day is { } day ? new ClaimTime(day.ToString("O", System.Globalization.CultureInfo.InvariantCulture), day, day, TimeBasis.Text) : claim.Time,
        };
    }

    private static RecordActor? Actor(ActorCatalog actors, string? id) =>
        id is null ? null : actors.Actor(id) ?? actors.All.FirstOrDefault(actor => CorrectionLog.KeyOf(actor.Id) == CorrectionLog.KeyOf(id));

    /// <summary>Stands where the role stood that it replaces, else where the deed is named.</summary>
    private static ActorRef Role(RecordActor actor, ActorRef? before, TextSpan trigger)
    {
        var span = before?.Span ?? trigger;
        return new ActorRef(before?.Text ?? actor.Name, span.Start, span.End, actor.Id, actor.Name, actor.Type, actor.Code);
    }
}
