using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>
/// Tells history from news: by the years that a text names, by how often it points from its own day ("yesterday", "on Monday")
/// and by how often it quotes ("said", "told").
/// </summary>
internal sealed class Narration(string directory, Vocabulary vocabulary)
{
    private const int FewestYears = 6; // fewer years than that are asides of a news text
    private const int LongAgo = 2;
    private const int Recent = 31; // days before the document in which a date without a year is its news
    private const int ManyOfShort = 3; // years that a short history names where its first date is no day
    private const int WordsToPoint = 800; // histories that the count was made on point from today once in 1,200 words at most

    private const int PastToPresent = 6; // past verbs to one of the present in a short history; the 16 histories have 4 to 33

    private readonly HashSet<int> _present = [.. "is are am has have will says say does do can".Split(' ').Select(vocabulary.Add)];
    private readonly HashSet<int> _past = [.. LexiconFile.Rows(directory, "times-tenses.tsv").Where(row => row.Column(1) == "past" && !row[0].Contains(' ', StringComparison.Ordinal)).Select(row => vocabulary.Add(row[0]))];
    private readonly HashSet<int> _speech = [.. LexiconFile.Rows(directory, "times-tenses.tsv").Where(row => row.Column(2) == "speech").Select(row => vocabulary.Add(row[0]))];

    /// <summary>
    /// True when three of five years named lie at least two years before the document, and twice as many are named as there are
    /// signs of news, and it does not point from its own day again and again; of a short text also when its first date is of long ago, all its years are, one of them with a day, nothing is quoted and it is told in the past throughout. Chosen on 16 histories and 23 saved pages, where the signs of news per 1,000 words were 0 to 3 and 5 to 14.
    /// </summary>
    public bool Of(List<TimeMatch> matches, TimeText text, DateOnly? published)
    {
        var words = text.Words;
        var latest = (published?.Year ?? 9999) - LongAgo;
        var (all, old, today, speech) = (0, 0, 0, words.Count(word => word.Id >= 0 && _speech.Contains(word.Id)));
        foreach (var match in matches)
        {
            if (PointsFromToday(match)) today++;
            if (YearOf(match.Parts) is not { } year) continue;
            all++;
            if (year <= latest || match.Parts.Has(TimeClass.Bc)) old++;
        }

        if (today == 0 && speech * 2 <= all && old == all && FirstDate(matches) is { } first && YearOf(first.Parts) <= latest && (all >= ManyOfShort || matches.Exists(match => YearOf(match.Parts) is not null && HasDay(match.Parts))) && IsPast(text) && !matches.Exists(match => IsRecentDay(match.Parts, published))) return true;
        return all >= FewestYears && old * 5 >= all * 3 && (today + speech) * 2 <= all && (today < 2 || today * WordsToPoint < words.Length);
    }

    /// <summary>The first expression that names a day, month or year.</summary>
    private static TimeMatch? FirstDate(List<TimeMatch> matches) => matches.Find(match => match.Meaning.Rule == TimeRule.Date && (match.Parts.Month is not null || YearOf(match.Parts) is not null));

    private static bool HasDay(TimeParts parts) => parts.Month is not null && (parts.Has(TimeClass.Day) || parts.Has(TimeClass.DayTh));

    /// <summary>"On 7 May police arrested Veld" in a text of that month, behind years of long ago: what the text is about.</summary>
    private static bool IsRecentDay(TimeParts parts, DateOnly? published)
    {
        if (published is not { } today || parts.Month is not { } month || YearOf(parts) is not null || (parts.Whole(TimeClass.Day) ?? parts.Whole(TimeClass.DayTh)) is not { } day) return false;
        var year = (month, day).CompareTo((today.Month, today.Day)) > 0 ? today.Year - 1 : today.Year;
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) && today.DayNumber - new DateOnly(year, month, day).DayNumber <= Recent;
    }

    private bool IsPast(TimeText text)
    {
        var (present, past) = (0, 0);
        foreach (var word in text.Words)
        {
            if (word.Id >= 0 && _present.Contains(word.Id)) present++;
            else if (word.Id >= 0 && _past.Contains(word.Id) || ClauseTense.IsRegularPast(word.Span.Slice(text.Text))) past++;
        }

        return past > 0 && present * PastToPresent <= past;
    }

    private static int? YearOf(TimeParts parts) =>
        parts.Whole(TimeClass.Year) ?? parts.Whole(TimeClass.BareYear) ?? parts.Whole(TimeClass.AnyYear) ?? parts.Whole(TimeClass.OldYear) ?? (parts.Has(TimeClass.Bc) ? parts.Whole(TimeClass.LowYear) : null);

    private static bool PointsFromToday(TimeMatch match) =>
        match.Meaning.Rule is TimeRule.Today or TimeRule.Tonight or TimeRule.Weekday or TimeRule.Near or TimeRule.ThisPart or TimeRule.Ago;
}
