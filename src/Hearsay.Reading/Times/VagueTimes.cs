using System.Globalization;

namespace Hearsay.Reading.Times;

/// <summary>What can be said of "yesterday", "next June" or "10 p.m." in a text that neither has a date nor tells history: values with X for all that is open.</summary>
internal static class VagueTimes
{
    /// <summary>Null for an expression that says nothing without a day to count from.</summary>
    public static string? Of(TimeRule rule, TimeParts parts, string timeOfDay) => rule switch
    {
        TimeRule.Today => "XXXX-XX-XX" + (parts.Has(TimeClass.Clock) || parts.Has(TimeClass.Part) ? "T" + timeOfDay : ""),
        TimeRule.Tonight => "XXXX-XX-XXT" + (parts.Has(TimeClass.Clock) ? timeOfDay : "NI"),
        TimeRule.Clock or TimeRule.ThisPart or TimeRule.Overnight => "XXXX-XX-XXT" + timeOfDay,
        TimeRule.Weekday when parts.Whole(TimeClass.Weekday) is { } weekday => Weekday(weekday) + (parts.Has(TimeClass.Part) || parts.Has(TimeClass.Clock) || parts.Has(TimeClass.Noon) ? "T" + timeOfDay : ""),
        TimeRule.Near => Near(parts),
        TimeRule.MonthOf => Month(parts),
        TimeRule.Ago => parts.Has(TimeClass.FromNow) ? "FUTURE_REF" : "PAST_REF",
        TimeRule.Feast when parts.Code(TimeClass.Feast) is { Length: 5 } day && char.IsAsciiDigit(day[0]) => "XXXX-" + day,
        _ => null,
    };

    /// <summary>"years later", "a few weeks later": where the text tells of the past, at an open time of it.</summary>
    public static string After(TimeParts parts, bool isAhead) => isAhead ? "FUTURE_REF" : (parts.Code(TimeClass.ManyUnit) ?? parts.Code(TimeClass.Unit)) switch
    {
        "D" => "XXXX-XX-XX",
        "W" => "XXXX-WXX",
        "M" => "XXXX-XX",
        "TH" or "TM" or "TS" => "XXXX-XX-XXTXX",
        _ => "XXXX",
    };

    private static string? Near(TimeParts parts) => parts.Whole(TimeClass.Weekday) is { } weekday ? Weekday(weekday) : Month(parts) ?? parts.Code(TimeClass.OneUnit) switch
    {
        "D" => "XXXX-XX-XX",
        "W" => "XXXX-WXX",
        "WE" => "XXXX-WXX-WE",
        "M" => "XXXX-XX",
        "Y" => "XXXX",
        _ => null,
    };

    private static string? Month(TimeParts parts)
    {
        if (parts.Month is { } number) return string.Create(CultureInfo.InvariantCulture, $"XXXX-{number:D2}");
        return (parts.Code(TimeClass.Season) ?? parts.Code(TimeClass.FallWord)) is { } season ? "XXXX-" + season : null;
    }

    private static string Weekday(int number) => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{number}");
}
