using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Metadata;

/// <summary>
/// The day of first publication and of the last change. What is stated (JSON-LD, head, itemprop) is counted, with the page's address and what
/// it shows at its headline; the day that most give wins, the stated first when they are even. Without anything stated: the address, what is
/// shown, lines that look like a date's. What stands in other articles' teasers, in comments or in the page's foot is no date of the article.
/// </summary>
internal sealed class DateReader(DateText dates, DatePlaces places, SourceZones zones)
{
    /// <summary>Days between the address and what is stated; more, and the site has moved, with all its articles stated anew.</summary>
    private const int LongestDelay = 60;

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

    public StatedDay? Published(PageFacts facts)
    {
        if (facts.Page.Date is { } given) return new StatedDay(given, DateSignal.Given);
        var monthFirst = IsMonthFirst(facts);
        var (url, shown) = (As(DateSignal.Url, FromUrl(facts)), places.FromElements(facts, monthFirst, isNear: true));
        var meta = As(DateSignal.Meta, FromMeta(facts, PublishedMeta, monthFirst));
        StatedDay?[] stated =
        [
            As(DateSignal.JsonLd, Parse(facts.Linked.Published, monthFirst)), meta, As(DateSignal.Time, places.FromProperty(facts, "datePublished", monthFirst)),
            meta is null ? shown : null, As(DateSignal.Meta, FromMeta(facts, DocumentMeta, monthFirst)),
        ];
        if (Agreed(stated, url, shown) is not { } agreed) return url ?? shown ?? places.FromLines(facts, monthFirst) ?? places.FromElements(facts, monthFirst, isNear: false);
        return url is { } first && agreed.Day.DayNumber - first.Day.DayNumber > LongestDelay ? url : Local(facts, agreed, url, shown);
    }

    private static StatedDay? As(DateSignal signal, DateOnly? day) => day is { } known ? new StatedDay(known, signal) : null;

    /// <summary>The stated day that most signals give, the first in order when they are even; what the page shows and its address count, but are not chosen.</summary>
    private static StatedDay? Agreed(StatedDay?[] stated, StatedDay? url, StatedDay? shown)
    {
        var isShownStated = Array.IndexOf(stated, shown, 3) == 3;
        StatedDay?[] all = [.. stated, url, isShownStated ? null : shown];
        return stated.Where(day => day is not null).OrderByDescending(day => all.Count(other => other?.Day == day?.Day)).FirstOrDefault();
    }

    /// <summary>A day in universal time gives way to the one that the page shows or has in its address, else to that of the outlet's country.</summary>
    private StatedDay Local(PageFacts facts, StatedDay agreed, StatedDay? url, StatedDay? shown)
    {
        var time = facts.Linked.Published ?? facts.Meta.First(PublishedMeta);
        if (agreed.Day == url?.Day || agreed.Day == shown?.Day || !IsUtc(time)) return agreed;
        foreach (var local in new[] { url, shown })
            if (local is { } near && Math.Abs(agreed.Day.DayNumber - near.Day.DayNumber) == 1) return near;
        return dates.First(time, IsMonthFirst(facts)) == agreed.Day ? agreed with { Day = zones.Local(agreed.Day, time!, WebAddress.Of(facts.Url)) } : agreed;
    }

    public DateOnly? Updated(PageFacts facts)
    {
        var monthFirst = IsMonthFirst(facts);
        return Parse(facts.Linked.Modified, monthFirst) ?? FromMeta(facts, UpdatedMeta, monthFirst) ?? places.FromProperty(facts, "dateModified", monthFirst) ?? places.Updated(facts, monthFirst);
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
