using Hearsay.Core;
using Hearsay.Record;
using Hearsay.Record.Audit;

namespace Hearsay.Study.Tests.Findings;

/// <summary>A record out of which documents are taken again.</summary>
internal sealed class HidingStore(IRecordStore store) : IRecordStore
{
    private readonly HashSet<string> _hidden = [];

    public void Hide(string document) => _hidden.Add(document);

    public RecordCounts Counts => store.Counts;

    public string ContentVersion => $"{store.ContentVersion} {_hidden.Count}";

    public long LastEntry => store.LastEntry;

    public bool Has(string documentId) => !_hidden.Contains(documentId) && store.Has(documentId);

    public bool Recognize(string documentId, DocumentOrigin origin) => store.Recognize(documentId, origin);

    public void Add(Reading reading) => store.Add(reading);

    public Document? Document(string id) => _hidden.Contains(id) ? null : store.Document(id);

    public IEnumerable<Document> Documents() => store.Documents().Where(document => !_hidden.Contains(document.Id));

    public IEnumerable<DocumentStamp> Stamps() => store.Stamps().Where(stamp => !_hidden.Contains(stamp.Id));

    public IReadOnlyList<string> Search(string words, int most) => [.. store.Search(words, most).Where(id => !_hidden.Contains(id))];

    public Claim? Claim(string id) => store.Claim(id) is { } claim && !_hidden.Contains(claim.Document) ? claim : null;

    public IEnumerable<Claim> Claims() => store.Claims().Where(claim => !_hidden.Contains(claim.Document));

    public IReadOnlyList<Claim> ClaimsOf(string documentId) => _hidden.Contains(documentId) ? [] : store.ClaimsOf(documentId);

    public Entities EntitiesOf(string documentId) => _hidden.Contains(documentId) ? Entities.None : store.EntitiesOf(documentId);

    public IEnumerable<DocumentActor> Actors() => store.Actors().Where(actor => !_hidden.Contains(actor.Document));

    public void Fail(Failure failure) => store.Fail(failure);

    public IReadOnlyList<Failure> Failures() => store.Failures();

    public void Log(AuditAct act) => store.Log(act);

    public bool LogAfter(long last, AuditAct act) => store.LogAfter(last, act);

    public IEnumerable<AuditEntry> Audit(long after = 0) => store.Audit(after);

    public VerifyReport Verify() => store.Verify();

    public void Dispose() => store.Dispose();
}
