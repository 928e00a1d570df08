using Hearsay.Ingest.Html;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>The heading that the page's own title repeats: where the story begins, on whatever level the page sets it.</summary>
internal static class Headline
{
    /// <summary>A heading of fewer letters ("News") stands in many titles by chance.</summary>
    private const int LeastLetters = 12;

    /// <summary>The node of the heading, or -1.</summary>
    public static int Find(PageTree tree)
    {
        var title = TitleText.Letters(Title(tree));
        for (var node = 0; title.Length > 0 && node < tree.Count; node++)
            if (tree[node].Tag is Tag.H1 or Tag.H2 or Tag.H3 && TitleText.Letters(tree.TextOf(node)) is { Length: >= LeastLetters } letters && title.Contains(letters, StringComparison.Ordinal))
                return node;
        return -1;
    }

    /// <summary>The text of the title element; empty when there is none.</summary>
    public static string Title(PageTree tree)
    {
        for (var node = 0; node < tree.Count; node++)
            if (tree[node].Tag == Tag.Title) return tree.TextOf(node);
        return "";
    }
}
