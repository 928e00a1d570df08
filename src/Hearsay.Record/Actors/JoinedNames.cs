using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Record.Actors;

/// <summary>
/// Names and how <see cref="ActorJoiner"/> joins them, as they come, change and go. Names act on each other only by way of names that fit, so what
/// changes is joined anew with all that hangs together with it, and with nothing else; the result is that of joining all at once. Not safe for several threads.
/// </summary>
public sealed class JoinedNames
{
    private readonly ActorJoiner _joiner;
    private readonly PersonComparer _persons;
    private readonly Dictionary<string, ActorName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (EntityType? Type, FormGraph Graph, FormNode[] Nodes)> _formed = new(StringComparer.Ordinal);
    private readonly Dictionary<(string? Scope, string Name), List<string>> _voters = []; // names written alike vote on what they are
    private readonly Dictionary<(string? Scope, bool IsPerson), FormGraph> _graphs = [];
    private readonly HashSet<(string? Scope, string Name)> _polls = []; // whose voters have changed
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);

    internal JoinedNames(ActorJoiner joiner, PersonComparer persons) => (_joiner, _persons) = (joiner, persons);

    /// <summary>Adds a name, or puts it in the place of the one with its id.</summary>
    public void Set(ActorName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_names.TryGetValue(name.Id, out var before) && !AreWrittenAlike(before, name)) Remove(name.Id);
        if (_names.TryAdd(name.Id, name))
        {
            if (!_voters.TryGetValue(PollOf(name), out var voters)) _voters[PollOf(name)] = voters = new(1);
            voters.Add(name.Id);
            _polls.Add(PollOf(name));
        }

        _names[name.Id] = name;
        _touched.Add(name.Id);
    }

    /// <summary>Takes a name out; an unknown one changes nothing.</summary>
    public void Remove(string id)
    {
        if (!_names.Remove(id, out var name)) return;
        Unform(id);
        var poll = PollOf(name);
        _voters[poll].Remove(id);
        if (_voters[poll].Count == 0) _voters.Remove(poll);
        else _polls.Add(poll);
    }

    /// <summary>Joins what may have to be joined otherwise than the last time.</summary>
    /// <returns>Ids, those of one actor together; every name that was set since then is in one of them, and whoever was joined with one that was removed.</returns>
    public IReadOnlyList<IReadOnlyList<string>> Settle()
    {
        foreach (var poll in _polls)
            if (_voters.TryGetValue(poll, out var voters)) Vote(voters);
        foreach (var graph in _graphs.Values)
            if (graph.Settle()) _touched.UnionWith(graph.Nodes.SelectMany(node => node.Names));
        var (clusters, reached, marks) = (new List<IReadOnlyList<string>>(), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var id in _touched.Where(_names.ContainsKey).Order(StringComparer.Ordinal))
            if (reached.Add(id)) clusters.AddRange(Join(Together(id, reached, marks)));
        _polls.Clear();
        _touched.Clear();
        return clusters;
    }

    private static (string? Scope, string Name) PollOf(ActorName name) => (name.Scope, NameFolding.Fold(name.Name));

    private static bool AreWrittenAlike(ActorName one, ActorName other) =>
        one.Name == other.Name && one.Type == other.Type && one.Scope == other.Scope && one.Bearer == other.Bearer && one.Subtype == other.Subtype && (one.OtherNames ?? []).SequenceEqual(other.OtherNames ?? [], StringComparer.Ordinal);

    /// <summary>Makes the forms of names of which it is said now that they are something else, and of new ones.</summary>
    private void Vote(List<string> voters)
    {
        var votes = new TypeVote([.. voters.Select(id => _names[id])]);
        foreach (var id in voters)
        {
            var type = _joiner.TypeOf(_names[id], votes);
            if (_formed.TryGetValue(id, out var formed) && formed.Type == type) continue;
            Unform(id);
            Form(_names[id] with { Type = type });
        }
    }

    private void Form(ActorName name)
    {
        var key = (name.Scope, name.Type == EntityType.Per);
        if (!_graphs.TryGetValue(key, out var graph)) _graphs[key] = graph = new FormGraph(_persons);
        _formed[name.Id] = (name.Type, graph, [.. _joiner.Forms(0, name).Select(form => graph.Add(form, name.Id))]);
        _touched.Add(name.Id);
    }

    private void Unform(string id)
    {
        if (!_formed.Remove(id, out var formed)) return;
        var marks = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in formed.Nodes) _touched.UnionWith(formed.Graph.Beside(node, marks).Append(node).SelectMany(each => each.Names));
        foreach (var node in formed.Nodes) formed.Graph.Remove(node, id);
    }

    /// <summary>The ids of all names that hang together with one, in order.</summary>
    private string[] Together(string id, HashSet<string> reached, HashSet<string> marks)
    {
        List<string> all = [id];
        for (var at = 0; at < all.Count; at++)
        {
            var (_, graph, nodes) = _formed[all[at]];
            foreach (var node in nodes)
                foreach (var beside in graph.Beside(node, marks).Append(node))
                    foreach (var name in beside.Names)
                        if (reached.Add(name)) all.Add(name);
        }

        return [.. all.Order(StringComparer.Ordinal)];
    }

    private IEnumerable<IReadOnlyList<string>> Join(string[] ids)
    {
        if (ids.Length == 1) return [ids];
        var all = ids.SelectMany((id, at) => _formed[id].Nodes.Select(node => (Node: node, Form: node.Form with { Actor = at }))).ToArray();
        var forms = JoinSteps.BareFirst(all, each => each.Form).DistinctBy(each => each.Node).ToArray();
        var places = forms.Select((each, at) => (each.Node, at)).ToDictionary(each => each.Node, each => each.at);
        NameForm[] own = [.. forms.Select(each => each.Form)];
        var groups = new ActorGroups(ids.Length, own);
        var steps = new JoinSteps(own, groups, (_persons, [.. ids.Select(id => _names[id].Context)]));
        steps.JoinAlike(all.Select(each => each.Form));
        steps.Run(new FormPairs(own, _persons, forms.SelectMany((each, at) => each.Node.Fitting.Select(other => (at, places[other])).Where(pair => pair.at < pair.Item2))));
        return ids.Select((id, at) => (id, Lead: groups.Find(at))).GroupBy(each => each.Lead, each => each.id).Select(cluster => cluster.ToArray());
    }
}
