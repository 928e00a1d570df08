namespace Hearsay.Study.Facts;

/// <summary>For every key the claims that bear it, in an order; goes on as claims come and go. Most keys have one bearer, which costs no list.</summary>
internal sealed class KeyTable(IComparer<FactNode> order)
{
    private readonly Dictionary<ulong, object> _bearers = []; // a node alone, or a list of nodes

    /// <summary>Keys that have several bearers.</summary>
    public IEnumerable<ulong> SharedKeys => _bearers.Where(held => held.Value is List<FactNode>).Select(held => held.Key);

    /// <returns>Its place among the bearers.</returns>
    public int Add(ulong key, FactNode node)
    {
        if (Held(key, node) is not { } list) return 0;
        var place = ~list.BinarySearch(node, order);
        list.Insert(place, node);
        return place;
    }

    /// <summary>Adds one of many, out of order: <see cref="Sort"/> before anything else.</summary>
    public void Append(ulong key, FactNode node) => Held(key, node)?.Add(node);

    public void Sort()
    {
        foreach (var list in _bearers.Values.OfType<List<FactNode>>()) list.Sort(order);
    }

    /// <returns>The place it had among the bearers.</returns>
    public int Remove(ulong key, FactNode node)
    {
        var held = _bearers[key];
        var place = 0;
        if (held is List<FactNode> list) list.RemoveAt(place = list.BinarySearch(node, order));
        if (held is FactNode or List<FactNode> { Count: 0 }) _bearers.Remove(key);
        return place;
    }

    /// <summary>In order; none for a key that has always had a single bearer.</summary>
    public List<FactNode> Shared(ulong key) => _bearers.GetValueOrDefault(key) as List<FactNode> ?? None;

    private static List<FactNode> None { get; } = [];

    /// <summary>The list to which the node is to be added; null when it is the first and needs none.</summary>
    private List<FactNode>? Held(ulong key, FactNode node)
    {
        ref var held = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_bearers, key, out var isKnown);
        if (!isKnown || held is null)
        {
            held = node;
            return null;
        }

        if (held is not List<FactNode> list) held = list = [(FactNode)held];
        return list;
    }
}
