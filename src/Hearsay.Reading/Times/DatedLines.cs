using Hearsay.Core;

namespace Hearsay.Reading.Times;

/// <summary>A chronology: the date at the head of a line dates all that the line tells ("January 2016: The kingdom executes a cleric. Crowds storm its embassy.").</summary>
internal static class DatedLines
{
    private const int LongestLine = 1500; // UTF-16 units looked back for the head of the line

    /// <summary>The expression at the head of the line in which a position lies, parted from the rest by a colon or a dash; null for any other line.</summary>
    public static TimeExpression? Of(TimesOfText times, string text, int position)
    {
        var from = Math.Max(0, position - LongestLine);
        var start = text.LastIndexOf('\n', Math.Max(0, position - 1), Math.Max(0, position - from)) + 1;
        if (start == 0 && from > 0) return null;
        while (start < position && !char.IsLetterOrDigit(text[start])) start++;
        foreach (var expression in times.Within(new TextSpan(start, position), 1))
            if (expression.Span.Start == start && expression.Earliest is not null && expression.Latest is not null && IsParted(text.AsSpan(expression.Span.End, position - expression.Span.End))) return expression;
        return null;
    }

    private static bool IsParted(ReadOnlySpan<char> behind) => behind is [':', ' ', ..] or [' ', '-' or '–' or '—' or '|', ' ', ..] or ['–' or '—', ..];
}
