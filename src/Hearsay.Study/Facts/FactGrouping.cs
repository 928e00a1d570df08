namespace Hearsay.Study.Facts;

/// <summary>
/// Sorts claims into facts. Claims under one key whose windows meet are one fact; a wide window joins narrow ones only where a
/// single fact is in reach, so that "in 2020" does not tie a year together. Copies of one sentence are one fact at any time.
/// What it makes of some claims depends on nothing but these, where all their neighbours are among them.
/// </summary>
internal sealed class FactGrouping
{
    private readonly IReadOnlyList<FactNode> _nodes;
    private readonly Forest _forest;
    private readonly Dictionary<int, (double Low, double High)> _bounds = []; // root -> the numbers that lie in all counts joined so far

    private FactGrouping(IReadOnlyList<FactNode> nodes)
    {
        _nodes = nodes;
        _forest = new Forest(nodes.Count);
        for (var place = 0; place < nodes.Count; place++) nodes[place].Place = place;
    }

    /// <summary>For each node the index of the first node of its fact.</summary>
    /// <param name="nodes">In the order of ids; with each all its neighbours.</param>
    public static int[] Of(IReadOnlyList<FactNode> nodes, FactNeighbours neighbours)
    {
        var grouping = new FactGrouping(nodes);
        foreach (var node in nodes)
            foreach (var key in node.Copies)
                if (neighbours.Copies(key) is { Count: > 0 } copies) grouping._forest.Join(node.Place, copies[0].Place);
        foreach (var key in nodes.SelectMany(node => node.Slots).Where(key => neighbours.Slot(key).Count > 0).Distinct().Order()) grouping.Join(neighbours.Slot(key));
        grouping.JoinScenes(neighbours);
        foreach (var node in nodes) node.Place = FactNode.Nowhere;
        return grouping._forest.Roots();
    }

    private void Join(IReadOnlyList<FactNode> bearers)
    {
        var facts = new List<(FactWindow Window, int Claim)>();
        foreach (var node in bearers)
        {
            if (node.Place == FactNode.Nowhere) continue; // out of reach of those that are looked at
            var told = (Window: node.Window!.Value, node.Place);
            if (told.Window.IsNarrow) JoinLast(facts, told);
            else JoinOnly(facts, told);
        }
    }

    /// <summary>Each with those shortly before it that tell of the same scene; the earliest first.</summary>
    private void JoinScenes(FactNeighbours neighbours)
    {
        foreach (var node in _nodes.Where(node => node.Scenes.Length > 0).Order(NodeOrder.ByScene))
            foreach (var earlier in neighbours.EarlierAtScene(node).Distinct().OrderDescending(NodeOrder.ByScene))
                if (!_forest.AreJoined(earlier.Place, node.Place)) JoinAgreeing(earlier.Place, node.Place);
    }

    /// <summary>Counts are joined only while some number lies in all of them.</summary>
    private void JoinAgreeing(int one, int other)
    {
        var ((low, high), (least, most)) = (BoundsOf(_forest.Root(one)), BoundsOf(_forest.Root(other)));
        if (Math.Max(low, least) > Math.Min(high, most)) return;
        _forest.Join(one, other);
        _bounds[_forest.Root(one)] = (Math.Max(low, least), Math.Min(high, most));
    }

    private (double Low, double High) BoundsOf(int root) => _bounds.TryGetValue(root, out var bounds) ? bounds
        : _nodes[root].Claim.Quantity is { } count ? (count.Low ?? double.NegativeInfinity, count.High ?? double.PositiveInfinity) : (double.NegativeInfinity, double.PositiveInfinity);

    private void JoinLast(List<(FactWindow Window, int Claim)> facts, (FactWindow Window, int Claim) told)
    {
        if (facts.Count > 0 && facts[^1].Window.Meets(told.Window)) Extend(facts, facts.Count - 1, told);
        else facts.Add(told);
    }

    private void JoinOnly(List<(FactWindow Window, int Claim)> facts, (FactWindow Window, int Claim) told)
    {
        var met = -1;
        for (var fact = 0; fact < facts.Count; fact++)
        {
            if (!facts[fact].Window.Meets(told.Window)) continue;
            if (met >= 0 && !_forest.AreJoined(facts[met].Claim, facts[fact].Claim)) return;
            met = fact;
        }

        if (met >= 0) Extend(facts, met, told);
        else facts.Add(told);
    }

    private void Extend(List<(FactWindow Window, int Claim)> facts, int fact, (FactWindow Window, int Claim) told)
    {
        _forest.Join(facts[fact].Claim, told.Claim);
        facts[fact] = (facts[fact].Window.Shared(told.Window), facts[fact].Claim);
    }
}
