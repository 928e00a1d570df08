using System.Buffers;
using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Metadata;

/// <summary>
/// The article's authors as names of persons. JSON-LD, each field of the head, the best marked byline and the lines that sign each give a
/// list, and the list that most agree on wins. Where no person signs, the agency, newsroom or outlet that the page states as its author.
/// </summary>
internal sealed class AuthorReader(AuthorNames names)
{
    private static readonly string[] Meta =
        ["author", "article:author_name", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "article:author", "og:article:author", "twitter:data1", "citation_author", "cxenseparse:author", "rbauthors", "shareaholic:article_author_name"];

    // Chosen on the even half of 990 pages of many kinds: a byline at the headline outweighs one field of the page's head, not two.
    private const double LinkedWeight = 1, MetaWeight = 0.6, TrustWeight = 0.06, LineWeight = 0.15;

    private static readonly SearchValues<string> Author = One("author"), Autor = One("autor"), Card = One("vcard");

    private static readonly SearchValues<string> Named = Any(["byline", "writer", "verfasser", "wrote", "reporter", "contributor", "submitted", "credit-name", "posted-by", "postedby", "auteur"]);

    private const int LongestByline = 200;
    private const int TailBlocks = 4, MostSignedWords = 5;
    private const int FooterBlocks = 2; // behind the text, where blogs sign
    private const int LongestLabel = 20; // "Author:"
    private const int Stated = 8; // trust from which the page marks a name as the author's
    private const int MostNodes = 60; // of an element that is a byline
    private const MarkupKind Elsewhere = MarkupKind.Comments | MarkupKind.Related | MarkupKind.Nav | MarkupKind.Embed | MarkupKind.Caption;

    public IReadOnlyList<string> Read(PageFacts facts, string? site)
    {
        if (facts.Page.Author.Count > 0) return facts.Page.Author;
        var outlet = Outlet(facts, site);
        var votes = new AuthorVotes();
        votes.Add(Persons(facts.Linked.Authors, true, outlet), LinkedWeight);
        foreach (var name in Meta) votes.Add(Persons(facts.Meta.All(name), true, outlet), MetaWeight);
        var (marked, trust) = FromPage(facts, outlet);
        votes.Add(marked, trust * TrustWeight);
        votes.Add(FromBlocks(facts, outlet), LineWeight);
        if (votes.Best() is { Count: > 0 } stated) return stated is [var single] ? [FullName(facts, single)] : stated;
        return Desk(facts) is { } desk ? [desk] : [];
    }

    /// <summary>Who signs where no person does: an agency, a newsroom, the outlet itself; the first that is stated as the author.</summary>
    private string? Desk(PageFacts facts)
    {
        var stated = facts.Linked.Authors.Concat(Meta.SelectMany(facts.Meta.All)).Concat(MarkedBylines(facts));
        return stated.Select(names.Desk).FirstOrDefault(desk => desk is not null);
    }

    private static IEnumerable<string> MarkedBylines(PageFacts facts)
    {
        for (var node = 0; node < facts.Tree.Count; node++)
            if (Trust(facts, node) >= Stated)
                foreach (var byline in Bylines(facts.Tree, node)) yield return byline;
    }

    /// <summary>A single first name with the surname that a line about the author adds ("Ada Quill writes about ..."), when the page has one.</summary>
    private string FullName(PageFacts facts, string single)
    {
        for (var number = 0; !single.Contains(' ') && number < facts.Marked.Blocks.Count; number++)
        {
            var text = facts.Marked.Blocks[number].Text;
            if (!text.StartsWith(single, StringComparison.Ordinal) || text.Length < single.Length + 3 || text[single.Length] != ' ' || !char.IsUpper(text[single.Length + 1])) continue;
            var end = text.IndexOf(' ', single.Length + 1);
            if (names.Read([end < 0 ? text : text[..end]], isStated: false) is [var full] && full.Contains(' ')) return full;
        }

        return single;
    }

    private static HashSet<string> Outlet(PageFacts facts, string? site)
    {
        var address = WebAddress.Of(facts.Url);
        string?[] own = [site, facts.Linked.Publisher, facts.Meta.First("og:site_name"), address.Host, address.SiteLabel];
        return [.. own.Select(name => TitleText.Letters(name ?? "")).Where(letters => letters.Length > 0)];
    }

    private List<string> Persons(IEnumerable<string> bylines, bool isStated, HashSet<string> outlet) =>
        [.. names.Read(bylines, isStated).Where(name => names.IsGivenName(name) || !outlet.Contains(TitleText.Letters(name)))];

    private (List<string> Names, int Trust) FromPage(PageFacts facts, HashSet<string> outlet)
    {
        var (best, most, place) = (new List<string>(), 0, -1);
        for (var node = 0; node < facts.Tree.Count; node++)
        {
            var trust = Trust(facts, node);
            if (trust <= most) continue;
            var found = Persons(Bylines(facts.Tree, node), trust >= Stated, outlet);
            if (found.Count > 0) (best, most, place) = (found, trust, node);
        }

        if (best.Count > 0) AddNeighbours(facts, place, most, best, outlet);
        return (best, most);
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
        if (facts.Tree[node].Element is null || facts.Tree[node].End - node > MostNodes) return 0;
        var rank = Rank(facts.Tree, node);
        if (rank == 0) return 0;
        var (kind, isNear) = (facts.Marked.Kind(node), IsNearHeadline(facts, node));
        if ((kind & (isNear ? MarkupKind.Comments | MarkupKind.Embed : Elsewhere)) != 0) return 0;
        return (rank * 2) + (facts.Tree.IsBelow(node, facts.Container) ? 1 : 0) + (isNear ? 1 : 0);
    }

    private static int Rank(PageTree tree, int node)
    {
        if (Has(tree.Attribute(node, "itemprop"), Author) || Has(tree.Attribute(node, "rel"), Author)) return 5;
        var name = tree.Attribute(node, "class");
        if (Has(name, Card)) return 5;
        if (Has(name, Author) || Has(name, Autor)) return 4;
        if (tree[node].Tag == Tag.A && AuthorLinks.IsOne(tree.Attribute(node, "href"))) return 3;
        return Has(name, Named) || Has(tree.Attribute(node, "id"), Author) ? 3 : 0;
    }

    private static bool IsNearHeadline(PageFacts facts, int node)
    {
        var (title, block) = (facts.Marked.TitleBlock(facts.Container), facts.Marked.Blocks.Below(node).First);
        return block >= title - 3 && block <= facts.Marked.TextStart(facts.Container) + 3;
    }

    private static bool Has(string? attribute, SearchValues<string> words) => attribute is not null && attribute.AsSpan().ContainsAny(words);

    private static SearchValues<string> One(string word) => Any([word]);

    private static SearchValues<string> Any(string[] words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>A short line near the top or at the end of the text that begins with "By", ends with "... by NAME", or is a name and a date.</summary>
    private List<string> FromBlocks(PageFacts facts, HashSet<string> outlet)
    {
        var (first, end) = (facts.Marked.TextStart(facts.Container), facts.Marked.Blocks.Below(facts.Container).End);
        var top = Enumerable.Range(Math.Max(0, first - 8), Math.Max(0, Math.Min(end, first + 8) - Math.Max(0, first - 8)));
        var tail = Enumerable.Range(Math.Max(first, end - TailBlocks), Math.Min(TailBlocks, end - first)).Reverse();
        var foot = Enumerable.Range(end, Math.Max(0, Math.Min(FooterBlocks, facts.Marked.Blocks.Count - end))).Where(number => facts.Marked.Blocks[number].Text.StartsWith("posted by ", StringComparison.OrdinalIgnoreCase));
        foreach (var number in top.Concat(tail).Concat(foot))
        {
            var block = facts.Marked.Blocks[number];
            if (block.Text.Length > 100 || (block.Tag == Tag.H1 && !names.IsByword(block.Text)) || (facts.Marked.Kind(block.First) & Elsewhere) != 0) continue;
            var isLabel = block.Text.Length < LongestLabel && names.IsByword(block.Text) && number + 1 < facts.Marked.Blocks.Count;
            var line = isLabel ? $"{block.Text} {facts.Marked.Blocks[number + 1].Text}" : block.Text;
            var byline = line.Length > 100 ? null : names.Signature(line, isAlone: number >= end - TailBlocks && !(block.EndsSentence && block.Words > MostSignedWords));
            if (byline is not null && Persons([byline], false, outlet) is { Count: > 0 } found) return found;
        }

        return [];
    }
}
