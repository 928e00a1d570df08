namespace Hearsay.Ingest.Boilerplate;

/// <summary>Drops headings below which nothing was kept: what they stood over was furniture.</summary>
internal static class HeadingFilter
{
    public static List<int> WithText(MarkedPage page, List<int> kept)
    {
        var result = new List<int>(kept.Count);
        for (var at = 0; at < kept.Count; at++)
        {
            var isEmpty = page.Blocks[kept[at]].IsHeading && (at + 1 == kept.Count || IsSameRank(page, kept[at], kept[at + 1]) && page.Blocks[kept[at]].Text.Length < 60);
            if (!isEmpty) result.Add(kept[at]);
        }

        return result;
    }

    /// <summary>The next kept block is a heading of the same or a higher rank.</summary>
    private static bool IsSameRank(MarkedPage page, int heading, int next) =>
        page.Blocks[next].IsHeading && page.Blocks[next].Tag <= page.Blocks[heading].Tag;
}
