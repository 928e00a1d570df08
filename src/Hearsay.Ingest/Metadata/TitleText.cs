using System.Text;

namespace Hearsay.Ingest.Metadata;

/// <summary>Compares titles and cuts the site's name off them.</summary>
internal static class TitleText
{
    public static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " ‹ ", " › ", " « ", ": "];

    private const string Section = " | "; // a colon sets off a topic that belongs to the headline

    /// <summary>Letters and digits only, lower case.</summary>
    public static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (char.IsLetterOrDigit(letter)) letters.Append(char.ToLowerInvariant(letter));
        return letters.ToString();
    }

    /// <summary>Share of the shorter title's words that the longer one has too, 0 to 1.</summary>
    public static double Overlap(string one, string other)
    {
        var (first, second) = (WordSet(one), WordSet(other));
        if (first.Count == 0 || second.Count == 0) return 0;
        var common = first.Count(second.Contains);
        return (double)common / Math.Min(first.Count, second.Count) * (Math.Min(first.Count, second.Count) < 2 ? 0.6 : 1);
    }

    /// <summary>Cuts parts off the ends that are the site's name, in whatever spelling.</summary>
    public static string WithoutSite(string title, IReadOnlyCollection<string> siteLetters)
    {
        while (Cut(title, siteLetters) is { } shorter) title = shorter;
        return title;
    }

    /// <summary>The heading without the section in front ("Local News | Bridge reopens") where the rest is the stated title; else null.</summary>
    public static string? WithoutSection(string heading, string stated)
    {
        var end = heading.IndexOf(Section, StringComparison.Ordinal);
        return end > 0 && Letters(heading[(end + Section.Length)..]) == Letters(stated) ? heading[(end + Section.Length)..].Trim() : null;
    }

    private static string? Cut(string title, IReadOnlyCollection<string> sites)
    {
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0 && separator != ": " && IsSite(title[(last + separator.Length)..], sites)) return title[..last].Trim();
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && IsSite(title[..first], sites)) return title[(first + separator.Length)..].Trim();
        }

        return null;
    }

    private static bool IsSite(string part, IReadOnlyCollection<string> sites)
    {
        var letters = Letters(part);
        if (letters.Length < 2) return letters.Length == 0;
        foreach (var site in sites)
            if (letters == site || (site.Length >= 4 && letters.Length >= 4 && letters.Length < site.Length * 4 && (letters.Contains(site) || site.Contains(letters))))
                return true;
        return false;
    }

    private static HashSet<string> WordSet(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in text.Split(' '))
            if (Letters(word) is { Length: > 0 } letters) words.Add(letters);
        return words;
    }
}
