namespace Hearsay.Study.Actors;

/// <summary>Puts the actors of a record together out of the names that are one, taking over from another catalog those in which nothing has changed.</summary>
/// <param name="before">Null: takes nothing over.</param>
internal sealed class ActorMaker(ActorParts parts, CorrectedGroups groups, ActorCatalog? before)
{
    /// <returns>The actors that have a name or were joined to one, by id, each with the parts that have one; and their ids by name, or by that of a nameless one.</returns>
    public (Dictionary<string, JoinedActor> Actors, Dictionary<string, string> Ids) Make()
    {
        var (actors, ids) = (new Dictionary<string, JoinedActor>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (id, names) in Members())
        {
            foreach (var name in names) ids[name] = id;
            RecordActor[] named = [.. names.Select(parts.Named.GetValueOrDefault).OfType<RecordActor>()];
            actors[id] = Reused(id, names, named) ?? new JoinedActor(groups.Show(names is [_] && named is [var only] ? only with { Id = id } : parts.Together(id, names)), named);
        }

        return (actors, ids);
    }

    private Dictionary<string, List<string>> Members()
    {
        var members = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (name, part) in parts.Named) Put(members, groups.Of(part.Id), name);
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

    private JoinedActor? Reused(string id, List<string> names, RecordActor[] named) =>
        names.Count == named.Length && before?.Joined(id) is { } known && known.Parts.SequenceEqual(named, ReferenceEqualityComparer.Instance) ? known : null;
}
