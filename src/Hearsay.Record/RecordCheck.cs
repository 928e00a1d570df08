using Hearsay.Record.Audit;

namespace Hearsay.Record;

/// <summary>Checks a record against itself: ids against what they are hashes of, evidence against texts, digests against the log.</summary>
internal sealed class RecordCheck
{
    private readonly IRecordStore _store;
    private readonly List<Flaw> _flaws = [];
    private readonly Dictionary<string, string> _logged = new(StringComparer.Ordinal); // document -> digest that the log has for it
    private int _entries;
    private ContentSum _sum;

    private RecordCheck(IRecordStore store) => _store = store;

    /// <param name="digests">The digest kept with each document, by id.</param>
    public static VerifyReport Of(IRecordStore store, IEnumerable<(string Id, string Digest)> digests)
    {
        var check = new RecordCheck(store);
        check.CheckLog();
        check.CheckDocuments(digests.ToDictionary(pair => pair.Id, pair => pair.Digest, StringComparer.Ordinal));
        if (check._sum.ToString() != store.ContentVersion) check.Note("content", "the version does not fit what the record holds");
        return new VerifyReport(store.Counts, check._entries, check._flaws);
    }

    private void CheckLog()
    {
        foreach (var flaw in AuditChain.Check(Remember(_store.Audit()))) Note(flaw.Subject, flaw.Fault);
    }

    private IEnumerable<AuditEntry> Remember(IEnumerable<AuditEntry> log)
    {
        foreach (var entry in log)
        {
            _entries++;
            if (entry.Action is "ingest" or "reread") _logged[entry.Subject] = entry.Detail;
            yield return entry;
        }
    }

    private void CheckDocuments(Dictionary<string, string> digests)
    {
        foreach (var document in _store.Documents())
        {
            var claims = _store.ClaimsOf(document.Id);
            foreach (var flaw in DocumentForm.Check(document, claims)) Note(flaw.Subject, flaw.Fault);
            var digest = StoredReading.DigestOf(new Reading(document, claims, _store.EntitiesOf(document.Id)));
            if (digest != digests.GetValueOrDefault(document.Id) || digest != _logged.GetValueOrDefault(document.Id))
                Note(document.Id, "its article, claims or actors are not what was logged when it was added");
            _logged.Remove(document.Id);
            _sum = _sum.With(digest, document.Location);
        }

        foreach (var gone in _logged.Keys) Note(gone, "was added according to the log, but is not there");
    }

    private void Note(string subject, string fault)
    {
        if (_flaws.Count < VerifyReport.Limit) _flaws.Add(new Flaw(subject, fault));
    }
}
