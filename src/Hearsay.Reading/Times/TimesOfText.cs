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

    /// <summary>The days of the expression under its preposition: "since" opens the end, "until" and "before" the beginning.</summary>
    public ClaimTime Bounded(TimeExpression expression, string text)
    {
        var (start, end) = (expression.Earliest, expression.Latest);
        switch (WordBefore(text, expression.Span.Start))
        {
            case "since" or "after": end = null; break;
            case "until" or "till" or "by" or "before": start = null; break;
            case "from" or "between" when Following(expression) is { Latest: { } last } && last >= (start ?? last): end = last; break;
        }

        return new ClaimTime(expression.Value, start, end, TimeBasis.Text);
    }

    private TimeExpression? Following(TimeExpression expression)
    {
        const int Farthest = 8; // units of text between "2003" and "2011" in "from 2003 to 2011"
        var at = FirstFrom(expression.Span.End);
        return at < _times.Count && _times[at].Span.Start - expression.Span.End <= Farthest ? _times[at] : null;
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

    private static string WordBefore(string text, int position)
    {
        var end = position;
        while (end > 0 && text[end - 1] == ' ') end--;
        var start = end;
        while (start > 0 && end - start < 10 && char.IsLetter(text[start - 1])) start--;
        return text[start..end].ToLowerInvariant();
    }
}
