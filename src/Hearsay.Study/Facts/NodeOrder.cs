namespace Hearsay.Study.Facts;

/// <summary>Orders of the bearers of one key. Total: claims have different ids.</summary>
internal static class NodeOrder
{
    public static IComparer<FactNode> ById { get; } = Comparer<FactNode>.Create(CompareIds);

    /// <summary>Narrow windows by their first day; then the wide ones, the narrowest first.</summary>
    public static IComparer<FactNode> ByWindow { get; } = Comparer<FactNode>.Create((x, y) =>
    {
        var (mine, theirs) = (x.Window!.Value, y.Window!.Value);
        var order = mine.IsNarrow == theirs.IsNarrow ? 0 : mine.IsNarrow ? -1 : 1;
        if (order == 0) order = mine.IsNarrow ? mine.First.CompareTo(theirs.First) : mine.Width.CompareTo(theirs.Width);
        return order != 0 ? order : CompareIds(x, y);
    });

    public static IComparer<FactNode> ByScene { get; } = Comparer<FactNode>.Create((x, y) =>
        x.SceneWindow!.Value.First.CompareTo(y.SceneWindow!.Value.First) is var order and not 0 ? order : CompareIds(x, y));

    private static int CompareIds(FactNode x, FactNode y) => string.CompareOrdinal(x.Claim.Id, y.Claim.Id);
}
