using System.Globalization;
using Hearsay.Core;

namespace Hearsay.Reading.Times;

/// <summary>Periods that have a name and agreed years.</summary>
internal sealed partial class TimeResolver
{
    /// <summary>"the Middle Ages", with the years of the lexicon; the value is the century that holds them, or open.</summary>
    private TimeExpression Period(TimeMatch match)
    {
        var years = match.Parts.Code(TimeClass.NamedPeriod)!;
        var (first, last) = (int.Parse(years.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(years.AsSpan(5), CultureInfo.InvariantCulture));
        return new TimeExpression(text.SpanOf(match), match.Meaning.Type, first / 100 == last / 100 ? years[..2] : "XX", new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));
    }
}
