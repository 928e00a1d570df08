namespace Hearsay.Study.Actors;

/// <summary>An actor of the record while its documents are gathered.</summary>
internal sealed class ActorDraft(string id)
{
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<EntityType, int> _types = [];
    private readonly Dictionary<string, int> _subtypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _documents = new(StringComparer.Ordinal);
    private bool _isNamed;

    public void Add(string document, Actor actor)
    {
        _documents.Add(document);
        _isNamed |= actor.Names.Count > 0;
        Count(_types, actor.Type);
        Count(_names, actor.Name);
        if (actor.Subtype is { } subtype) Count(_subtypes, subtype);
        if (actor.Code is { } code) Count(_codes, code);
        foreach (var spelling in actor.Names.Count > 0 ? actor.Names : [actor.Name]) Count(_spellings, spelling);
    }

    public RecordActor Finish() => new()
    {
        Id = id,
        Name = MostFrequent(_names)!,
        Type = _types.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key,
        Subtype = MostFrequent(_subtypes),
        Code = MostFrequent(_codes),
        IsNamed = _isNamed,
        Spellings = [.. _spellings.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new Spelling(pair.Key, pair.Value))],
        Documents = [.. _documents],
    };

    private static void Count<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;

    /// <summary>Of equally frequent ones the longest, then the ordinally first.</summary>
    private static string? MostFrequent(Dictionary<string, int> counts) => counts
        .OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => pair.Key).FirstOrDefault();
}
