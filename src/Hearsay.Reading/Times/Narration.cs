namespace Hearsay.Reading.Times;

/// <summary>Tells history from news by the years that a text names.</summary>
internal static class Narration
{
    private const int FewestYears = 6; // fewer years than that are asides of a news text
    private const int LongAgo = 2;

    /// <summary>True when most of the years named lie at least two years before the document.</summary>
    public static bool Of(List<TimeMatch> matches, DateOnly? published)
    {
        if (published is not { } day) return true;
        var (all, old) = (0, 0);
        foreach (var match in matches)
        {
            if ((match.Parts.Whole(TimeClass.Year) ?? match.Parts.Whole(TimeClass.BareYear) ?? match.Parts.Whole(TimeClass.AnyYear)) is not { } year) continue;
            all++;
            if (year <= day.Year - LongAgo || match.Parts.Has(TimeClass.Bc)) old++;
        }

        return all >= FewestYears && old * 4 >= all * 3 && all * 4 >= matches.Count;
    }
}
