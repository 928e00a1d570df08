using Hearsay.Core;

namespace Hearsay.Reading.Times;

/// <summary>
/// Places an event in time: by an expression of its own clause ("on Monday", "since 2003"), else by the article's date and the
/// tense. A date on the verb that reports the event is the date of the report and is not used.
/// </summary>
internal sealed class EventTimes(TenseFinder tenses)
{
    public ClaimTime TimeOf(IReadOnlyList<TimeExpression> times, ParsedText text, TextSpan trigger, DateOnly? published)
    {
        var index = text.SentenceAt(trigger.Start);
        if (index >= 0 && InClause(times, text.Sentences[index], trigger) is { } expression) return Bounded(expression, times, text.Text);
        if (published is not { } day) return ClaimTime.Unknown;
        var value = CalendarPoint.Of(day).Value;
        return tenses.At(text, trigger.Start) switch
        {
            Tense.Future => new ClaimTime(value, day, null, TimeBasis.Article),
            Tense.Present => new ClaimTime(value, day, day, TimeBasis.Article),
            _ => new ClaimTime(value, null, day, TimeBasis.Article),
        };
    }

    private static TimeExpression? InClause(IReadOnlyList<TimeExpression> times, Sentence sentence, TextSpan trigger)
    {
        var word = sentence.WordAt(trigger.Start);
        if (word < 0) return null;
        TimeExpression? best = null;
        var bestDistance = int.MaxValue;
        foreach (var expression in times)
        {
            if (!sentence.Span.Contains(expression.Span) || (expression.Earliest is null && expression.Latest is null)) continue;
            if (Distance(sentence, word, HeadOf(sentence, expression.Span)) is var distance && distance < bestDistance) (best, bestDistance) = (expression, distance);
        }

        return best;
    }

    /// <summary>The word of a span that hangs on a word outside it.</summary>
    private static int HeadOf(Sentence sentence, TextSpan span)
    {
        var first = sentence.WordAt(span.Start);
        for (var word = Math.Max(first, 0); word < sentence.Count && sentence[word].Start < span.End; word++)
            if (sentence.Head(word) < 0 || !span.Contains(sentence[sentence.Head(word)].Span)) return word;
        return Math.Max(first, 0);
    }

    /// <summary>Steps in the tree from the trigger to the expression; the largest number when a clause of its own lies between.</summary>
    private static int Distance(Sentence sentence, int trigger, int expression)
    {
        var up = 0;
        for (var from = trigger; from >= 0; from = sentence.Head(from), up++)
        {
            var down = 0;
            for (var at = expression; at >= 0; at = sentence.Head(at), down++)
            {
                if (at == from) return up * 2 + down;
                if (OpensClause(sentence.Deprel(at))) break;
            }

            if (sentence.Deprel(from) is Deprel.Ccomp or Deprel.Parataxis or Deprel.AclRelcl) break;
        }

        return int.MaxValue;
    }

    private static bool OpensClause(Deprel relation) =>
        relation is Deprel.Ccomp or Deprel.Advcl or Deprel.AclRelcl or Deprel.Acl or Deprel.Parataxis or Deprel.Csubj or Deprel.AdvclRelcl;

    /// <summary>The days of the expression under its preposition: "since" opens the end, "until" and "before" the beginning.</summary>
    private static ClaimTime Bounded(TimeExpression expression, IReadOnlyList<TimeExpression> times, string text)
    {
        var (start, end) = (expression.Earliest, expression.Latest);
        switch (WordBefore(text, expression.Span.Start))
        {
            case "since" or "after": end = null; break;
            case "until" or "till" or "by" or "before": start = null; break;
            case "from" or "between" when Following(times, expression) is { Latest: { } last } && last >= (start ?? last): end = last; break;
        }

        return new ClaimTime(expression.Value, start, end, TimeBasis.Text);
    }

    private static TimeExpression? Following(IReadOnlyList<TimeExpression> times, TimeExpression expression)
    {
        const int Farthest = 8; // units of text between "2003" and "2011" in "from 2003 to 2011"
        foreach (var other in times)
            if (other.Span.Start >= expression.Span.End) return other.Span.Start - expression.Span.End <= Farthest ? other : null;
        return null;
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
