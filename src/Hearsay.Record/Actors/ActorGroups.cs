namespace Hearsay.Record.Actors;

/// <summary>Which actors have been joined (a forest of sets), and which of their forms forbid a join.</summary>
internal sealed class ActorGroups
{
    private readonly int[] _parent;
    private readonly Dictionary<int, List<NameForm>> _forms = [];

    public ActorGroups(int count, IEnumerable<NameForm> forms)
    {
        _parent = [.. Enumerable.Range(0, count)];
        foreach (var form in forms)
        {
            if (!_forms.TryGetValue(form.Actor, out var own)) _forms.Add(form.Actor, own = []);
            own.Add(form);
        }
    }

    public int Find(int actor)
    {
        while (_parent[actor] != actor) actor = _parent[actor] = _parent[_parent[actor]];
        return actor;
    }

    public IReadOnlyList<NameForm> FormsOf(int actor) => _forms.GetValueOrDefault(Find(actor)) ?? [];

    /// <summary>Joins both unless <paramref name="mayJoin"/> says no of any pair of their forms.</summary>
    public void Join(int left, int right, Func<NameForm, NameForm, bool> mayJoin)
    {
        var (one, other) = (Find(left), Find(right));
        if (one == other) return;
        foreach (var form in FormsOf(one))
            foreach (var partner in FormsOf(other))
                if (!mayJoin(form, partner)) return;
        if (other < one) (one, other) = (other, one);
        _parent[other] = one;
        if (!_forms.Remove(other, out var moved)) return;
        if (_forms.TryGetValue(one, out var own)) own.AddRange(moved);
        else _forms.Add(one, moved);
    }
}
