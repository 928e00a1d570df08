using System.Buffers;
using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Metadata;

/// <summary>
/// Finds the date in what the page shows: time elements and elements named for dates near headline or text, short lines there that
/// a date fills, datelines. What stands in teasers, comments, navigation or the page's foot does not count.
/// </summary>
internal sealed class DatePlaces(DateText dates, Words words)
{
    private const int LongestLine = 160, ShortLine = 90, LongestDateline = 45, LongestAgency = 24;
    private const int LongestPostLine = 260; // "… was posted on 3 March 2020 at 10:12 and is filed under …"
    private const int FarTrust = 4; // most that an element far from headline and text is trusted
    private const int BeforeTitle = 8, BehindText = 10; // blocks
    private const MarkupKind Elsewhere = MarkupKind.Comments | MarkupKind.Related | MarkupKind.Sidebar | MarkupKind.Nav | MarkupKind.Embed;

    private static readonly SearchValues<string> Named = SearchValues.Create(["date", "datum", "time", "submitted", "posted", "created"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Publication = SearchValues.Create(["publi"], StringComparison.OrdinalIgnoreCase);

    public DateOnly? FromProperty(PageFacts facts, string property, bool monthFirst)
    {
        for (var node = 0; node < facts.Tree.Count; node++)
        {
            if (facts.Tree.Attribute(node, "itemprop") is not { } name || !name.Contains(property, StringComparison.OrdinalIgnoreCase)) continue;
            if (IsElsewhere(facts, node)) continue;
            var text = facts.Tree.Attribute(node, "datetime") ?? facts.Tree.Attribute(node, "content") ?? facts.Tree.TextOf(node);
            if (dates.First(text, monthFirst) is { } date) return date;
        }

        return null;
    }

    /// <summary>From elements that say they hold a date.</summary>
    /// <param name="isNear">Only those near headline and text.</param>
    public StatedDay? FromElements(PageFacts facts, bool monthFirst, bool isNear)
    {
        var (best, most) = (default(StatedDay?), isNear ? FarTrust : 0);
        for (var node = 0; node < facts.Tree.Count; node++)
        {
            var trust = Trust(facts, node);
            if (trust <= most) continue;
            var text = facts.Tree.Attribute(node, "datetime") ?? facts.Tree.TextOf(node);
            if (text.Length is 0 or > LongestLine) continue;
            if (IsUpdate(text)) continue;
            if (trust > most && dates.First(text, monthFirst) is { } date) (best, most) = (new StatedDay(date, facts.Tree[node].Tag == Tag.Time ? DateSignal.Time : DateSignal.Byline), trust);
        }

        return best;
    }

    /// <summary>From lines that look like a date's; else from the page's only time element.</summary>
    public StatedDay? FromLines(PageFacts facts, bool monthFirst) => FromBlocks(facts, monthFirst) ?? OnlyTime(facts, monthFirst);

    /// <summary>The day of all time elements outside comments, embeds and teasers, when they agree.</summary>
    private StatedDay? OnlyTime(PageFacts facts, bool monthFirst)
    {
        var only = default(DateOnly?);
        for (var node = 0; node < facts.Tree.Count; node++)
        {
            if (facts.Tree[node].Tag != Tag.Time || (facts.Marked.Kind(node) & (MarkupKind.Comments | MarkupKind.Embed | MarkupKind.Footer | MarkupKind.Related)) != 0 || IsOfPage(facts, node, facts.Marked.Blocks.Below(node).First) || IsUpdate(facts.Tree.TextOf(node))) continue;
            if (dates.First(facts.Tree.Attribute(node, "datetime") ?? facts.Tree.TextOf(node), monthFirst) is not { } date) continue;
            if (only is { } known && known != date) return null;
            only = date;
        }

        return only is { } day ? new StatedDay(day, DateSignal.Time) : null;
    }

    /// <summary>How far the element is trusted to hold the article's date; 0 for not at all.</summary>
    private static int Trust(PageFacts facts, int node)
    {
        var tag = facts.Tree[node].Tag;
        if (facts.Tree[node].Element is null || tag is Tag.Body or Tag.Html || facts.Tree[node].End - node > 40) return 0;
        var isTime = tag == Tag.Time;
        if (!isTime && !IsNamed(facts, node)) return 0;
        var (first, end) = (facts.Marked.TextStart(facts.Container), facts.Marked.Blocks.Below(facts.Container).End);
        var block = facts.Marked.Blocks.Below(node).First;
        if ((IsElsewhere(facts, node) && !IsHead(facts, node, block)) || IsOfPage(facts, node, block)) return 0;
        var isNear = block >= facts.Marked.TitleBlock(facts.Container) - BeforeTitle && block < end + BehindText;
        if (!isNear && (facts.Marked.Kind(node) & MarkupKind.Footer) != 0) return 0;
        return (isTime ? 4 : 2) + (isNear ? 3 : 0) + (block <= first + 3 ? 1 : 0);
    }

    /// <summary>Close around the headline, whatever the page's names say: between it and the text, or just above it.</summary>
    private static bool IsHead(PageFacts facts, int node, int block)
    {
        var title = facts.Marked.TitleBlock(facts.Container);
        return block >= title - 2 && block <= facts.Marked.TextStart(facts.Container) + 1
            && facts.Marked.Blocks.Count > title && facts.Marked.Blocks[title].IsHeading
            && (facts.Marked.Kind(node) & (MarkupKind.Comments | MarkupKind.Embed)) == 0;
    }

    /// <summary>Above the headline, in nothing smaller than the page that holds both: the day on which the page was served.</summary>
    private static bool IsOfPage(PageFacts facts, int node, int block)
    {
        var title = facts.Marked.TitleBlock(facts.Container);
        if (block >= title || title >= facts.Marked.Blocks.Count) return false;
        var headline = facts.Marked.Blocks[title].Node;
        var both = facts.Tree.CommonAncestor(node, headline);
        if (facts.Tree[headline].Parent == both) return false;
        var last = facts.Marked.Blocks.Count - 1;
        return facts.Tree[both].Tag is Tag.Body or Tag.Html || (facts.Marked.Blocks.Below(both).End > last && (facts.Marked.BlockKind(last) & MarkupKind.Footer) != 0);
    }

    /// <summary>The day behind "Updated" in a line at the headline.</summary>
    public DateOnly? Updated(PageFacts facts, bool monthFirst)
    {
        var (title, first) = (facts.Marked.TitleBlock(facts.Container), facts.Marked.TextStart(facts.Container));
        for (var number = Math.Max(0, title - 2); number < Math.Min(facts.Marked.Blocks.Count, first + 3); number++)
        {
            var text = facts.Marked.Blocks[number].Text;
            if (text.Length <= LongestLine && !IsOfPage(facts, facts.Marked.Blocks[number].First, number) && Behind(text, "updated") is { } rest && dates.First(rest, monthFirst) is { } date) return date;
        }

        return null;
    }

    /// <summary>What stands behind the first word of the kind; null when there is none.</summary>
    private string? Behind(string text, string kind)
    {
        foreach (var range in text.AsSpan().SplitAny(' ', ':', '(', ','))
            if (words.Has(kind, text.AsSpan()[range])) return text[range.End..];
        return null;
    }

    private static bool IsNamed(PageFacts facts, int node)
    {
        if ((facts.Marked.Own(node) & MarkupKind.Meta) != 0) return true;
        return facts.Tree.Attribute(node, "class") is { } name
            && (name.AsSpan().ContainsAny(Named) || (facts.Tree[node].Tag != Tag.A && name.AsSpan().ContainsAny(Publication)));
    }

    /// <summary>A short line before or behind the text that a date fills or that says "published"; a dateline in its first paragraph.</summary>
    private StatedDay? FromBlocks(PageFacts facts, bool monthFirst)
    {
        var (first, end) = (facts.Marked.TextStart(facts.Container), facts.Marked.Blocks.Below(facts.Container).End);
        var start = Math.Max(0, facts.Marked.TitleBlock(facts.Container) - BeforeTitle);
        for (var number = start; number < Math.Min(facts.Marked.Blocks.Count, end + BehindText); number++)
        {
            if (number == first + 12) number = Math.Max(number, end - 4);
            if (number >= facts.Marked.Blocks.Count) break;
            var block = facts.Marked.Blocks[number];
            if ((facts.Marked.Kind(block.First) & (Elsewhere | MarkupKind.Footer)) != 0 && !IsHead(facts, block.First, number) || IsOfPage(facts, block.First, number)) continue;
            if (dates.Find(block.Text.AsSpan(0, Math.Min(block.Text.Length, LongestLine)), monthFirst) is not { } found) continue;
            if (block.Text.Length <= ShortLine && IsUpdate(block.Text)) continue;
            if (IsDateLine(block, found.Start, found.End, isTop: number <= first + 2)) return new StatedDay(found.Date, Prose.Weight(block) > 0 && number >= first ? DateSignal.Text : DateSignal.Byline);
        }

        return null;
    }

    private bool IsDateLine(Block block, int start, int end, bool isTop)
    {
        var text = block.Text;
        if (text.Length <= LongestLine && ((end - start) * 3 > text.Length || Says(text, "published"))) return true;
        if (isTop && (start == 0 || (text.Length <= ShortLine && !block.EndsSentence))) return true;
        if (text.Length <= LongestPostLine && Says(text, "published")) return true;
        if (block.IsHeading && (end + 4 >= text.Length || (start * 2 > text.Length && text.Length - start <= LongestDateline))) return true;
        if (isTop && start == 1 && text[0] == '(' && text.AsSpan(end).StartsWith(")")) return true;
        var isDateline = start <= 1 || (isTop && start <= LongestDateline && !text.AsSpan(0, start).Contains(". ", StringComparison.Ordinal));
        return isDateline && BehindAgency(text.AsSpan(end)).TrimStart(" )") is ['–' or '-' or '—' or '|' or '•' or '/', ..];
    }

    /// <summary>What stands behind " (AGENCY)".</summary>
    private static ReadOnlySpan<char> BehindAgency(ReadOnlySpan<char> text) =>
        text.StartsWith(" (") && text.IndexOf(')') is > 0 and < LongestAgency and var close ? text[(close + 1)..] : text;

    private bool Says(string text, string kind)
    {
        foreach (var range in text.AsSpan().SplitAny(' ', ':', '(', ','))
            if (words.Has(kind, text.AsSpan()[range])) return true;
        return false;
    }

    /// <summary>"Last updated: 3 May 2020": when the page was changed, and nothing of its publication or of who wrote it.</summary>
    private bool IsUpdate(string text)
    {
        if (Behind(text, "updated") is not { } rest || Says(text, "published") || dates.Find(text) is not { } found || dates.Find(text.AsSpan(found.End)) is not null) return false;
        var before = text.AsSpan(0, text.Length - rest.Length);
        return before.TrimEnd().Count(' ') < 2 || before.StartsWith("this ", StringComparison.OrdinalIgnoreCase) || before.StartsWith("page ", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsElsewhere(PageFacts facts, int node)
    {
        var kind = facts.Marked.Kind(node) & Elsewhere;
        return kind != 0 && (kind != MarkupKind.Sidebar || !IsInArticle(facts, node));
    }

    /// <summary>The element around the container that is an article holds the node too: an aside of it, not of the page.</summary>
    private static bool IsInArticle(PageFacts facts, int node)
    {
        for (var at = facts.Container; at >= 0; at = facts.Tree[at].Parent)
            if (facts.Tree[at].Tag == Tag.Article) return facts.Tree.IsBelow(node, at);
        return false;
    }
}
