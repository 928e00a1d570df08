using System.Globalization;
using Hearsay.Core;

namespace Hearsay.Reading.Times;

/// <summary>"For three years they have besieged the town": what has lasted so long lies between then and the day of the document.</summary>
internal static class LastingTimes
{
    private const int Most = 10_000; // of any unit

    /// <param name="expressions">Those of the sentence of the trigger.</param>
    /// <returns>Null when the clause is no perfect or names no length.</returns>
    public static ClaimTime? UpTo(DateOnly today, IEnumerable<TimeExpression> expressions, Sentence sentence, TextSpan trigger)
    {
        if (sentence.WordAt(trigger.Start) is not (>= 0 and var verb) || !IsPerfect(sentence, verb) || IsTerm(sentence.Lemma(verb))) return null;
        foreach (var expression in expressions)
            if (expression.Type == TimexType.Duration && Before(today, expression.Value) is { } start && IsOf(sentence, expression.Span, verb))
                return new ClaimTime(expression.Value, start, today, TimeBasis.Text);
        return null;
    }

    /// <summary>"has been jailed for 12 years": the length is to come.</summary>
    private static bool IsTerm(string verb) => verb is "jail" or "sentence" or "ban" or "suspend" or "bar" or "disqualify" or "extend" or "remand" or "postpone" or "delay" or "renew" or "elect" or "appoint";

    private static bool IsPerfect(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Deprel(child) == Deprel.Aux && sentence.Lemma(child) is "have" && sentence.Xpos(child) is "VBZ" or "VBP") return true;
        return false;
    }

    private static bool IsOf(Sentence sentence, TextSpan span, int verb)
    {
        var first = sentence.WordAt(span.Start);
        for (var word = Math.Max(first, 0); word < sentence.Count && sentence[word].Start < span.End; word++)
            if (sentence.Head(word) == verb && HasFor(sentence, word)) return true;
        return false;
    }

    private static bool HasFor(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Deprel(child) == Deprel.Case && sentence.Lemma(child) is "for") return true;
        return false;
    }

    /// <summary>The day that lies so long back; null for what is vague, of hours or longer than anyone remembers.</summary>
    private static DateOnly? Before(DateOnly today, string value)
    {
        if (value.Length < 3 || value[0] != 'P' || !int.TryParse(value.AsSpan(1, value.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > Most) return null;
        return value[^1] switch
        {
            'Y' when count < today.Year => today.AddYears(-count),
            'M' when count < today.Year => today.AddMonths(-count),
            'W' when today.DayNumber > count * 7 => today.AddDays(-count * 7),
            'D' when today.DayNumber > count => today.AddDays(-count),
            _ => null,
        };
    }
}
