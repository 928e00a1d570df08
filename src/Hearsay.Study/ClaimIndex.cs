using Hearsay.Study.Facts;
using Hearsay.Study.Voices;

namespace Hearsay.Study;

/// <summary>
/// Claims by actor, outlet and document, so that a question looks only at claims that may answer it. Immutable: after a change there is another,
/// which shares with it all rows that nothing has changed in.
/// </summary>
internal sealed class ClaimIndex
{
    private static readonly IComparer<IndexedClaim> Newest = Comparer<IndexedClaim>.Create((x, y) =>
        (y.Claim.Published ?? DateOnly.MinValue).CompareTo(x.Claim.Published ?? DateOnly.MinValue) is var order and not 0 ? order : string.CompareOrdinal(x.Claim.Id, y.Claim.Id));

    private readonly IndexedClaim[] _claims; // newest first
    private readonly Dictionary<string, IndexedClaim> _ids;
    private readonly Dictionary<string, ClaimRow> _by;
    private readonly Dictionary<string, ClaimRow> _about;
    private readonly Dictionary<string, ClaimRow> _documents;

    private ClaimIndex(ClaimIndex? before, IReadOnlyCollection<IndexedClaim> gone, IReadOnlyCollection<IndexedClaim> added)
    {
        _claims = SortedRows.With(before?._claims ?? [], gone, added, Newest);
        _ids = before is null ? new(StringComparer.Ordinal) : new(before._ids, StringComparer.Ordinal);
        foreach (var claim in gone) _ids.Remove(claim.Claim.Id);
        foreach (var claim in added) _ids[claim.Claim.Id] = claim;
        _by = Rows(before?._by, gone, added, VoicesOf);
        _about = Rows(before?._about, gone, added, claim => claim.Subjects);
        _documents = Rows(before?._documents, gone, added, claim => [claim.Claim.Document]);
    }

    public static ClaimIndex Empty { get; } = new(null, [], []);

    /// <summary>With other claims in the place of some, and all others as they were.</summary>
    /// <param name="stale">Ids of claims that are no more, or are shown or belong to a fact in another way.</param>
    /// <param name="fresh">With their facts.</param>
    public ClaimIndex With(IEnumerable<string> stale, IEnumerable<(Claim Claim, Fact Fact)> fresh, double threshold) => new(
        this,
        [.. stale.Select(Claim).OfType<IndexedClaim>()],
        [.. fresh.Select(told => new IndexedClaim(told.Claim, told.Fact, told.Claim.Extraction.Confidence >= threshold))]);

    public IndexedClaim? Claim(string id) => _ids.GetValueOrDefault(id);

    public ClaimRow By(string actorOrOutlet) =>
        _by.GetValueOrDefault(actorOrOutlet) ?? _by.GetValueOrDefault(VoiceKey.OfOutlet(actorOrOutlet)) ?? ClaimRow.Empty;

    public ClaimRow About(string actor) => _about.GetValueOrDefault(actor) ?? ClaimRow.Empty;

    public ClaimRow Of(string document) => _documents.GetValueOrDefault(document) ?? ClaimRow.Empty;

    /// <summary>The facts of which shown claims tell something of an actor, each once.</summary>
    public IEnumerable<Fact> FactsAbout(string actor) => About(actor).Claims.Where(claim => claim.IsShown).Select(claim => claim.Fact).DistinctBy(fact => fact.Id);

    /// <summary>The smallest list that holds every claim the filter may let through.</summary>
    public IReadOnlyList<IndexedClaim> Candidates(ClaimFilter filter)
    {
        var best = _claims;
        if (filter.By is { } by) best = Shorter(best, By(by).Claims);
        if (filter.About is { } about) best = Shorter(best, About(about).Claims);
        if (filter.Doer is { } doer) best = Shorter(best, About(doer).Claims);
        if (filter.Target is { } target) best = Shorter(best, About(target).Claims);
        if (filter.Between is { } between) best = Shorter(best, Shorter(About(between.A).Claims, About(between.B).Claims));
        if (filter.Document is { } document) best = Shorter(best, Of(document).Claims);
        return best;
    }

    private static IndexedClaim[] Shorter(IndexedClaim[] one, IndexedClaim[] other) => other.Length < one.Length ? other : one;

    private static IEnumerable<string> VoicesOf(IndexedClaim claim) => claim.Claim.Chain.Select(voice => voice.Actor ?? VoiceKey.OfOutlet(voice.Name)).Distinct(StringComparer.Ordinal);

    private static Dictionary<string, ClaimRow> Rows(
        Dictionary<string, ClaimRow>? before, IReadOnlyCollection<IndexedClaim> gone, IReadOnlyCollection<IndexedClaim> added, Func<IndexedClaim, IEnumerable<string>> keysOf)
    {
        var rows = before is null ? new Dictionary<string, ClaimRow>(StringComparer.Ordinal) : new(before, StringComparer.Ordinal);
        var touched = new Dictionary<string, (List<IndexedClaim> Gone, List<IndexedClaim> Added)>(StringComparer.Ordinal);
        foreach (var claim in gone)
            foreach (var key in keysOf(claim)) Touch(touched, key).Gone.Add(claim);
        foreach (var claim in added)
            foreach (var key in keysOf(claim)) Touch(touched, key).Added.Add(claim);
        foreach (var (key, (old, fresh)) in touched)
        {
            var row = SortedRows.With(rows.GetValueOrDefault(key)?.Claims ?? [], old, fresh, Newest);
            if (row.Length == 0) rows.Remove(key);
            else rows[key] = new ClaimRow(row);
        }

        return rows;
    }

    private static (List<IndexedClaim> Gone, List<IndexedClaim> Added) Touch(Dictionary<string, (List<IndexedClaim> Gone, List<IndexedClaim> Added)> touched, string key)
    {
        if (!touched.TryGetValue(key, out var row)) touched[key] = row = ([], []);
        return row;
    }
}
