using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Reading;

/// <summary>
/// The agency that a dateline credits: "LONDON, May 4 (Reuters) - ...". An outlet that prints an agency's text passes on the agency's word.
/// </summary>
internal static class Dateline
{
    private const int Reach = 90, LongestAgency = 32; // UTF-16 units

    /// <summary>The name in the brackets; null when the text has no dateline.</summary>
    public static string? Agency(string text)
    {
        foreach (var start in Datelines.Starts(text))
            if (Agency(text.AsSpan(start, Math.Min(text.Length - start, Reach))) is { } agency) return agency;
        return null;
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
