namespace Hearsay.Study.Actors;

/// <summary>Keeps one object for all actors of documents that are the same in everything, and one for all equal names: most documents call most actors alike.</summary>
internal sealed class ActorPool : IEqualityComparer<Actor>
{
    private readonly Dictionary<Actor, Actor> _actors;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public ActorPool() => _actors = new(this);

    public Actor Of(Actor actor)
    {
        if (_actors.TryGetValue(actor, out var known)) return known;
        return _actors[actor] = actor;
    }

    public string Of(string name)
    {
        if (_names.TryGetValue(name, out var known)) return known;
        return _names[name] = name;
    }

    public bool Equals(Actor? x, Actor? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.Id == y.Id && x.Name == y.Name && x.Type == y.Type && x.Subtype == y.Subtype && x.Code == y.Code
            && AreSame(x.Names, y.Names) && AreSame(x.Roles, y.Roles) && AreSame(x.Metonyms, y.Metonyms));

    public int GetHashCode(Actor obj) => HashCode.Combine(string.GetHashCode(obj.Id, StringComparison.Ordinal), string.GetHashCode(obj.Name, StringComparison.Ordinal), obj.Names?.Count, obj.Roles?.Count);

    private static bool AreSame(IReadOnlyList<string>? one, IReadOnlyList<string>? other) => (one ?? []).SequenceEqual(other ?? [], StringComparer.Ordinal);
}
