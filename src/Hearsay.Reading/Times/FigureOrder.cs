using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>Whether "10/8/2006" is the tenth of August or the eighth of October: as the other figures of the text have it, else not after the text.</summary>
internal static class FigureOrder
{
    /// <summary>What the dates of a text show that can be read in one way only; null when there are none or they disagree.</summary>
    public static bool? IsDayFirst(List<TimeMatch> matches, string text, TextWord[] words)
    {
        var (dayFirst, monthFirst) = (0, 0);
        foreach (var match in matches)
        {
            if (match.Parts.Code(TimeClass.NumericDate) is not { } code || text[words[match.First].End] != '/' || Day(code) <= 12) continue;
            if (Day(code) == Numeral.Of(words[match.First].Span.Of(text))) dayFirst++;
            else monthFirst++;
        }

        return dayFirst > 0 == monthFirst > 0 ? null : dayFirst > 0;
    }

    /// <param name="code">The date with the month first.</param>
    public static string Ordered(string code, bool? isDayFirst, DateOnly? published)
    {
        if (Day(code) > 12) return code;
        var turned = $"{code.AsSpan(0, 4)}-{code.AsSpan(8, 2)}-{code.AsSpan(5, 2)}";
        var isLate = published is { } day && string.CompareOrdinal(code, CalendarPoint.Of(day).Value) > 0 && string.CompareOrdinal(turned, CalendarPoint.Of(day).Value) <= 0;
        return isDayFirst ?? isLate ? turned : code;
    }

    private static int Day(string code) => (int)Numeral.Of(code[8..]);
}
