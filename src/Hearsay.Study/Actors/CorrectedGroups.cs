using Hearsay.Record.Corrections;

namespace Hearsay.Study.Actors;

/// <summary>
/// The groups into which names were joined, as people corrected them, one correction after the other. A correction of a name that
/// the record does not hold (any more) changes nothing and stays in the log.
/// </summary>
internal sealed class CorrectedGroups
{
    private readonly Dictionary<string, string> _joined; // id before joining -> id of its group; ids that nothing was joined to may be left out
    private readonly ILookup<string, string> _byKey;
    private readonly Dictionary<string, ActorCorrection> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActorCorrection> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _rejected = new(StringComparer.Ordinal);

    /// <param name="ids">Of all actors before joining.</param>
    /// <param name="joined">Of those that were joined the id of the group.</param>
    public CorrectedGroups(IEnumerable<string> ids, Dictionary<string, string> joined, IReadOnlyList<ActorCorrection> corrections)
    {
        var named = corrections.SelectMany(correction => new[] { correction.Actor, correction.Value }).ToHashSet(StringComparer.Ordinal);
        var all = corrections.Count == 0 ? [] : ids.Where(id => named.Contains(CorrectionLog.KeyOf(id))).ToArray();
        _joined = new(joined, StringComparer.Ordinal);
        foreach (var id in all) _joined.TryAdd(id, id);
        _byKey = all.Order(StringComparer.Ordinal).ToLookup(CorrectionLog.KeyOf, StringComparer.Ordinal);
        foreach (var correction in corrections) Apply(correction);
    }

    /// <summary>The group of an id before joining.</summary>
    public string Of(string id) => _joined.GetValueOrDefault(id, id);

    /// <summary>Ids before joining that are not in a group of their own name.</summary>
    public IEnumerable<string> Moved => _joined.Where(pair => pair.Key != pair.Value).Select(pair => pair.Key);

    /// <summary>Ids of groups, and of whom was in one, of which a correction says anything.</summary>
    public IEnumerable<string> Touched => _names.Keys.Concat(_types.Keys).Concat(_rejected).Concat(Moved).Concat(_joined.Values).Distinct(StringComparer.Ordinal);

    /// <summary>The actor as corrections show it.</summary>
    public RecordActor Show(RecordActor actor)
    {
        var told = _types.TryGetValue(actor.Id, out var retyped) ? ActorKind.Read(retyped.Value) : null;
        var (type, subtype) = told is { } kind ? (kind.Type, kind.Subtype ?? (kind.Type == actor.Type ? actor.Subtype : null)) : (actor.Type, actor.Subtype);
        return actor with { Name = _names.TryGetValue(actor.Id, out var named) ? named.Value : actor.Name, Type = type, Subtype = subtype, IsRejected = _rejected.Contains(actor.Id) };
    }

    private void Apply(ActorCorrection correction)
    {
        if (_byKey[correction.Actor].FirstOrDefault() is not { } id) return;
        var group = _joined[id];
        switch (correction.Kind)
        {
            case ActorCorrectionKind.Merge when _byKey[correction.Value].FirstOrDefault() is { } other:
                Move(_joined.Where(pair => pair.Value == _joined[other]).Select(pair => pair.Key), group);
                break;
            case ActorCorrectionKind.Split when _byKey[correction.Value].FirstOrDefault() is { } apart:
                Split(group, apart);
                break;
            case ActorCorrectionKind.Rename:
                _names[group] = correction;
                break;
            case ActorCorrectionKind.Retype:
                _types[group] = correction;
                break;
            case ActorCorrectionKind.NotAnActor:
                _rejected.Add(group);
                break;
        }
    }

    /// <summary>Takes a spelling out of its group; when it gave the group its id, the others go on under the first of theirs.</summary>
    private void Split(string group, string apart)
    {
        if (_joined[apart] != group) return;
        var rest = _joined.Where(pair => pair.Value == group && pair.Key != apart).Select(pair => pair.Key).Order(StringComparer.Ordinal).ToArray();
        if (rest.Length == 0) return;
        if (apart == group) Move(rest, rest[0]);
        _joined[apart] = apart;
    }

    private void Move(IEnumerable<string> ids, string group)
    {
        foreach (var id in ids.ToArray()) _joined[id] = group;
    }
}
