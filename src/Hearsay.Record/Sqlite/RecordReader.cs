using System.Globalization;
using Hearsay.Record.Audit;
using Hearsay.Record.Json;
using Microsoft.Data.Sqlite;

namespace Hearsay.Record.Sqlite;

/// <summary>Reads on connections from the pool, one for each question; each answer is one consistent moment of the record.</summary>
internal sealed class RecordReader(string path)
{
    private const string DocumentColumns = "id, sha256, location, seen, extractor, article";

    public RecordCounts Counts() => First(
        "SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM claim), (SELECT count(*) FROM actor), (SELECT count(*) FROM failure)",
        row => new RecordCounts(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3)));

    public string ContentVersion() => First("SELECT version FROM content", row => row.GetString(0)) ?? "";

    public bool Has(string id) => First("SELECT 1 FROM document WHERE id = ?1", row => row.GetInt32(0) == 1, id);

    public Document? Document(string id) => First($"SELECT {DocumentColumns} FROM document WHERE id = ?1", ToDocument, id);

    public IEnumerable<Document> Documents() => Stream($"SELECT {DocumentColumns} FROM document ORDER BY id", ToDocument);

    public IEnumerable<DocumentStamp> Stamps() =>
        Stream("SELECT id, digest, location FROM document ORDER BY id", row => new DocumentStamp(row.GetString(0), row.GetString(1), row.GetString(2)));

    /// <summary>A word of the title counts five times one of the text.</summary>
    public IReadOnlyList<string> Search(IReadOnlyList<SearchTerm> terms, int most) => terms.Count == 0 ? [] : All(
        "SELECT document.id FROM words JOIN document ON document.rowid = words.rowid WHERE words MATCH ?1 ORDER BY bm25(words, 5.0, 1.0), document.id LIMIT ?2",
        row => row.GetString(0), string.Join(' ', terms.Select(term => term.ToFts())), most);

    public Claim? Claim(string id) => First("SELECT json FROM claim WHERE id = ?1", ToClaim, id);

    public IEnumerable<Claim> Claims() => Stream("SELECT json FROM claim ORDER BY id", ToClaim);

    public IReadOnlyList<Claim> ClaimsOf(string document) =>
        All("SELECT json FROM claim WHERE document = ?1 ORDER BY number", ToClaim, document);

    public Entities EntitiesOf(string document)
    {
        var mentions = First("SELECT mentions FROM document WHERE id = ?1", row => RecordJson.Read(row.GetString(0), RecordJson.Shapes.IReadOnlyListMention), document);
        return mentions is null ? Entities.None : new Entities(mentions, All("SELECT json FROM actor WHERE document = ?1 ORDER BY number", row => ToActor(row, 0), document));
    }

    public IEnumerable<DocumentActor> Actors() =>
        Stream("SELECT document, json FROM actor ORDER BY document, number", row => new DocumentActor(row.GetString(0), ToActor(row, 1)));

    public IReadOnlyList<Failure> Failures() =>
        [.. All("SELECT location, stage, message FROM failure", row => new Failure(row.GetString(0), row.GetString(1), row.GetString(2)))
            .OrderBy(failure => failure.Location, StringComparer.Ordinal)];

    public long LastEntry() => First("SELECT coalesce(max(number), 0) FROM audit", row => row.GetInt64(0));

    public IEnumerable<AuditEntry> Audit(long after) => Stream($"SELECT * FROM audit WHERE number > {after.ToString(CultureInfo.InvariantCulture)} ORDER BY number", ToEntry);

    /// <summary>The digest under which each document was stored, by id.</summary>
    public IEnumerable<(string Id, string Digest)> Digests() =>
        Stream("SELECT id, digest FROM document ORDER BY id", row => (row.GetString(0), row.GetString(1)));

    /// <summary>What SQLite itself finds wrong with the file; nothing when all is well.</summary>
    public IEnumerable<Flaw> FileFlaws()
    {
        foreach (var fault in All("PRAGMA integrity_check", row => row.GetString(0)))
            if (fault != "ok") yield return new Flaw("file", fault);
        foreach (var table in All("PRAGMA foreign_key_check", row => row.GetString(0)))
            yield return new Flaw(table, "a row of a document that is not there");
    }

    internal static AuditEntry ToEntry(SqliteDataReader row) => new(
        row.GetInt64(0), ToTime(row.GetString(1)), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6));

    internal static Holding ToHolding(SqliteDataReader row) => new(
        row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), row.GetString(2), row.GetString(3));

    private static Document ToDocument(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetString(2),
        row.IsDBNull(3) ? null : ToTime(row.GetString(3)),
        row.GetString(4),
        ArticleJson.Read(row.GetString(5)));

    private static Claim ToClaim(SqliteDataReader row) => ClaimJson.Read(row.GetString(0));

    private static Actor ToActor(SqliteDataReader row, int column) => RecordJson.Read(row.GetString(column), RecordJson.Shapes.Actor);

    private static DateTimeOffset ToTime(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private T? First<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var connection = StoreFile.OpenForReading(path);
        using var statement = new Statement(connection, sql);
        return statement.First(row, values);
    }

    private List<T> All<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var connection = StoreFile.OpenForReading(path);
        using var statement = new Statement(connection, sql);
        return statement.All(row, values);
    }

    private IEnumerable<T> Stream<T>(string sql, Func<SqliteDataReader, T> row)
    {
        using var connection = StoreFile.OpenForReading(path);
        using var statement = new Statement(connection, sql);
        foreach (var value in statement.Stream(row)) yield return value;
    }
}
