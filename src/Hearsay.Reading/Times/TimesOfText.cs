using Hearsay.Core;

namespace Hearsay.Reading.Times;

/// <summary>The expressions of one text in order, found by place in logarithmic time.</summary>
internal readonly struct TimesOfText(IReadOnlyList<TimeExpression> times)
{
    private readonly IReadOnlyList<TimeExpression> _times = times;

    public IEnumerable<TimeExpression> Within(TextSpan span, int most)
    {
        for (var at = FirstFrom(span.Start); at < _times.Count && most-- > 0 && span.Contains(_times[at].Span); at++) yield return _times[at];
    }

    /// <summary>The days of the expression under its preposition, and with the one it makes a range with: "since" opens the end, "until" and "before" the beginning.</summary>
    public ClaimTime Bounded(TimeExpression expression, string text)
    {
        var (start, end) = (expression.Earliest, expression.Latest);
        var bound = TimeBounds.Before(text, expression.Span.Start);
        if (bound == TimeBound.Before && expression.Span.Slice(text).StartsWith("the end of", StringComparison.OrdinalIgnoreCase)) bound = TimeBound.Until;
        if (RangeEnd(expression, text, bound) is { Latest: { } last } && last >= (start ?? last)) end = last;
        else if (RangeStart(expression, text) is { Earliest: { } first } && first <= (end ?? first)) (start, bound) = (first, TimeBound.None);
        (start, end) = bound switch
        {
            TimeBound.From => (start, null),
            TimeBound.Until => (null, end),
            TimeBound.Before => (null, start?.AddDays(start > DateOnly.MinValue ? -1 : 0) ?? end),
            _ => (start, end),
        };
        return new ClaimTime(expression.Value, start, end, TimeBasis.Text);
    }

    private TimeExpression? RangeEnd(TimeExpression expression, string text, TimeBound bound)
    {
        var at = FirstFrom(expression.Span.End);
        return at < _times.Count && TimeBounds.Joins(text, expression.Span.End, _times[at].Span.Start, bound) ? _times[at] : null;
    }

    private TimeExpression? RangeStart(TimeExpression expression, string text)
    {
        var at = FirstFrom(expression.Span.Start) - 1;
        return at >= 0 && TimeBounds.Joins(text, _times[at].Span.End, expression.Span.Start, TimeBounds.Before(text, _times[at].Span.Start)) ? _times[at] : null;
    }

    private int FirstFrom(int position)
    {
        var (low, high) = (0, _times.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_times[middle].Span.Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
