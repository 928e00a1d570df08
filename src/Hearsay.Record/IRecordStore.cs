using Hearsay.Record.Audit;

namespace Hearsay.Record;

/// <summary>
/// The record: documents, the claims and actors read in them, failures, and the log. What it holds does not depend on the order
/// in which documents were added. Any number of threads may read; writes wait for each other. A document is added wholly or
/// not at all, and once <see cref="Add"/> has returned it survives the death of the process.
/// </summary>
public interface IRecordStore : IDisposable
{
    RecordCounts Counts { get; }

    /// <summary>Changes when documents, claims or actors do; equal for equal content, in whatever order it came. Cheap to ask.</summary>
    string ContentVersion { get; }

    bool Has(string documentId);

    /// <summary>
    /// True when the document is held as this extractor or a newer one read it, so that it need not be read again; the place is
    /// noted (the ordinally first of several is kept) and failures there are struck off.
    /// </summary>
    bool Recognize(string documentId, DocumentOrigin origin);

    /// <summary>
    /// Adds a document, or replaces all that was read in it when the new extractor is newer. Failures at its place are struck off.
    /// </summary>
    /// <exception cref="ArgumentException">A claim of another document, or an id that is not the hash of its document.</exception>
    void Add(Reading reading);

    Document? Document(string id);

    /// <summary>In the order of ids (ordinal).</summary>
    IEnumerable<Document> Documents();

    /// <summary>All documents without their texts, in the order of ids; far cheaper than <see cref="Documents"/>.</summary>
    IEnumerable<DocumentStamp> Stamps();

    /// <summary>
    /// Ids of documents whose title or text holds all these words, each at the beginning of a word, in any case, with or without accents;
    /// words in double quotes must follow each other. At most <paramref name="most"/>, the best first. None for a question without words.
    /// </summary>
    IReadOnlyList<string> Search(string words, int most);

    Claim? Claim(string id);

    /// <summary>In the order of ids (ordinal).</summary>
    IEnumerable<Claim> Claims();

    /// <summary>In the order of the text: comments after the article.</summary>
    IReadOnlyList<Claim> ClaimsOf(string documentId);

    /// <summary>Actors and mentions of a document; none when it is not held.</summary>
    Entities EntitiesOf(string documentId);

    /// <summary>The actors of all documents, in the order of document ids and within one as they were read.</summary>
    IEnumerable<DocumentActor> Actors();

    /// <summary>Notes that a document could not be read; replaces what was noted for the place.</summary>
    void Fail(Failure failure);

    /// <summary>In the order of places (ordinal).</summary>
    IReadOnlyList<Failure> Failures();

    /// <summary>Adds a line to the log. Adding a document logs itself.</summary>
    void Log(AuditAct act);

    /// <summary>Adds a line if the log still ends with <paramref name="last"/>, whatever other threads and processes write; false, and nothing added, when it does not.</summary>
    bool LogAfter(long last, AuditAct act);

    /// <summary>Number of the last line of the log, 0 while it is empty. Cheap to ask.</summary>
    long LastEntry { get; }

    /// <summary>The log, oldest first.</summary>
    /// <param name="after">Only lines of a greater number.</param>
    IEnumerable<AuditEntry> Audit(long after = 0);

    /// <summary>Checks everything that can be checked; reads the whole record.</summary>
    VerifyReport Verify();
}
