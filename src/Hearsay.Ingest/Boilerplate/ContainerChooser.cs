using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>
/// Chooses the node that holds the article: from the root down into the child with nearly all clean prose, for as long as there is
/// one. It stops where the prose divides among several children, so sections of a split article stay together.
/// </summary>
internal static class ContainerChooser
{
    private const double NearlyAll = 0.9;

    public static int Choose(MarkedPage page)
    {
        var node = 0;
        while (true)
        {
            var child = BestChild(page, node);
            if (child < 0 || page.CleanProse(child) < page.CleanProse(node) * NearlyAll) return node;
            if (!Tags.IsBlock(page.Tree[child].Tag) && page.Tree[child].Tag != Tag.Other && page.Tree[child].Tag != Tag.Span) return node;
            if (page.Tree[child].Tag is Tag.P or Tag.Li or Tag.Pre) return node;
            node = child;
        }
    }

    private static int BestChild(MarkedPage page, int node)
    {
        var (best, most) = (-1, 0);
        for (var child = node + 1; child < page.Tree[node].End; child = page.Tree[child].End)
        {
            var prose = page.CleanProse(child);
            if (prose > most) (best, most) = (child, prose);
        }

        return best;
    }
}
