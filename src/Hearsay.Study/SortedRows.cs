namespace Hearsay.Study;

/// <summary>Sorted arrays as rows come and go: what stays is copied in stretches, however large the rows are.</summary>
internal static class SortedRows
{
    /// <param name="rows">In order.</param>
    /// <param name="gone">The very objects to leave out.</param>
    /// <param name="added">In any order.</param>
    /// <param name="order">Total: no two rows are equal.</param>
    public static T[] With<T>(T[] rows, IReadOnlyCollection<T> gone, IReadOnlyCollection<T> added, IComparer<T> order)
        where T : class
    {
        if (gone.Count == 0 && added.Count == 0) return rows;
        T[] fresh = [.. added.Order(order)];
        if (rows.Length == 0) return fresh;
        var cuts = gone.Select(row => (At: PlaceOf(row, rows, order), Skip: 1, Row: (T?)row)).Where(cut => cut.At < rows.Length && ReferenceEquals(rows[cut.At], cut.Row)).DistinctBy(cut => cut.At);
        var puts = fresh.Select(row => (At: PlaceOf(row, rows, order), Skip: 0, Row: (T?)row));
        return Spliced(rows, [.. puts.Concat(cuts).OrderBy(edit => edit.At).ThenBy(edit => edit.Skip)]);
    }

    /// <summary>Where it stands, or would.</summary>
    private static int PlaceOf<T>(T row, T[] rows, IComparer<T> order)
    {
        var at = Array.BinarySearch(rows, row, order);
        return at < 0 ? ~at : at;
    }

    /// <param name="edits">In the order of places; at one place what is put comes before what is left out.</param>
    private static T[] Spliced<T>(T[] rows, (int At, int Skip, T? Row)[] edits)
    {
        var spliced = new T[rows.Length + edits.Sum(edit => 1 - 2 * edit.Skip)];
        var (from, to) = (0, 0);
        foreach (var (at, skip, row) in edits)
        {
            Array.Copy(rows, from, spliced, to, at - from);
            to += at - from;
            from = at + skip;
            if (skip == 0) spliced[to++] = row!;
        }

        Array.Copy(rows, from, spliced, to, rows.Length - from);
        return spliced;
    }
}
