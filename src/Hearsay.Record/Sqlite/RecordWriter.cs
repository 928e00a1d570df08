using System.Globalization;
using Hearsay.Record.Audit;
using Hearsay.Record.Json;
using Microsoft.Data.Sqlite;

namespace Hearsay.Record.Sqlite;

/// <summary>Writes on the one writing connection; each public method is one transaction. The caller holds the lock.</summary>
internal sealed class RecordWriter(SqliteConnection connection, TimeProvider clock) : IDisposable
{
    private readonly Statement _begin = new(connection, "BEGIN IMMEDIATE");
    private readonly Statement _commit = new(connection, "COMMIT");
    private readonly Statement _rollback = new(connection, "ROLLBACK");
    private readonly Statement _holding = new(connection, "SELECT location, seen, extractor, digest FROM document WHERE id = ?1");
    private readonly Statement _document = new(connection, "INSERT INTO document VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    private readonly Statement _drop = new(connection, "DELETE FROM document WHERE id = ?1");
    private readonly Statement _move = new(connection, "UPDATE document SET location = ?2, seen = ?3 WHERE id = ?1");
    private readonly Statement _claim = new(connection, "INSERT INTO claim VALUES (?1, ?2, ?3, ?4)");
    private readonly Statement _actor = new(connection, "INSERT INTO actor VALUES (?1, ?2, ?3)");
    private readonly Statement _clear = new(connection, "DELETE FROM failure WHERE location = ?1");
    private readonly Statement _fail = new(connection, "INSERT OR REPLACE INTO failure VALUES (?1, ?2, ?3)");
    private readonly Statement _lastEntry = new(connection, "SELECT * FROM audit ORDER BY number DESC LIMIT 1");
    private readonly Statement _entry = new(connection, "INSERT INTO audit VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    private readonly Statement _sum = new(connection, "SELECT version FROM content");
    private readonly Statement _setSum = new(connection, "UPDATE content SET version = ?1");

    public bool Recognize(string id, DocumentOrigin origin) => InTransaction(() =>
    {
        if (HoldingOf(id) is not { } held || ExtractorOrder.IsNewer(origin.Extractor, held.Extractor)) return false;
        Move(id, held, origin.Location, origin.Seen);
        _clear.Run(origin.Location);
        return true;
    });

    public bool Add(StoredReading reading) => InTransaction(() =>
    {
        var document = reading.Document;
        _clear.Run(document.Location);
        var held = HoldingOf(document.Id);
        if (held is null) Insert(reading, document.Location, document.Seen);
        else if (ExtractorOrder.IsNewer(document.Extractor, held.Extractor)) Replace(reading, held);
        else Move(document.Id, held, document.Location, document.Seen);
        return true;
    });

    public bool Fail(Failure failure) => InTransaction(() => _fail.Run(failure.Location, failure.Stage, failure.Message) > 0);

    public bool Log(AuditAct act) => InTransaction(() => Append(act));

    public bool LogAfter(long last, AuditAct act) => InTransaction(() => (_lastEntry.First(RecordReader.ToEntry)?.Number ?? 0) == last && Append(act));

    public void Dispose()
    {
        Statement[] all = [_begin, _commit, _rollback, _holding, _document, _drop, _move, _claim, _actor, _clear, _fail, _lastEntry, _entry, _sum, _setSum];
        foreach (var statement in all) statement.Dispose();
    }

    private Holding? HoldingOf(string id) => _holding.First(RecordReader.ToHolding, id);

    private void Insert(StoredReading reading, string location, DateTimeOffset? seen)
    {
        WriteRows(reading, location, Text(seen));
        AddToSum(sum => sum.With(reading.Digest, location));
        Append(new AuditAct("ingest", reading.Document.Id, reading.Digest));
    }

    private void Replace(StoredReading reading, Holding held)
    {
        _drop.Run(reading.Document.Id);
        var keepsPlace = string.CompareOrdinal(held.Location, reading.Document.Location) < 0;
        var location = keepsPlace ? held.Location : reading.Document.Location;
        WriteRows(reading, location, keepsPlace ? held.Seen : Text(reading.Document.Seen));
        AddToSum(sum => sum.Without(held.Digest, held.Location).With(reading.Digest, location));
        Append(new AuditAct("reread", reading.Document.Id, reading.Digest));
    }

    private void WriteRows(StoredReading reading, string location, string? seen)
    {
        var document = reading.Document;
        var mentions = RecordJson.Write(reading.Entities.Mentions, RecordJson.Shapes.IReadOnlyListMention);
        _document.Run(document.Id, document.Sha256, location, seen, document.Extractor, reading.Digest, reading.ArticleText, mentions);
        for (var i = 0; i < reading.Claims.Count; i++) _claim.Run(reading.Claims[i].Id, document.Id, i, reading.ClaimTexts[i]);
        for (var i = 0; i < reading.Entities.Actors.Count; i++)
            _actor.Run(document.Id, i, RecordJson.Write(reading.Entities.Actors[i], RecordJson.Shapes.Actor));
    }

    private void Move(string id, Holding held, string location, DateTimeOffset? seen)
    {
        if (string.CompareOrdinal(location, held.Location) >= 0) return;
        _move.Run(id, location, Text(seen));
        AddToSum(sum => sum.Without(held.Digest, held.Location).With(held.Digest, location));
    }

    private void AddToSum(Func<ContentSum, ContentSum> change)
    {
        var sum = ContentSum.Parse(_sum.First(row => row.GetString(0)) ?? "0");
        _setSum.Run(change(sum).ToString());
    }

    private bool Append(AuditAct act)
    {
        var entry = AuditChain.Next(_lastEntry.First(RecordReader.ToEntry), clock.GetUtcNow(), act);
        return _entry.Run(entry.Number, Text(entry.Time), entry.Author, entry.Action, entry.Subject, entry.Detail, entry.Hash) > 0;
    }

    /// <summary>SqliteTransaction would have to be set on every statement anew; the plain words do not.</summary>
    private bool InTransaction(Func<bool> act)
    {
        _begin.Run();
        var isDone = false;
        try
        {
            var result = act();
            _commit.Run();
            isDone = true;
            return result;
        }
        finally
        {
            if (!isDone) _rollback.Run();
        }
    }

    private static string? Text(DateTimeOffset? time) => time?.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
}
