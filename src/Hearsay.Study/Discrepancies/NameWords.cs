namespace Hearsay.Study.Discrepancies;

/// <summary>Words that begin with a capital within a sentence: names, also of places and bodies that nothing knows.</summary>
internal static class NameWords
{
    private const int Shortest = 3; // letters

    /// <summary>Folded words that are capital wherever they stand, or name no one in particular.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "the", "new", "president", "minister", "ministry", "prime", "general", "colonel", "governor", "mayor", "judge", "interior", "defence", "defense", "foreign", "health", "police", "army", "government", "state", "republic", "national", "united",
        "party", "front", "union", "council", "court", "parliament", "committee", "commission", "office", "statistical", "university", "bureau", "bank", "institute", "association", "league", "group", "red", "crescent", "cross", "radio", "news", "agency", "north", "south", "east", "west", "northern", "southern", "eastern", "western",
    };

    /// <summary>More than half of those of one sentence, behind its first word, stand in the other too.</summary>
    public static bool AreShared(string one, string other)
    {
        var (mine, theirs) = (In(one), In(other));
        return 2 * mine.Count(theirs.Contains) > Math.Min(mine.Count, theirs.Count);
    }

    /// <summary>As <see cref="AreShared"/>, and there is one.</summary>
    public static bool AreNamedInBoth(string one, string other) => AreShared(one, other) && In(one).Overlaps(In(other));

    /// <summary>Folded names right behind "in", "near" or "outside".</summary>
    public static HashSet<string> PlacesIn(string sentence)
    {
        var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Skip(1).Where((word, at) => words[at] is "in" or "near" or "outside" && char.IsUpper(word[0])).Select(word => NameFolding.Fold(word)).Select(word => word.EndsWith(" s", StringComparison.Ordinal) ? word[..^2] : word).Where(word => word.Length >= Shortest && !Common.Contains(word))];
    }

    private static HashSet<string> In(string sentence) =>
        [.. sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(word => word.Trim('"', '“', '”', '‘', '’', '\'', ',', '.', ':', ';', '(', ')')).Where(word => word.Length >= Shortest && char.IsUpper(word[0]) && !word.All(char.IsUpper)).Select(word => NameFolding.Fold(word)).Select(word => word.EndsWith(" s", StringComparison.Ordinal) ? word[..^2] : word).Where(word => word.Length >= Shortest && !Common.Contains(word))];
}
