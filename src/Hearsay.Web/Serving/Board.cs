using Hearsay.Record;
using Hearsay.Study;
using Hearsay.Web.Acts;
using Hearsay.Web.Networks;
using Hearsay.Web.Views;

namespace Hearsay.Web.Serving;

/// <summary>
/// Holds the findings that all pages show. When the record has changed they are made anew, at most every few seconds, and at once when
/// a person has entered something; a request
/// waits for them a moment and is else answered from the ones before, so that pages stay quick while an ingest runs. A
/// request never sees two states of the record. Safe for many threads. The first findings are begun by <see cref="WarmUp"/>.
/// </summary>
internal sealed class Board(IRecordStore store, DeskOptions options)
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Claims from which on the first findings cost seconds: a reader is told so instead of being kept waiting.</summary>
    private const int Large = 20_000;

    private readonly Lock _lock = new();
    private Snapshot? _snapshot;
    private Task<Snapshot>? _next;
    private long _made;

    public IRecordStore Store => store;

    public DeskOptions Options => options;

    public Network Network => Current().Network;

    public IReadOnlyList<OutletLink> OutletLinks => Current().OutletLinks;

    public Ledger Ledger { get; } = new(store);

    /// <summary>People have entered something that the findings do not know of yet.</summary>
    public bool IsBehind => Latest is { } latest && latest.Entered != Ledger.LastChange;

    /// <summary>The first findings of a large record are still being made; what asks for them waits.</summary>
    public bool IsWarming => Latest is null && store.Counts.Claims >= Large;

    private Snapshot? Latest
    {
        get
        {
            lock (_lock) return _snapshot;
        }
    }

    public Findings Findings => Current().Findings;

    /// <summary>Kept as long as the findings; failures and the running ingest are always fresh.</summary>
    public StartView Start
    {
        get
        {
            var start = Current().Start;
            return start with { Counts = start.Counts with { Failures = store.Failures().Count }, Reading = options.Ingest() is { IsRunning: true } running ? running : null };
        }
    }

    /// <summary>Begins to make the first findings without waiting for them; of an empty record there are none to make.</summary>
    public void WarmUp()
    {
        if (store.Counts.Documents == 0) return;
        lock (_lock) _next ??= Task.Run(Make);
    }

    private Snapshot Current()
    {
        Task<Snapshot> next;
        Snapshot? before;
        lock (_lock)
        {
            if (_snapshot is not null && IsFresh(_snapshot)) return _snapshot;
            before = _snapshot;
            next = _next ??= Task.Run(Make);
        }

        return before is { IsEmpty: false } && Task.WaitAny([next], Patience) < 0 ? before : next.GetAwaiter().GetResult();
    }

    private Snapshot Make()
    {
        try
        {
            Snapshot? before;
            lock (_lock) before = _snapshot;
            var entered = Ledger.LastChange;
            var made = new Snapshot(Findings.From(store, options.Findings, before?.Findings), entered);
            made.WorkOut();
            lock (_lock) (_snapshot, _made) = (made, TimeProvider.System.GetTimestamp());
            return made;
        }
        finally
        {
            lock (_lock) _next = null;
        }
    }

    private bool IsFresh(Snapshot snapshot) =>
        snapshot.Entered == Ledger.LastChange && ((!snapshot.IsEmpty && TimeProvider.System.GetElapsedTime(_made) < Rest) || store.ContentVersion == snapshot.Findings.ContentVersion);
}
