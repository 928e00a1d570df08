using System.Globalization;

namespace Hearsay.Reading.Times;

/// <summary>Values of durations and sets: "P3D", "PT16H", "PXY", "P2Y6M", "XXXX-WXX-4".</summary>
internal static class Durations
{
    /// <param name="more">Added to the count: 0.5 for "two and a half years".</param>
    public static string? Of(TimeParts parts, double more = 0)
    {
        var unit = parts.Code(TimeClass.Second) ?? parts.Code(TimeClass.Unit) ?? parts.Code(TimeClass.ManyUnit) ?? parts.Code(TimeClass.OneUnit);
        if (unit is null) return null;
        var isOne = parts.Has(TimeClass.OneUnit) || (!parts.Has(TimeClass.Num) && !parts.Has(TimeClass.Count) && !parts.Has(TimeClass.FewCount) && !parts.Has(TimeClass.ManyUnit));
        var count = parts.Number(TimeClass.Num) ?? parts.Number(TimeClass.Count) ?? parts.Number(TimeClass.FewCount) ?? (isOne ? 1 : null);
        return parts is { SecondUnit: { } smaller, Second: { Class: TimeClass.Num } second } ? Both(Spell(count, unit), Spell(second.Number, smaller.Code)) : Spell(count + more, unit);
    }

    /// <summary>Days in a unit, on average for months and years; 0 for the weekend and what is no unit.</summary>
    public static double DaysIn(string unit) => unit switch
    {
        "TS" or "TM" or "TH" or "D" => 1,
        "W" => 7,
        "2W" => 14,
        "M" => 30.44,
        "Y" => 365.25,
        "10Y" => 3652.5,
        _ => 0,
    };

    public static string? SetOf(TimeParts parts)
    {
        if (parts.Code(TimeClass.Set) is { } set) return set;
        if (parts.Code(TimeClass.Feast) is { } feast) return feast.Length == 5 ? "XXXX-" + feast : "P1Y";
        if (parts.Has(TimeClass.Hijri)) return "P1Y";
        if (parts.Whole(TimeClass.Weekday) is { } weekday) return $"XXXX-WXX-{weekday}" + (parts.Code(TimeClass.Part) is { } hours ? "T" + hours : "");
        if (parts.Month is { } month) return parts.Whole(TimeClass.Day) is { } day ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}-{day:D2}") : string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}");
        if (parts.Code(TimeClass.Season) is { } season) return $"XXXX-{season}";
        if (parts.Code(TimeClass.Part) is { } part) return $"XXXX-XX-XXT{part}";
        return Of(parts);
    }

    /// <summary>"P2D" and "PT6H" make "P2DT6H".</summary>
    private static string Both(string larger, string smaller)
    {
        var hasTime = larger.StartsWith("PT", StringComparison.Ordinal);
        return hasTime && !smaller.StartsWith("PT", StringComparison.Ordinal) ? larger : larger + smaller[(hasTime ? 2 : 1)..];
    }

    /// <param name="count">Null when vague.</param>
    private static string Spell(double? count, string unit)
    {
        var factor = unit.Length > 1 && char.IsAsciiDigit(unit[0]) ? int.Parse(unit.AsSpan(0, unit.Length - 1), CultureInfo.InvariantCulture) : 1;
        var letter = unit == "WE" ? "D" : unit[^1..];
        if (count is null) return $"P{(unit[0] == 'T' ? "T" : "")}X{(factor == 10 ? "DE" : factor == 100 ? "CE" : letter)}";
        var number = count.Value * factor * (unit == "WE" ? 2 : 1);
        var time = unit[0] == 'T' ? "T" : "";
        if (unit == "TH" && number % 0.5 == 0.25) return string.Create(CultureInfo.InvariantCulture, $"PT{number * 60}M");
        return number % 1 == 0.5 && number < 100 ? Half(number, time, letter) : string.Create(CultureInfo.InvariantCulture, $"P{time}{number}{letter}");
    }

    private static string Half(double number, string time, string letter)
    {
        var (whole, half) = ((int)number, letter switch { "Y" => "6M", "H" => "30M", "D" => "T12H", "M" when time.Length > 0 => "30S", _ => "" });
        if (half.Length == 0) return string.Create(CultureInfo.InvariantCulture, $"P{time}{number}{letter}");
        return whole == 0 ? $"P{time}{half}" : string.Create(CultureInfo.InvariantCulture, $"P{time}{whole}{letter}{half}");
    }
}
