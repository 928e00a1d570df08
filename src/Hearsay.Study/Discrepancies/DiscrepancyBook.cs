using System.Runtime.InteropServices;
using Hearsay.Study.Facts;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// The claims that cannot both hold, as facts come and go. Precision first: what a generalisation, a later count or another scope may
/// explain is left out, and so is what one voice says twice. Not safe for several threads.
/// </summary>
internal sealed class DiscrepancyBook
{
    private static readonly IDiscrepancyRule[] Rules =
        [new PolarityRule(), new DenialOfDeedRule(), new DenialInPassageRule(), new HeldValueRule(), new UnheldValueRule(), new DeedTimeRule(), new StatedTimeRule(), new DoerRule()];

    private readonly Dictionary<(int Rule, string Group), ToldGroup> _groups = [];
    private readonly Dictionary<(int Rule, string Group), Discrepancy[]> _found = []; // of groups in which something was found

    /// <summary>Each pair once, the latest first.</summary>
    public IReadOnlyList<Discrepancy> All { get; private set; } = [];

    /// <returns>How many claims were compared again.</returns>
    public int Update(FactChange change, Scene scene)
    {
        var touched = new HashSet<(int Rule, string Group)>();
        foreach (var told in change.Gone.SelectMany(ToldClaim.Of)) Remove(told, touched);
        foreach (var told in change.Made.SelectMany(ToldClaim.Of)) Add(told, touched);
        var compared = 0;
        foreach (var group in touched) compared += Find(group, scene);
        All = [.. _found.Values.SelectMany(found => found)
            .OrderByDescending(pair => pair.Second.Published ?? DateOnly.MinValue).ThenBy(pair => pair.Id, StringComparer.Ordinal).ThenBy(pair => pair.Type).DistinctBy(pair => pair.Id)];
        return compared;
    }

    private void Add(ToldClaim told, HashSet<(int Rule, string Group)> touched)
    {
        foreach (var name in GroupsOf(told))
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, name, out _);
            (group ??= new ToldGroup(name.Group)).Add(told);
            touched.Add(name);
        }
    }

    private void Remove(ToldClaim told, HashSet<(int Rule, string Group)> touched)
    {
        foreach (var name in GroupsOf(told))
        {
            _groups[name].Remove(told);
            touched.Add(name);
        }
    }

    private static IEnumerable<(int Rule, string Group)> GroupsOf(ToldClaim told)
    {
        for (var rule = 0; rule < Rules.Length; rule++)
            foreach (var group in Rules[rule].GroupsOf(told).Distinct(StringComparer.Ordinal)) yield return (rule, group);
    }

    private int Find((int Rule, string Group) name, Scene scene)
    {
        var group = _groups[name];
        var read = group.Read;
        _found.Remove(name);
        if (group.IsEmpty) _groups.Remove(name);
        else if (Rules[name.Rule].Find(group, scene).ToArray() is { Length: > 0 } found) _found[name] = found;
        return group.Read - read;
    }
}
