namespace Hearsay.Ingest.Metadata;

/// <summary>The outlet's name as the page states it, else the host of its URL.</summary>
internal static class SiteReader
{
    public static string? Read(PageFacts facts)
    {
        var stated = facts.Page.Site ?? facts.Meta.First("og:site_name") ?? facts.Linked.Publisher ?? facts.Meta.First("application-name");
        if (!string.IsNullOrWhiteSpace(stated) && stated.Length < 100) return stated.Trim();
        var host = WebAddress.Of(facts.Url).Host;
        return host.Contains('.') ? host : null;
    }
}
