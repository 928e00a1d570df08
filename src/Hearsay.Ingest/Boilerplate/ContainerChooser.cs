using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>
/// Chooses the node that holds the article: from the root down into the child with nearly all clean prose, for as long as there is
/// one. It stops where the prose divides among several children, so sections of a split article stay together; before that, it
/// jumps to an element that says it is the article when that holds most of the prose.
/// </summary>
internal static class ContainerChooser
{
    // Chosen together on 990 pages of many kinds (snippet F1 .926, .929, .927 at .8, .9, .95).
    private const double NearlyAll = 0.9;

    // A page's pop-ups and second stories hold less than the story; a part that holds the headline too needs no more than this.
    private const double Most = 0.7;

    private const int LeastProse = 100; // of a paragraph behind an element that was closed too early

    public static int Choose(MarkedPage page)
    {
        var (node, headline) = (0, Headline.Find(page.Tree));
        while (true)
        {
            var child = BestChild(page, node);
            var holdsHeadline = child >= 0 && headline >= child && headline < page.Tree[child].End;
            var isClear = child >= 0 && !GoesOn(page, node, child) && page.CleanProse(child) >= page.CleanProse(node) * (holdsHeadline ? Most : NearlyAll);
            var next = isClear ? child : StatedArticle(page, node);
            if (next < 0 || !MayHold(page.Tree[next].Tag)) return node;
            node = next;
        }
    }

    /// <summary>Paragraphs stand right behind the child: a stray end tag closed it too early.</summary>
    private static bool GoesOn(MarkedPage page, int node, int child)
    {
        for (var next = page.Tree[child].End; next < page.Tree[node].End; next = page.Tree[next].End)
            if (page.Tree[next].Tag == Tag.P && page.CleanProse(next) >= LeastProse && HasParagraph(page, child, page.Tree.Attribute(next, "class"))) return true;
        return false;
    }

    private static bool HasParagraph(MarkedPage page, int node, string? named)
    {
        for (var below = node + 1; below < page.Tree[node].End; below = page.Tree[below].End)
            if (page.Tree[below].Tag == Tag.P && page.CleanProse(below) >= LeastProse && page.Tree.Attribute(below, "class") == named) return true;
        return false;
    }

    private static bool MayHold(Tag tag) => (Tags.IsBlock(tag) || tag is Tag.Other or Tag.Span) && tag is not (Tag.P or Tag.Li or Tag.Pre);

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

    /// <summary>The first element below that is an article or main part by its tag or property, and holds most of the prose; or -1.</summary>
    private static int StatedArticle(MarkedPage page, int node)
    {
        var enough = page.CleanProse(node) * Most;
        for (var below = node + 1; below < page.Tree[node].End; below++)
        {
            if (page.CleanProse(below) < enough) below = page.Tree[below].End - 1;
            else if (page.Tree[below].Tag is Tag.Article or Tag.Main || page.Tree.Attribute(below, "itemprop") is "articleBody") return below;
        }

        return -1;
    }
}
