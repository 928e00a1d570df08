using Hearsay.Record.Actors;
using Hearsay.Record.Corrections;

namespace Hearsay.Study.Actors;

/// <summary>
/// Makes the <see cref="ActorCatalog"/> of a record again and again as documents come and people correct it. Names are joined anew only
/// where there are new ones, and then all of them, for a new name may part what was held to be one; actors are put together anew only where
/// something of theirs has changed. Not safe for several threads.
/// </summary>
/// <param name="joiner">Joins spellings of one actor; null joins only what folds to the same name.</param>
internal sealed class ActorJoining(ActorJoiner? joiner)
{
    private readonly ActorParts _parts = new();
    private readonly Dictionary<string, ActorName> _names = new(StringComparer.Ordinal); // folded name -> as it was joined
    private List<string[]> _clusters = []; // of folded names that were joined
    private Dictionary<string, string> _joined = new(StringComparer.Ordinal); // folded name -> the one that leads its group, of groups of several
    private ActorCatalog? _catalog;
    private bool _isPlain = true; // nobody has corrected anything in the last catalog

    /// <param name="shown">What is new; the actors of one document together.</param>
    /// <param name="corrections">What people said against it, oldest first.</param>
    /// <param name="dayOf">When a document was published; null for not known.</param>
    public ActorCatalog Add(IEnumerable<DocumentActor> shown, IReadOnlyList<ActorCorrection> corrections, Func<string, DateOnly?> dayOf)
    {
        var touched = _parts.Add(shown);
        if (joiner is not null) Join(touched, new NameContexts(_parts.Documents, dayOf));
        var named = _parts.Named;
        var ids = named.Values.Select(part => part.Id).Concat(corrections.Count == 0 ? [] : _parts.Nameless.All.Select(nameless => nameless.Name));
        var groups = new CorrectedGroups(ids, _joined.ToDictionary(pair => named[pair.Key].Id, pair => named[pair.Value].Id, StringComparer.Ordinal), corrections);
        var known = corrections.Count == 0 && _isPlain ? _catalog : null;
        _isPlain = corrections.Count == 0;
        return _catalog = new ActorCatalog(_parts, new ActorMaker(_parts, groups, known).Make(), _isPlain ? null : groups.Show);
    }

    private void Join(IReadOnlyCollection<string> touched, NameContexts contexts)
    {
        var isNew = false;
        foreach (var name in touched)
        {
            var written = Written(_parts.Named[name]) with { Context = contexts.Of(_parts.Named[name]) };
            if (_names.TryGetValue(name, out var before) && AreSame(before, written)) continue;
            _names[name] = written;
            isNew = true;
        }

        if (isNew) Cluster();
        var splitter = new NamesakeSplitter(joiner!);
        var split = isNew ? null : touched.ToHashSet(StringComparer.Ordinal);
        foreach (var cluster in _clusters.Where(cluster => split is null || cluster.Any(split.Contains))) Split(cluster, splitter);
    }

    private void Cluster()
    {
        var names = _names.OrderBy(name => name.Key, StringComparer.Ordinal).ToArray();
        _joined = new(StringComparer.Ordinal);
        _clusters = [.. names.Zip(joiner!.Join([.. names.Select(name => name.Value)])).GroupBy(pair => pair.Second, pair => pair.First.Key, StringComparer.Ordinal).Where(cluster => cluster.Count() > 1).Select(cluster => cluster.ToArray())];
    }

    private void Split(string[] cluster, NamesakeSplitter splitter)
    {
        var names = cluster.ToDictionary(name => _parts.Named[name].Id, name => name, StringComparer.Ordinal);
        foreach (var name in cluster) _joined.Remove(name);
        foreach (var group in splitter.Split(cluster.Select(name => _parts.Named[name])).Where(group => group.Count > 1))
            foreach (var member in group) _joined[names[member.Id]] = names[group[0].Id];
    }

    private static ActorName Written(RecordActor part) =>
        new(part.Id, part.Name, part.Type, part.Subtype, OtherNames: [.. part.Spellings.Select(spelling => spelling.Text).Order(StringComparer.Ordinal)]);

    private static bool AreSame(ActorName one, ActorName other) => one with { OtherNames = null, Context = null } == other with { OtherNames = null, Context = null } && one.OtherNames!.SequenceEqual(other.OtherNames!) && AreSame(one.Context!, other.Context!);

    private static bool AreSame(ActorContext one, ActorContext other) =>
        one.Country == other.Country && one.First == other.First && one.Last == other.Last && one.Roles.SequenceEqual(other.Roles) && one.Companions.SequenceEqual(other.Companions);
}
