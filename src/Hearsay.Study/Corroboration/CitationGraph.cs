namespace Hearsay.Study.Corroboration;

/// <summary>Who cites whom. Finds the circles: sets of publications that reach each other along citations.</summary>
public sealed class CitationGraph
{
    private readonly SortedDictionary<string, SortedSet<string>> _cited = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A publication that cites itself makes no circle.</summary>
    public void Add(string publication, string cited)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(cited);
        if (string.Equals(publication, cited, StringComparison.OrdinalIgnoreCase)) return;
        Of(publication).Add(cited);
        _ = Of(cited);
    }

    /// <summary>Each circle once, its members in order of name.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Circles()
    {
        var circles = new List<IReadOnlyList<string>>();
        var placed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var publication in _cited.Keys)
        {
            if (placed.Contains(publication)) continue;
            var reached = ReachedFrom(publication);
            if (!reached.Contains(publication)) continue;
            var circle = reached.Where(other => ReachedFrom(other).Contains(publication)).ToList();
            foreach (var member in circle) placed.Add(member);
            circles.Add(circle);
        }

        return circles;
    }

    private SortedSet<string> Of(string publication)
    {
        if (!_cited.TryGetValue(publication, out var cited)) _cited.Add(publication, cited = new SortedSet<string>(StringComparer.OrdinalIgnoreCase));
        return cited;
    }

    /// <summary>Everything that lies one citation or more away; the publication itself only when a circle leads back.</summary>
    private SortedSet<string> ReachedFrom(string publication)
    {
        var reached = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<string>(_cited[publication]);
        while (open.TryPop(out var next))
        {
            if (!reached.Add(next)) continue;
            foreach (var cited in _cited[next]) open.Push(cited);
        }

        return reached;
    }
}
