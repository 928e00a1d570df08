using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>What stands inside an article and is not its running text: captions of pictures and quoted posts of networks.</summary>
internal static class Insets
{
    private const int MostInsets = 500;
    private const int LongestCaption = 1000;

    /// <summary>The captions in and around the container, in order, none twice.</summary>
    public static List<string> CaptionsOf(MarkedPage page, int container, Captions captions)
    {
        var found = new List<string>();
        var (first, end) = page.Blocks.Below(Scope(page, container));
        for (var number = first; number < end && found.Count < MostInsets; number++)
        {
            var (text, kind) = (page.Blocks[number].Text, page.BlockKind(number));
            var isCaption = (kind & MarkupKind.Caption) != 0 || captions.NamesPicture(text) || captions.IsItalicCaption(page, page.Blocks[number]);
            if (isCaption && (kind & (MarkupKind.Related | MarkupKind.Comments | MarkupKind.Nav | MarkupKind.Embed)) == 0 && text.Length <= LongestCaption && !found.Contains(text)) found.Add(text);
        }

        return found;
    }

    /// <summary>The visible text of each quoted post, in order, none twice.</summary>
    public static List<string> EmbedsOf(MarkedPage page, int container)
    {
        var found = new List<string>();
        var scope = Scope(page, container);
        for (var node = scope; node < page.Tree[scope].End && found.Count < MostInsets; node++)
        {
            if ((page.Own(node) & MarkupKind.Embed) == 0 || (page.Kind(node) & MarkupKind.Comments) != 0) continue;
            var text = page.Tree.TextOf(node);
            if (text.Length > 0 && !found.Contains(text)) found.Add(text);
            node = page.Tree[node].End - 1;
        }

        return found;
    }

    /// <summary>The article element around the container, else the container.</summary>
    private static int Scope(MarkedPage page, int container)
    {
        for (var node = container; node >= 0; node = page.Tree[node].Parent)
            if (page.Tree[node].Tag is Tag.Article) return node;
        return container;
    }
}
