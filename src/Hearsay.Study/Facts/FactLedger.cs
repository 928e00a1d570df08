using Hearsay.Study.Discrepancies;

namespace Hearsay.Study.Facts;

/// <summary>
/// The facts of a record as claims come and go. What a claim may be joined with is looked at again, in full, and nothing else: the
/// result is the one that all claims together would give. Not safe for several threads.
/// </summary>
internal sealed class FactLedger(DocumentLikeness likeness, EvidencePlaces places)
{
    private readonly FactLinks _links = new(likeness, places);
    private readonly Dictionary<string, FactNode> _nodes = new(StringComparer.Ordinal); // claim -> node
    private readonly Dictionary<string, Fact> _facts = new(StringComparer.Ordinal); // claim -> fact
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal); // names of facts that stand again
    private long _names;
    private readonly OutletFacts _outlets = new();
    private readonly Dictionary<Fact, Claim[]> _members = new(ReferenceEqualityComparer.Instance);

    /// <summary>The claims of a fact, doubtful ones and comments too, in the order of ids.</summary>
    public IReadOnlyList<Claim> MembersOf(Fact fact) => _members[fact];

    public int Count => _members.Count;

    /// <param name="familyOf">The family of a document that descends from one text with others.</param>
    /// <returns>The facts that are no more and those that stand in their place.</returns>
    public FactChange Update(ClaimChange change, Func<string, string?> familyOf, FactFinder finder)
    {
        var gone = change.Gone.Select(claim => _facts[claim.Id]).ToHashSet<Fact>(ReferenceEqualityComparer.Instance);
        foreach (var claim in change.Gone) Remove(claim);
        var added = change.New.Select(claim => new FactNode(claim, familyOf(claim.Document))).ToArray();
        Add(added);
        var moved = _links.Settle().Where(IsHeld).ToArray();
        foreach (var node in moved)
            if (_facts.TryGetValue(node.Claim.Id, out var fact)) gone.Add(fact);
        return Replace(Group(added.Concat(moved).Concat(gone.SelectMany(MembersLeft))), gone, finder);
    }

    /// <summary>Makes again the facts of which two outlets tell whose habits of copying have changed.</summary>
    /// <param name="outlets">By their keys.</param>
    public FactChange Remake(IEnumerable<(string One, string Other)> outlets, FactFinder finder)
    {
        var facts = _outlets.Of(outlets);
        var groups = facts.Select(fact => _members[fact]).ToArray();
        foreach (var fact in facts) Drop(fact);
        return new FactChange(facts, [.. groups.Zip(facts, (group, fact) => Put(group, fact.Name, finder))], [], []);
    }

    private void Add(FactNode[] added)
    {
        var isFirst = _nodes.Count == 0;
        foreach (var node in added) _nodes.Add(node.Claim.Id, node);
        if (isFirst) _links.Fill(added);
        else foreach (var node in added) _links.Add(node);
    }

    private void Remove(Claim claim)
    {
        _facts.Remove(claim.Id);
        _nodes.Remove(claim.Id, out var node);
        _links.Remove(node!);
    }

    private bool IsHeld(FactNode node) => ReferenceEquals(_nodes.GetValueOrDefault(node.Claim.Id), node);

    private IEnumerable<FactNode> MembersLeft(Fact fact) => _members[fact].Select(claim => _nodes.GetValueOrDefault(claim.Id)).OfType<FactNode>();

    /// <param name="gone">Facts of which a claim is no more or is linked otherwise; it grows to all facts that are no more.</param>
    private FactChange Replace(List<Claim[]> groups, HashSet<Fact> gone, FactFinder finder)
    {
        foreach (var claim in groups.SelectMany(group => group))
            if (_facts.TryGetValue(claim.Id, out var fact)) gone.Add(fact);
        groups.RemoveAll(group => IsAsBefore(group, gone));
        _taken.Clear();
        var named = groups.ConvertAll(group => (Group: group, Name: NameOf(group, gone)));
        var placed = named.SelectMany(each => each.Group.Where(claim => _facts.GetValueOrDefault(claim.Id)?.Name != each.Name), (each, claim) => (claim, each.Name)).ToArray();
        var left = placed.Select(each => each.claim).Where(claim => _facts.ContainsKey(claim.Id)).ToArray();
        Fact[] before = [.. gone];
        foreach (var fact in before) Drop(fact);
        return new FactChange(before, [.. named.Select(each => Put(each.Group, each.Name, finder))], left, placed);
    }

    /// <summary>The fact stands with the very same claims; then it is not gone.</summary>
    private bool IsAsBefore(Claim[] group, HashSet<Fact> gone) =>
        _facts.TryGetValue(group[0].Id, out var before) && _members[before].SequenceEqual(group, ReferenceEqualityComparer.Instance) && gone.Remove(before);

    /// <summary>That of a fact which is no more and held some of the claims, if no other has taken it; else a new one.</summary>
    private string NameOf(Claim[] group, HashSet<Fact> gone)
    {
        foreach (var claim in group)
            if (_facts.TryGetValue(claim.Id, out var before) && gone.Contains(before) && _taken.Add(before.Name)) return before.Name;
            else if (before is not null) break;
        return (++_names).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private void Drop(Fact fact)
    {
        _members.Remove(fact);
        _outlets.Remove(fact);
    }

    private Fact Put(Claim[] group, string name, FactFinder finder)
    {
        var fact = finder.Make(group, name);
        _members[fact] = group;
        _outlets.Add(fact);
        foreach (var claim in group) _facts[claim.Id] = fact;
        return fact;
    }

    /// <summary>The facts of some claims, each with all its claims in the order of ids.</summary>
    private List<Claim[]> Group(IEnumerable<FactNode> nodes)
    {
        var (reached, groups) = (new HashSet<FactNode>(), new List<Claim[]>());
        foreach (var node in nodes)
            if (reached.Add(node)) groups.Add([.. _links.FactOf(node, reached).Order(NodeOrder.ById).Select(each => each.Claim)]);
        return groups;
    }
}
