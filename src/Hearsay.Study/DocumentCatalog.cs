using Hearsay.Study.Discrepancies;
using Hearsay.Study.Origins;

namespace Hearsay.Study;

/// <summary>The documents of the record without their texts, and which of them descend from one text. Immutable.</summary>
internal sealed class DocumentCatalog
{
    private readonly SharedTable<DocumentEntry> _entries;
    private readonly SharedTable<string[]> _families; // origin -> itself first, then its copies in order of date; only of two or more

    private readonly OriginIndex _index;
    private readonly List<string> _added; // ids in the order of adding, the index's own
    private readonly Dictionary<string, int[]> _words; // document -> its different words, by hash
    private readonly Dictionary<string, string> _digests;

    private DocumentCatalog(IRecordStore store, DocumentStamp[] stamps, DocumentCatalog? before)
    {
        (_index, _added, _words, _digests) = before is null ? (new OriginIndex(), [], new(StringComparer.Ordinal), new(StringComparer.Ordinal)) : (before._index, before._added, before._words, before._digests);
        GoesOn = before is not null;
        var entries = before is null ? [] : Relocated(stamps, before).ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        foreach (var document in Fresh(store, stamps, before)) entries[document.Id] = Add(document);
        New = [.. stamps.Where(stamp => _digests.TryAdd(stamp.Id, stamp.Digest)).Select(stamp => stamp.Id)];
        (_families, Kin) = (before?._families ?? SharedTable<string[]>.Empty, before?.Kin ?? SharedTable<string>.Empty);
        var clusters = _index.Settle();
        DocumentEntry EntryOf(string id) => entries.GetValueOrDefault(id) ?? before!.Entry(id)!;
        foreach (var (members, origin) in clusters)
            foreach (var member in members) entries[_added[member]] = EntryOf(_added[member]) with { Origin = _added[origin] };
        string[][] families = [.. clusters.Select(cluster => Sorted(cluster.Members.Select(member => entries[_added[member]]), _added[cluster.Origin]))];
        var kin = families.SelectMany(family => family, (family, id) => (id, Name: family.Length > 1 ? family.Min(StringComparer.Ordinal) : null)).ToArray();
        Moved = [.. kin.Where(each => Kin.Find(each.id) != each.Name).Select(each => each.id)];
        Kin = Kin.With(kin);
        _families = _families.With([.. families.SelectMany(family => family).Select(id => (id, (string[]?)null)), .. families.Where(family => family.Length > 1).Select(family => (family[0], family))]);
        _entries = (before?._entries ?? SharedTable<DocumentEntry>.Empty).With([.. entries.Select(entry => (entry.Key, entry.Value))]);
        Changed = entries.Keys;
    }

    /// <summary>It was made from another one by adding <see cref="New"/> documents; else all its documents are new.</summary>
    public bool GoesOn { get; }

    public IReadOnlyCollection<string> New { get; }

    /// <summary>Documents that are new, or whose place or origin is another than it was.</summary>
    public IReadOnlyCollection<string> Changed { get; }

    /// <summary>Documents whose family is another than it was.</summary>
    public IReadOnlyCollection<string> Moved { get; }

    /// <summary>A document's words as <see cref="Vocabulary"/> has them; none for an unknown one.</summary>
    public int[] WordsOf(string id) => _words.GetValueOrDefault(id) ?? [];

    /// <summary>
    /// The catalog of a store. Where the store holds all that another catalog was made of, unchanged, that one's work is gone on with and
    /// only new documents are read; the other stays as it is, and may be gone on with once.
    /// </summary>
    public static DocumentCatalog Of(IRecordStore store, DocumentCatalog? before)
    {
        var stamps = store.Stamps().ToArray();
        return new DocumentCatalog(store, stamps, before is not null && before.IsWithin(stamps) ? before : null);
    }

    private bool IsWithin(DocumentStamp[] stamps) =>
        _added.Count == _digests.Count && _entries.Count == _added.Count && stamps.Count(stamp => _digests.TryGetValue(stamp.Id, out var digest) && digest == stamp.Digest) == _digests.Count;

    /// <summary>What is not in the catalog before; read from the store one by one only where it is the smaller part.</summary>
    private static IEnumerable<Document> Fresh(IRecordStore store, DocumentStamp[] stamps, DocumentCatalog? before)
    {
        if (before is null) return store.Documents();
        return stamps.Where(stamp => !before._digests.ContainsKey(stamp.Id)).Select(stamp => store.Document(stamp.Id)).OfType<Document>();
    }

    /// <summary>Known documents that were found at another place.</summary>
    private static IEnumerable<DocumentEntry> Relocated(DocumentStamp[] stamps, DocumentCatalog before) =>
        from stamp in stamps let entry = before.Entry(stamp.Id) where entry is not null && entry.Location != stamp.Location select entry with { Location = stamp.Location };

    private DocumentEntry Add(Document document)
    {
        _words[document.Id] = Vocabulary.Of(document.Article.Text);
        _index.Add(new OriginText(document.Id, document.Article.Text, document.Article.Date));
        _added.Add(document.Id);
        return new(document.Id, document.Article.Title, document.Article.Site, document.Article.Date, document.Article.Url, document.Location) { Comments = document.Article.Comments.Count };
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
