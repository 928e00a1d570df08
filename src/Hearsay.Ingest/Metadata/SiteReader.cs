namespace Hearsay.Ingest.Metadata;

/// <summary>The outlet's name as the page states it, else the host of its URL.</summary>
internal static class SiteReader
{
    private const int LongestName = 100;

    public static string? Read(PageFacts facts)
    {
        var stated = facts.Page.Site ?? facts.Meta.First("og:site_name") ?? facts.Linked.Publisher ?? facts.Meta.First("application-name");
        if (!string.IsNullOrWhiteSpace(stated) && stated.Length < LongestName && !IsTitle(facts, stated)) return Short(stated.Trim());
        var host = WebAddress.Of(facts.Url).Host;
        return host.Contains('.') ? host : null;
    }

    /// <summary>Some pages give their title for the site's name.</summary>
    private static bool IsTitle(PageFacts facts, string stated) => facts.Page.Site is null && stated == (facts.Meta.First("og:title") ?? facts.Linked.Headline);

    /// <summary>"The Valley Post | News, Weather" without the slogan.</summary>
    private static string Short(string name)
    {
        var bar = name.IndexOf(" | ", StringComparison.Ordinal);
        return bar > 0 ? name[..bar] : name;
    }
}
