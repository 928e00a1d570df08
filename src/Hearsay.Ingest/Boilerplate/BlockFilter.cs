using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>Keeps the blocks of a container that are the article's own words, in order.</summary>
internal static class BlockFilter
{
    public static List<int> Keep(MarkedPage page, int container)
    {
        var kept = new List<int>();
        var (first, end) = page.Blocks.Below(container);
        for (var block = first; block < end; block++)
            if (IsKept(page, block)) kept.Add(block);
        return kept;
    }

    private static bool IsKept(MarkedPage page, int number)
    {
        var block = page.Blocks[number];
        if ((page.BlockKind(number) & MarkupKind.Furniture) != 0) return false;
        if (block.LinkShare > 0.8) return false;
        return true;
    }
}
