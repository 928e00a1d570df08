using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Reading;

/// <summary>
/// The agency that a dateline credits: "LONDON, May 4 (Reuters) - ...". An outlet that prints an agency's text passes on the agency's word.
/// </summary>
internal static class Dateline
{
    /// <summary>A dateline stands at the very beginning and is short.</summary>
    private const int Reach = 90, LongestAgency = 32;

    /// <summary>The name in the brackets; null when the text does not begin with a dateline.</summary>
    public static string? Agency(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Reach));
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
        var end = End(text);
        return end == 0 ? entities : entities with { Mentions = [.. entities.Mentions.Where(mention => mention.Span.Start >= end)] };
    }

    /// <summary>One past a dateline, with or without an agency ("LONDON, May 4 (Reuters) - ", "LONDON — "); 0 when there is none.</summary>
    public static int End(string text) => Datelines.End(text);

    /// <summary>Whether <paramref name="site"/> is the agency itself, by name, by the beginning of its name or by its initials.</summary>
    public static bool Is(string agency, string? site)
    {
        if (site is null) return false;
        var initials = string.Concat(site.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        return site.Contains(agency, StringComparison.OrdinalIgnoreCase) || agency.Contains(site, StringComparison.OrdinalIgnoreCase) || initials.Equals(agency, StringComparison.OrdinalIgnoreCase);
    }
}
