namespace Hearsay.Record.Sqlite;

/// <summary>
/// The tables, as steps from one version to the next: step i leads from version i to i + 1, and a new file takes all of them.
/// A step that has been released is never changed. Every table keeps its rows as JSON beside the keys; the views spell them
/// out for Datasette, DuckDB and the like. The table "words" is the full-text index of titles and texts, kept by triggers. Deleting a document takes its claims and actors along.
/// </summary>
internal static class StoreSchema
{
    /// <summary>"HSAY" in PRAGMA application_id: marks the file as ours.</summary>
    public const int ApplicationId = 0x48534159;

    public static int Version => Steps.Length;

    public static string[] Steps { get; } =
    [
        """
        CREATE TABLE document (
            id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, location TEXT NOT NULL, seen TEXT, extractor TEXT NOT NULL,
            digest TEXT NOT NULL, article TEXT NOT NULL, mentions TEXT NOT NULL) STRICT;
        CREATE TABLE claim (
            id TEXT PRIMARY KEY, document TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
            number INTEGER NOT NULL, json TEXT NOT NULL) STRICT;
        CREATE INDEX claim_of_document ON claim(document, number);
        CREATE TABLE actor (
            document TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
            number INTEGER NOT NULL, json TEXT NOT NULL, PRIMARY KEY (document, number)) STRICT, WITHOUT ROWID;
        CREATE TABLE failure (location TEXT PRIMARY KEY, stage TEXT NOT NULL, message TEXT NOT NULL) STRICT;
        CREATE TABLE audit (
            number INTEGER PRIMARY KEY, time TEXT NOT NULL, author TEXT NOT NULL, action TEXT NOT NULL,
            subject TEXT NOT NULL, detail TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
        CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
        CREATE TRIGGER audit_is_not_cut BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
        CREATE TABLE content (only INTEGER PRIMARY KEY CHECK (only = 1), version TEXT NOT NULL) STRICT;
        INSERT INTO content VALUES (1, '00000000000000000000000000000000');
        """,
        """
        CREATE VIEW documents AS SELECT id, location, seen, extractor,
            json_extract(article, '$.site') AS site, json_extract(article, '$.title') AS title, json_extract(article, '$.date') AS date,
            json_extract(article, '$.url') AS url, json_extract(article, '$.text') AS text FROM document;
        CREATE VIEW claims AS SELECT id, document,
            json_extract(json, '$.kind') AS kind, json_extract(json, '$.published') AS published,
            json_extract(json, '$.chain[0].voice') AS outlet, json_extract(json, '$.chain[#-1].voice') AS voice,
            json_extract(json, '$.chain[#-1].stance') AS stance, json_extract(json, '$.event.type') AS event,
            json_extract(json, '$.event.source[0].name') AS source, json_extract(json, '$.event.target[0].name') AS target,
            json_extract(json, '$.relation.type') AS relation, json_extract(json, '$.evidence.text') AS evidence,
            json_extract(json, '$.extraction.confidence') AS confidence FROM claim;
        CREATE VIEW actors AS SELECT document, json_extract(json, '$.id') AS id, json_extract(json, '$.name') AS name,
            json_extract(json, '$.type') AS type, json_extract(json, '$.subtype') AS subtype FROM actor;
        """,
        """
        CREATE VIRTUAL TABLE words USING fts5(title, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
        INSERT INTO words(rowid, title, body) SELECT rowid, json_extract(article, '$.title'), json_extract(article, '$.text') FROM document;
        CREATE TRIGGER words_come AFTER INSERT ON document BEGIN
            INSERT INTO words(rowid, title, body) VALUES (new.rowid, json_extract(new.article, '$.title'), json_extract(new.article, '$.text')); END;
        CREATE TRIGGER words_go AFTER DELETE ON document BEGIN DELETE FROM words WHERE rowid = old.rowid; END;
        """,
    ];
}
