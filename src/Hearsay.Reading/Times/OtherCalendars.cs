using System.Globalization;

namespace Hearsay.Reading.Times;

/// <summary>The days of ours that a year, month or day of the Hijri and of the Persian calendar covers; months and years of theirs straddle ours.</summary>
internal static class OtherCalendars
{
    /// <param name="month">Null for the whole year.</param>
    /// <param name="day">Null for the whole month.</param>
    public static (DateOnly First, DateOnly Last)? Hijri(int year, int? month, int? day)
    {
        if (year is < 1 or > 1600 || month is < 1 or > 12) return null;
        Calendar calendar = year is > 1320 and < 1498 ? new UmAlQuraCalendar() : new HijriCalendar();
        return Days(calendar, year, month, day);
    }

    /// <summary>The month of the Hijra that begins in a year of ours.</summary>
    public static (DateOnly First, DateOnly Last)? HijriMonthIn(int year, int month, int? day)
    {
        if (Feasts.Hijri(month, 1, year) is not { } first) return null;
        return day is { } number ? number is < 1 or > 30 ? null : (first.AddDays(number - 1), first.AddDays(number - 1)) : (first, first.AddDays(28));
    }

    public static (DateOnly First, DateOnly Last)? Persian(int year, int? month, int? day) =>
        year is < 1200 or > 1500 || month is < 1 or > 12 ? null : Days(new PersianCalendar(), year, month, day);

    private static (DateOnly, DateOnly)? Days(Calendar calendar, int year, int? month, int? day)
    {
        if (day is { } number) return month is not { } of || number < 1 || number > calendar.GetDaysInMonth(year, of) ? null : (Day(calendar, year, of, number), Day(calendar, year, of, number));
        var first = Day(calendar, year, month ?? 1, 1);
        return (first, first.AddDays((month is { } whole ? calendar.GetDaysInMonth(year, whole) : calendar.GetDaysInYear(year)) - 1));
    }

    private static DateOnly Day(Calendar calendar, int year, int month, int day) => DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0));
}
