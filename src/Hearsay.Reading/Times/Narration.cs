namespace Hearsay.Reading.Times;

/// <summary>Tells history from news by the years that a text names and by how often it points from its own day ("yesterday", "on Monday").</summary>
internal static class Narration
{
    private const int FewestYears = 6; // fewer years than that are asides of a news text
    private const int LongAgo = 2;

    /// <summary>True when three of five years named lie at least two years before the document, and they outnumber twice what counts from its day.</summary>
    public static bool Of(List<TimeMatch> matches, DateOnly? published)
    {
        if (published is not { } day) return true;
        var (all, old, pointing) = (0, 0, 0);
        foreach (var match in matches)
        {
            if (PointsFromToday(match)) pointing++;
            if (YearOf(match.Parts) is not { } year) continue;
            all++;
            if (year <= day.Year - LongAgo || match.Parts.Has(TimeClass.Bc)) old++;
        }

        return all >= FewestYears && old * 5 >= all * 3 && pointing * 2 <= all;
    }

    private static int? YearOf(TimeParts parts) =>
        parts.Whole(TimeClass.Year) ?? parts.Whole(TimeClass.BareYear) ?? parts.Whole(TimeClass.AnyYear) ?? (parts.Has(TimeClass.Bc) ? parts.Whole(TimeClass.LowYear) : null);

    private static bool PointsFromToday(TimeMatch match) =>
        match.Meaning.Rule is TimeRule.Today or TimeRule.Tonight or TimeRule.Weekday or TimeRule.Near or TimeRule.ThisPart or TimeRule.Ago;
}
