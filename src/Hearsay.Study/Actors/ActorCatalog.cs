namespace Hearsay.Study.Actors;

/// <summary>
/// The actors over all documents: which actor of which document is which actor of the record, and who bears which name.
/// Immutable. An actor without a name belongs to its one document.
/// </summary>
internal sealed class ActorCatalog
{
    private readonly Dictionary<(string Document, string Local), string> _ids;
    private readonly Dictionary<string, RecordActor> _actors;
    private readonly NameIndex _names;

    private ActorCatalog(Dictionary<(string, string), string> ids, Dictionary<string, RecordActor> actors)
    {
        (_ids, _actors) = (ids, actors);
        _names = new NameIndex(actors.Values);
    }

    public IEnumerable<RecordActor> All => _actors.Values;

    public static ActorCatalog Of(IEnumerable<DocumentActor> shown)
    {
        var ids = new Dictionary<(string, string), string>();
        var drafts = new Dictionary<string, ActorDraft>(StringComparer.Ordinal);
        foreach (var (document, actor) in shown)
        {
            var id = RecordIdOf(document, actor);
            ids[(document, actor.Id)] = id;
            if (!drafts.TryGetValue(id, out var draft)) drafts[id] = draft = new ActorDraft(id);
            draft.Add(document, actor);
        }

        return new ActorCatalog(ids, drafts.ToDictionary(pair => pair.Key, pair => pair.Value.Finish(), StringComparer.Ordinal));
    }

    public RecordActor? Actor(string id) => _actors.GetValueOrDefault(id);

    /// <summary>The actor of the record that an actor of a document is; null for an unknown one.</summary>
    public RecordActor? Of(string document, string local) => _ids.TryGetValue((document, local), out var id) ? _actors[id] : null;

    /// <summary>See <see cref="NameIndex.Find"/>.</summary>
    public IReadOnlyList<RecordActor> Find(string name) => _names.Find(name);

    private static string RecordIdOf(string document, Actor actor) =>
        actor.Names.Count > 0 ? actor.Id : $"{actor.Id.Replace('#', '-')}@{document}";
}
