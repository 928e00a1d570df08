namespace Hearsay.Study.Voices;

/// <summary>Looks for outlets that cite each other in a circle, within the claims of one fact.</summary>
internal static class CitationCircle
{
    public static bool IsIn(IReadOnlyList<GroundKeys> claims)
    {
        if (claims.Count < 2) return false;
        var cites = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (!cites.TryGetValue(claim.Publication, out var cited)) cites[claim.Publication] = cited = new(StringComparer.Ordinal);
            cited.UnionWith(claim.Cited);
        }

        return HasCircle(cites);
    }

    /// <summary>Takes away outlets that cite no outlet that is left; what stays lies on a circle or leads to one (Kahn 1962).</summary>
    private static bool HasCircle(Dictionary<string, HashSet<string>> cites)
    {
        foreach (var (outlet, cited) in cites) cited.Remove(outlet);
        var waiting = cites.ToDictionary(pair => pair.Key, pair => pair.Value.Count(cites.ContainsKey), StringComparer.Ordinal);
        var citedBy = cites.SelectMany(pair => pair.Value, (pair, cited) => (cited, pair.Key)).ToLookup(pair => pair.cited, pair => pair.Key, StringComparer.Ordinal);
        var free = new Stack<string>(waiting.Where(pair => pair.Value == 0).Select(pair => pair.Key));
        var gone = 0;
        while (free.TryPop(out var outlet))
        {
            gone++;
            foreach (var citing in citedBy[outlet])
                if (--waiting[citing] == 0) free.Push(citing);
        }

        return gone < cites.Count;
    }
}
