namespace Hearsay.Study.Facts;

/// <summary>For every key the claims that bear it, in an order; goes on as claims come and go. Most keys have one bearer, which costs no list.</summary>
internal sealed class KeyTable(IComparer<FactNode> order)
{
    private readonly Dictionary<ulong, object> _bearers = []; // a node alone, or a sorted list of nodes

    public void Add(ulong key, FactNode node)
    {
        ref var held = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_bearers, key, out var isKnown);
        if (!isKnown || held is null)
        {
            held = node;
            return;
        }

        if (held is not List<FactNode> list) held = list = [(FactNode)held];
        list.Insert(~list.BinarySearch(node, order), node);
    }

    public void Remove(ulong key, FactNode node)
    {
        if (!_bearers.TryGetValue(key, out var held)) return;
        if (held is List<FactNode> list) list.RemoveAt(list.BinarySearch(node, order));
        if (held is FactNode or List<FactNode> { Count: 0 }) _bearers.Remove(key);
    }

    /// <summary>In order; none for a key with a single bearer.</summary>
    public IReadOnlyList<FactNode> Shared(ulong key) => _bearers.GetValueOrDefault(key) is List<FactNode> { Count: > 1 } list ? list : [];

    /// <summary>The place of a node among the bearers of a key that several have.</summary>
    public int PlaceOf(ulong key, FactNode node) => ((List<FactNode>)_bearers[key]).BinarySearch(node, order);
}
