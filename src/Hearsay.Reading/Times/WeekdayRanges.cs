using Hearsay.Core;

namespace Hearsay.Reading.Times;

/// <summary>"from Monday to Wednesday": two weekdays read alone may come out in the wrong order; the one that fits less moves by a week.</summary>
internal static class WeekdayRanges
{
    /// <param name="isWeekday">Of each expression, whether it is a weekday and nothing more.</param>
    public static void Order(List<TimeExpression> expressions, List<bool> isWeekday, string text, DateOnly? published)
    {
        for (var at = 1; at < expressions.Count; at++)
        {
            if (!isWeekday[at] || !isWeekday[at - 1] || !IsInverse(expressions[at - 1], expressions[at], text)) continue;
            if (expressions[at - 1].Earliest > published) expressions[at] = Moved(expressions[at], 7);
            else expressions[at - 1] = Moved(expressions[at - 1], -7);
        }
    }

    private static bool IsInverse(TimeExpression first, TimeExpression second, string text) =>
        first.Earliest > second.Earliest && TimeBounds.Joins(text, first.Span.End, second.Span.Start, TimeBounds.Before(text, first.Span.Start));

    private static TimeExpression Moved(TimeExpression weekday, int days)
    {
        if (weekday.Earliest is not { } day || weekday.Value.Length < 10) return weekday;
        var moved = day.AddDays(days);
        return weekday with { Value = CalendarPoint.Of(moved).Value + weekday.Value[10..], Earliest = moved, Latest = moved };
    }
}
