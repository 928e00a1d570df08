using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>Drops headings below which nothing was kept: what they stood over was furniture.</summary>
internal static class HeadingFilter
{
    public static List<int> WithText(MarkedPage page, List<int> kept)
    {
        var result = new List<int>(kept.Count);
        var stays = kept.ToHashSet();
        for (var at = 0; at < kept.Count; at++)
        {
            var isEmpty = page.Blocks[kept[at]].IsHeading && (at + 1 == kept.Count || IsSameRank(page, kept[at], kept[at + 1]) && page.Blocks[kept[at]].Text.Length < 60);
            if (!isEmpty && !IsOfEmptyBox(page, kept[at], stays)) result.Add(kept[at]);
        }

        return result;
    }

    /// <summary>An element begins with the heading, holds more blocks, and none of them is kept.</summary>
    private static bool IsOfEmptyBox(MarkedPage page, int heading, HashSet<int> kept)
    {
        if (!page.Blocks[heading].IsHeading) return false;
        for (var node = page.Tree[page.Blocks[heading].Node].Parent; node > 0; node = page.Tree[node].Parent)
        {
            var (first, end) = page.Blocks.Below(node);
            if (first < heading || page.Tree[node].Tag is not (Tag.Div or Tag.Section or Tag.Aside)) return false;
            if (end - first > 1) return !Enumerable.Range(first + 1, end - first - 1).Any(kept.Contains);
        }

        return false;
    }

    /// <summary>The next kept block is a heading of the same or a higher rank.</summary>
    private static bool IsSameRank(MarkedPage page, int heading, int next) =>
        page.Blocks[next].IsHeading && page.Blocks[next].Tag <= page.Blocks[heading].Tag;
}
