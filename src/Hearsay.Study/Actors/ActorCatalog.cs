using Hearsay.Record.Actors;
using Hearsay.Record.Corrections;

namespace Hearsay.Study.Actors;

/// <summary>
/// The actors over all documents: which actor of which document is which actor of the record, and who bears which name.
/// Immutable. An actor without a name belongs to its one document.
/// </summary>
internal sealed class ActorCatalog
{
    private readonly Dictionary<(string Document, string Local), string> _ids;
    private readonly Dictionary<string, RecordActor> _actors;
    private readonly ILookup<string, RecordActor> _parts; // id -> what was joined to it
    private readonly NameIndex _names;

    private ActorCatalog(Dictionary<(string, string), string> ids, Dictionary<string, RecordActor> actors, ILookup<string, RecordActor> parts)
    {
        (_ids, _actors, _parts) = (ids, actors, parts);
        _names = new NameIndex(actors.Values.Where(actor => !actor.IsRejected));
    }

    public IEnumerable<RecordActor> All => _actors.Values;

    /// <param name="joiner">Joins spellings of one actor; null joins only what folds to the same name.</param>
    /// <param name="corrections">What people said against it, oldest first.</param>
    public static ActorCatalog Of(IEnumerable<DocumentActor> shown, ActorJoiner? joiner, IReadOnlyList<ActorCorrection> corrections)
    {
        var all = shown.ToArray();
        var vote = new NameVote(all.Select(seen => seen.Actor));
        var ids = all.ToDictionary(seen => (seen.Document, seen.Actor.Id), seen => vote.IdOf(seen.Document, seen.Actor));
        var parts = Gather(all, seen => ids[(seen.Document, seen.Actor.Id)]).Where(actor => actor.IsNamed).ToArray();
        var groups = new CorrectedGroups(ids.Values, joiner is null ? [] : Joined(parts, joiner), corrections);
        foreach (var (key, id) in ids) ids[key] = groups.Of(id);
        var actors = Gather(all, seen => ids[(seen.Document, seen.Actor.Id)]).Select(groups.Show).ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        return new ActorCatalog(ids, actors, parts.ToLookup(part => groups.Of(part.Id), StringComparer.Ordinal));
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

    /// <summary>The names that were joined to this actor, as each stood alone; those in most documents first.</summary>
    public IReadOnlyList<RecordActor> PartsOf(string id) =>
        [.. _parts[id].OrderByDescending(part => part.Documents.Count).ThenBy(part => part.Id, StringComparer.Ordinal)];

    public RecordActor? Actor(string id) => _actors.GetValueOrDefault(id);

    /// <summary>The actor of the record that an actor of a document is; null for an unknown one.</summary>
    public RecordActor? Of(string document, string local) => _ids.TryGetValue((document, local), out var id) ? _actors[id] : null;

    /// <summary>The one actor of which a whole spelling is the name; null for none and for several.</summary>
    public RecordActor? Called(string name) => _names.Called(name);

    /// <summary>See <see cref="NameIndex.Find"/>.</summary>
    public IReadOnlyList<RecordActor> Find(string name) => _names.Find(name);

    /// <summary>See <see cref="NameIndex.Search"/>.</summary>
    public IReadOnlyList<RecordActor> Search(string name) => _names.Search(name);
}
