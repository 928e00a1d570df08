using Hearsay.Record.Actors;
using Hearsay.Record.Corrections;

namespace Hearsay.Study.Actors;

/// <summary>
/// Makes the <see cref="ActorCatalog"/> of a record again and again as documents come and go and people correct it. Names are joined anew only
/// where they hang together with what has changed; actors are put together anew only where something of theirs has changed. Not safe for several threads.
/// </summary>
/// <param name="joiner">Joins spellings of one actor; null joins only what folds to the same name.</param>
/// <param name="gazetteer">Tells in which countries documents lie.</param>
internal sealed class ActorJoining(ActorJoiner? joiner, Gazetteer gazetteer)
{
    private readonly ActorParts _parts = new(new Background(gazetteer, joiner?.Callings) { IsCommon = joiner is null ? null : joiner.IsCommonWord });
    private readonly JoinedNames? _names = joiner?.Begin();
    private readonly Dictionary<string, ActorName> _written = new(StringComparer.Ordinal); // folded name -> as it was joined
    private readonly Dictionary<string, string[]> _clusters = new(StringComparer.Ordinal); // folded name -> all that were joined with it, of several
    private readonly Dictionary<string, string> _joined = new(StringComparer.Ordinal); // folded name -> the one that leads its group, of groups of several
    private ActorCatalog? _catalog;
    private bool _isPlain = true; // nobody has corrected anything in the last catalog

    /// <param name="change">Documents that are no more, or are no longer as they were; and the actors of those that are new.</param>
    /// <param name="corrections">What people said against it, oldest first.</param>
    /// <param name="dayOf">When a document was published; null for not known.</param>
    public ActorCatalog Update((IEnumerable<string> Gone, IEnumerable<DocumentActor> Shown) change, IReadOnlyList<ActorCorrection> corrections, Func<string, DateOnly?> dayOf)
    {
        var changed = _parts.Update(change, dayOf, HandParts.Of(corrections)).ToHashSet(StringComparer.Ordinal);
        if (_names is not null) Join(changed, new NameContexts(_parts.Documents, gazetteer), _names);
        var isPlain = corrections.Count == 0;
        var maker = new ActorMaker(_parts, _catalog);
        var groups = isPlain && _isPlain ? null : Groups(corrections);
        _isPlain = isPlain;
        return _catalog = new ActorCatalog(_parts, groups is null ? maker.GoOn(changed, GroupOf) : maker.Make(groups), groups is null ? [] : groups.Touched.Select(_parts.Nameless.Find).OfType<RecordActor>().Select(groups.Show));
    }

    private CorrectedGroups Groups(IReadOnlyList<ActorCorrection> corrections)
    {
        var named = _parts.Named;
        return new CorrectedGroups(named.Values.Select(part => part.Id).Concat(_parts.Nameless.All.Select(nameless => nameless.Name)), _joined.ToDictionary(pair => named[pair.Key].Id, pair => named[pair.Value].Id, StringComparer.Ordinal), corrections);
    }

    private IReadOnlyList<string> GroupOf(string name) =>
        !_joined.TryGetValue(name, out var lead) ? [name] : [lead, .. _clusters[name].Where(other => other != lead && _joined.GetValueOrDefault(other) == lead).Order(StringComparer.Ordinal)];

    /// <param name="changed">Names of which something is otherwise; it grows to all that are joined otherwise, or may be.</param>
    private void Join(HashSet<string> changed, NameContexts contexts, JoinedNames names)
    {
        foreach (var name in changed) Write(name, contexts, names);
        foreach (var cluster in names.Settle())
        {
            string[] joined = [.. cluster.Select(NameOf)];
            foreach (var name in joined)
            {
                _joined.Remove(name);
                if (joined.Length > 1) _clusters[name] = joined;
                else _clusters.Remove(name);
            }

            changed.UnionWith(joined);
        }

        var splitter = new NamesakeSplitter(joiner!);
        foreach (var cluster in changed.Select(name => _clusters.GetValueOrDefault(name)).OfType<string[]>().DistinctBy(cluster => cluster[0]).ToArray()) // they may be parted otherwise, by the documents they stand in
        {
            Split(cluster, splitter);
            changed.UnionWith(cluster);
        }
    }

    private void Write(string name, NameContexts contexts, JoinedNames names)
    {
        var part = _parts.Named.GetValueOrDefault(name);
        _written.TryGetValue(name, out var before);
        if (before is not null && before.Id != part?.Id) names.Remove(before.Id);
        if (part is null)
        {
            _written.Remove(name);
            _clusters.Remove(name);
            _joined.Remove(name);
            return;
        }

        var written = Written(part) with { Context = contexts.Of(part) };
        if (before is not null && AreSame(before, written)) return;
        names.Set(_written[name] = written);
    }

    private void Split(string[] cluster, NamesakeSplitter splitter)
    {
        var names = cluster.ToDictionary(name => _parts.Named[name].Id, name => name, StringComparer.Ordinal);
        foreach (var name in cluster) _joined.Remove(name);
        foreach (var group in splitter.Split(cluster.Select(name => _parts.Named[name])).Where(group => group.Count > 1))
            foreach (var member in group) _joined[names[member.Id]] = names[group[0].Id];
    }

    private static string NameOf(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static ActorName Written(RecordActor part) =>
        new(part.Id, part.Name, part.Type, part.Subtype, OtherNames: [.. part.Spellings.Select(spelling => spelling.Text).Order(StringComparer.Ordinal)]) { Bearer = part.Bearer };

    private static bool AreSame(ActorName one, ActorName other) => one with { OtherNames = null, Context = null } == other with { OtherNames = null, Context = null } && one.OtherNames!.SequenceEqual(other.OtherNames!) && AreSame(one.Context!, other.Context!);

    private static bool AreSame(ActorContext one, ActorContext other) =>
        one.Country == other.Country && one.First == other.First && one.Last == other.Last && one.Roles.SequenceEqual(other.Roles) && one.Companions.SequenceEqual(other.Companions) && one.Scenes.SequenceEqual(other.Scenes) && one.Titles.SequenceEqual(other.Titles);
}
