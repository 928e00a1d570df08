namespace Hearsay.Study.Actors;

/// <summary>An actor of the record while its documents are gathered.</summary>
/// <param name="id">Null: the one that most documents give it.</param>
/// <param name="tag">Stands behind that one.</param>
internal sealed class ActorDraft(string? id, string? tag = null)
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _metonyms = new(StringComparer.Ordinal);
    private readonly Dictionary<EntityType, int> _types = [];
    private readonly Dictionary<string, int> _subtypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly SortedIds _documents = new();

    /// <summary>A document calls it by a name.</summary>
    public bool IsNamed => _ids.Count > 0 || _isNamed;

    public string? Id => id;

    /// <summary>Ids, in order.</summary>
    public IReadOnlyList<string> Documents => _documents.All;

    private bool _isNamed;

    public void Add(string document, Actor actor)
    {
        _documents.Add(document);
        Count(actor, 1);
    }

    /// <summary>Takes a document out again with the actors of it that were added.</summary>
    public void Remove(string document, IEnumerable<Actor> actors)
    {
        _documents.Remove(document);
        foreach (var actor in actors) Count(actor, -1);
    }

    private void Count(Actor actor, int step)
    {
        if (actor.Names.Count > 0) Count(_ids, actor.Id, step);
        Count(_types, actor.Type, step);
        Count(_names, actor.Name, step);
        if (actor.Subtype is { } subtype) Count(_subtypes, subtype, step);
        if (actor.Code is { } code) Count(_codes, code, step);
        foreach (var spelling in actor.Names.Count > 0 ? actor.Names : [actor.Name]) Count(_spellings, spelling, step);
        foreach (var metonym in actor.Metonyms ?? []) Count(_metonyms, metonym, step); // null in records of earlier versions, as the next
        foreach (var role in actor.Roles ?? []) Count(_roles, role, step);
    }

    /// <summary>All that another one gathered.</summary>
    public void Add(ActorDraft other)
    {
        _documents.AddAll(other.Documents);
        _isNamed |= other.IsNamed;
        foreach (var (type, count) in other._types) _types[type] = _types.GetValueOrDefault(type) + count;
        foreach (var (mine, theirs) in new[] { (_names, other._names), (_subtypes, other._subtypes), (_codes, other._codes), (_spellings, other._spellings), (_metonyms, other._metonyms), (_roles, other._roles) })
            foreach (var (word, count) in theirs) mine[word] = mine.GetValueOrDefault(word) + count;
    }

    /// <summary>One that a single document describes.</summary>
    public void Add(RecordActor described)
    {
        _documents.AddAll(described.Documents);
        Count(_types, described.Type);
        Count(_names, described.Name);
        if (described.Subtype is { } subtype) Count(_subtypes, subtype);
        if (described.Code is { } code) Count(_codes, code);
        foreach (var spelling in described.Spellings) Count(_spellings, spelling.Text);
    }

    public RecordActor Finish() => new()
    {
        Id = id ?? _ids.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key + tag,
        Name = MostFrequent(_names)!,
        Type = _types.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key,
        Subtype = MostFrequent(_subtypes),
        Code = MostFrequent(_codes),
        IsNamed = IsNamed,
        Spellings = Ranked(_spellings),
        Metonyms = Ranked(_metonyms),
        Roles = [.. _roles.Keys.Order(StringComparer.Ordinal)],
        Documents = _documents.All,
    };

    private static Spelling[] Ranked(Dictionary<string, int> counts) =>
        [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new Spelling(pair.Key, pair.Value))];

    private static void Count<T>(Dictionary<T, int> counts, T key, int step = 1)
        where T : notnull
    {
        var count = counts.GetValueOrDefault(key) + step;
        if (count == 0) counts.Remove(key);
        else counts[key] = count;
    }

    /// <summary>Of equally frequent ones the longest, then the ordinally first.</summary>
    private static string? MostFrequent(Dictionary<string, int> counts) => counts
        .OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => pair.Key).FirstOrDefault();
}
