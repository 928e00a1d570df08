using System.Globalization;
using Hearsay.Core;

namespace Hearsay.Reading.Times;

/// <summary>
/// "from Monday to Wednesday", "between November and August": two ends read alone may come out in the wrong order; the one that fits
/// less moves by a week or a year.
/// </summary>
internal static class LooseRanges
{
    /// <param name="loose">Of each expression, what it may move by: "W" a weekday and nothing more, "Y" a day or month without a year, else empty.</param>
    public static void Order(List<TimeExpression> expressions, List<string> loose, string text, DateOnly? published)
    {
        for (var at = 1; at < expressions.Count; at++)
        {
            if (loose[at].Length == 0 || loose[at] != loose[at - 1] || !IsInverse(expressions[at - 1], expressions[at], text)) continue;
            if (expressions[at - 1].Earliest >= published) expressions[at] = Moved(expressions[at], loose[at], 1);
            else expressions[at - 1] = Moved(expressions[at - 1], loose[at], -1);
        }
    }

    /// <summary>What a match may move by when it is the end of a range.</summary>
    public static string UnitOf(TimeMatch match) => match.Meaning.Rule switch
    {
        TimeRule.Weekday => "W",
        TimeRule.Date when match.Parts.Month is not null && !match.Parts.Has(TimeClass.Year) && !match.Parts.Has(TimeClass.LowYear) && !match.Parts.Has(TimeClass.Year2) => "Y",
        _ => "",
    };

    private static bool IsInverse(TimeExpression first, TimeExpression second, string text) =>
        first.Earliest > second.Earliest && TimeBounds.Joins(text, first.Span.End, second.Span.Start, TimeBounds.Before(text, first.Span.Start));

    private static TimeExpression Moved(TimeExpression expression, string unit, int steps)
    {
        if (expression is not { Earliest: { Year: > 2 and < 9000 } first, Latest: { } last } || expression.Value.Length < 7) return expression;
        var (earliest, latest) = unit == "W" ? (first.AddDays(7 * steps), last.AddDays(7 * steps)) : (first.AddYears(steps), last.AddYears(steps));
        var value = unit == "W" ? CalendarPoint.Of(earliest).Value + expression.Value[10..] : earliest.Year.ToString("D4", CultureInfo.InvariantCulture) + expression.Value[4..];
        return expression with { Value = value, Earliest = earliest, Latest = latest };
    }
}
