namespace Hearsay.Study.Actors;

/// <summary>
/// The actors over all documents: which actor of which document is which actor of the record, and who bears which name.
/// Immutable. An actor without a name belongs to its one document.
/// </summary>
internal sealed class ActorCatalog
{
    private readonly SharedTable<DocumentCast> _documents;
    private readonly SharedTable<RecordActor> _nameless; // that were joined to nobody
    private readonly SharedTable<string> _ids; // name -> id
    private readonly SharedTable<JoinedActor> _actors;
    private readonly Lazy<NameIndex> _names;

    /// <param name="joined">The actors that have a name or were joined to one, by id; and their ids by name, or by that of a nameless one.</param>
    /// <param name="corrected">The nameless ones that people have corrected, as they are shown.</param>
    public ActorCatalog(ActorParts parts, (SharedTable<JoinedActor> Actors, SharedTable<string> Ids) joined, IEnumerable<RecordActor> corrected)
    {
        (_documents, _actors, _ids) = (parts.Documents, joined.Actors, joined.Ids);
        _nameless = parts.Nameless.With([.. corrected.Select(actor => (actor.Id, _ids.Find(actor.Id) is null ? actor : null))]);
        _names = new(() => new NameIndex(All.Where(actor => !actor.IsRejected)));
    }

    public IEnumerable<RecordActor> All => _actors.Rows.Select(joined => joined.Actor).Concat(_nameless.Rows);

    /// <summary>The names that were joined to this actor, as each stood alone; those in most documents first.</summary>
    public IReadOnlyList<RecordActor> PartsOf(string id) =>
        [.. (Joined(id)?.Parts ?? []).OrderByDescending(part => part.Documents.Count).ThenBy(part => part.Id, StringComparer.Ordinal)];

    /// <summary>What texts say around names.</summary>
    public NameContexts Contexts(Gazetteer gazetteer) => new(_documents, gazetteer);

    public RecordActor? Actor(string id) => Joined(id)?.Actor ?? _nameless.Find(id);

    /// <summary>The actor of the record that an actor of a document is; null for an unknown one.</summary>
    public RecordActor? Of(string document, string local) =>
        _documents.Find(document)?.Find(local) is { } name ? Actor(_ids.Find(name) ?? name) : null;

    /// <summary>The one actor of which a whole spelling is the name; null for none and for several.</summary>
    public RecordActor? Called(string name) => _names.Value.Called(name);

    /// <summary>See <see cref="NameIndex.Find"/>.</summary>
    public IReadOnlyList<RecordActor> Find(string name) => _names.Value.Find(name);

    /// <summary>Those that have a name and are of a kind, in most documents first.</summary>
    public IEnumerable<RecordActor> Called(Func<RecordActor, bool> isMeant) =>
        _actors.Rows.Select(joined => joined.Actor).Where(actor => !actor.IsRejected && isMeant(actor)).OrderByDescending(actor => actor.Documents.Count).ThenBy(actor => actor.Id, StringComparer.Ordinal);

    /// <summary>See <see cref="NameIndex.Search"/>.</summary>
    public IReadOnlyList<RecordActor> Search(string name) => _names.Value.Search(name);

    /// <summary>The actor of an id that has a name; null for others.</summary>
    public JoinedActor? Joined(string id) => _actors.Find(id);

    /// <summary>The id under which a name, or a nameless one that was joined to a name, is to be found; null for none.</summary>
    public string? IdOf(string name) => _ids.Find(name);

    /// <summary>The actors and the ids by name, to go on from.</summary>
    public (SharedTable<JoinedActor> Actors, SharedTable<string> Ids) Tables => (_actors, _ids);

    /// <summary>The documents of before in which somebody is another actor now, or is called otherwise.</summary>
    public HashSet<string> ChangedSince(ActorCatalog before)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in _ids.ChangedSince(before._ids))
            if (before._ids.Find(name) is not { } id) changed.UnionWith(before._nameless.Find(name)?.Documents ?? []);
            else if ((_ids.Find(name) ?? name) != id) changed.UnionWith(before.Actor(id)!.Documents);
        foreach (var id in _actors.ChangedSince(before._actors))
            if (before.Joined(id) is { } then && Joined(id) is { } joined && (then.Actor.Name != joined.Actor.Name || then.Actor.IsNamed != joined.Actor.IsNamed)) changed.UnionWith(then.Actor.Documents);
        changed.UnionWith(_documents.ChangedSince(before._documents).Where(document => before._documents.Find(document) is not null));
        return changed;
    }

    /// <summary>The ids of actors that are new, are no more, or of which something is known that was not.</summary>
    /// <param name="before">Null: of all.</param>
    public IEnumerable<string> IdsChangedSince(ActorCatalog? before)
    {
        if (before is null) return All.Select(actor => actor.Id);
        return _actors.ChangedSince(before._actors).Concat(_nameless.ChangedSince(before._nameless)).Distinct(StringComparer.Ordinal);
    }
}
