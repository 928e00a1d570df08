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
        var (title, found) = (TitleText.Letters(Title(tree)), -1);
        var stated = TitleText.Letters(Stated(tree));
        for (var node = 0; title.Length > 0 && node < tree.Count; node++)
        {
            if (tree[node].Tag is not (Tag.H1 or Tag.H2 or Tag.H3) || TitleText.Letters(tree.TextOf(node)) is not { Length: >= LeastLetters } letters || !title.Contains(letters, StringComparison.Ordinal)) continue;
            if (letters == stated) return node; // "BLOG: HEADLINE" repeats the blog's own heading, too
            if (found < 0) found = node;
        }

        return found;
    }

    /// <summary>What the page tells networks its headline is; empty when it does not.</summary>
    private static string Stated(PageTree tree)
    {
        for (var node = 0; node < tree.Count; node++)
            if (tree[node].Tag == Tag.Meta && tree.Attribute(node, "property") is "og:title") return tree.Attribute(node, "content") ?? "";
        return "";
    }

    /// <summary>The text of the title element; empty when there is none.</summary>
    public static string Title(PageTree tree)
    {
        for (var node = 0; node < tree.Count; node++)
            if (tree[node].Tag == Tag.Title) return tree.TextOf(node);
        return "";
    }
}
