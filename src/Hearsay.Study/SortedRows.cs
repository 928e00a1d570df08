namespace Hearsay.Study;

/// <summary>Sorted arrays as rows come and go: one pass over references, however large the rows are.</summary>
internal static class SortedRows
{
    /// <param name="rows">In order.</param>
    /// <param name="gone">The very objects to leave out.</param>
    /// <param name="added">In any order.</param>
    public static T[] With<T>(T[] rows, IReadOnlyCollection<T> gone, IReadOnlyCollection<T> added, IComparer<T> order)
        where T : class
    {
        if (gone.Count == 0 && added.Count == 0) return rows;
        T[] fresh = [.. added.Order(order)];
        if (rows.Length == 0) return fresh;
        var without = gone.Count == 0 ? null : gone.ToHashSet<T>(ReferenceEqualityComparer.Instance);
        var merged = new List<T>(Math.Max(0, rows.Length - gone.Count) + fresh.Length);
        var at = 0;
        foreach (var row in rows)
        {
            if (without is not null && without.Contains(row)) continue;
            for (; at < fresh.Length && order.Compare(fresh[at], row) < 0; at++) merged.Add(fresh[at]);
            merged.Add(row);
        }

        for (; at < fresh.Length; at++) merged.Add(fresh[at]);
        return [.. merged];
    }
}
