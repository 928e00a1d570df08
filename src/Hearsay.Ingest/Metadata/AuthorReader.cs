using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Metadata;

/// <summary>
/// The article's authors as names of persons: what JSON-LD states, else meta, else author links and properties, else bylines.
/// </summary>
internal sealed class AuthorReader(AuthorNames names)
{
    private static readonly string[] Meta =
        ["author", "article:author_name", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "article:author", "og:article:author", "twitter:data1", "citation_author", "cxenseparse:author", "rbauthors", "shareaholic:article_author_name"];

    private const int LongestByline = 200;

    public IReadOnlyList<string> Read(PageFacts facts)
    {
        if (facts.Page.Author.Count > 0) return facts.Page.Author;
        var linked = names.Read(facts.Linked.Authors);
        if (linked.Count > 0) return linked;
        foreach (var name in Meta)
        {
            var found = names.Read(facts.Meta.All(name));
            if (found.Count > 0) return found;
        }

        return FromPage(facts);
    }

    private List<string> FromPage(PageFacts facts)
    {
        var (best, most) = (new List<string>(), 0);
        for (var node = 0; node < facts.Tree.Count; node++)
        {
            var trust = Trust(facts, node);
            if (trust <= most) continue;
            var text = facts.Tree.TextOf(node);
            if (text.Length is 0 or > LongestByline) continue;
            var found = names.Read([text]);
            if (found.Count > 0) (best, most) = (found, trust);
        }

        return best.Count > 0 ? best : FromBlocks(facts);
    }

    private static int Trust(PageFacts facts, int node)
    {
        if (facts.Tree[node].Element is null || IsElsewhere(facts, node)) return 0;
        var rank = 0;
        if (facts.Tree.Attribute(node, "itemprop") is { } property && property.Contains("author", StringComparison.OrdinalIgnoreCase)) rank = 5;
        else if (facts.Tree.Attribute(node, "rel") is { } rel && rel.Contains("author", StringComparison.OrdinalIgnoreCase)) rank = 5;
        else if (NamesAuthor(facts.Tree.Attribute(node, "class")) || NamesAuthor(facts.Tree.Attribute(node, "id"))) rank = 3;
        return rank == 0 ? 0 : rank + (facts.Tree.IsBelow(node, facts.Container) ? 1 : 0);
    }

    private static bool NamesAuthor(string? name) => name is not null &&
        (name.Contains("author", StringComparison.OrdinalIgnoreCase) || name.Contains("byline", StringComparison.OrdinalIgnoreCase)
        || name.Contains("autor", StringComparison.OrdinalIgnoreCase));

    /// <summary>A short line near the top that begins with "By".</summary>
    private List<string> FromBlocks(PageFacts facts)
    {
        var (first, end) = facts.Marked.Blocks.Below(facts.Container);
        for (var number = Math.Max(0, first - 8); number < Math.Min(end, first + 8); number++)
        {
            var block = facts.Marked.Blocks[number];
            if (block.Text.Length > 100 || IsElsewhere(facts, block.First) || !names.StartsWithBy(block.Text)) continue;
            var found = names.Read([block.Text]);
            if (found.Count > 0) return found;
        }

        return [];
    }

    private static bool IsElsewhere(PageFacts facts, int node) =>
        (facts.Marked.Kind(node) & (MarkupKind.Comments | MarkupKind.Related | MarkupKind.Nav | MarkupKind.Footer | MarkupKind.Embed | MarkupKind.Promo)) != 0;
}
