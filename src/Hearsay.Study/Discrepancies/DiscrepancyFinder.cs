using Hearsay.Study.Facts;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// Finds claims that cannot both hold, one pair for each fact and kind: the earliest report on each side. Precision first: what a
/// generalisation, a later count or another scope may explain is left out.
/// </summary>
internal static class DiscrepancyFinder
{
    public static IReadOnlyList<Discrepancy> Find(IEnumerable<Fact> facts) =>
        [.. facts.Where(fact => !fact.IsDoubtful).SelectMany(PolarityDiscrepancy.Of)
            .DistinctBy(found => found.Id).OrderByDescending(found => found.Second.Published).ThenBy(found => found.Id, StringComparer.Ordinal)];
}
