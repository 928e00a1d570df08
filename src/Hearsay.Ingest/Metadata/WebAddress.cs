namespace Hearsay.Ingest.Metadata;

/// <summary>Host and path of a URL; of a page in the web archive, those of the archived page.</summary>
internal readonly record struct WebAddress(string Host, string Path)
{
    public static WebAddress Of(string? url)
    {
        var text = (url ?? "").Trim();
        var inner = text.LastIndexOf("/http", StringComparison.OrdinalIgnoreCase);
        if (inner > 8) text = text[(inner + 1)..];
        else if (text.Contains("web.archive.org/web/", StringComparison.OrdinalIgnoreCase)) text = BehindStamp(text);
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) text = text[(scheme + 3)..];
        var end = text.AsSpan().IndexOfAny("/?#");
        var host = (end < 0 ? text : text[..end]).ToLowerInvariant();
        var path = end < 0 ? "" : text[end..];
        return new WebAddress(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host, path);
    }

    /// <summary>The part of the host that names the site: "bbc" of "news.bbc.co.uk".</summary>
    public string SiteLabel
    {
        get
        {
            var labels = Host.Split('.');
            if (labels.Length < 2) return Host;
            var label = labels[^2];
            return label.Length <= 3 && labels.Length > 2 && labels[^1].Length == 2 ? labels[^3] : label;
        }
    }

    public bool HasCountry(string topLevel) => Host.EndsWith("." + topLevel, StringComparison.Ordinal);

    /// <summary>Behind "…/web/20130307194448/".</summary>
    private static string BehindStamp(string text)
    {
        var start = text.IndexOf("/web/", StringComparison.OrdinalIgnoreCase) + 5;
        var slash = text.IndexOf('/', start);
        return slash < 0 ? text : text[(slash + 1)..];
    }
}
