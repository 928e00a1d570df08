using Hearsay.Record.Audit;
using Hearsay.Record.Corrections;
using Hearsay.Study.Actors;
using Hearsay.Study.Copying;
using Hearsay.Study.Discrepancies;
using Hearsay.Study.Facts;
using Hearsay.Study.Grading;

namespace Hearsay.Study;

/// <summary>
/// What findings are made with, kept so that the next ones go on from there: what is new or is shown differently runs through every
/// step of the study, and of all else only what depends on it. The results are those of starting anew. Not safe for several threads.
/// </summary>
internal sealed class Workings
{
    private readonly ClaimShelf _shelf = new();
    private readonly ClaimPool _pool = new();
    private readonly CopyBook _copies;
    private readonly DiscrepancyBook _discrepancies = new();
    private readonly ActorJoining _joining;
    private readonly IRecordStore _store;
    private readonly FindingsOptions _options;
    private readonly FactLedger _ledger;
    private IReadOnlyList<AuditEntry> _entered = []; // by people, and not undone
    private long _lastEntry;

    private Workings(IRecordStore store, FindingsOptions options)
    {
        (_store, _options) = (store, options);
        Likeness = new DocumentLikeness(id => Documents.WordsOf(id));
        Places = new EvidencePlaces(store, options.Gazetteer);
        _ledger = new FactLedger(Likeness, Places);
        (_joining, _copies) = (new ActorJoining(options.Joiner, options.Gazetteer), new CopyBook(options.Bounds));
    }

    /// <summary>Grows with every update: whoever has seen a smaller number cannot go on from these.</summary>
    public int Number { get; private set; }

    public DocumentCatalog Documents { get; private set; } = null!;

    public ActorCatalog Actors { get; private set; } = null!;

    public IReadOnlyList<ActorCorrection> Corrections { get; private set; } = [];

    public ClaimReviews Reviews { get; private set; } = new([]);

    /// <summary>Newest first; undated ones last. With the numbers of their claims.</summary>
    public Listing<DocumentEntry> DocumentRows { get; private set; } = new(Comparer<DocumentEntry>.Create((x, y) =>
        (y.Date ?? DateOnly.MinValue).CompareTo(x.Date ?? DateOnly.MinValue) is var order and not 0 ? order : string.CompareOrdinal(x.Id, y.Id)));

    /// <summary>Those in most claims first, rejected ones too. With the numbers of their claims.</summary>
    public Listing<RecordActor> ActorRows { get; private set; } = new(RecordActor.ByClaims);

    public ClaimIndex Index { get; private set; } = ClaimIndex.Empty;

    public Claim[] Claims => _shelf.All;

    public Fact[] Facts { get; private set; } = [];

    public IReadOnlyDictionary<(string, string), double> Copying { get; private set; } = new Dictionary<(string, string), double>();

    public IReadOnlyList<Discrepancy> Discrepancies => _discrepancies.All;

    public SharedTable<Discrepancy[]> DiscrepanciesOf => _discrepancies.OfClaims;

    /// <summary>What the last update had to look at.</summary>
    public StudyEffort Effort { get; private set; } = new(0, 0, 0, 0);

    private DocumentLikeness Likeness { get; }

    private EvidencePlaces Places { get; }

    /// <summary>Those of findings brought up to date where that can be done, else new ones.</summary>
    /// <param name="before">And the number that the findings saw.</param>
    public static Workings Of(IRecordStore store, FindingsOptions options, (Workings Workings, int Number)? before)
    {
        if (before is { } known && known.Workings.CanGoOn(store, options, known.Number)) known.Workings.Number++;
        else before = null;
        var documents = DocumentCatalog.Of(store, before?.Workings.Documents);
        var workings = documents.GoesOn ? before!.Value.Workings : new Workings(store, options);
        workings.Update(documents);
        return workings;
    }

    private bool CanGoOn(IRecordStore store, FindingsOptions options, int number) => ReferenceEquals(store, _store) && options == _options && number == Number;
    private void Update(DocumentCatalog documents)
    {
        var actors = Actors;
        var stale = Read(documents);
        var resolver = new ClaimResolver(Actors);
        var change = _shelf.Update(_store, stale, claim => Reviews.Show(resolver.Resolve(_pool.Of(claim)), Actors));
        var facts = Sort(change);
        Index = Index.With(facts.Left.Concat(change.Gone).Select(claim => claim.Id).Distinct(StringComparer.Ordinal), facts, _options.Threshold);
        Facts = SortedRows.With(Facts, facts.Gone, facts.Made, Comparer<Fact>.Create((x, y) => string.CompareOrdinal(x.Id, y.Id)));
        DocumentRows = DocumentRows.With([.. documents.Changed.Concat(Index.Touched).Distinct(StringComparer.Ordinal).Select(id => (id, Counted(documents.Entry(id))))]);
        ActorRows = ActorRows.With([.. Actors.IdsChangedSince(actors).Concat(Index.Touched).Distinct(StringComparer.Ordinal).Select(id => (id, Counted(id)))]);
        var evidence = new EvidenceActors(_store, Actors);
        var compared = _discrepancies.Update(facts, new Scene(Likeness, evidence, Places));
        Places.Forget();
        Effort = new StudyEffort(documents.New.Count, change.New.Count, facts.Made.Count, compared);
    }

    private DocumentEntry? Counted(DocumentEntry? entry) => entry is null ? null : entry with { Claims = Index.Of(entry.Id).Shown };

    private RecordActor? Counted(string id) => Actors.Actor(id) is { } actor ? actor with { ClaimsBy = Index.By(id).Shown, ClaimsAbout = Index.About(id).Shown } : null;

    /// <summary>Documents, actors and what people have entered.</summary>
    /// <returns>The documents whose claims are new or may be shown differently; null for all.</returns>
    private HashSet<string>? Read(DocumentCatalog documents)
    {
        var (documentsBefore, actorsBefore, reviewsBefore) = (Documents, Actors, Reviews);
        Documents = documents;
        AuditEntry[] entered = [.. _store.Audit(_lastEntry)];
        (_entered, _lastEntry) = (CorrectionLog.Standing(_entered.Concat(entered)), entered.Length > 0 ? entered[^1].Number : _lastEntry);
        Corrections = [.. _entered.Select(CorrectionLog.Of).OfType<ActorCorrection>()];
        var shown = documentsBefore is null ? _store.Actors() : documents.New.SelectMany(id => _store.EntitiesOf(id).Actors.Select(actor => new DocumentActor(id, actor)));
        Actors = _joining.Update((documents.Gone, shown), Corrections, id => documents.Entry(id)?.Date);
        Reviews = new ClaimReviews(_entered);
        if (documentsBefore is null) return null;
        var stale = Actors.ChangedSince(actorsBefore);
        stale.UnionWith(documents.New);
        stale.UnionWith(documents.Gone);
        stale.UnionWith(documents.Moved);
        stale.UnionWith(Reviewed(reviewsBefore.All.Concat(Reviews.All).ToArray()));
        return stale;
    }

    /// <summary>The documents that hold a reviewed claim, or may hold it under another id.</summary>
    private IEnumerable<string> Reviewed(ClaimReview[] reviews)
    {
        if (reviews.Length == 0) return [];
        var (ids, pages) = (reviews.Select(review => review.Document).ToHashSet(StringComparer.Ordinal), reviews.Select(review => review.Url).ToHashSet(StringComparer.Ordinal));
        return Documents.All.Where(entry => ids.Contains(entry.Id) || (entry.Url is not null && pages.Contains(entry.Url))).Select(entry => entry.Id);
    }

    private FactChange Sort(ClaimChange change)
    {
        _copies.Update(new ClaimChange([.. change.Gone.Where(IsSure)], [.. change.New.Where(IsSure)]));
        var copying = _options.CopyProbabilities ?? _copies.Habits();
        var changed = copying.Keys.Concat(Copying.Keys).Where(pair => copying.GetValueOrDefault(pair) != Copying.GetValueOrDefault(pair)).ToHashSet();
        Copying = copying;
        var finder = new FactFinder(_options with { CopyProbabilities = copying }, Documents.Kin);
        var sorted = _ledger.Update(change, Documents.Kin.Find, finder);
        return changed.Count == 0 || sorted.Made.Count == _ledger.Count ? sorted : sorted.Then(_ledger.Remake(changed.Select(pair => (Voices.VoiceKey.OfOutlet(pair.Item1), Voices.VoiceKey.OfOutlet(pair.Item2))), finder));
    }

    private bool IsSure(Claim claim) => claim.Extraction.Confidence >= _options.Threshold;
}
