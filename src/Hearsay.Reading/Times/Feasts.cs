using System.Globalization;

namespace Hearsay.Reading.Times;

/// <summary>
/// Days of feasts in a year, by the codes of times.tsv: "12-25", "easter-2" (days from Easter Sunday, Western church),
/// "thu4-11" (fourth Thursday of November; "mon-1-05" the last Monday, "mon1-11+1" the day after the first), "hijri09-01", "rosh+9" (days from the Jewish new year), "lunar" (the Chinese one), "quds" (the last Friday of Ramadan), "2001-09-11" (a day of one year, known by its name).
/// </summary>
internal static class Feasts
{
    private const int FirstGregorian = 1583; // the year of the first Easter after the reform

    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>Null when the year holds no such day or the code is unknown.</summary>
    public static DateOnly? Day(string code, int year)
    {
        if (year is < 1 or > 9000) return null;
        if (code.StartsWith("easter", StringComparison.Ordinal)) return Easter(year).AddDays(Parse(code.AsSpan(6)));
        if (code.StartsWith("rosh", StringComparison.Ordinal)) return NewYearOfTishri(year)?.AddDays(Parse(code.AsSpan(4)));
        if (code == "lunar") return year is > 1901 and < 2100 ? DateOnly.FromDateTime(new ChineseLunisolarCalendar().ToDateTime(year, 1, 1, 0, 0, 0, 0)) : null;
        if (code == "quds") return Hijri(10, 1, year) is { } end ? end.AddDays(-(((int)end.DayOfWeek + 1) % 7 + 1)) : null;
        if (code.Length == 10 && char.IsAsciiDigit(code[0])) return DateOnly.ParseExact(code, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (code.StartsWith("hijri", StringComparison.Ordinal)) return Hijri(Parse(code.AsSpan(5, 2)), Parse(code.AsSpan(8, 2)), year);
        if (code[^2] == '+') return Day(code[..^2], year)?.AddDays(code[^1] - '0');
        if (Array.IndexOf(Days, code[..3]) is var weekday && weekday >= 0) return Nth((DayOfWeek)weekday, Parse(code.AsSpan(3, code.Length - 6)), year, Parse(code.AsSpan(code.Length - 2)));
        return new DateOnly(year, Parse(code.AsSpan(0, 2)), Parse(code.AsSpan(3, 2)));
    }

    public static DateOnly? Hijri(int month, int day, int year)
    {
        if (year < 700) return null;
        Calendar calendar = year is > 1900 and < 2076 ? new UmAlQuraCalendar() : new HijriCalendar();
        var lunar = calendar.GetYear(new DateTime(year, 1, 1));
        for (var offset = 0; offset < 3; offset++)
            if (calendar.ToDateTime(lunar + offset, month, day, 0, 0, 0, 0) is var found && found.Year == year) return DateOnly.FromDateTime(found);
        return null;
    }

    private static DateOnly? NewYearOfTishri(int year) =>
        year is > 1600 and < 2200 ? DateOnly.FromDateTime(new HebrewCalendar().ToDateTime(year + 3761, 1, 1, 0, 0, 0, 0)) : null;

    /// <summary>Gregorian computus after Meeus, Jones and Butcher.</summary>
    private static DateOnly Easter(int year)
    {
        if (year < FirstGregorian) return JulianEaster(year);
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var sum = h + l - 7 * m + 114;
        return new DateOnly(year, sum / 31, sum % 31 + 1);
    }

    /// <summary>By the calendar of its time, after Meeus.</summary>
    private static DateOnly JulianEaster(int year)
    {
        var d = (19 * (year % 19) + 15) % 30;
        var sum = d + (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7 + 114;
        return new DateOnly(year, sum / 31, sum % 31 + 1);
    }

    private static DateOnly Nth(DayOfWeek weekday, int count, int year, int month)
    {
        if (count < 0)
        {
            var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
            return last.AddDays(-((last.DayOfWeek - weekday + 7) % 7));
        }

        var first = new DateOnly(year, month, 1);
        return first.AddDays((weekday - first.DayOfWeek + 7) % 7 + (count - 1) * 7);
    }

    private static int Parse(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
