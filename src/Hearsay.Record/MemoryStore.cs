using Hearsay.Record.Audit;

namespace Hearsay.Record;

/// <summary>The record in memory, for filters and tests: the same behaviour, gone with the process.</summary>
/// <param name="clock">Dates the log.</param>
public sealed class MemoryStore(TimeProvider clock) : IRecordStore
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, StoredReading> _readings = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Claim> _claims = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Failure> _failures = new(StringComparer.Ordinal);
    private readonly List<AuditEntry> _log = [];
    private ContentSum _sum;
    private int _actorCount;

    public RecordCounts Counts
    {
        get
        {
            lock (_lock) return new RecordCounts(_readings.Count, _claims.Count, _actorCount, _failures.Count);
        }
    }

    public string ContentVersion
    {
        get
        {
            lock (_lock) return _sum.ToString();
        }
    }

    public bool Has(string documentId) => Held(documentId) is not null;

    public bool Recognize(string documentId, DocumentOrigin origin)
    {
        lock (_lock)
        {
            if (Held(documentId) is not { } held || ExtractorOrder.IsNewer(origin.Extractor, held.Document.Extractor)) return false;
            Move(held, origin.Location, origin.Seen);
            _failures.Remove(origin.Location);
            return true;
        }
    }

    public void Add(Reading reading)
    {
        var added = StoredReading.Of(reading);
        lock (_lock)
        {
            _failures.Remove(added.Document.Location);
            var held = Held(added.Document.Id);
            if (held is null) Put(added, "ingest");
            else if (ExtractorOrder.IsNewer(added.Document.Extractor, held.Document.Extractor)) Replace(held, added);
            else Move(held, added.Document.Location, added.Document.Seen);
        }
    }

    public Document? Document(string id) => Held(id)?.Document;

    public IEnumerable<Document> Documents() => Snapshot(() => _readings.Values.Select(kept => kept.Document));

    public IEnumerable<DocumentStamp> Stamps() => Snapshot(() => _readings.Values.Select(kept => new DocumentStamp(kept.Document.Id, kept.Digest, kept.Document.Location)));

    public IReadOnlyList<string> Search(string words, int most)
    {
        var terms = SearchTerm.All(words);
        if (terms.Count == 0) return [];
        return [.. Snapshot(() => _readings.Values.Select(kept => kept.Document)).Where(document => terms.All(term => term.IsIn($"{document.Article.Title}\n{document.Article.Text}")))
            .Select(document => document.Id).Take(most)];
    }

    public Claim? Claim(string id)
    {
        lock (_lock) return _claims.GetValueOrDefault(id);
    }

    public IEnumerable<Claim> Claims() => Snapshot(() => _claims.Values);

    public IReadOnlyList<Claim> ClaimsOf(string documentId) => Held(documentId)?.Claims ?? [];

    public Entities EntitiesOf(string documentId) => Held(documentId)?.Entities ?? Entities.None;

    public IEnumerable<DocumentActor> Actors() =>
        Snapshot(() => _readings.Values.SelectMany(kept => kept.Entities.Actors, (kept, actor) => new DocumentActor(kept.Document.Id, actor)));

    public void Fail(Failure failure)
    {
        lock (_lock) _failures[failure.Location] = failure;
    }

    public IReadOnlyList<Failure> Failures() => Snapshot(() => _failures.Values);

    public void Log(AuditAct act)
    {
        lock (_lock) _log.Add(AuditChain.Next(_log.LastOrDefault(), clock.GetUtcNow(), act));
    }

    public bool LogAfter(long last, AuditAct act)
    {
        lock (_lock)
        {
            if (LastEntry != last) return false;
            Log(act);
            return true;
        }
    }

    public long LastEntry
    {
        get
        {
            lock (_lock) return _log.Count == 0 ? 0 : _log[^1].Number;
        }
    }

    public IEnumerable<AuditEntry> Audit(long after = 0) => Snapshot(() => _log.SkipWhile(entry => entry.Number <= after));

    public VerifyReport Verify() => RecordCheck.Of(this, Snapshot(() => _readings.Values.Select(kept => (kept.Document.Id, kept.Digest))));

    public void Dispose()
    {
        // Nothing but memory is held.
    }

    private StoredReading? Held(string id)
    {
        lock (_lock) return _readings.GetValueOrDefault(id);
    }

    private void Put(StoredReading added, string action)
    {
        _readings[added.Document.Id] = added;
        foreach (var claim in added.Claims) _claims[claim.Id] = claim;
        _actorCount += added.Entities.Actors.Count;
        _sum = _sum.With(added.Digest, added.Document.Location);
        Log(new AuditAct(action, added.Document.Id, added.Digest));
    }

    private void Replace(StoredReading held, StoredReading added)
    {
        foreach (var claim in held.Claims) _claims.Remove(claim.Id);
        _actorCount -= held.Entities.Actors.Count;
        _sum = _sum.Without(held.Digest, held.Document.Location);
        Put(string.CompareOrdinal(held.Document.Location, added.Document.Location) < 0 ? added.At(held.Document.Location, held.Document.Seen) : added, "reread");
    }

    private void Move(StoredReading held, string location, DateTimeOffset? seen)
    {
        if (string.CompareOrdinal(location, held.Document.Location) >= 0) return;
        _readings[held.Document.Id] = held.At(location, seen);
        _sum = _sum.Without(held.Digest, held.Document.Location).With(held.Digest, location);
    }

    private T[] Snapshot<T>(Func<IEnumerable<T>> rows)
    {
        lock (_lock) return [.. rows()];
    }
}
