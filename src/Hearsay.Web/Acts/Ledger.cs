using Hearsay.Record;
using Hearsay.Record.Audit;
using Hearsay.Record.Corrections;
using Hearsay.Study.Grading;

namespace Hearsay.Web.Acts;

/// <summary>
/// What people have entered, always as fresh as the log: each question reads on from the last entry it knows. Findings may be older by
/// the time it takes to make them. Safe for many threads.
/// </summary>
public sealed class Ledger(IRecordStore store)
{
    private readonly Lock _lock = new();
    private readonly List<AuditEntry> _entries = []; // of people, undone ones and undoings too
    private readonly Dictionary<string, long> _lastAbout = new(StringComparer.Ordinal);
    private long _read;
    private ClaimReviews? _reviews;

    /// <summary>Number of the newest entry after which findings must be made anew, unlike grades and verdicts; 0 when there is none.</summary>
    public long LastChange
    {
        get
        {
            lock (_lock) return Read().FindLast(entry => entry.Action is not ("verdict" or "grade"))?.Number ?? 0;
        }
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<AuditEntry> Entries
    {
        get
        {
            lock (_lock) return [.. Read()];
        }
    }

    /// <summary>What is in force, oldest first.</summary>
    public IReadOnlyList<AuditEntry> Standing
    {
        get
        {
            lock (_lock) return CorrectionLog.Standing(Read());
        }
    }

    /// <summary>The reviews in force, for claims whose findings may not be made yet.</summary>
    public ClaimReviews Reviews
    {
        get
        {
            lock (_lock)
            {
                Read();
                return _reviews ??= new ClaimReviews(_entries);
            }
        }
    }

    /// <summary>The review of a claim that stands, found by the words in which it was read; null when there is none.</summary>
    public ClaimReview? ReviewOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Reviews is { All.Count: > 0 } reviews ? reviews.Of(store.Claim(claim.Id) ?? claim) : null;
    }

    /// <summary>Number of the newest entry about a subject (or that takes one about it back); 0 when there is none.</summary>
    public long LastAbout(string subject)
    {
        lock (_lock)
        {
            Read();
            return _lastAbout.GetValueOrDefault(subject);
        }
    }

    /// <summary>
    /// Logs an act unless somebody, here or in another process, has entered something about its subject since <paramref name="seen"/>;
    /// gives that entry then, else null.
    /// </summary>
    public AuditEntry? Enter(AuditAct act, string about, long seen)
    {
        ArgumentNullException.ThrowIfNull(act);
        lock (_lock)
        {
            do
            {
                Read();
                if (_lastAbout.GetValueOrDefault(about) is var last && last != seen) return _entries.Find(entry => entry.Number == last);
            }
            while (!store.LogAfter(_read, act)); // another process has written meanwhile: look again

            Read();
            return null;
        }
    }

    private List<AuditEntry> Read()
    {
        foreach (var entry in store.Audit(_read))
        {
            _read = entry.Number;
            if (!CorrectionLog.IsByPerson(entry) && !CorrectionLog.IsUndo(entry)) continue;
            _entries.Add(entry);
            _lastAbout[SubjectOf(entry)] = entry.Number;
            _reviews = null;
        }

        return _entries;
    }

    /// <summary>An undoing is about what the undone entry was about.</summary>
    private string SubjectOf(AuditEntry entry) =>
        CorrectionLog.IsUndo(entry) && long.TryParse(entry.Subject, out var number) && _entries.Find(other => other.Number == number) is { } undone ? undone.Subject : entry.Subject;
}
