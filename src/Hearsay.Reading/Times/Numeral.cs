using System.Globalization;

namespace Hearsay.Reading.Times;

/// <summary>The value column of a lexicon as a number.</summary>
internal static class Numeral
{
    /// <summary>NaN when the code is no number.</summary>
    public static double Of(string code) =>
        double.TryParse(code, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : double.NaN;
}
