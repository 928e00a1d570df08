using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Metadata;

/// <summary>
/// The article's authors as names of persons: what JSON-LD states, else meta, else author links and properties, else bylines.
/// The outlet's own name is no author.
/// </summary>
internal sealed class AuthorReader(AuthorNames names)
{
    private static readonly string[] Meta =
        ["author", "article:author_name", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "article:author", "og:article:author", "twitter:data1", "citation_author", "cxenseparse:author", "rbauthors", "shareaholic:article_author_name"];

    private const int LongestByline = 200;
    private const int Stated = 8; // trust from which the page marks a name as the author's
    private const int MostNodes = 60; // of an element that is a byline
    private const MarkupKind Elsewhere = MarkupKind.Comments | MarkupKind.Related | MarkupKind.Nav | MarkupKind.Embed;

    public IReadOnlyList<string> Read(PageFacts facts, string? site)
    {
        if (facts.Page.Author.Count > 0) return facts.Page.Author;
        var outlet = Outlet(facts, site);
        var linked = Persons(facts.Linked.Authors, true, outlet);
        if (linked.Count > 0) return linked;
        foreach (var name in Meta)
        {
            var found = Persons(facts.Meta.All(name), true, outlet);
            if (found.Count > 0) return found;
        }

        return FromPage(facts, outlet);
    }

    private static HashSet<string> Outlet(PageFacts facts, string? site)
    {
        var address = WebAddress.Of(facts.Url);
        string?[] own = [site, facts.Linked.Publisher, facts.Meta.First("og:site_name"), address.Host, address.SiteLabel];
        return [.. own.Select(name => TitleText.Letters(name ?? "")).Where(letters => letters.Length > 0)];
    }

    private List<string> Persons(IEnumerable<string> bylines, bool isStated, HashSet<string> outlet) =>
        [.. names.Read(bylines, isStated).Where(name => !outlet.Contains(TitleText.Letters(name)))];

    private List<string> FromPage(PageFacts facts, HashSet<string> outlet)
    {
        var (best, most, place) = (new List<string>(), 0, -1);
        for (var node = 0; node < facts.Tree.Count; node++)
        {
            var trust = Trust(facts, node);
            if (trust <= most) continue;
            var found = Persons(Bylines(facts.Tree, node), trust >= Stated, outlet);
            if (found.Count > 0) (best, most, place) = (found, trust, node);
        }

        if (best.Count == 0) return FromBlocks(facts, outlet);
        AddNeighbours(facts, place, most, best, outlet);
        return best;
    }

    /// <summary>Others marked alike close by: several authors, each in an element of its own.</summary>
    private void AddNeighbours(PageFacts facts, int place, int trust, List<string> best, HashSet<string> outlet)
    {
        var scope = facts.Tree[Math.Max(0, facts.Tree[place].Parent)].Parent;
        if (scope < 0 || facts.Tree[scope].End - scope > 80) return;
        for (var node = scope; node < facts.Tree[scope].End; node++)
        {
            if (facts.Tree.IsBelow(node, place) || Trust(facts, node) != trust) continue;
            foreach (var name in Persons(Bylines(facts.Tree, node), trust >= Stated, outlet))
                if (!best.Exists(known => known.Contains(name, StringComparison.OrdinalIgnoreCase))) best.Add(name);
        }
    }

    /// <summary>The links in a byline when there are some, else its text.</summary>
    private static List<string> Bylines(PageTree tree, int node)
    {
        var links = new List<string>();
        for (var below = node + 1; below < tree[node].End && below < node + 60; below++)
            if (tree[below].Tag == Tag.A || tree.Attribute(below, "itemprop") is "name") links.Add(tree.TextOf(below));
        links.RemoveAll(text => text.Length is 0 or > 60);
        var all = tree.TextOf(node);
        if (all.Length is 0 or > LongestByline) return [];
        return links.Count > 0 ? links : [all];
    }

    private static int Trust(PageFacts facts, int node)
    {
        if (facts.Tree[node].Element is null || facts.Tree[node].End - node > MostNodes || (facts.Marked.Kind(node) & Elsewhere) != 0) return 0;
        var rank = 0;
        if (Has(facts.Tree.Attribute(node, "itemprop"), "author") || Has(facts.Tree.Attribute(node, "rel"), "author")) rank = 5;
        else if (facts.Tree.Attribute(node, "class") is { } name && (Has(name, "vcard") || Has(name, "author") || Has(name, "autor"))) rank = Has(name, "vcard") ? 5 : 4;
        else if (Has(facts.Tree.Attribute(node, "class"), "byline") || Has(facts.Tree.Attribute(node, "id"), "author")) rank = 3;
        return rank == 0 ? 0 : (rank * 2) + (facts.Tree.IsBelow(node, facts.Container) ? 1 : 0);
    }

    private static bool Has(string? attribute, string word) => attribute is not null && attribute.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A short line near the top that begins with "By".</summary>
    private List<string> FromBlocks(PageFacts facts, HashSet<string> outlet)
    {
        var (first, end) = facts.Marked.Blocks.Below(facts.Container);
        for (var number = Math.Max(0, first - 8); number < Math.Min(end, first + 8); number++)
        {
            var block = facts.Marked.Blocks[number];
            if (block.Text.Length > 100 || (facts.Marked.Kind(block.First) & Elsewhere) != 0 || !names.StartsWithBy(block.Text)) continue;
            var found = Persons([block.Text], false, outlet);
            if (found.Count > 0) return found;
        }

        return [];
    }
}
