using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Metadata;

/// <summary>
/// The headline: the first-rank heading that the page's own title words confirm, else what the page states as its title with the
/// site's name cut off, else the heading before the text.
/// </summary>
internal static class TitleReader
{
    private const double Confirmed = 0.6;
    private const double Same = 2;
    private const int LongestTitle = 400;
    private const int LongestSection = 30; // "POLITICS "
    private const int LeastBlanks = 3, MostSiteBlanks = 5, MostBlocks = 200;

    public static string? Read(PageFacts facts, string? site)
    {
        if (facts.Page.Title is { Length: > 0 } given) return FoldedText.Of(given);
        var sites = SiteLetters(facts, site);
        var stated = Stated(facts).Select(title => TitleText.WithoutSite(title, sites)).Where(title => title.Length > 0).ToList();
        var headings = Headings(facts, Tag.H1);
        return Topic(facts, headings, stated) ?? Best(headings, stated) ?? Repeated(facts, stated) ?? (stated is [var first, ..] ? Shown(facts, first) : null) ?? headings.FirstOrDefault() ?? Headings(facts, Tag.H2).FirstOrDefault();
    }

    /// <summary>
    /// Under a first-rank heading that is the site's name, and is in the stated title too, the heading that is the rest of that title: the topic of a
    /// forum, the post of a blog.
    /// </summary>
    private static string? Topic(PageFacts facts, List<string> headings, List<string> stated)
    {
        var isBlog = facts.Meta.First("generator") is { } generator && generator.StartsWith("blogger", StringComparison.OrdinalIgnoreCase); // a colon behind the blog's name
        foreach (var title in stated)
        {
            var site = headings.Find(heading => heading.Length < title.Length && heading.AsSpan().Count(' ') < MostSiteBlanks && IsEnd(title, heading) && (isBlog || !title.StartsWith(heading + ":", StringComparison.Ordinal)));
            if (site is null) continue;
            foreach (var topic in headings.Concat(Headings(facts, Tag.H2)).Concat(Headings(facts, Tag.H3)))
                if (topic != site && topic.AsSpan().Count(' ') >= LeastBlanks && topic.Length + site.Length < title.Length && IsEnd(title, topic) && title.StartsWith(topic, StringComparison.OrdinalIgnoreCase) != title.StartsWith(site, StringComparison.OrdinalIgnoreCase)) return topic;
        }

        return null;
    }

    /// <summary>Whether the title begins or ends with the words and has a mark beside them.</summary>
    private static bool IsEnd(string title, string words) =>
        (title.StartsWith(words, StringComparison.OrdinalIgnoreCase) && title.AsSpan(words.Length).TrimStart() is [not (>= 'a' and <= 'z'), ..])
        || (title.EndsWith(" " + words, StringComparison.OrdinalIgnoreCase) && title.AsSpan(0, title.Length - words.Length).TrimEnd() is [.., var mark] && !char.IsLetterOrDigit(mark));

    /// <summary>The heading of a lower rank that is what the page states.</summary>
    private static string? Repeated(PageFacts facts, List<string> stated) =>
        Headings(facts, Tag.H3).Concat(Headings(facts, Tag.H2)).FirstOrDefault(heading => stated.Exists(title => TitleText.Letters(title) == TitleText.Letters(heading)));

    /// <summary>Of "Outlet :: Council walks out" the part that the page shows at the start of a paragraph; else all of it.</summary>
    private static string Shown(PageFacts facts, string stated)
    {
        foreach (var part in Parts(stated).Where(part => part.Length < stated.Length && part.AsSpan().Count(' ') >= LeastBlanks))
            for (var block = 0; block < Math.Min(facts.Marked.Blocks.Count, MostBlocks); block++)
                if (Begins(facts.Marked.Blocks[block].Text, part) && !facts.Marked.Blocks[block].Text.StartsWith(stated, StringComparison.OrdinalIgnoreCase)) return part;
        return stated;
    }

    /// <summary>What stands before and behind each separator, then what stands between.</summary>
    private static IEnumerable<string> Parts(string title)
    {
        foreach (var separator in TitleText.Separators)
            if (title.IndexOf(separator, StringComparison.Ordinal) is > 0 and var at)
            {
                yield return title[..at].TrimEnd();
                yield return title[(at + separator.Length)..].TrimStart();
            }

        foreach (var part in title.Split(TitleText.Separators, StringSplitOptions.TrimEntries)) yield return part;
    }

    /// <summary>Whether the line begins with the words, or with the name of a section and them.</summary>
    private static bool Begins(string line, string words) =>
        line.IndexOf(words, StringComparison.OrdinalIgnoreCase) is var at && (at == 0 || (at is > 0 and < LongestSection && line[at - 1] == ' ' && !line.AsSpan(0, at - 1).ContainsAnyInRange('a', 'z')));

    private static string? Best(List<string> headings, List<string> stated)
    {
        var (best, most) = (default(string), 0.0);
        foreach (var heading in headings)
        {
            var overlap = stated.Count == 0 ? 0 : stated.Max(title => TitleText.Letters(heading) == TitleText.Letters(title) ? Same : TitleText.Overlap(heading, title));
            if (overlap >= Confirmed && overlap > most) (best, most) = (heading, overlap);
        }

        return best is null ? null : stated.Select(title => TitleText.WithoutSection(best, title)).FirstOrDefault(title => title is not null) ?? best;
    }

    private static HashSet<string> SiteLetters(PageFacts facts, string? site)
    {
        var address = WebAddress.Of(facts.Url);
        string?[] names = [site, facts.Meta.First("og:site_name"), facts.Meta.First("application-name"), facts.Linked.Publisher, address.Host, address.SiteLabel];
        return [.. names.Select(name => TitleText.Letters(name ?? "")).Where(letters => letters.Length > 1)];
    }

    private static IEnumerable<string> Stated(PageFacts facts)
    {
        string?[] titles = [facts.Linked.Headline, facts.Meta.First("og:title"), facts.Meta.First("twitter:title", "dc.title", "parsely-title", "sailthru.title"), TitleTag(facts.Tree)];
        return titles.Where(title => title is { Length: > 0 and < LongestTitle })!;
    }

    private static string? TitleTag(PageTree tree)
    {
        for (var node = 0; node < tree.Count; node++)
            if (tree[node].Tag == Tag.Title) return tree.TextOf(node);
        return null;
    }

    private static List<string> Headings(PageFacts facts, Tag tag)
    {
        var found = new List<string>();
        for (var node = 0; node < facts.Tree.Count && found.Count < 20; node++)
        {
            if (facts.Tree[node].Tag != tag || (facts.Marked.Kind(node) & (MarkupKind.Related | MarkupKind.Comments | MarkupKind.Hidden)) != 0) continue;
            var text = facts.Tree.TextOf(node);
            if (text.Length is > 0 and < LongestTitle) found.Add(text);
        }

        return found;
    }
}
