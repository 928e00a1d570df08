using System.Collections.Frozen;
using System.Globalization;

namespace Hearsay.Ingest.Metadata;

/// <summary>Turns a time stated in universal time into the day where the outlet sits, as far as its address tells the country. Safe for many threads.</summary>
internal sealed class SourceZones
{
    private readonly FrozenDictionary<string, (double Winter, double Summer)> _hours;

    private SourceZones(FrozenDictionary<string, (double, double)> hours) => _hours = hours;

    public static SourceZones Load(string directory) =>
        new(Table.Rows(directory, "ingest-zones.tsv").ToFrozenDictionary(row => row[0], row => (Number(row[1]), Number(row[2]))));

    /// <param name="time">Holds the time of the day as HH:MM; the day stays when it holds none.</param>
    public DateOnly Local(DateOnly day, string time, WebAddress address)
    {
        var country = address.Host[(address.Host.LastIndexOf('.') + 1)..];
        if (!_hours.TryGetValue(country, out var hours) || Hour(time) is not { } hour) return day;
        var local = hour + (day.Month is > 3 and < 11 ? hours.Summer : hours.Winter);
        return local < 0 ? day.AddDays(-1) : local >= 24 ? day.AddDays(1) : day;
    }

    /// <summary>The first "HH:MM", in hours.</summary>
    private static double? Hour(string time)
    {
        for (var at = time.IndexOf(':'); at >= 2 && at + 2 < time.Length; at = time.IndexOf(':', at + 1))
            if (int.TryParse(time.AsSpan(at - 2, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && int.TryParse(time.AsSpan(at + 1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var minute))
                return hour + (minute / 60.0);
        return null;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
