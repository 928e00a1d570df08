namespace Hearsay.Study.Actors;

/// <summary>Puts the actors of a record together out of the names that are one, taking over from another catalog those in which nothing has changed.</summary>
/// <param name="before">Null: takes nothing over.</param>
internal sealed class ActorMaker(ActorParts parts, ActorCatalog? before)
{
    private static (SharedTable<JoinedActor>, SharedTable<string>) Nothing { get; } = (SharedTable<JoinedActor>.Empty, SharedTable<string>.Empty);

    /// <summary>All of them, as people have corrected them.</summary>
    public (SharedTable<JoinedActor> Actors, SharedTable<string> Ids) Make(CorrectedGroups groups)
    {
        var members = Members(groups);
        var (actors, ids) = before?.Tables ?? Nothing;
        var gone = actors.All.Select(actor => actor.Name).Where(id => !members.ContainsKey(id));
        var kept = members.Values.SelectMany(names => names).ToHashSet(StringComparer.Ordinal);
        var lost = ids.All.Select(name => name.Name).Where(name => !kept.Contains(name));
        return (
            actors.With([.. gone.Select(id => (id, (JoinedActor?)null)), .. members.Select(actor => (actor.Key, Actor: Made(actor.Key, actor.Value, groups.Show))).Where(made => !ReferenceEquals(before?.Joined(made.Key), made.Actor)).Select(made => (made.Key, (JoinedActor?)made.Actor))]),
            ids.With([.. lost.Select(name => (name, (string?)null)), .. members.SelectMany(actor => actor.Value, (actor, name) => (name, (string?)actor.Key)).Where(pair => ids.Find(pair.name) != pair.Item2)]));
    }

    /// <summary>Those that have changed, where nobody has corrected anything.</summary>
    /// <param name="changed">Names that are no more, or of which something is otherwise, with all that were joined with them before and are now.</param>
    /// <param name="groupOf">All the names joined with one, itself among them, the one that gives the group its id first.</param>
    public (SharedTable<JoinedActor> Actors, SharedTable<string> Ids) GoOn(IReadOnlyCollection<string> changed, Func<string, IReadOnlyList<string>> groupOf)
    {
        var (actors, ids) = before?.Tables ?? Nothing;
        var (made, named) = (new Dictionary<string, JoinedActor?>(StringComparer.Ordinal), new List<(string, string?)>());
        foreach (var old in changed.Select(ids.Find).OfType<string>()) made[old] = null;
        foreach (var name in changed)
        {
            if (!parts.Named.ContainsKey(name)) named.Add((name, null));
            else if (groupOf(name) is var group && parts.Named[group[0]].Id is var id) Put(id, group, made, named, name);
        }

        return (actors.With([.. made.Select(pair => (pair.Key, pair.Value))]), ids.With(named));
    }

    private void Put(string id, IReadOnlyList<string> group, Dictionary<string, JoinedActor?> made, List<(string, string?)> named, string name)
    {
        if (made.GetValueOrDefault(id) is null) made[id] = Made(id, group, actor => actor);
        named.Add((name, id));
    }

    private JoinedActor Made(string id, IReadOnlyList<string> names, Func<RecordActor, RecordActor> show)
    {
        RecordActor[] named = [.. names.Select(parts.Named.GetValueOrDefault).OfType<RecordActor>()];
        var known = names.Count == named.Length && before?.Joined(id) is { } then && then.Parts.SequenceEqual(named, ReferenceEqualityComparer.Instance) ? then : null;
        var plain = known?.Plain ?? (names is [_] && named is [var only] ? only with { Id = id } : parts.Together(id, names) with { Bearer = Array.Find(named, part => part.Bearer is not null)?.Bearer });
        var shown = show(plain);
        return known is not null && known.Actor == shown ? known : new JoinedActor(shown, plain, named);
    }

    private Dictionary<string, List<string>> Members(CorrectedGroups groups)
    {
        var members = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (name, part) in parts.Named.OrderBy(part => part.Key, StringComparer.Ordinal)) Put(members, groups.Of(part.Id), name);
        foreach (var id in groups.Moved.Where(IsNameless).Order(StringComparer.Ordinal)) Put(members, groups.Of(id), id);
        foreach (var id in members.Keys.Where(IsNameless).ToArray()) Put(members, id, id);
        return members;
    }

    private bool IsNameless(string id) => parts.Nameless.Find(id) is not null;

    private static void Put(Dictionary<string, List<string>> members, string id, string name)
    {
        if (!members.TryGetValue(id, out var names)) members[id] = names = [];
        names.Add(name);
    }
}
