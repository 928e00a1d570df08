namespace Hearsay.Study.Actors;

/// <summary>
/// The actors over all documents: which actor of which document is which actor of the record, and who bears which name.
/// Immutable. An actor without a name belongs to its one document.
/// </summary>
internal sealed class ActorCatalog
{
    private readonly SharedTable<Dictionary<string, string>> _documents; // document -> its own ids -> name, or id of a nameless one
    private readonly SharedTable<RecordActor> _nameless; // that were joined to nobody
    private readonly Dictionary<string, string> _ids; // name -> id
    private readonly Dictionary<string, JoinedActor> _actors;
    private readonly Lazy<NameIndex> _names;

    /// <param name="show">How corrections show a nameless one; null where there are none.</param>
    public ActorCatalog(ActorParts parts, (Dictionary<string, JoinedActor> Actors, Dictionary<string, string> Ids) joined, Func<RecordActor, RecordActor>? show)
    {
        (_documents, _actors, _ids) = (parts.Documents, joined.Actors, joined.Ids);
        _nameless = show is null ? parts.Nameless : SharedTable<RecordActor>.Empty.With([.. parts.Nameless.All.Where(actor => !_ids.ContainsKey(actor.Name)).Select(actor => (actor.Name, show(actor.Row)))]);
        _names = new(() => new NameIndex(All.Where(actor => !actor.IsRejected)));
    }

    public IEnumerable<RecordActor> All => _actors.Values.Select(joined => joined.Actor).Concat(_nameless.Rows);

    /// <summary>The names that were joined to this actor, as each stood alone; those in most documents first.</summary>
    public IReadOnlyList<RecordActor> PartsOf(string id) =>
        [.. (Joined(id)?.Parts ?? []).OrderByDescending(part => part.Documents.Count).ThenBy(part => part.Id, StringComparer.Ordinal)];

    /// <summary>What texts say around names.</summary>
    public NameContexts Contexts(Func<string, DateOnly?> dayOf) => new(_documents, dayOf);

    public RecordActor? Actor(string id) => Joined(id)?.Actor ?? _nameless.Find(id);

    /// <summary>The actor of the record that an actor of a document is; null for an unknown one.</summary>
    public RecordActor? Of(string document, string local) =>
        _documents.Find(document)?.GetValueOrDefault(local) is { } name ? Actor(_ids.GetValueOrDefault(name, name)) : null;

    /// <summary>The one actor of which a whole spelling is the name; null for none and for several.</summary>
    public RecordActor? Called(string name) => _names.Value.Called(name);

    /// <summary>See <see cref="NameIndex.Find"/>.</summary>
    public IReadOnlyList<RecordActor> Find(string name) => _names.Value.Find(name);

    /// <summary>See <see cref="NameIndex.Search"/>.</summary>
    public IReadOnlyList<RecordActor> Search(string name) => _names.Value.Search(name);

    /// <summary>The actor of an id that has a name; null for others.</summary>
    public JoinedActor? Joined(string id) => _actors.GetValueOrDefault(id);

    /// <summary>The documents of before in which somebody is another actor now, or is called otherwise.</summary>
    public HashSet<string> ChangedSince(ActorCatalog before)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, id) in before._ids)
            if (_ids.GetValueOrDefault(name, name) != id) changed.UnionWith(before.Actor(id)!.Documents);
        foreach (var (name, id) in _ids)
            if (!before._ids.ContainsKey(name) && before._nameless.Find(name) is { } alone) changed.UnionWith(alone.Documents);
        foreach (var (id, joined) in _actors)
            if (before.Joined(id) is { } then && !ReferenceEquals(then, joined) && (then.Actor.Name != joined.Actor.Name || then.Actor.IsNamed != joined.Actor.IsNamed)) changed.UnionWith(then.Actor.Documents);
        changed.UnionWith(_documents.ChangedSince(before._documents).Where(document => before._documents.Find(document) is not null));
        return changed;
    }

    /// <summary>The ids of actors that are new, are no more, or of which something is known that was not.</summary>
    /// <param name="before">Null: of all.</param>
    public IEnumerable<string> IdsChangedSince(ActorCatalog? before)
    {
        if (before is null) return All.Select(actor => actor.Id);
        var joined = _actors.Where(actor => !ReferenceEquals(before.Joined(actor.Key), actor.Value)).Select(actor => actor.Key).Concat(before._actors.Keys.Where(id => !_actors.ContainsKey(id)));
        return joined.Concat(_nameless.ChangedSince(before._nameless)).Distinct(StringComparer.Ordinal);
    }
}
