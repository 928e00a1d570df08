using Hearsay.Study.Discrepancies;
using Hearsay.Study.Origins;
using Hearsay.Study.Voices;

namespace Hearsay.Study;

/// <summary>The documents of the record without their texts, and which of them descend from one text. Immutable.</summary>
internal sealed class DocumentCatalog
{
    private readonly SharedTable<DocumentEntry> _entries;
    private readonly SharedTable<string[]> _families; // origin -> itself first, then its copies in order of date; only of two or more

    private readonly OriginIndex _index;
    private readonly List<string> _added; // ids in the order of adding, the index's own
    private readonly Dictionary<string, DocumentState> _states;

    private DocumentCatalog(IRecordStore store, DocumentCatalog? before)
    {
        (_index, _added, _states) = before is null ? (new OriginIndex(), [], new(StringComparer.Ordinal)) : (before._index, before._added, before._states);
        GoesOn = before is not null;
        var (fresh, entries) = Compare(store, before);
        New = fresh.Keys;
        foreach (var document in before is null ? store.Documents() : New.Select(store.Document).OfType<Document>())
            if (fresh.TryGetValue(document.Id, out var stamp)) entries[document.Id] = Put(document, stamp, before?.Entry(document.Id));
        foreach (var id in Gone)
            if (!entries.ContainsKey(id) && _states.Remove(id, out var state)) _index.Remove(state.Place);
        (Kin, _families, Moved) = Settle(before, entries);
        _entries = (before?._entries ?? SharedTable<DocumentEntry>.Empty).With([.. Gone.Select(id => (id, (DocumentEntry?)null)), .. entries.Select(entry => (entry.Key, (DocumentEntry?)entry.Value))]);
        Changed = [.. entries.Keys, .. Gone.Where(id => !entries.ContainsKey(id))];
    }

    /// <summary>It was made from another one by taking out <see cref="Gone"/> documents and adding <see cref="New"/> ones; else all its documents are new.</summary>
    public bool GoesOn { get; }

    /// <summary>Documents that are no more, or have been read again.</summary>
    public IReadOnlyCollection<string> Gone { get; private set; } = [];

    /// <summary>Documents that are new, or have been read again.</summary>
    public IReadOnlyCollection<string> New { get; }

    /// <summary>Documents that are new or gone, or whose place or origin is another than it was.</summary>
    public IReadOnlyCollection<string> Changed { get; }

    /// <summary>Documents whose family is another than it was.</summary>
    public IReadOnlyCollection<string> Moved { get; }

    /// <summary>A document's words as <see cref="Vocabulary"/> has them; none for an unknown one.</summary>
    public int[] WordsOf(string id) => _states.GetValueOrDefault(id)?.Words ?? [];

    /// <summary>
    /// The catalog of a store. Another catalog's work is gone on with, and only what is new or otherwise is read; the other stays as it is, and may
    /// be gone on with once. When much has been taken out of it since it was begun, all begins anew.
    /// </summary>
    public static DocumentCatalog Of(IRecordStore store, DocumentCatalog? before) =>
        new(store, before is not null && before._entries.Count == before._states.Count && !before._index.IsWorn ? before : null);

    /// <summary>What the store holds now, against what was seen of it: sets <see cref="Gone"/>.</summary>
    /// <returns>Documents that are new or have been read again; and known ones that were found at another place, as they are now.</returns>
    private (Dictionary<string, DocumentStamp> Fresh, Dictionary<string, DocumentEntry> Relocated) Compare(IRecordStore store, DocumentCatalog? before)
    {
        var (fresh, relocated, same) = (new Dictionary<string, DocumentStamp>(StringComparer.Ordinal), new Dictionary<string, DocumentEntry>(StringComparer.Ordinal), 0);
        foreach (var stamp in store.Stamps())
        {
            var known = _states.GetValueOrDefault(stamp.Id);
            if (known?.Digest != stamp.Digest)
            {
                fresh[stamp.Id] = stamp;
                continue;
            }

            same++;
            if (known.Location == stamp.Location) continue;
            _states[stamp.Id] = known with { Location = stamp.Location };
            relocated[stamp.Id] = before!.Entry(stamp.Id)! with { Location = stamp.Location };
        }

        var again = fresh.Keys.Where(_states.ContainsKey).ToArray();
        Gone = same + again.Length == _states.Count ? again : [.. _states.Keys.Except(store.Stamps().Select(stamp => stamp.Id), StringComparer.Ordinal), .. again];
        return (fresh, relocated);
    }

    /// <param name="before">As it was read before; null for a new one.</param>
    private DocumentEntry Put(Document document, DocumentStamp stamp, DocumentEntry? before)
    {
        var print = WordRuns.HashOf($"{document.Article.Date:O} {document.Article.Text}");
        var known = _states.GetValueOrDefault(document.Id);
        var entry = new DocumentEntry(document.Id, document.Article.Title, document.Article.Site, document.Article.Date, document.Article.Url, document.Location) { Comments = document.Article.Comments.Count };
        if (known is not null && known.Print == print)
        {
            _states[document.Id] = known with { Digest = stamp.Digest, Location = stamp.Location };
            return before is null ? entry : entry with { Origin = before.Origin };
        }

        if (known is not null) _index.Remove(known.Place);
        _states[document.Id] = new DocumentState(stamp.Digest, stamp.Location, print, _added.Count, Vocabulary.Of(document.Article.Text));
        _index.Add(new OriginText(document.Id, document.Article.Text, document.Article.Date));
        _added.Add(document.Id);
        return entry;
    }

    /// <summary>Who descends from whom now.</summary>
    /// <param name="entries">Of documents that have changed; it grows to all whose family has.</param>
    private (SharedTable<string> Kin, SharedTable<string[]> Families, string[] Moved) Settle(DocumentCatalog? before, Dictionary<string, DocumentEntry> entries)
    {
        var (kin, known) = (before?.Kin ?? SharedTable<string>.Empty, before?._families ?? SharedTable<string[]>.Empty);
        var clusters = _index.Settle();
        DocumentEntry EntryOf(string id) => entries.GetValueOrDefault(id) ?? before!.Entry(id)!;
        foreach (var (members, origin) in clusters)
            foreach (var member in members) entries[_added[member]] = EntryOf(_added[member]) with { Origin = _added[origin] };
        string[][] families = [.. clusters.Select(cluster => Sorted(cluster.Members.Select(member => entries[_added[member]]), _added[cluster.Origin]))];
        var names = families.SelectMany(family => family, (family, id) => (id, Name: family.Length > 1 ? family.Min(StringComparer.Ordinal) : null)).ToArray();
        string[] moved = [.. names.Where(each => kin.Find(each.id) != each.Name).Select(each => each.id)];
        var gone = Gone.Where(id => !entries.ContainsKey(id)).ToArray();
        return (
            kin.With([.. gone.Select(id => (id, (string?)null)), .. names]),
            known.With([.. gone.Concat(families.SelectMany(family => family)).Select(id => (id, (string[]?)null)), .. families.Where(family => family.Length > 1).Select(family => (family[0], (string[]?)family))]),
            moved);
    }

    public IEnumerable<DocumentEntry> All => _entries.Rows;

    /// <summary>For each document that has kin the name of its family: the first id, for the origin may change with every copy that is found.</summary>
    public SharedTable<string> Kin { get; }

    public DocumentEntry? Entry(string id) => _entries.Find(id);

    /// <summary>All documents that descend from one text with this one, itself among them; the origin first. Alone when it has no kin.</summary>
    public IReadOnlyList<DocumentEntry> FamilyOf(string id)
    {
        if (Entry(id) is not { } entry) return [];
        return _families.Find(entry.Origin) is { } family ? [.. family.Select(each => Entry(each)!)] : [entry];
    }

    private static string[] Sorted(IEnumerable<DocumentEntry> family, string origin) =>
        [.. family.OrderBy(entry => entry.Id == origin ? 0 : 1).ThenBy(entry => entry.Date ?? DateOnly.MaxValue).ThenBy(entry => entry.Id, StringComparer.Ordinal).Select(entry => entry.Id)];
}
