using Hearsay.Record.Corrections;
using Hearsay.Study.Actors;
using Hearsay.Study.Copying;
using Hearsay.Study.Discrepancies;
using Hearsay.Study.Facts;
using Hearsay.Study.Grading;

namespace Hearsay.Study;

/// <summary>
/// What the record answers: the one thing that the terminal and the desk ask. A snapshot of the moment it was made: immutable and
/// safe for many threads, but for whole documents, which are fetched from the store when asked for. Making it costs seconds for
/// 100,000 claims, asking milliseconds. All ids of actors are record-wide.
/// </summary>
public sealed partial class Findings
{
    private readonly IRecordStore _store;
    private readonly (Workings, int) _workings;
    private readonly ActorCatalog _catalog;
    private readonly ClaimIndex _index;
    private readonly ClaimSearch _search;
    private readonly DocumentCatalog _documents;
    private readonly Listing<RecordActor> _actors;
    private readonly Listing<DocumentEntry> _documentRows;
    private readonly SharedTable<Discrepancy[]> _discrepanciesOf;
    private readonly IReadOnlyList<Discrepancy> _pairs; // of claims that cannot both hold; several where copies tell them
    private long _correctionsSeen; // number of the last line of the log that was looked at

    private Findings(IRecordStore store, FindingsOptions options, (Workings, int)? before)
    {
        (_store, Options, ContentVersion) = (store, options, store.ContentVersion);
        _correctionsSeen = store.LastEntry;
        var made = Workings.Of(store, options, before);
        (_workings, _catalog, _documents, _index) = ((made, made.Number), made.Actors, made.Documents, made.Index);
        (Corrections, Reviews, AllClaims, Facts, Copying, _pairs, Effort) = (made.Corrections, made.Reviews, made.Claims, made.Facts, made.Copying, made.Discrepancies, made.Effort);
        (_actors, _documentRows, _discrepanciesOf) = (made.ActorRows, made.DocumentRows, made.DiscrepanciesOf);
        _search = new ClaimSearch(_index);
    }

    /// <summary>The store's version when the snapshot was made: compare to know whether to make another.</summary>
    public string ContentVersion { get; }

    /// <summary>Nothing has been added to the record or corrected since the snapshot was made. Grades and verdicts are fresh in any snapshot. Cheap to ask.</summary>
    public bool IsCurrent => _store.ContentVersion == ContentVersion && !CorrectionLog.HasChanged(_store, ref _correctionsSeen);

    public FindingsOptions Options { get; }

    /// <summary>How probably one of two outlets copies the other, by the keys of outlets; pairs that are not known to do so are left out.</summary>
    public IReadOnlyDictionary<(string, string), double> Copying { get; }

    /// <summary>What making them had to look at.</summary>
    public StudyEffort Effort { get; }

    /// <summary>Newest first; undated ones last.</summary>
    public IReadOnlyList<DocumentEntry> Documents => _documentRows.Rows;

    /// <summary>What people have corrected, oldest first.</summary>
    public IReadOnlyList<ActorCorrection> Corrections { get; }

    /// <summary>What people said of the readings of claims; <see cref="AllClaims"/> are as they have it.</summary>
    public ClaimReviews Reviews { get; }

    /// <summary>Those in most claims first.</summary>
    public IReadOnlyList<RecordActor> Actors => field ??= Array.Exists(_actors.Rows, actor => actor.IsRejected) ? [.. _actors.Rows.Where(actor => !actor.IsRejected)] : _actors.Rows;

    /// <summary>In the order of ids; doubtful ones too.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Newest first. What copies tell against each other is one: of two facts the pair that was first complete.</summary>
    public IReadOnlyList<Discrepancy> Discrepancies => field ??= [.. _pairs.GroupBy(FactsOf).Select(pairs => pairs.MinBy(pair => (pair.Second.Published ?? DateOnly.MaxValue, pair.Id), PairOrder)!)
        .GroupBy(pair => (pair.Type, SentenceOf(pair.First), SentenceOf(pair.Second))).Select(pairs => pairs.OrderByDescending(Readable).ThenBy(pair => pair.Id, StringComparer.Ordinal).First()).Order(DiscrepancyBook.Latest)];

    private static (string, int) SentenceOf(Claim claim) => (claim.Document, claim.Evidence.Start);

    /// <summary>Of pairs that rest on the same two sentences the one of which more was read than the words.</summary>
    private static int Readable(Discrepancy pair) => (pair.First.Kind == ClaimKind.Statement ? 0 : 1) + (pair.Second.Kind == ClaimKind.Statement ? 0 : 1);

    /// <param name="before">Findings of the same store as it was: the work goes on from there instead of from scratch, which costs what has come since. They may be gone on from once.</param>
    public static Findings From(IRecordStore store, FindingsOptions? options = null, Findings? before = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new Findings(store, options ?? FindingsOptions.Default, before?._workings);
    }

    private static IComparer<(DateOnly, string)> PairOrder { get; } = Comparer<(DateOnly Day, string Id)>.Create((x, y) =>
        x.Day.CompareTo(y.Day) is var order and not 0 ? order : string.CompareOrdinal(x.Id, y.Id));

    private (string, string, DiscrepancyType) FactsOf(Discrepancy pair)
    {
        var (one, other) = (FactOf(pair.First.Id)!.Name, FactOf(pair.Second.Id)!.Name);
        return string.CompareOrdinal(one, other) <= 0 ? (one, other, pair.Type) : (other, one, pair.Type);
    }
}
