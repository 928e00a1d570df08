using Hearsay.Core;

namespace Hearsay.Reading.Times;

/// <summary>Tells the news of a text from what it recalls: an event that its own words date a year or more before the text is historical.</summary>
public static class Chronicle
{
    private const int DaysOfNews = 365;

    /// <param name="published">Null stands for the last past day that the text names; without one nothing is marked.</param>
    public static IReadOnlyList<Event> Mark(IReadOnlyList<Event> events, IReadOnlyList<TimeExpression> times, ParsedText text, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(text);
        if (times.Count == 0 || (published ?? TimeReader.Written(times, text, null).NotBefore) is not { } day) return events;
        return [.. events.Select(happening => IsLongPast(happening) ? happening with { Auxiliary = happening.Auxiliary | Auxiliary.Historical } : happening)];

        bool IsLongPast(Event happening) =>
            TimeReader.TimeOf(times, text, happening.Trigger, new WritingTime(day, null)) is { Basis: TimeBasis.Text, End: { } end } && end.DayNumber < day.DayNumber - DaysOfNews;
    }
}
