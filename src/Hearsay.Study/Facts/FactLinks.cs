using Hearsay.Study.Discrepancies;

namespace Hearsay.Study.Facts;

/// <summary>
/// Which claims are one fact by themselves, kept as claims come and go: a fact is all that such links hold together. A link depends on the
/// bearers of one key alone, so that what comes or goes touches the links of its own keys and no others, in whatever order it comes.
/// </summary>
internal sealed class FactLinks(DocumentLikeness likeness, EvidencePlaces places)
{
    private readonly KeyTable _copies = new(NodeOrder.ById);
    private readonly KeyTable _slots = new(NodeOrder.ByWindow);
    private readonly SceneLinks _scenes = new(likeness, places);
    private readonly HashSet<ulong> _touched = []; // keys of slots
    private readonly HashSet<FactNode> _moved = [];

    /// <summary>All claims of a record that were not known before: cheaper than one by one, and the same.</summary>
    public void Fill(IReadOnlyCollection<FactNode> nodes)
    {
        foreach (var node in nodes)
        {
            foreach (var key in node.Copies) _copies.Append(key, node);
            foreach (var key in node.Slots) _slots.Append(key, node);
        }

        _copies.Sort();
        _slots.Sort();
        _touched.UnionWith(_slots.SharedKeys);
        _scenes.Fill(nodes);
    }

    public void Add(FactNode node)
    {
        foreach (var key in node.Copies) _copies.Add(key, node);
        foreach (var key in node.Slots) _slots.Add(key, node);
        _touched.UnionWith(node.Slots);
        _scenes.Add(node, _moved);
    }

    public void Remove(FactNode node)
    {
        foreach (var key in node.Copies) _copies.Remove(key, node);
        for (var at = 0; at < node.Slots.Length; at++)
        {
            node.Follow(at, node);
            _slots.Remove(node.Slots[at], node);
        }

        _touched.UnionWith(node.Slots);
        _scenes.Remove(node, _moved);
    }

    /// <summary>Brings the links up to date.</summary>
    /// <returns>Those whose links have changed since the last time; some may have been removed. The caller's to keep.</returns>
    public HashSet<FactNode> Settle()
    {
        foreach (var key in _touched) Settle(key);
        _touched.Clear();
        HashSet<FactNode> moved = [.. _moved];
        _moved.Clear();
        return moved;
    }

    /// <summary>All that are one fact with a node, each with what is linked to it.</summary>
    /// <param name="reached">Grows by what is found; whoever is in it already leads nowhere.</param>
    public List<FactNode> FactOf(FactNode node, HashSet<FactNode> reached)
    {
        var (fact, copies) = (new List<FactNode> { node }, new HashSet<ulong>());
        for (var at = 0; at < fact.Count; at++)
            foreach (var other in LinkedTo(fact[at], copies))
                if (reached.Add(other)) fact.Add(other);
        return fact;
    }

    private IEnumerable<FactNode> LinkedTo(FactNode node, HashSet<ulong> copies)
    {
        foreach (var key in node.Copies)
            if (copies.Add(key))
                foreach (var copy in _copies.Shared(key)) yield return copy;
        foreach (var other in node.Linked) yield return other;
        foreach (var other in SceneLinks.LinkedTo(node)) yield return other;
    }

    private void Settle(ulong key)
    {
        var bearers = _slots.Shared(key);
        var leads = SlotGroups.LeadsOf(bearers);
        for (var at = 0; at < leads.Length; at++)
        {
            if (bearers[at].Follow(Array.IndexOf(bearers[at].Slots, key), leads[at]) is not { } left) continue;
            _moved.Add(bearers[at]);
            _moved.Add(left);
            _moved.Add(leads[at]);
        }
    }
}
