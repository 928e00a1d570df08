using Hearsay.Study.Facts;
using Hearsay.Study.Voices;

namespace Hearsay.Study;

/// <summary>Answers a <see cref="ClaimFilter"/>. The last answers are kept: whoever turns the pages of a list asks the same again. Safe for many threads.</summary>
internal sealed class ClaimSearch(ClaimIndex index)
{
    private const int MostKept = 16; // answers; one may hold every claim of the record

    private readonly System.Collections.Concurrent.ConcurrentDictionary<ClaimFilter, IReadOnlyList<Claim>> _kept = new();

    public IReadOnlyList<Claim> Find(ClaimFilter filter)
    {
        if (_kept.TryGetValue(filter, out var known)) return known;
        var found = Look(filter);
        if (_kept.Count >= MostKept) _kept.Clear();
        return _kept[filter] = found;
    }

    private IReadOnlyList<Claim> Look(ClaimFilter filter)
    {
        var by = filter.By is { } voice ? index.By(voice).Claims.ToHashSet() : null;
        var found = index.Candidates(filter).Where(claim => (by?.Contains(claim) ?? true) && Passes(claim, filter));
        return [.. Sort(found, filter.Order).Select(claim => claim.Claim)];
    }

    private bool Passes(IndexedClaim indexed, ClaimFilter filter) =>
        (filter.WithDoubtful || indexed.IsShown)
        && (filter.Comment is not { } comment || indexed.IsComment == comment)
        && PassesKind(indexed.Claim, filter)
        && PassesActors(indexed.Subjects, filter)
        && PassesTime(indexed.Claim, filter)
        && PassesVoices(indexed, filter)
        && (filter.Text is not { Length: > 0 } text || indexed.Claim.Evidence.Text.Contains(text, StringComparison.OrdinalIgnoreCase));

    private static bool PassesKind(Claim claim, ClaimFilter filter) =>
        (filter.Kind is not { } kind || claim.Kind == kind)
        && (filter.Event is not { } type || claim.Event?.Type == type)
        && (filter.Relation is not { } tie || claim.Relation?.Type == tie)
        && (filter.Document is not { } document || claim.Document == document)
        && (filter.Outlet is not { } outlet || VoiceKey.OfOutlet(claim.Chain[0].Name) == VoiceKey.OfOutlet(outlet))
        && PassesRoles(claim, filter);

    private static bool PassesActors(IReadOnlyList<string> subjects, ClaimFilter filter) =>
        (filter.About is not { } about || subjects.Contains(about))
        && (filter.Between is not { } pair || (subjects.Contains(pair.A) && subjects.Contains(pair.B)));

    private static bool PassesRoles(Claim claim, ClaimFilter filter) =>
        (filter.Doer is not { } doer || claim.Relation?.From.Actor == doer || Has(claim.Event?.Source, doer))
        && (filter.Target is not { } target || claim.Relation?.To.Actor == target || Has(claim.Event?.Target, target));

    private static bool Has(IReadOnlyList<ActorRef>? roles, string actor) => roles?.Any(role => role.Actor == actor) ?? false;

    private static bool PassesTime(Claim claim, ClaimFilter filter)
    {
        if (filter.Since is null && filter.Until is null) return true;
        var (start, end) = (claim.Time.Start ?? claim.Time.End ?? claim.Published, claim.Time.End ?? claim.Time.Start ?? claim.Published);
        return start is not null && (filter.Since is not { } since || end >= since) && (filter.Until is not { } until || start <= until);
    }

    private bool PassesVoices(IndexedClaim claim, ClaimFilter filter) =>
        (filter.MinVoices is null && filter.MaxVoices is null && filter.Denied is null) || PassesVoices(index.FactOf(claim), filter);

    private static bool PassesVoices(Fact fact, ClaimFilter filter) =>
        (filter.MinVoices is not { } least || fact.Support.Voices >= least)
        && (filter.MaxVoices is not { } most || fact.Support.Voices <= most)
        && (filter.Denied is not { } denied || fact.Denials.Count > 0 == denied);

    /// <summary>Candidates come newest first; sorting is stable.</summary>
    private IEnumerable<IndexedClaim> Sort(IEnumerable<IndexedClaim> claims, ClaimOrder order) => order switch
    {
        ClaimOrder.Oldest => claims.OrderBy(claim => claim.Claim, ReportOrder.Instance),
        ClaimOrder.FewestVoices => claims.OrderBy(claim => index.FactOf(claim).Support.Voices),
        ClaimOrder.MostVoices => claims.OrderByDescending(claim => index.FactOf(claim).Support.Voices),
        _ => claims,
    };
}
