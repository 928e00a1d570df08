namespace Hearsay.Core;

/// <summary>
/// Leads from an article's text back to the source it was read from: the characters of the page or scrape, decoded, counted in UTF-16
/// units from behind a byte order mark. Between two runs stand in the text at most a blank or a line feed, in the source whatever the
/// reading left out. Immutable.
/// </summary>
/// <param name="Runs">In order of the text, none over another; none where the source is not known.</param>
public sealed record SourceMap(IReadOnlyList<SourceRun> Runs)
{
    public static SourceMap Empty { get; } = new([]);

    /// <summary>The smallest stretch of the source that holds all of <paramref name="span"/>; null when nothing of the span is known. Cost: that of the runs in it.</summary>
    public TextSpan? Of(TextSpan span)
    {
        var found = default(TextSpan?);
        for (var at = FirstBehind(span.Start); at < Runs.Count && Runs[at].Text < span.End; at++)
            found = found?.Union(Runs[at].Of(span)) ?? Runs[at].Of(span);
        return found;
    }

    /// <summary>The index of the first run that ends behind <paramref name="position"/>.</summary>
    private int FirstBehind(int position)
    {
        var (low, high) = (0, Runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Runs[middle].TextEnd <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
