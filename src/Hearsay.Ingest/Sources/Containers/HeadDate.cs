using System.Globalization;

namespace Hearsay.Ingest.Sources.Containers;

/// <summary>Dates in heads and feeds: "Tue, 3 Mar 2020 23:11:12 -0500" (RFC 822, 2822) and "2020-03-03T23:11:12-05:00".</summary>
internal static class HeadDate
{
    private const int Longest = 100;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day in the zone that the date itself states.</summary>
    public static DateOnly? Day(string? text)
    {
        var date = (text ?? "").Trim();
        if (date.Length is < 8 or > Longest) return null;
        if (date.Length >= 10 && DateOnly.TryParseExact(date.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso)) return iso;
        var words = date.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        var month = Array.FindIndex(words, word => Month(word) > 0);
        if (month < 1 || month + 1 >= words.Length) return null;
        if (!int.TryParse(words[month - 1], NumberStyles.None, CultureInfo.InvariantCulture, out var day) || !int.TryParse(words[month + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        year += year < 70 ? 2000 : year < 100 ? 1900 : 0;
        return year is >= 1970 and < 2100 && day >= 1 && day <= DateTime.DaysInMonth(year, Month(words[month])) ? new DateOnly(year, Month(words[month]), day) : null;
    }

    /// <summary>The moment, when the text has a form that the library knows.</summary>
    public static DateTimeOffset? Time(string? text)
    {
        var remark = text?.IndexOf('(') ?? -1;
        var date = remark > 0 ? text![..remark].Trim() : text;
        return DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;
    }

    private static int Month(string word) => word.Length < 3 ? 0 : Array.IndexOf(Months, word[..3].ToLowerInvariant()) + 1;
}
