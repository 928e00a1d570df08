using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Metadata;

/// <summary>The outlet's name as the page states it, else the host of its URL.</summary>
internal static class SiteReader
{
    private const int LongestName = 100;
    private const int MostWords = 5; // of a name that may be in a headline by chance

    public static string? Read(PageFacts facts)
    {
        if (facts.Page.Site is { Length: > 0 } given) return Short(given.Trim());
        string?[] stated = [facts.Meta.First("og:site_name"), facts.Linked.Publisher, facts.Meta.First("application-name", "dc.publisher", "dcterms.publisher", "publisher", "citation_journal_title", "apple-mobile-web-app-title")];
        if (Array.Find(stated, name => !string.IsNullOrWhiteSpace(name) && name.Length < LongestName && name[0] != '@' && !IsTitle(facts, name)) is { } found) return Short(found.Trim());
        if ((FromFeed(facts.Tree) ?? FromTitle(facts.Tree)) is { } named) return named;
        var host = WebAddress.Of(facts.Url).Host;
        return host.Contains('.') ? host : null;
    }

    /// <summary>
    /// What stands beside the headline in the page's title ("Valley Post - Bridge reopens"), when the rest of the title is a heading of the page;
    /// null when it looks like anything but a name.
    /// </summary>
    private static string? FromTitle(PageTree tree)
    {
        var heading = Headline.Find(tree);
        if (heading < 0) return null;
        var (title, letters) = (Headline.Title(tree), TitleText.Letters(tree.TextOf(heading)));
        foreach (var separator in TitleText.Separators)
        {
            var (first, last) = (title.IndexOf(separator, StringComparison.Ordinal), title.LastIndexOf(separator, StringComparison.Ordinal));
            if (last > 0 && TitleText.Letters(title[..last]) == letters && IsName(title[(last + separator.Length)..])) return title[(last + separator.Length)..].Trim();
            if (first > 0 && TitleText.Letters(title[(first + separator.Length)..]) == letters && IsName(title[..first])) return title[..first].Trim();
        }

        return null;
    }

    /// <summary>The name that the link to the site's feed bears ("Valley Post - Atom"), when the page's title has it too.</summary>
    private static string? FromFeed(PageTree tree)
    {
        var title = TitleText.Letters(Headline.Title(tree));
        for (var node = 0; node < tree.Count; node++)
        {
            if (tree[node].Tag != Tag.Link || tree.Attribute(node, "rel") != "alternate" || tree.Attribute(node, "title") is not { } fed) continue;
            var name = TitleText.Separators.Where(separator => separator != ": ").Aggregate(fed, (rest, separator) => rest.Split(separator)[0]).Trim();
            if (IsName(name) && title.Contains(TitleText.Letters(name), StringComparison.Ordinal)) return Short(name);
        }

        return null;
    }

    private static bool IsName(string part) => part.Trim() is { Length: > 2 and < 40 } name && char.IsUpper(name[0]) && name.Split(' ').Length <= 5;

    /// <summary>Some pages give their title for the site's name: all of it, or the headline that it begins with.</summary>
    private static bool IsTitle(PageFacts facts, string stated)
    {
        if (stated == (facts.Meta.First("og:title") ?? facts.Linked.Headline)) return true;
        var letters = TitleText.Letters(stated);
        return stated.Split(' ').Length > MostWords && (TitleText.Letters(Headline.Title(facts.Tree)).StartsWith(letters, StringComparison.Ordinal) || letters == TitleText.Letters(facts.Linked.Headline ?? ""));
    }

    /// <summary>"The Valley Post | News, Weather" without the slogan.</summary>
    private static string Short(string name)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" | ", " -- ", " - The ", " – The ", " » "])
            if (name.IndexOf(mark, StringComparison.Ordinal) is > 0 and var end) return name[..end];
        return name;
    }
}
