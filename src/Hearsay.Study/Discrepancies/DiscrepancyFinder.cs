namespace Hearsay.Study.Discrepancies;

/// <summary>
/// Finds claims that cannot both hold. Precision first: what a generalisation, a later count or another scope may explain is left
/// out, and so is what one voice says twice. Each pair is given once.
/// </summary>
internal static class DiscrepancyFinder
{
    /// <returns>The latest first.</returns>
    public static IReadOnlyList<Discrepancy> Find(Scene scene)
    {
        IEnumerable<Discrepancy> found =
        [
            .. scene.Facts.SelectMany(PolarityDiscrepancy.Of), .. DenialDiscrepancy.Find(scene),
            .. ValueDiscrepancy.Find(scene), .. TimeDiscrepancy.Find(scene), .. DoerDiscrepancy.Find(scene),
        ];
        return [.. found.DistinctBy(pair => pair.Id)
            .OrderByDescending(pair => pair.Second.Published ?? DateOnly.MinValue).ThenBy(pair => pair.Id, StringComparer.Ordinal)];
    }
}
