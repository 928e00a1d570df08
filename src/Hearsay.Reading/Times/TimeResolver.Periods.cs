using System.Globalization;
using Hearsay.Core;
using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>Periods that have a name and agreed years.</summary>
internal sealed partial class TimeResolver
{
    /// <summary>Words behind a named period that are no noun: "in the Soviet era under two generals".</summary>
    private static readonly HashSet<string> AfterPeriod = [.. "and or but nor in on at by for from of to with under as when where while which who that until till since after before through because than the a an it its his her he she they their we i was were is are had has have did".Split(' ')];

    /// <summary>"in the Middle Ages", with the years of the lexicon; the value is the century that holds them, or open. None beside a noun ("in a Soviet era bunker").</summary>
    private TimeExpression? Period(TimeMatch match)
    {
        if (IsBeforeNoun(match)) return null;
        var years = match.Parts.Code(TimeClass.NamedPeriod)!;
        var (first, last) = (int.Parse(years.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(years.AsSpan(5), CultureInfo.InvariantCulture));
        return new TimeExpression(text.SpanOf(match), match.Meaning.Type, first / 100 == last / 100 ? years[..2] : "XX", new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));
    }

    private bool IsBeforeNoun(TimeMatch match)
    {
        if (match.End >= text.Words.Length) return false;
        var next = text.Words[match.End];
        if (next.Shape == WordShape.Sign) return text.Text[next.Start] is '-' or '\'' or '’';
        if (text.Text.AsSpan(text.Words[match.End - 1].End, next.Start - text.Words[match.End - 1].End).Contains('\n')) return false;
        return !AfterPeriod.Contains(next.Span.Of(text.Text));
    }
}
