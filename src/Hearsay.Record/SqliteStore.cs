using Hearsay.Record.Audit;
using Hearsay.Record.Sqlite;
using Microsoft.Data.Sqlite;

namespace Hearsay.Record;

/// <summary>
/// The record in one SQLite file (write-ahead log, so "-wal" and "-shm" may lie beside it). One transaction a document: a process
/// killed at any moment loses nothing that <see cref="Add"/> has finished. Several processes may have the file open.
/// </summary>
public sealed class SqliteStore : IRecordStore
{
    private readonly Lock _writing = new();
    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly RecordWriter _writer;
    private readonly RecordReader _reader;

    private SqliteStore(string path, TimeProvider clock)
    {
        _path = path;
        _connection = StoreFile.OpenForWriting(path);
        _writer = new RecordWriter(_connection, clock);
        _reader = new RecordReader(path);
    }

    public RecordCounts Counts => _reader.Counts();

    public string ContentVersion => _reader.ContentVersion();

    /// <summary>Makes the file when it is missing; its folder must exist. Brings the file of an older version up to date.</summary>
    /// <param name="clock">Dates the log; the system's when null.</param>
    /// <exception cref="StoreException">A foreign, damaged or newer file; it is left as it was.</exception>
    public static SqliteStore Open(string path, TimeProvider? clock = null) => new(Path.GetFullPath(path), clock ?? TimeProvider.System);

    public bool Has(string documentId) => _reader.Has(documentId);

    public bool Recognize(string documentId, DocumentOrigin origin)
    {
        lock (_writing) return _writer.Recognize(documentId, origin);
    }

    public void Add(Reading reading)
    {
        var stored = StoredReading.Of(reading);
        lock (_writing) _writer.Add(stored);
    }

    public Document? Document(string id) => _reader.Document(id);

    public IEnumerable<Document> Documents() => _reader.Documents();

    public IEnumerable<DocumentStamp> Stamps() => _reader.Stamps();

    public IReadOnlyList<string> Search(string words, int most) => _reader.Search(SearchTerm.All(words), most);

    public Claim? Claim(string id) => _reader.Claim(id);

    public IEnumerable<Claim> Claims() => _reader.Claims();

    public IReadOnlyList<Claim> ClaimsOf(string documentId) => _reader.ClaimsOf(documentId);

    public Entities EntitiesOf(string documentId) => _reader.EntitiesOf(documentId);

    public IEnumerable<DocumentActor> Actors() => _reader.Actors();

    public void Fail(Failure failure)
    {
        lock (_writing) _writer.Fail(failure);
    }

    public IReadOnlyList<Failure> Failures() => _reader.Failures();

    public void Log(AuditAct act)
    {
        lock (_writing) _writer.Log(act);
    }

    public bool LogAfter(long last, AuditAct act)
    {
        lock (_writing) return _writer.LogAfter(last, act);
    }

    public long LastEntry => _reader.LastEntry();

    public IEnumerable<AuditEntry> Audit(long after = 0) => _reader.Audit(after);

    public VerifyReport Verify()
    {
        var fileFlaws = _reader.FileFlaws().ToList();
        // A broken file cannot be asked further.
        return fileFlaws.Count > 0 ? new VerifyReport(default, 0, fileFlaws) : RecordCheck.Of(this, _reader.Digests());
    }

    public void Dispose()
    {
        lock (_writing)
        {
            _writer.Dispose();
            _connection.Dispose();
        }

        using var pooled = StoreFile.ReadingConnection(_path);
        SqliteConnection.ClearPool(pooled);
    }
}
