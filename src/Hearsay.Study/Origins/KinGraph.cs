namespace Hearsay.Study.Origins;

/// <summary>Which texts are kin of which, as pairs are found and given up, and the clusters they form. Not safe for several threads.</summary>
internal sealed class KinGraph
{
    private readonly Dictionary<int, List<int>> _kin = [];
    private readonly HashSet<int> _touched = [];

    /// <summary>A new text, with no kin yet.</summary>
    public void Add(int text) => _touched.Add(text);

    /// <summary>A text that is no more: kin of nobody, and in no cluster.</summary>
    public void Remove(int text)
    {
        if (_kin.Remove(text, out var others))
            foreach (var other in others)
            {
                _kin[other].Remove(text);
                _touched.Add(other);
            }

        _touched.Remove(text);
    }

    /// <summary>Says whether two texts are kin; what was so before changes nothing.</summary>
    public void Set(int one, int other, bool areKin)
    {
        if (AreKin(one, other) == areKin) return;
        Set(_kin, one, other, areKin);
        Set(_kin, other, one, areKin);
        _touched.UnionWith([one, other]);
    }

    /// <summary>The clusters that have changed since the last time, new texts without kin among them; members in rising order.</summary>
    public List<List<int>> Settle()
    {
        var (seen, clusters) = (new HashSet<int>(), new List<List<int>>());
        foreach (var text in _touched.Order())
            if (seen.Add(text)) clusters.Add(ClusterOf(text, seen));
        _touched.Clear();
        return clusters;
    }

    private bool AreKin(int one, int other) => _kin.TryGetValue(one, out var kin) && kin.Contains(other);

    private static void Set(Dictionary<int, List<int>> kin, int one, int other, bool areKin)
    {
        if (!kin.TryGetValue(one, out var others)) kin[one] = others = [];
        if (areKin) others.Add(other);
        else others.Remove(other);
    }

    private List<int> ClusterOf(int text, HashSet<int> seen)
    {
        List<int> cluster = [text];
        for (var at = 0; at < cluster.Count; at++)
            foreach (var other in _kin.GetValueOrDefault(cluster[at]) ?? [])
                if (seen.Add(other)) cluster.Add(other);
        cluster.Sort();
        return cluster;
    }
}
