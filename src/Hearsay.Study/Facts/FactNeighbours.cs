using Hearsay.Study.Discrepancies;

namespace Hearsay.Study.Facts;

/// <summary>
/// Who may tell of the same fact as whom, kept as claims come and go, so that a new claim is compared with those it may meet and
/// with no others. Facts never reach beyond what is joined by such neighbours.
/// </summary>
internal sealed class FactNeighbours(DocumentLikeness likeness)
{
    private const int MostCompared = 40; // claims before one under one key of scenes

    private readonly KeyTable _copies = new(NodeOrder.ById);
    private readonly KeyTable _slots = new(NodeOrder.ByWindow);
    private readonly KeyTable _scenes = new(NodeOrder.ByScene);

    public void Add(FactNode node)
    {
        foreach (var key in node.Copies) _copies.Add(key, node);
        foreach (var key in node.Slots) _slots.Add(key, node);
        foreach (var key in node.Scenes) _scenes.Add(key, node);
    }

    public void Remove(FactNode node)
    {
        foreach (var key in node.Copies) _copies.Remove(key, node);
        foreach (var key in node.Slots) _slots.Remove(key, node);
        foreach (var key in node.Scenes) _scenes.Remove(key, node);
    }

    public IReadOnlyList<FactNode> Copies(ulong key) => _copies.Shared(key);

    /// <summary>Narrow windows first, in the order of days; then wide ones.</summary>
    public IReadOnlyList<FactNode> Slot(ulong key) => _slots.Shared(key);

    /// <summary>All that may be one fact with a node by themselves, before what joins them by way of others.</summary>
    /// <param name="seen">Keys of copies that have been followed; one more time leads nowhere new.</param>
    public IEnumerable<FactNode> Of(FactNode node, HashSet<ulong> seen)
    {
        foreach (var key in node.Copies)
            if (seen.Add(key))
                foreach (var copy in _copies.Shared(key)) yield return copy;
        foreach (var key in node.Slots)
            foreach (var other in Meeting(_slots.Shared(key), node.Window!.Value)) yield return other;
        foreach (var other in AtScene(node)) yield return other;
    }

    /// <summary>Those shortly before a node, under a key of scenes, that say the same in a like document.</summary>
    public IEnumerable<FactNode> EarlierAtScene(FactNode node)
    {
        foreach (var key in node.Scenes)
        {
            if (_scenes.Shared(key) is not { Count: > 0 } bearers) continue;
            var place = _scenes.PlaceOf(key, node);
            for (var at = place - 1; at >= Math.Max(0, place - MostCompared) && Reaches(bearers[at], node); at--)
                if (AreOneScene(bearers[at], node)) yield return bearers[at];
        }
    }

    /// <summary>
    /// Those near a node under a key of scenes, whether they agree or not: what comes or goes shifts who is compared with whom by one.
    /// </summary>
    public IEnumerable<FactNode> AroundAtScene(FactNode node)
    {
        foreach (var key in node.Scenes)
        {
            if (_scenes.Shared(key) is not { Count: > 0 } bearers) continue;
            var place = _scenes.PlaceOf(key, node);
            for (var at = place - 1; at >= Math.Max(0, place - MostCompared) && Reaches(bearers[at], node); at--) yield return bearers[at];
            for (var at = place + 1; at < Math.Min(bearers.Count, place + MostCompared + 1) && Reaches(node, bearers[at]); at++) yield return bearers[at];
        }
    }

    private IEnumerable<FactNode> AtScene(FactNode node) => AroundAtScene(node).Where(other => AreOneScene(node, other));

    /// <summary>No window that begins later can meet it.</summary>
    private static bool Reaches(FactNode earlier, FactNode later) => earlier.SceneWindow!.Value.First >= later.SceneWindow!.Value.Reach;

    private bool AreOneScene(FactNode one, FactNode other) =>
        one.Claim.Document != other.Claim.Document && one.SceneWindow!.Value.Meets(other.SceneWindow!.Value) && SceneKeys.Agree(one, other) && likeness.AreLike(one.Claim.Document, other.Claim.Document);

    private static IEnumerable<FactNode> Meeting(IReadOnlyList<FactNode> bearers, FactWindow window)
    {
        var wide = First(bearers, node => !node.Window!.Value.IsNarrow);
        for (var at = First(bearers, node => !node.Window!.Value.IsNarrow || node.Window.Value.First >= window.Reach); at < wide && bearers[at].Window!.Value.First <= window.Last + 1; at++)
            if (bearers[at].Window!.Value.Meets(window)) yield return bearers[at];
        for (var at = wide; at < bearers.Count; at++)
            if (bearers[at].Window!.Value.Meets(window)) yield return bearers[at];
    }

    /// <summary>The first place where it holds, and from there on.</summary>
    private static int First(IReadOnlyList<FactNode> bearers, Func<FactNode, bool> holds)
    {
        var (low, high) = (0, bearers.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(bearers[middle])) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
