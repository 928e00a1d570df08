using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Reading;

/// <summary>
/// The agency that a dateline credits: "LONDON, May 4 (Reuters) - ...". An outlet that prints an agency's text passes on the agency's word.
/// </summary>
internal static class Dateline
{
    private static readonly HashSet<string> OutletWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "News", "Press", "Agency", "TV", "Today", "Post", "Times", "Media", "Radio", "Net", "Network", "Channel", "Newspaper", "Herald", "Online", "Wire", "24", "Website", "Tribune", "Observer", "Gazette",
    };

    private const int Reach = 90, LongestAgency = 32; // UTF-16 units

    /// <summary>The name in the brackets; null when the text has no dateline.</summary>
    public static string? Agency(string text)
    {
        foreach (var start in Datelines.Starts(text))
            if (Agency(text.AsSpan(start, Math.Min(text.Length - start, Reach))) is { } agency) return agency;
        return SlugAgency(text);
    }

    /// <summary>Where a line's own text begins, behind a label of an agency.</summary>
    public static TextSpan WithoutSlug(string text, TextSpan line) =>
        Datelines.FindSlug(text) is { IsEmpty: false } label && line.Contains(label) ? line with { Start = label.End } : line;

    /// <summary>Of two names the one that says what it is ("Nahr News"), else the only one before a slash; null where the label may name two places.</summary>
    private static string? SlugAgency(string text)
    {
        var label = Datelines.FindSlug(text);
        if (label.IsEmpty) return null;
        var names = SlugLines.NamesOf(text, label).Select(name => name.Of(text)).Where(name => name is not ("Follow-up" or "Exclusive" or "Special" or "Urgent" or "Reports")).ToArray();
        return Array.Find(names, name => name.Split(' ').Any(word => OutletWords.Contains(word))) ?? (names.Length == 1 ? names[0] : null);
    }

    private static string? Agency(ReadOnlySpan<char> head)
    {
        var open = head.IndexOf('(');
        if (open < 3 || head[..open].Contains('\n') || !char.IsUpper(head[0])) return null;
        var close = head[open..].IndexOf(')');
        if (close is < 3 or > LongestAgency) return null;
        var rest = head[(open + close + 1)..].TrimStart();
        return rest.Length > 0 && rest[0] is '-' or '–' or '—' ? head.Slice(open + 1, close - 1).Trim().ToString() : null;
    }

    /// <summary>The entities without those that a dateline names: the place of writing does nothing and suffers nothing.</summary>
    public static Entities Without(Entities entities, string text)
    {
        var dateline = Find(text);
        return dateline.IsEmpty ? entities : entities with { Mentions = [.. entities.Mentions.Where(mention => !dateline.Overlaps(mention.Span))] };
    }

    /// <summary>A dateline, with or without an agency ("LONDON, May 4 (Reuters) - ", "LONDON — "); empty when there is none.</summary>
    public static TextSpan Find(string text) => Datelines.Find(text);

    /// <summary>Whether <paramref name="site"/> is the agency itself, by name, by the beginning of its name or by its initials.</summary>
    public static bool Is(string agency, string? site)
    {
        if (site is null) return false;
        var initials = string.Concat(site.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        return site.Contains(agency, StringComparison.OrdinalIgnoreCase) || agency.Contains(site, StringComparison.OrdinalIgnoreCase) || initials.Equals(agency, StringComparison.OrdinalIgnoreCase);
    }
}
