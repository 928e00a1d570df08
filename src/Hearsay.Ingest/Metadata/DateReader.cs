using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Metadata;

/// <summary>
/// The day of first publication and of the last change. What is stated (JSON-LD, head, itemprop) is counted, with the page's address and what
/// it shows at its headline; the day that most give wins, the stated first when they are even. Without anything stated: the address, what is
/// shown, lines that look like a date's. What stands in other articles' teasers, in comments or in the page's foot is no date of the article.
/// </summary>
internal sealed class DateReader(DateText dates, DatePlaces places)
{
    private static readonly string[] PublishedMeta =
    [
        "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "article.published", "published-date", "publishdate", "publish-date", "publish_date", "pubdate",
        "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "rnews:datepublished",
        "cxenseparse:recs:publishtime", "shareaholic:article_published_time", "article_date_original", "originalpublicationdate", "citation_date", "citation_publication_date",
        "publication_date", "last-published", "timestamp", "article:created", "pdate", "displaydate", "cxenseparse:publishtime", "vr:published_time", "bt:pubdate", "article:published", "published_time", "release_date",
    ];

    /// <summary>Dates of the document, which need not be those of its publication: what the page shows at its headline goes before.</summary>
    private static readonly string[] DocumentMeta = ["dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "dc.created", "date", "datecreated", "docdate"];

    private static readonly string[] UpdatedMeta =
        ["article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revised", "article:updated_time"];

    public DateOnly? Published(PageFacts facts)
    {
        if (facts.Page.Date is { } given) return given;
        var monthFirst = IsMonthFirst(facts);
        var (url, shown) = (FromUrl(facts), places.FromElements(facts, monthFirst, isNear: true));
        var meta = FromMeta(facts, PublishedMeta, monthFirst);
        DateOnly?[] stated = [Parse(facts.Linked.Published, monthFirst), meta, places.FromProperty(facts, "datePublished", monthFirst), meta is null ? shown : null, FromMeta(facts, DocumentMeta, monthFirst)];
        if (Agreed(stated, url, shown) is not { } day) return url ?? shown ?? places.FromLines(facts, monthFirst) ?? places.FromElements(facts, monthFirst, isNear: false);
        if (day == url || day == shown || !IsUtc(facts.Linked.Published ?? facts.Meta.First(PublishedMeta))) return day;
        return new[] { url, shown }.FirstOrDefault(local => local is { } near && Math.Abs(day.DayNumber - near.DayNumber) == 1) ?? day;
    }

    /// <summary>The stated day that most signals give, the first in order when they are even; what the page shows and its address count, but are not chosen.</summary>
    private static DateOnly? Agreed(DateOnly?[] stated, DateOnly? url, DateOnly? shown)
    {
        var isShownStated = Array.IndexOf(stated, shown, 3) == 3;
        DateOnly?[] all = [.. stated, url, isShownStated ? null : shown];
        return stated.Where(day => day is not null).OrderByDescending(day => all.Count(other => other == day)).FirstOrDefault();
    }

    public DateOnly? Updated(PageFacts facts)
    {
        var monthFirst = IsMonthFirst(facts);
        return Parse(facts.Linked.Modified, monthFirst) ?? FromMeta(facts, UpdatedMeta, monthFirst) ?? places.FromProperty(facts, "dateModified", monthFirst);
    }

    private DateOnly? Parse(string? text, bool monthFirst) => text is null ? null : dates.First(text, monthFirst);

    /// <summary>The time is given in UTC, so the day where the outlet sits may be the one before or after.</summary>
    private static bool IsUtc(string? time) =>
        time is { Length: > 12 } && (time.EndsWith('Z') || time.EndsWith("+00:00", StringComparison.Ordinal) || time.EndsWith("+0000", StringComparison.Ordinal) || time.EndsWith("GMT", StringComparison.Ordinal));

    private DateOnly? FromMeta(PageFacts facts, string[] names, bool monthFirst)
    {
        foreach (var name in names)
            if (Parse(facts.Meta.First(name), monthFirst) is { } date) return date;
        return null;
    }

    /// <summary>"/2020/03/04/", "/2020/mar/04/", "-20200304", "04.03.2020" in the path.</summary>
    private DateOnly? FromUrl(PageFacts facts)
    {
        var path = WebAddress.Of(facts.Url).Path;
        var query = path.IndexOf('?');
        if (query >= 0) path = path[..query];
        for (var at = 0; at < path.Length; at++)
        {
            if (!char.IsAsciiDigit(path[at]) || (at > 0 && char.IsLetterOrDigit(path[at - 1]))) continue;
            var rest = path.AsSpan(at, Math.Min(path.Length - at, 11));
            if (dates.Find(rest) is { Start: 0 } found && IsWhole(path, at, found.End)) return found.Date;
        }

        return null;
    }

    /// <summary>The date is no part of a longer number.</summary>
    private static bool IsWhole(string path, int start, int length) =>
        length >= 8 && (start + length >= path.Length || !char.IsAsciiDigit(path[start + length]));

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
