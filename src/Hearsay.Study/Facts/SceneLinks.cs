using Hearsay.Study.Discrepancies;

namespace Hearsay.Study.Facts;

/// <summary>
/// Which claims under one key of scenes say the same of one thing, in like documents. Each is compared with the few before it in time and the
/// few after it; who comes between two parts them, who goes brings them nearer.
/// </summary>
internal sealed class SceneLinks(DocumentLikeness likeness, EvidencePlaces places)
{
    private const int MostCompared = 40; // claims before one under one key

    private readonly KeyTable _scenes = new(NodeOrder.ByScene);

    public void Fill(IReadOnlyCollection<FactNode> nodes)
    {
        foreach (var node in nodes)
            foreach (var key in node.Scenes) _scenes.Append(key, node);
        _scenes.Sort();
        foreach (var key in _scenes.SharedKeys)
            if (_scenes.Shared(key) is var bearers)
                for (var later = 1; later < bearers.Count; later++)
                    for (var earlier = later - 1; earlier >= Math.Max(0, later - MostCompared) && Reaches(bearers[earlier], bearers[later]); earlier--) Pair(bearers[earlier], bearers[later], null);
    }

    /// <param name="moved">Grows by those for whom something changes.</param>
    public void Add(FactNode node, HashSet<FactNode> moved)
    {
        foreach (var key in node.Scenes)
        {
            var place = _scenes.Add(key, node);
            var bearers = _scenes.Shared(key);
            for (var at = place - 1; at >= Math.Max(0, place - MostCompared) && Reaches(bearers[at], node); at--) Pair(bearers[at], node, moved);
            for (var at = place + 1; at < Math.Min(bearers.Count, place + MostCompared + 1) && Reaches(node, bearers[at]); at++) Pair(node, bearers[at], moved);
            for (var at = Math.Max(0, place - MostCompared); at < place && at + MostCompared + 1 < bearers.Count; at++) Part(bearers[at], bearers[at + MostCompared + 1], moved);
        }
    }

    /// <param name="moved">Grows by those for whom something changes.</param>
    public void Remove(FactNode node, HashSet<FactNode> moved)
    {
        foreach (var mate in node.Mates.Distinct().ToArray())
            while (node.Mates.Contains(mate)) Part(node, mate, moved);
        foreach (var key in node.Scenes)
        {
            var place = _scenes.Remove(key, node);
            var bearers = _scenes.Shared(key);
            for (var at = Math.Max(0, place - MostCompared); at < place && at + MostCompared < bearers.Count; at++)
                if (Reaches(bearers[at], bearers[at + MostCompared])) Pair(bearers[at], bearers[at + MostCompared], moved);
        }
    }

    /// <summary>
    /// The mates that are one fact with a node. Counts are one fact where they are the same; a count that leaves room ("at least 12") is one
    /// with the exact ones that lie in it, if these are the same or rose to the last of them: else it may be either.
    /// </summary>
    public static IEnumerable<FactNode> LinkedTo(FactNode node) =>
        node.Claim.Kind != ClaimKind.Quantity ? node.Mates : node.Mates.Where(mate => AreOneCount(node, mate));

    private static bool AreOneCount(FactNode one, FactNode other) => (one.IsExactCount, other.IsExactCount) switch
    {
        (true, true) => true, // mates agree
        (true, false) => IsStanding(one, other),
        (false, true) => IsStanding(other, one),
        _ => BoundsOf(one) == BoundsOf(other) && !one.Mates.Exists(mate => mate.IsExactCount) && !other.Mates.Exists(mate => mate.IsExactCount),
    };

    /// <summary>
    /// The exact count is the only one that lies in the bounds, or the last of counts that rose from report to report, which the later ones replaced.
    /// </summary>
    private static bool IsStanding(FactNode exact, FactNode bounded)
    {
        var firsts = bounded.Mates.Where(mate => mate.IsExactCount).GroupBy(mate => mate.Claim.Quantity!.Low!.Value)
            .Select(count => (Value: count.Key, First: count.Min(mate => mate.Claim.Published), IsDated: count.All(mate => mate.Claim.Published is not null))).OrderBy(count => count.Value).ToArray();
        if (firsts.Length == 1) return true;
        for (var at = 1; at < firsts.Length; at++)
            if (!firsts[at - 1].IsDated || !firsts[at].IsDated || firsts[at].First <= firsts[at - 1].First) return false;
        return firsts.Length > 0 && exact.Claim.Quantity!.Low == firsts[^1].Value;
    }

    private static (double?, double?) BoundsOf(FactNode node) => (node.Claim.Quantity!.Low, node.Claim.Quantity.High);

    /// <summary>No window that begins later can meet it.</summary>
    private static bool Reaches(FactNode earlier, FactNode later) => earlier.SceneWindow!.Value.First >= later.SceneWindow!.Value.Reach;

    private void Pair(FactNode one, FactNode other, HashSet<FactNode>? moved)
    {
        if (!one.Mates.Contains(other) && !AreOneScene(one, other)) return;
        Move(one, other, moved);
        one.Meet(other);
        Move(one, other, moved);
    }

    private static void Part(FactNode one, FactNode other, HashSet<FactNode> moved)
    {
        if (!one.Mates.Contains(other)) return;
        Move(one, other, moved);
        one.Leave(other);
    }

    /// <summary>What is linked to a count hangs on all its mates.</summary>
    private static void Move(FactNode one, FactNode other, HashSet<FactNode>? moved)
    {
        if (moved is null) return;
        moved.Add(one);
        moved.Add(other);
        if (one.Claim.Kind != ClaimKind.Quantity) return;
        moved.UnionWith(one.Mates);
        moved.UnionWith(other.Mates);
    }

    private bool AreOneScene(FactNode one, FactNode other) =>
        one.Claim.Document != other.Claim.Document && one.SceneWindow!.Value.Meets(other.SceneWindow!.Value) && SceneKeys.Agree(one, other) && likeness.AreLike(one.Claim.Document, other.Claim.Document)
        && !places.AreApart(one.Claim, other.Claim);
}
