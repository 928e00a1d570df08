using Hearsay.Record.Actors;

namespace Hearsay.Study.Actors;

/// <summary>
/// Takes apart what sounds alike but is not one: two full names that a single text keeps apart are two people, a father and his son above
/// all, however near their spellings. Each further spelling goes to the bearer it joins most readily; a bare family name then
/// belongs to nobody for sure and stays by itself.
/// </summary>
internal sealed class NamesakeSplitter(ActorJoiner joiner)
{
    /// <summary>The members of one joined cluster as one group or several; members in the order of <see cref="Rank"/>.</summary>
    public IEnumerable<IReadOnlyList<RecordActor>> Split(IEnumerable<RecordActor> cluster)
    {
        var members = cluster.OrderByDescending(Rank).ThenBy(actor => actor.Id, StringComparer.Ordinal).ToArray();
        if (!members.Any(one => members.Any(other => AreApart(one, other)))) return [members];
        var groups = new List<List<RecordActor>>();
        foreach (var member in members) Place(member, groups);
        return groups;
    }

    private void Place(RecordActor member, List<List<RecordActor>> groups)
    {
        var best = IsFull(member)
            ? groups.Where(group => IsFull(group[0]) && !group.Any(other => AreApart(member, other)))
                .Select(group => (Group: group, Joins: group.Count(other => Joins(member, other))))
                .Where(pair => pair.Joins > 0).OrderByDescending(pair => pair.Joins).Select(pair => pair.Group).FirstOrDefault()
            : null;
        if (best is null) groups.Add([member]);
        else best.Add(member);
    }

    /// <summary>How widely a spelling is used; the most used one gives the actor its id.</summary>
    private static int Rank(RecordActor actor) => actor.Documents.Count;

    private static bool AreApart(RecordActor one, RecordActor other) =>
        one.Id != other.Id && one.Type == EntityType.Per && other.Type == EntityType.Per && IsFull(one) && IsFull(other) && SortedIds.Meet(one.Documents, other.Documents);

    private static bool IsFull(RecordActor actor) => actor.Name.Contains(' ', StringComparison.Ordinal);

    private bool Joins(RecordActor one, RecordActor other)
    {
        var ids = joiner.Join([new ActorName(one.Id, one.Name, one.Type), new ActorName(other.Id, other.Name, other.Type)]);
        return ids[0] == ids[1];
    }
}
