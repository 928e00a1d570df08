using Hearsay.Core.Spelling;

namespace Hearsay.Record.Actors;

/// <summary>Names written as initials, and the initials names may be written as.</summary>
internal static class Acronyms
{
    private const int Longest = 8;

    /// <summary>The letters of a name in capitals alone ("PKK", "P.L.O.", "PFLP-GC"), lower case; else null.</summary>
    public static string? Of(string name)
    {
        var letters = name.Replace(".", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Trim();
        return letters.Length is >= 2 and <= Longest && letters.All(char.IsAsciiLetterUpper) ? letters.ToLowerInvariant() : null;
    }

    /// <summary>With and without the little words; empty for names of one word.</summary>
    public static IReadOnlyList<string> InitialsOf(string name)
    {
        var words = name.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        var all = Initials(words.Where(word => !word.Equals("the", StringComparison.OrdinalIgnoreCase)));
        var great = Initials(words.Where(word => char.IsUpper(word[0]) && !IsLittle(word)));
        return all.Length < 2 ? [] : all == great || great.Length < 2 ? [all] : [all, great];
    }

    private static bool IsLittle(string word) => NameFolding.Fold(word) is "of" or "the" or "and" or "for" or "in" or "to" or "al" or "on";

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => NameFolding.Fold(word)).Where(word => word.Length > 0).Select(word => word[0]));
}
