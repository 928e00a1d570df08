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
    private readonly SharedTable<IndexedClaim> _ids;
    private readonly SharedTable<ClaimRow> _by;
    private readonly SharedTable<ClaimRow> _about;
    private readonly SharedTable<ClaimRow> _documents;

    private readonly SharedTable<Fact> _facts; // by name

    private ClaimIndex(ClaimIndex? before, IReadOnlyCollection<IndexedClaim> gone, IReadOnlyCollection<IndexedClaim> added, SharedTable<Fact> facts)
    {
        _facts = facts;
        _claims = SortedRows.With(before?._claims ?? [], gone, added, Newest);
        (string Name, IndexedClaim? Row)[] changes = [.. gone.Select(claim => (claim.Claim.Id, (IndexedClaim?)null)), .. added.Select(claim => (claim.Claim.Id, claim))];
        _ids = (before?._ids ?? SharedTable<IndexedClaim>.Empty).With(changes);
        var touched = new HashSet<string>(StringComparer.Ordinal);
        Touched = touched;
        _by = Rows(before?._by, gone, added, VoicesOf, touched);
        _about = Rows(before?._about, gone, added, claim => claim.Subjects, touched);
        _documents = Rows(before?._documents, gone, added, claim => [claim.Claim.Document], touched);
    }

    /// <summary>Actors, outlets and documents under whose headings something has changed since the index before.</summary>
    public IReadOnlySet<string> Touched { get; }

    public static ClaimIndex Empty { get; } = new(null, [], [], SharedTable<Fact>.Empty);

    /// <summary>With other claims in the place of some, and all others as they were.</summary>
    /// <param name="stale">Ids of claims that are no more, or are shown or belong to a fact in another way.</param>
    /// <param name="change">What became of the facts.</param>
    public ClaimIndex With(IEnumerable<string> stale, FactChange change, double threshold) => new(
        this,
        [.. stale.Select(Claim).OfType<IndexedClaim>()],
        [.. change.Placed.Select(told => new IndexedClaim(told.Claim, told.Fact, told.Claim.Extraction.Confidence >= threshold))],
        _facts.With([.. change.Gone.Select(fact => (fact.Name, (Fact?)null)), .. change.Made.Select(fact => (fact.Name, fact))]));

    public Fact FactOf(IndexedClaim claim) => _facts.Find(claim.Fact)!;

    public IndexedClaim? Claim(string id) => _ids.Find(id);

    public ClaimRow By(string actorOrOutlet) =>
        _by.Find(actorOrOutlet) ?? _by.Find(VoiceKey.OfOutlet(actorOrOutlet)) ?? ClaimRow.Empty;

    public ClaimRow About(string actor) => _about.Find(actor) ?? ClaimRow.Empty;

    public ClaimRow Of(string document) => _documents.Find(document) ?? ClaimRow.Empty;

    /// <summary>The facts of which shown claims tell something of an actor, each once.</summary>
    public IEnumerable<Fact> FactsAbout(string actor) => About(actor).Claims.Where(claim => claim.IsShown).DistinctBy(claim => claim.Fact).Select(FactOf);

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

    private static SharedTable<ClaimRow> Rows(
        SharedTable<ClaimRow>? before, IReadOnlyCollection<IndexedClaim> gone, IReadOnlyCollection<IndexedClaim> added, Func<IndexedClaim, IEnumerable<string>> keysOf, HashSet<string> headings)
    {
        before ??= SharedTable<ClaimRow>.Empty;
        var touched = new Dictionary<string, (List<IndexedClaim> Gone, List<IndexedClaim> Added)>(StringComparer.Ordinal);
        foreach (var claim in gone)
            foreach (var key in keysOf(claim)) Touch(touched, key).Gone.Add(claim);
        foreach (var claim in added)
            foreach (var key in keysOf(claim)) Touch(touched, key).Added.Add(claim);
        headings.UnionWith(touched.Keys);
        return before.With([.. touched.Select(row => (row.Key, RowOf(before.Find(row.Key), row.Value)))]);
    }

    private static ClaimRow? RowOf(ClaimRow? before, (List<IndexedClaim> Gone, List<IndexedClaim> Added) change) =>
        SortedRows.With(before?.Claims ?? [], change.Gone, change.Added, Newest) is { Length: > 0 } row ? new ClaimRow(row) : null;

    private static (List<IndexedClaim> Gone, List<IndexedClaim> Added) Touch(Dictionary<string, (List<IndexedClaim> Gone, List<IndexedClaim> Added)> touched, string key)
    {
        if (!touched.TryGetValue(key, out var row)) touched[key] = row = ([], []);
        return row;
    }
}
