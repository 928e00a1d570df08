using System.Globalization;

namespace Hearsay.Reading.Times;

/// <summary>
/// A stretch of the calendar with its TIMEX3 value. Years before our era are negative (480 BC is -480); a year of 0 is unknown.
/// </summary>
/// <param name="Index">Half (1, 2), season (1 winter to 4 autumn), quarter, month or week (ISO 8601), after <paramref name="Grain"/>; for a day its month.</param>
/// <param name="Time">What follows the "T" of a time of day ("NI", "10:35"); empty for a whole day.</param>
internal sealed record CalendarPoint(Grain Grain, int Year, int Index = 0, int Day = 0, string Time = "")
{
    private static readonly string[] Seasons = ["XX", "WI", "SP", "SU", "FA"];

    public static CalendarPoint Of(DateOnly day) => new(Grain.Day, day.Year, day.Month, day.Day);

    public static CalendarPoint WeekOf(DateOnly day)
    {
        var at = day.ToDateTime(TimeOnly.MinValue);
        return new CalendarPoint(Grain.Week, ISOWeek.GetYear(at), ISOWeek.GetWeekOfYear(at));
    }

    public int Month => Grain is Grain.Day or Grain.Month ? Index : FirstDay?.Month ?? 0;

    public string Value => (Grain switch
    {
        Grain.Century => Digits(2, 100),
        Grain.Decade => Digits(3, 10),
        Grain.Year => Digits(4, 1),
        Grain.Half => $"{Digits(4, 1)}-H{Index}",
        Grain.Season => $"{Digits(4, 1)}-{Seasons[Index]}",
        Grain.Quarter => $"{Digits(4, 1)}-Q{Index}",
        Grain.Month => $"{Digits(4, 1)}-{Two(Index)}",
        Grain.Week => $"{Digits(4, 1)}-W{Two(Index)}",
        Grain.Weekend => $"{Digits(4, 1)}-W{Two(Index)}-WE",
        _ => $"{Digits(4, 1)}-{Two(Index)}-{Two(Day)}",
    }) + (Time.Length > 0 ? "T" + Time : "");

    /// <summary>Null when the year is unknown or before our era.</summary>
    public DateOnly? FirstDay => Year is < 1 or > 9000 ? null : Grain switch
    {
        Grain.Century => new DateOnly(Math.Max(1, Year / 100 * 100), 1, 1),
        Grain.Decade => new DateOnly(Math.Max(1, Year / 10 * 10), 1, 1),
        Grain.Year => new DateOnly(Year, 1, 1),
        Grain.Half => new DateOnly(Year, Index == 2 ? 7 : 1, 1),
        Grain.Season => Index != 1 ? new DateOnly(Year, Index * 3 - 3, 1) : Year == 1 ? DateOnly.MinValue : new DateOnly(Year - 1, 12, 1),
        Grain.Quarter => new DateOnly(Year, Index * 3 - 2, 1),
        Grain.Month => new DateOnly(Year, Index, 1),
        Grain.Week => Monday,
        Grain.Weekend => Monday.AddDays(5),
        _ => Index == 0 ? null : new DateOnly(Year, Index, Math.Clamp(Day, 1, DateTime.DaysInMonth(Year, Index))),
    };

    /// <summary>Inclusive.</summary>
    public DateOnly? LastDay => FirstDay is not { } first ? null : Grain switch
    {
        Grain.Century => new DateOnly(Year / 100 * 100 + 99, 12, 31),
        Grain.Decade => new DateOnly(Year / 10 * 10 + 9, 12, 31),
        Grain.Year => new DateOnly(Year, 12, 31),
        Grain.Half => first.AddMonths(6).AddDays(-1),
        Grain.Season or Grain.Quarter => first.AddMonths(3).AddDays(-1),
        Grain.Month => first.AddMonths(1).AddDays(-1),
        Grain.Week => first.AddDays(6),
        Grain.Weekend => first.AddDays(1),
        _ => first,
    };

    private DateOnly Monday => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Math.Clamp(Index, 1, ISOWeek.GetWeeksInYear(Year)), DayOfWeek.Monday));

    /// <summary>The stretch of a unit (TIMEX3 letter) that lies <paramref name="count"/> units from this one; null when it cannot be told.</summary>
    public CalendarPoint? Shift(string unit, int count) => unit switch
    {
        "Y" => Years(count, Grain.Year),
        "10Y" => Years(count * 10, Grain.Decade),
        "100Y" => Years(count * 100, Grain.Century),
        "Q" => Months(count * 3) is { } month ? new CalendarPoint(Grain.Quarter, month.Year, (month.Month + 2) / 3) : null,
        "M" => Months(count) is { } month ? new CalendarPoint(Grain.Month, month.Year, month.Month) : null,
        "W" => Days(count * 7) is { } day ? WeekOf(day) : null,
        "2W" => Days(count * 14) is { } day ? WeekOf(day) : null,
        "WE" => Days(count * 7) is { } day ? WeekOf(day) with { Grain = Grain.Weekend } : null,
        "D" => Days(count) is { } day ? Of(day) : null,
        "TH" => Hours(count),
        _ => null,
    };

    /// <summary>Whole days lead to a day; fewer hours lie on the same day or the next, which hour cannot be told.</summary>
    private CalendarPoint? Hours(int count)
    {
        if (count % 24 == 0) return Shift("D", count / 24);
        return Math.Abs(count) < 24 && Grain == Grain.Day && FirstDay is { } day ? Of(day) with { Time = "XX" } : null;
    }

    private CalendarPoint? Years(int count, Grain grain)
    {
        if (Year == 0) return null;
        var year = Year + count;
        if (year <= 0 && Year > 0) year--;
        else if (year >= 0 && Year < 0) year++;
        return year is > 9000 or < -9000 ? null : new CalendarPoint(grain, year);
    }

    private DateOnly? Months(int count) => FirstDay is { } first && first.Year * 12 + first.Month + count is > 24 and < 100_000 ? first.AddMonths(count) : null;

    private DateOnly? Days(int count) => FirstDay is { } first && first.DayNumber + (long)count is > 800 and < 3_000_000 ? first.AddDays(count) : null;

    private string Digits(int width, int divisor)
    {
        if (Year == 0) return new string('X', width);
        var number = (Math.Abs(Year) / divisor).ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
        return Year < 0 ? "BC" + number : number;
    }

    private static string Two(int number) => number == 0 ? "XX" : number.ToString("D2", CultureInfo.InvariantCulture);
}
