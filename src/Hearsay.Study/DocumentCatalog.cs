using Hearsay.Study.Discrepancies;
using Hearsay.Study.Origins;

namespace Hearsay.Study;

/// <summary>The documents of the record without their texts, and which of them descend from one text. Immutable.</summary>
internal sealed class DocumentCatalog
{
    private readonly Dictionary<string, DocumentEntry> _entries;
    private readonly Dictionary<string, List<DocumentEntry>> _families; // origin -> itself first, then its copies in order of date; only of two or more

    private readonly OriginIndex _index;
    private readonly List<DocumentEntry> _added; // in the order of adding, the index's own
    private readonly Dictionary<string, int[]> _words; // document -> its different words, by hash
    private readonly Dictionary<string, string> _digests = new(StringComparer.Ordinal);

    private DocumentCatalog(IRecordStore store, DocumentStamp[] stamps, DocumentCatalog? before)
    {
        (_index, _added, _words) = before is null ? (new OriginIndex(), [], new(StringComparer.Ordinal)) : (before._index, before._added, before._words);
        var held = _added.Count;
        foreach (var document in Fresh(store, stamps, before)) Add(document);
        GoesOn = before is not null;
        New = [.. _added.Skip(held).Select(entry => entry.Id)];
        foreach (var stamp in stamps) _digests[stamp.Id] = stamp.Digest;
        var places = stamps.ToDictionary(stamp => stamp.Id, stamp => stamp.Location, StringComparer.Ordinal);
        var entries = _added.Select(entry => entry with { Location = places[entry.Id] });
        _entries = _index.Read().Zip(entries, (descent, entry) => entry with { Origin = descent.Origin }).ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        _families = _entries.Values.GroupBy(entry => entry.Origin, StringComparer.Ordinal).Where(family => family.Count() > 1)
            .ToDictionary(family => family.Key, Sorted, StringComparer.Ordinal);
        Kin = _families.Values.SelectMany(family => family, (family, entry) => (entry.Id, Name: family.Select(each => each.Id).Min(StringComparer.Ordinal)!)).ToDictionary(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);
    }

    /// <summary>It was made from another one by adding <see cref="New"/> documents; else all its documents are new.</summary>
    public bool GoesOn { get; }

    public IReadOnlyList<string> New { get; }

    /// <summary>A document's words as <see cref="Vocabulary"/> has them; none for an unknown one.</summary>
    public int[] WordsOf(string id) => _words.GetValueOrDefault(id) ?? [];

    /// <summary>Documents whose family is another than it was.</summary>
    public IEnumerable<string> MovedSince(DocumentCatalog before) =>
        Kin.Where(kin => before.Kin.GetValueOrDefault(kin.Key) != kin.Value).Select(kin => kin.Key).Concat(before.Kin.Keys.Where(id => !Kin.ContainsKey(id)));

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
        _added.Count == _digests.Count && stamps.Count(stamp => _digests.TryGetValue(stamp.Id, out var digest) && digest == stamp.Digest) == _digests.Count;

    /// <summary>What is not in the catalog before; read from the store one by one only where it is the smaller part.</summary>
    private static IEnumerable<Document> Fresh(IRecordStore store, DocumentStamp[] stamps, DocumentCatalog? before)
    {
        if (before is null) return store.Documents();
        return stamps.Where(stamp => !before._digests.ContainsKey(stamp.Id)).Select(stamp => store.Document(stamp.Id)).OfType<Document>();
    }

    private void Add(Document document)
    {
        _words[document.Id] = Vocabulary.Of(document.Article.Text);
        _index.Add(new OriginText(document.Id, document.Article.Text, document.Article.Date));
        _added.Add(EntryOf(document));
    }

    public IEnumerable<DocumentEntry> All => _entries.Values;

    /// <summary>For each document that has kin the name of its family: the first id, for the origin may change with every copy that is found.</summary>
    public IReadOnlyDictionary<string, string> Kin { get; }

    public DocumentEntry? Entry(string id) => _entries.GetValueOrDefault(id);

    /// <summary>All documents that descend from one text with this one, itself among them; the origin first. Alone when it has no kin.</summary>
    public IReadOnlyList<DocumentEntry> FamilyOf(string id)
    {
        if (Entry(id) is not { } entry) return [];
        return _families.TryGetValue(entry.Origin, out var family) ? family : [entry];
    }

    private static List<DocumentEntry> Sorted(IGrouping<string, DocumentEntry> family) =>
    [
        .. family.OrderBy(entry => entry.Id == family.Key ? 0 : 1).ThenBy(entry => entry.Date ?? DateOnly.MaxValue).ThenBy(entry => entry.Id, StringComparer.Ordinal),
    ];

    private static DocumentEntry EntryOf(Document document) =>
        new(document.Id, document.Article.Title, document.Article.Site, document.Article.Date, document.Article.Url, document.Location)
        {
            Comments = document.Article.Comments.Count,
        };
}
