using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Metadata;

/// <summary>
/// The day of first publication and of the last change. Signals in order of trust: JSON-LD, meta, itemprop, the URL, time elements,
/// bylines. What stands in other articles' teasers, in comments or in the page's foot is no date of the article.
/// </summary>
internal sealed class DateReader(DateText dates, Words words)
{
    private static readonly string[] PublishedMeta =
    [
        "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "article.published", "published-date", "publishdate", "publish-date", "publish_date", "pubdate",
        "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "dc.created", "date", "rnews:datepublished",
        "cxenseparse:recs:publishtime", "shareaholic:article_published_time", "article_date_original", "originalpublicationdate", "citation_date", "citation_publication_date",
        "publication_date", "last-published", "timestamp", "datecreated", "article:created", "pdate", "displaydate", "cxenseparse:publishtime", "vr:published_time", "bt:pubdate", "article:published", "published_time", "release_date", "docdate",
    ];

    private static readonly string[] UpdatedMeta =
        ["article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revised", "article:updated_time"];

    private const int LongestDateLine = 160;

    public DateOnly? Published(PageFacts facts)
    {
        if (facts.Page.Date is { } given) return given;
        var monthFirst = IsMonthFirst(facts);
        return Parse(facts.Linked.Published, monthFirst) ?? FromMeta(facts, PublishedMeta, monthFirst) ?? FromProperty(facts, "datePublished", monthFirst)
            ?? FromUrl(facts) ?? FromPage(facts, monthFirst);
    }

    public DateOnly? Updated(PageFacts facts)
    {
        var monthFirst = IsMonthFirst(facts);
        return Parse(facts.Linked.Modified, monthFirst) ?? FromMeta(facts, UpdatedMeta, monthFirst) ?? FromProperty(facts, "dateModified", monthFirst);
    }

    private DateOnly? Parse(string? text, bool monthFirst) => text is null ? null : dates.First(text, monthFirst);

    private DateOnly? FromMeta(PageFacts facts, string[] names, bool monthFirst)
    {
        foreach (var name in names)
            if (Parse(facts.Meta.First(name), monthFirst) is { } date) return date;
        return null;
    }

    private DateOnly? FromProperty(PageFacts facts, string property, bool monthFirst)
    {
        for (var node = 0; node < facts.Tree.Count; node++)
        {
            if (facts.Tree.Attribute(node, "itemprop") is not { } name || !name.Contains(property, StringComparison.OrdinalIgnoreCase)) continue;
            if (IsElsewhere(facts, node)) continue;
            if (Parse(Stated(facts.Tree, node), monthFirst) is { } date) return date;
        }

        return null;
    }

    private static string Stated(PageTree tree, int node) =>
        tree.Attribute(node, "datetime") ?? tree.Attribute(node, "content") ?? tree.TextOf(node);

    private DateOnly? FromUrl(PageFacts facts)
    {
        var path = WebAddress.Of(facts.Url).Path;
        for (var at = path.IndexOfAny(['1', '2']); at >= 0 && at < path.Length; at++)
        {
            if (path[at] is not ('1' or '2') || (at > 0 && char.IsAsciiDigit(path[at - 1]))) continue;
            var rest = path.AsSpan(at);
            var length = 0;
            while (length < rest.Length && (char.IsAsciiDigit(rest[length]) || (rest[length] is '/' or '-' or '_' && length < 10))) length++;
            if (length >= 8 && dates.Find(rest[..Math.Min(length, 11)]) is { Start: 0 } found) return found.Date;
        }

        return null;
    }

    /// <summary>The most trusted date that stands in the article's head or foot.</summary>
    private DateOnly? FromPage(PageFacts facts, bool monthFirst)
    {
        var (best, most) = (default(DateOnly?), 0);
        for (var node = 0; node < facts.Tree.Count; node++)
        {
            var trust = Trust(facts, node);
            if (trust <= most) continue;
            var text = facts.Tree.Attribute(node, "datetime") ?? facts.Tree.TextOf(node);
            if (text.Length > LongestDateLine || text.Length == 0) continue;
            if (IsUpdate(text)) trust--;
            if (trust > most && Parse(text, monthFirst) is { } date) (best, most) = (date, trust);
        }

        return best ?? FromBlocks(facts, monthFirst);
    }

    /// <summary>How far the element is trusted to hold the article's date; 0 for not at all.</summary>
    private static int Trust(PageFacts facts, int node)
    {
        var tag = facts.Tree[node].Tag;
        var isTime = tag == Tag.Time;
        var isMeta = (facts.Marked.Own(node) & MarkupKind.Meta) != 0;
        if ((!isTime && !isMeta) || tag is Tag.Body or Tag.Html || IsElsewhere(facts, node)) return 0;
        var isInside = facts.Tree.IsBelow(node, facts.Container);
        return (isTime ? 4 : 2) + (isInside ? 2 : 0);
    }

    /// <summary>A short block before the text that a date fills or that says "published".</summary>
    private DateOnly? FromBlocks(PageFacts facts, bool monthFirst)
    {
        var (first, end) = facts.Marked.Blocks.Below(facts.Container);
        for (var number = Math.Max(0, first - 15); number < Math.Min(end, first + 12); number++)
        {
            var block = facts.Marked.Blocks[number];
            if (block.Text.Length > LongestDateLine || IsElsewhere(facts, block.First)) continue;
            if (dates.Find(block.Text, monthFirst) is { } found && (found.End - found.Start > block.Text.Length / 3 || Says(block.Text, "published"))) return found.Date;
        }

        return null;
    }

    private bool IsUpdate(string text) => Says(text, "updated") && !Says(text, "published");

    private bool Says(string text, string kind)
    {
        foreach (var range in text.AsSpan().SplitAny(' ', ':', '(', ','))
            if (words.Has(kind, text.AsSpan()[range])) return true;
        return false;
    }

    private static bool IsElsewhere(PageFacts facts, int node) =>
        (facts.Marked.Kind(node) & (MarkupKind.Comments | MarkupKind.Related | MarkupKind.Sidebar | MarkupKind.Nav | MarkupKind.Footer | MarkupKind.Embed | MarkupKind.Promo)) != 0;

    /// <summary>3/4/2020 is March in the United States; elsewhere, and where the page tells no region but the country, April.</summary>
    private static bool IsMonthFirst(PageFacts facts)
    {
        var language = facts.DeclaredLanguage?.ToLowerInvariant().Replace('_', '-') ?? "en";
        if (!language.StartsWith("en", StringComparison.Ordinal)) return false;
        if (language.Length > 2) return language is "en-us";
        var address = WebAddress.Of(facts.Url);
        string[] dayFirst = ["uk", "ie", "au", "nz", "in", "za", "de", "eu", "pk", "ng", "ke"];
        return !Array.Exists(dayFirst, address.HasCountry);
    }
}
