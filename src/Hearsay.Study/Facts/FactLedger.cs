using Hearsay.Study.Discrepancies;

namespace Hearsay.Study.Facts;

/// <summary>
/// The facts of a record as claims come and go. What a claim may be joined with is looked at again, in full, and nothing else: the
/// result is the one that all claims together would give. Not safe for several threads.
/// </summary>
internal sealed class FactLedger(DocumentLikeness likeness)
{
    private readonly FactNeighbours _neighbours = new(likeness);
    private readonly Dictionary<string, FactNode> _nodes = new(StringComparer.Ordinal); // claim -> node
    private readonly Dictionary<string, Fact> _facts = new(StringComparer.Ordinal); // claim -> fact
    private readonly Dictionary<Fact, Claim[]> _members = new(ReferenceEqualityComparer.Instance);

    /// <summary>The claims of a fact, doubtful ones and comments too, in the order of ids.</summary>
    public IReadOnlyList<Claim> MembersOf(Fact fact) => _members[fact];

    public IEnumerable<Fact> All => _members.Keys;

    public int Count => _members.Count;

    /// <param name="familyOf">The family of a document that descends from one text with others.</param>
    /// <returns>The facts that are no more and those that stand in their place.</returns>
    public FactChange Update(ClaimChange change, Func<string, string?> familyOf, FactFinder finder)
    {
        var seeds = new HashSet<FactNode>();
        var before = change.Gone.Select(claim => _facts[claim.Id]).ToHashSet<Fact>(ReferenceEqualityComparer.Instance);
        foreach (var claim in change.Gone) Remove(claim, seeds);
        var added = change.New.Select(claim => new FactNode(claim, familyOf(claim.Document))).ToArray();
        foreach (var node in added) Add(node);
        var reached = added.Length == _nodes.Count ? added : [.. Reach(added.SelectMany(node => _neighbours.AroundAtScene(node).Append(node)).Concat(seeds).Concat(before.SelectMany(MembersLeft)))];
        return Replace([.. reached.Order(NodeOrder.ById)], before, finder);
    }

    /// <summary>Makes again facts on which something else than their claims has changed.</summary>
    public FactChange Remake(IReadOnlyList<Fact> facts, FactFinder finder)
    {
        var groups = facts.Select(fact => _members[fact]).ToArray();
        foreach (var fact in facts) _members.Remove(fact);
        return new FactChange(facts, [.. groups.Select(group => Put(group, finder))], [.. groups.SelectMany(group => group)]);
    }

    private void Add(FactNode node)
    {
        _nodes.Add(node.Claim.Id, node);
        _neighbours.Add(node);
    }

    /// <summary>Those it may have joined stay behind; each begins a search of its own.</summary>
    private void Remove(Claim claim, HashSet<FactNode> seeds)
    {
        _facts.Remove(claim.Id);
        _nodes.Remove(claim.Id, out var node);
        seeds.UnionWith(_neighbours.Of(node!, []).Concat(_neighbours.AroundAtScene(node!)));
        seeds.Remove(node!);
        _neighbours.Remove(node!);
    }

    /// <summary>All that can be reached, by what joins now or has joined before.</summary>
    private HashSet<FactNode> Reach(IEnumerable<FactNode> seeds)
    {
        var (reached, keys, waiting) = (new HashSet<FactNode>(seeds), new HashSet<ulong>(), new Stack<FactNode>());
        foreach (var node in reached) waiting.Push(node);
        while (waiting.TryPop(out var node))
            foreach (var other in _neighbours.Of(node, keys).Concat(Joined(node)))
                if (reached.Add(other)) waiting.Push(other);
        return reached;
    }

    private IEnumerable<FactNode> Joined(FactNode node) => _facts.TryGetValue(node.Claim.Id, out var fact) ? MembersLeft(fact) : [];

    private IEnumerable<FactNode> MembersLeft(Fact fact) => _members[fact].Select(claim => _nodes.GetValueOrDefault(claim.Id)).OfType<FactNode>();

    /// <param name="gone">Facts of claims that are no more; it grows to all facts that are no more.</param>
    private FactChange Replace(FactNode[] nodes, HashSet<Fact> gone, FactFinder finder)
    {
        var groups = Group(nodes);foreach (var node in nodes)
            if (_facts.TryGetValue(node.Claim.Id, out var fact)) gone.Add(fact);
        groups.RemoveAll(group => IsAsBefore(group, gone));
        var moved = gone.SelectMany(fact => _members[fact]).ToArray();
        foreach (var fact in gone) _members.Remove(fact);
        return new FactChange([.. gone], [.. groups.Select(group => Put(group, finder))], moved);
    }

    /// <summary>The fact stands with the very same claims; then it is not gone.</summary>
    private bool IsAsBefore(Claim[] group, HashSet<Fact> gone) =>
        _facts.TryGetValue(group[0].Id, out var before) && _members[before].SequenceEqual(group, ReferenceEqualityComparer.Instance) && gone.Remove(before);

    private Fact Put(Claim[] group, FactFinder finder)
    {
        var fact = finder.Make(group);
        _members[fact] = group;
        foreach (var claim in group) _facts[claim.Id] = fact;
        return fact;
    }

    private List<Claim[]> Group(FactNode[] nodes)
    {
        var members = new Dictionary<int, List<Claim>>();
        foreach (var (node, root) in nodes.Zip(FactGrouping.Of(nodes, _neighbours)))
        {
            if (!members.TryGetValue(root, out var group)) members[root] = group = [];
            group.Add(node.Claim);
        }

        return [.. members.Values.Select(group => group.ToArray())];
    }
}
