namespace Hearsay.Study.Copying;

/// <summary>
/// Which sources speak with one voice. Two do when they hardly ever disagree and share values that are probably false; a group
/// holds only sources none of which disagrees with another. In the first round, when falsehood is judged by a show of hands, they
/// must also speak of the same items: else those who are right together against a majority would be taken for copies.
/// </summary>
internal sealed class SourceGroups
{
    // Chosen on data/copying, the whole and its even and odd items (item accuracy .94, .95, .93; pair F1 .94, .84, .94). Any
    // agreement from .99 to .995 and any number of false values from .5 to 2 does as well; without the rule for the first round
    // the even items fall to .82.
    private const double LeastAgreement = 0.995; // of the items of which both speak
    private const double FewestFalse = 1; // expected number of shared false values
    private const int FewestCommon = 10;
    private const double LeastCoverage = 0.8; // items of both, of the items of either

    private readonly int[] _leads; // [source] -> the first of its group

    /// <summary>Whether two sources that give so many items one value, of so many they have in common, may be of one group at all.</summary>
    public static bool MayCopy(int common, int same) => common >= FewestCommon && same >= LeastAgreement * common;

    private SourceGroups(int[] leads) => _leads = leads;

    public static SourceGroups None(AssertionTable table) => new([.. Enumerable.Range(0, table.Sources.Count)]);

    public static SourceGroups Of(AssertionTable table, Beliefs beliefs, bool isFirst)
    {
        var (alike, apart) = (new List<(double Evidence, int One, int Other)>(), new HashSet<(int, int)>());
        for (var one = 0; one < table.Sources.Count; one++)
            for (var other = one + 1; other < table.Sources.Count; other++)
            {
                var pair = SourcePair.Of(table, beliefs, one, other);
                if (pair.Common == 0) continue;
                if (pair.Agreement < LeastAgreement) apart.Add((one, other));
                else if (pair.Common >= FewestCommon && pair.SharedFalse >= FewestFalse && (!isFirst || pair.Coverage >= LeastCoverage))
                    alike.Add((pair.SharedFalse * pair.Coverage, one, other));
            }

        return new SourceGroups(Join(table.Sources.Count, alike, apart));
    }

    public int LeadOf(int source) => _leads[source];

    /// <summary>Each two sources of one group, the smaller number first.</summary>
    public IEnumerable<(int One, int Other)> Pairs() =>
        from one in Enumerable.Range(0, _leads.Length) from other in Enumerable.Range(one + 1, _leads.Length - one - 1) where _leads[one] == _leads[other] select (one, other);

    public IReadOnlyList<IReadOnlyList<string>> Named(AssertionTable table) =>
        [.. table.Sources.Select((name, at) => (name, at)).GroupBy(pair => _leads[pair.at], pair => pair.name).Where(group => group.Count() > 1).Select(group => group.ToArray())];

    /// <summary>Complete linkage: the pairs with most evidence first.</summary>
    private static int[] Join(int sources, List<(double Evidence, int One, int Other)> alike, HashSet<(int, int)> apart)
    {
        int[][] groups = [.. Enumerable.Range(0, sources).Select(source => new[] { source })];
        foreach (var (_, one, other) in alike.OrderByDescending(pair => pair.Evidence).ThenBy(pair => pair.One).ThenBy(pair => pair.Other))
        {
            var (a, b) = (groups[one], groups[other]);
            if (ReferenceEquals(a, b) || a.Any(x => b.Any(y => apart.Contains((Math.Min(x, y), Math.Max(x, y)))))) continue;
            int[] joined = [.. a, .. b];
            foreach (var source in joined) groups[source] = joined;
        }

        return [.. groups.Select(group => group.Min())];
    }
}
