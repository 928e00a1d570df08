using System.Globalization;

namespace Hearsay.Web.Wording;

/// <summary>Days and spans of days: "17 Nov 2022", "Nov 2022", "3 to 9 May 2023".</summary>
internal static class TimeWords
{
    public const string Undated = "undated";

    public static string Day(DateOnly? day) => day is { } known ? Format(known, "d MMM yyyy") : Undated;

    /// <summary>"17 Nov 2022 16:05 UTC".</summary>
    public static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture) + " UTC";

    public static string Span(DateOnly? start, DateOnly? end) => (start, end) switch
    {
        (null, null) => Undated,
        ({ } from, null) => $"since {Day(from)}",
        (null, { } to) => $"by {Day(to)}",
        ({ } from, { } to) => Closed(from, to),
    };

    public static string Basis(TimeBasis basis) => basis switch
    {
        TimeBasis.Text => "the sentence gives the time",
        TimeBasis.Article => "taken from the date of the article; the sentence gives no time",
        _ => "nothing in the text gives a time",
    };

    private static string Closed(DateOnly from, DateOnly to)
    {
        if (from == to) return Day(from);
        if (from is { Day: 1, Month: 1 } && to is { Day: 31, Month: 12 } && from.Year == to.Year) return Format(from, "yyyy");
        if (from.Day == 1 && to.Day == DateTime.DaysInMonth(to.Year, to.Month) && (from.Year, from.Month) == (to.Year, to.Month)) return Format(from, "MMM yyyy");
        return $"{Day(from)} to {Day(to)}";
    }

    private static string Format(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
