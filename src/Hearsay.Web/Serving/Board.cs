using Hearsay.Record;
using Hearsay.Study;
using Hearsay.Web.Views;

namespace Hearsay.Web.Serving;

/// <summary>
/// Holds the findings that all pages show. They are made anew when the record has changed, at most every few seconds while an
/// ingest runs, so that pages stay usable; a request never sees two states of the record. Safe for many threads.
/// </summary>
internal sealed class Board(IRecordStore store)
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private Snapshot? _snapshot;
    private long _made;

    public IRecordStore Store => store;

    public Findings Findings => Current().Findings;

    /// <summary>Kept as long as the findings; failures are always fresh.</summary>
    public StartView Start
    {
        get
        {
            var start = Current().Start;
            return start with { Counts = start.Counts with { Failures = store.Failures().Count } };
        }
    }

    private Snapshot Current()
    {
        lock (_lock)
        {
            if (_snapshot is not null && IsFresh(_snapshot)) return _snapshot;
            _snapshot = new Snapshot(Findings.From(store));
            _made = TimeProvider.System.GetTimestamp();
            return _snapshot;
        }
    }

    private bool IsFresh(Snapshot snapshot) =>
        TimeProvider.System.GetElapsedTime(_made) < Rest || store.ContentVersion == snapshot.Findings.ContentVersion;
}
