using Hearsay.Study.Discrepancies;
using Hearsay.Study.Origins;

namespace Hearsay.Study;

/// <summary>The documents of the record without their texts, and which of them descend from one text. Immutable.</summary>
internal sealed class DocumentCatalog
{
    private readonly Dictionary<string, DocumentEntry> _entries;
    private readonly Dictionary<string, List<DocumentEntry>> _families; // origin -> itself first, then its copies in order of date; only of two or more

    public DocumentCatalog(IEnumerable<Document> documents)
    {
        var index = new OriginIndex();
        var entries = new List<DocumentEntry>();
        foreach (var document in documents)
        {
            Rarity.Add(document.Article.Text);
            index.Add(new OriginText(document.Id, document.Article.Text, document.Article.Date));
            entries.Add(EntryOf(document));
        }

        _entries = index.Read().Zip(entries, (descent, entry) => entry with { Origin = descent.Origin }).ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        _families = _entries.Values.GroupBy(entry => entry.Origin, StringComparer.Ordinal).Where(family => family.Count() > 1)
            .ToDictionary(family => family.Key, Sorted, StringComparer.Ordinal);
        Kin = _families.SelectMany(family => family.Value, (family, entry) => (entry.Id, family.Key)).ToDictionary(pair => pair.Id, pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>How common words are over all documents.</summary>
    public WordRarity Rarity { get; } = new();

    public IEnumerable<DocumentEntry> All => _entries.Values;

    /// <summary>For each document that has kin the name of its family.</summary>
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
