namespace Hearsay.Study.Discrepancies;

/// <summary>The day that the words of a statement name, where they name one weekday only and no deed was read that would bear a time.</summary>
internal static class StatedDay
{
    private const int LongestStatement = 20; // words; a longer one tells of several things
    private const int WordsToDay = 3; // "told reporters on Friday"
    private const double LeastShared = 0.5; // of the shorter one's words beside names and days

    /// <summary>The last such weekday up to the report; null when the statement names none or several.</summary>
    public static DateOnly? Of(Claim claim)
    {
        var words = claim.Content.Text.Split(' ');
        if (claim.Published is not { } published || words.Length > LongestStatement) return null;
        if (words.Any(word => word.Trim(',', '.', '"', '”') is "not" or "never" or "no" or "will" or "would" or "plans" or "planned" or "due")) return null; // on no day yet
        if (words.Where((word, at) => WeekdayOf(word) is not null && at + 1 < words.Length && words[at + 1] is "that").Any()) return null; // "announced on Friday that": the day of the saying
        var days = words.Where((_, at) => !IsOfSaying(words, at)).Select(WeekdayOf).OfType<DayOfWeek>().Distinct().ToArray();
        return days.Length == 1 ? published.AddDays(-((published.DayOfWeek - days[0] + 7) % 7)) : null;
    }

    /// <summary>"her office said on Thursday": the day of the saying.</summary>
    private static bool IsOfSaying(string[] words, int at) => words[Math.Max(0, at - WordsToDay)..at].Any(word => word is "said" or "told" or "says" or "announced" or "added" or "wrote" or "statement");

    /// <summary>They share half of the shorter one's plain words: neither names nor days nor words of fewer than four letters.</summary>
    public static bool SayAlike(Claim one, Claim other)
    {
        var (mine, theirs) = (PlainWords(one), PlainWords(other));
        var least = Math.Min(mine.Count, theirs.Count);
        return least > 0 && mine.Count(theirs.Contains) >= LeastShared * least;
    }

    /// <summary>They share a plain word.</summary>
    public static bool ShareDeed(Claim one, Claim other) => PlainWords(one).Overlaps(PlainWords(other));

    private static HashSet<string> PlainWords(Claim claim) =>
        [.. claim.Content.Text.Split(' ').Select(word => word.Trim('"', '“', '”', ',', '.')).Where(word => word.Length >= 4 && char.IsLower(word[0]) && word is not ("that" or "this" or "with" or "from" or "they" or "have" or "been" or "were" or "would" or "will")).Select(word => NameFolding.Fold(word))];

    private static DayOfWeek? WeekdayOf(string word) =>
        Enum.TryParse<DayOfWeek>(word.Trim(',', '.', '"', '”'), out var day) && char.IsUpper(word[0]) ? day : null;
}
