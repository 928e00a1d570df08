using System.Globalization;

namespace Hearsay.Study.Discrepancies;

/// <summary>How long, how far, how heavy: the one measure that a statement names, as an interval.</summary>
internal readonly record struct Measure(string Unit, double Low, double High)
{
    private const double Roughly = 0.1; // "about" means ten percent on either side

    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "seconds", "minutes", "hours", "days", "weeks", "months", "years", "metres", "meters", "kilometres", "kilometers", "miles", "feet", "yards", "km", "tonnes", "tons", "kilos", "kilograms", "kg", "pounds", "litres", "liters", "gallons", "barrels",
        "hectares", "acres", "megawatts", "degrees", "knots", "pages",
    };

    private static readonly Dictionary<string, double> Words = new(StringComparer.Ordinal)
    {
        ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["fifteen"] = 15, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["ninety"] = 90,
    };

    /// <summary>Null where a statement names none, or several.</summary>
    public static Measure? Of(string statement)
    {
        var words = statement.Split(' ').Select(word => word.Trim('"', '“', '”', ',', '.', ';', ':', '(', ')').ToLowerInvariant()).ToArray();
        Measure? found = null;
        for (var at = 1; at < words.Length; at++)
        {
            if (!Units.Contains(words[at]) || Number(words, at) is not { } number) continue;
            if (found is not null) return null;
            found = Bounded(words[at], number.Value, string.Join(' ', words[Math.Max(0, number.First - 2)..number.First]));
        }

        return found;
    }

    public bool IsApartFrom(Measure other) => High < other.Low || other.High < Low;

    /// <summary>The number that ends before a word: "78", "1.5 million", "forty".</summary>
    private static (double Value, int First)? Number(string[] words, int end)
    {
        var scale = end > 1 ? words[end - 1] switch { "hundred" => 100, "thousand" => 1000, "million" => 1_000_000, _ => 1 } : 1;
        var at = scale > 1 ? end - 2 : end - 1;
        if (Words.TryGetValue(words[at], out var word)) return (word * scale, at);
        return double.TryParse(words[at], NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? (value * scale, at) : null;
    }

    private static Measure Bounded(string unit, double value, string before) =>
        before.EndsWith("at least", StringComparison.Ordinal) || before.EndsWith("more than", StringComparison.Ordinal) || before.EndsWith("over", StringComparison.Ordinal) ? new Measure(unit, value, double.PositiveInfinity)
        : before.EndsWith("less than", StringComparison.Ordinal) || before.EndsWith("under", StringComparison.Ordinal) || before.EndsWith("up to", StringComparison.Ordinal) || before.EndsWith("at most", StringComparison.Ordinal) ? new Measure(unit, 0, value)
        : before.Split(' ')[^1] is "about" or "some" or "around" or "nearly" or "almost" or "roughly" or "approximately" ? new Measure(unit, value * (1 - Roughly), value * (1 + Roughly)) : new Measure(unit, value, value);
}
