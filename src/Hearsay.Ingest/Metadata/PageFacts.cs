using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Metadata;

/// <summary>All that the metadata of one page is read from.</summary>
internal sealed class PageFacts
{
    public PageFacts(Page page, MarkedPage marked, int container)
    {
        (Page, Marked, Container) = (page, marked, container);
        Meta = new MetaTags(marked.Tree);
        Linked = LinkedArticleReader.Read(marked.Tree.JsonLd) ?? new LinkedArticle();
        Url = page.Url ?? PageUrl();
    }

    public Page Page { get; }

    public MarkedPage Marked { get; }

    public PageTree Tree => Marked.Tree;

    /// <summary>The node that holds the article.</summary>
    public int Container { get; }

    public MetaTags Meta { get; }

    public LinkedArticle Linked { get; }

    public string? Url { get; }

    /// <summary>The language that the page declares, with region ("en-us"), or null.</summary>
    public string? DeclaredLanguage =>
        (Tree.Count > 0 ? Tree.Attribute(0, "lang") ?? Tree.Attribute(0, "xml:lang") : null) is { Length: >= 2 } lang ? lang
            : Meta.First("og:locale", "content-language", "language", "dc.language") ?? Linked.Language;

    private string? PageUrl()
    {
        if (Meta.First("og:url") is { } given && IsWeb(given)) return given;
        for (var node = 0; node < Tree.Count; node++)
            if (Tree[node].Tag == Tag.Link && Tree.Attribute(node, "rel") == "canonical" && Tree.Attribute(node, "href") is { } link && IsWeb(link))
                return link;
        return null;
    }

    private static bool IsWeb(string url) =>
        url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
