using Hearsay.Core;

namespace Hearsay.Study.Corroboration;

/// <summary>
/// Counts the independent voices behind the claims of one fact slot (DEFINITIONS, "Independent voices and corroboration"). Claims
/// of readers' comments are left out: a reader is never a voice.
/// </summary>
/// <param name="rules">Tells which claims have a common origin.</param>
/// <param name="copying">Probability that one publication copies another, by name; null when nothing is known.</param>
public sealed class Corroborator(OriginRules rules, Func<string, string, double>? copying = null)
{
    private const int ManyPublications = 3;
    private const double FewVoices = 1.5;

    public Corroboration Of(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var ordered = claims.Where(claim => claim.Comment is null)
            .OrderBy(claim => claim.Published ?? DateOnly.MaxValue).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToList();
        var circle = Circle(ordered);
        var pairs = Pairs(ordered, circle);
        var voices = Independence.Voices(ordered.Count, (later, earlier) => pairs[later][earlier].Chance);
        var isWhole = pairs.All(row => row.All(pair => pair.Chance is 0 or 1));
        var publications = ordered.Select(Publication).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return new Corroboration(voices, isWhole, circle.Count > 0 || (publications >= ManyPublications && voices < FewVoices), Groups(ordered, pairs));
    }

    private static string Publication(Claim claim) => VoiceNames.Key(claim.Chain[0].Name);

    /// <summary>The publications of these claims that stand on a circle of citations.</summary>
    private static HashSet<string> Circle(List<Claim> claims)
    {
        var graph = new CitationGraph();
        foreach (var claim in claims)
            for (var at = 1; at < claim.Chain.Count; at++)
                if (claim.Chain[at].Kind is VoiceKind.Outlet or VoiceKind.Author) graph.Add(Publication(claim), VoiceNames.Key(claim.Chain[at].Name));
        return graph.Circles().SelectMany(circle => circle).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <returns>[later][earlier] -> the rule and the chance that the two have one origin.</returns>
    private List<(CommonOrigin Rule, double Chance)[]> Pairs(List<Claim> claims, HashSet<string> circle)
    {
        var pairs = new List<(CommonOrigin, double)[]>(claims.Count);
        for (var later = 0; later < claims.Count; later++)
        {
            var row = new (CommonOrigin, double)[later];
            for (var earlier = 0; earlier < later; earlier++) row[earlier] = Pair(claims[later], claims[earlier], circle);
            pairs.Add(row);
        }

        return pairs;
    }

    private (CommonOrigin Rule, double Chance) Pair(Claim later, Claim earlier, HashSet<string> circle)
    {
        var (one, other) = (Publication(later), Publication(earlier));
        if (rules.Between(later, earlier) is var rule && rule != CommonOrigin.None) return (rule, 1);
        if (circle.Contains(one) && circle.Contains(other)) return (CommonOrigin.Circle, 1);
        return (CommonOrigin.None, Math.Clamp(copying?.Invoke(one, other) ?? 0, 0, 1));
    }

    private static List<OriginGroup> Groups(List<Claim> claims, List<(CommonOrigin Rule, double Chance)[]> pairs)
    {
        var groups = new List<OriginGroup>();
        var groupOf = new int[claims.Count];
        for (var later = 0; later < claims.Count; later++)
        {
            var source = Array.FindIndex(pairs[later], pair => pair.Chance >= 1);
            groupOf[later] = source < 0 ? groups.Count : groupOf[source];
            if (source < 0) groups.Add(new OriginGroup(claims[later], []));
            else groups[groupOf[source]] = groups[groupOf[source]] with { Copies = [.. groups[groupOf[source]].Copies, (claims[later], pairs[later][source].Rule)] };
        }

        return groups;
    }
}
