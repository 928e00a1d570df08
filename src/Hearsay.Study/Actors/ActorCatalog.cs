using Hearsay.Record.Actors;

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

    /// <param name="joiner">Joins spellings of one actor; null joins only what folds to the same name.</param>
    public static ActorCatalog Of(IEnumerable<DocumentActor> shown, ActorJoiner? joiner)
    {
        var all = shown.ToArray();
        var vote = new NameVote(all.Select(seen => seen.Actor));
        var ids = all.ToDictionary(seen => (seen.Document, seen.Actor.Id), seen => vote.IdOf(seen.Document, seen.Actor));
        var joined = joiner is null ? [] : Joined(Gather(all, seen => ids[(seen.Document, seen.Actor.Id)]).Where(actor => actor.IsNamed).ToArray(), joiner);
        foreach (var (key, id) in ids) ids[key] = joined.GetValueOrDefault(id, id);
        return new ActorCatalog(ids, Gather(all, seen => ids[(seen.Document, seen.Actor.Id)]).ToDictionary(actor => actor.Id, StringComparer.Ordinal));
    }

    private static IEnumerable<RecordActor> Gather(IEnumerable<DocumentActor> shown, Func<DocumentActor, string> idOf)
    {
        var drafts = new Dictionary<string, ActorDraft>(StringComparer.Ordinal);
        foreach (var seen in shown)
        {
            var id = idOf(seen);
            if (!drafts.TryGetValue(id, out var draft)) drafts[id] = draft = new ActorDraft(id);
            draft.Add(seen.Document, seen.Actor);
        }

        return drafts.Values.Select(draft => draft.Finish());
    }

    /// <summary>For each named actor the id of the one that it is: of a joined group the member that most documents show.</summary>
    private static Dictionary<string, string> Joined(RecordActor[] named, ActorJoiner joiner)
    {
        var names = named.Select(actor => new ActorName(actor.Id, actor.Name, actor.Type, actor.Subtype, OtherNames: [.. actor.Spellings.Select(spelling => spelling.Text)])).ToArray();
        var splitter = new NamesakeSplitter(joiner);
        return named.Zip(joiner.Join(names)).GroupBy(pair => pair.Second, pair => pair.First, StringComparer.Ordinal)
            .SelectMany(cluster => splitter.Split(cluster))
            .SelectMany(group => group.Select(member => (member.Id, To: group[0].Id)))
            .ToDictionary(pair => pair.Id, pair => pair.To, StringComparer.Ordinal);
    }

    public RecordActor? Actor(string id) => _actors.GetValueOrDefault(id);

    /// <summary>The actor of the record that an actor of a document is; null for an unknown one.</summary>
    public RecordActor? Of(string document, string local) => _ids.TryGetValue((document, local), out var id) ? _actors[id] : null;

    /// <summary>See <see cref="NameIndex.Find"/>.</summary>
    public IReadOnlyList<RecordActor> Find(string name) => _names.Find(name);
}
