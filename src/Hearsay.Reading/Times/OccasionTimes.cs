using Hearsay.Core;

namespace Hearsay.Reading.Times;

/// <summary>Events that are placed by another one: "resigned after the protests of October 2019", "lent it when the war ended in 2017".</summary>
internal static class OccasionTimes
{
    private const int Highest = 4; // steps from the date to the phrase or clause of the occasion

    /// <summary>The date of what the event came after; null when none is named.</summary>
    public static TimeExpression? After(IEnumerable<TimeExpression> expressions, Sentence sentence, TextSpan trigger) =>
        Find(expressions, sentence, trigger, (occasion, relation) => relation is Deprel.Obl or Deprel.Advcl && IsLedBy(sentence, occasion, "after", "following", "since"));

    /// <summary>The date of what happened at the same time.</summary>
    public static TimeExpression? When(IEnumerable<TimeExpression> expressions, Sentence sentence, TextSpan trigger) =>
        Find(expressions, sentence, trigger, (occasion, relation) => relation is Deprel.Advcl && IsLedBy(sentence, occasion, "when")) is { Earliest: not null } when ? when : null;

    /// <summary>"the worst since June 2009, when 82 died": the date right before a clause with "when" is that of the clause, whatever stands before the date.</summary>
    public static TimeExpression? OfClause(IEnumerable<TimeExpression> expressions, Sentence sentence, TextSpan trigger)
    {
        foreach (var expression in expressions)
        {
            var when = WordBehind(sentence, expression.Span);
            if (when < 0 || !IsOneOf(sentence.Form(when), ["when"]) || sentence[when].Start > trigger.Start || sentence.Head(when) is not (>= 0 and var verb)) continue;
            if (expression.Earliest is not null && IsWithin(sentence, sentence.WordAt(trigger.Start), verb)) return expression;
        }

        return null;
    }

    /// <summary>"the explosion of 9 July, which wounded 53": what a happening did, it did on its day.</summary>
    public static TimeExpression? OfAntecedent(IEnumerable<TimeExpression> expressions, Sentence sentence, TextSpan trigger)
    {
        var at = sentence.WordAt(trigger.Start);
        for (var up = 0; at >= 0 && up < Highest && sentence.Deprel(at) != Deprel.AclRelcl; up++) at = sentence.Head(at);
        if (at < 0 || sentence.Deprel(at) != Deprel.AclRelcl || sentence.Head(at) is not (>= 0 and var noun) || !EventTimes.IsHappening(sentence.Lemma(noun))) return null;
        foreach (var expression in expressions)
            if (expression.Earliest is not null && sentence.Head(EventTimes.HeadOf(sentence, expression.Span)) == noun && sentence.WordAt(expression.Span.Start) < at) return expression;
        return null;
    }

    private static int WordBehind(Sentence sentence, TextSpan span)
    {
        for (var word = sentence.WordAt(span.Start); word >= 0 && word < sentence.Count; word++)
            if (sentence[word].Start >= span.End && sentence.Form(word) is not ",") return word;
        return -1;
    }

    private static bool IsWithin(Sentence sentence, int word, int verb)
    {
        for (var up = 0; word >= 0 && up < Highest; up++, word = sentence.Head(word))
            if (word == verb) return true;
        return false;
    }

    private static TimeExpression? Find(IEnumerable<TimeExpression> expressions, Sentence sentence, TextSpan trigger, Func<int, Deprel, bool> isOccasion)
    {
        var verb = sentence.WordAt(trigger.Start);
        if (verb < 0) return null;
        foreach (var expression in expressions)
            for (var (at, up) = (EventTimes.HeadOf(sentence, expression.Span), 0); at >= 0 && up < Highest; (at, up) = (sentence.Head(at), up + 1))
                if (up > 0 && isOccasion(at, sentence.Deprel(at)) && IsUnder(sentence, at, verb)) return expression;
        return null;
    }

    /// <summary>Hangs on the verb, or on its auxiliary, as the parser has it at times.</summary>
    private static bool IsUnder(Sentence sentence, int occasion, int verb) =>
        sentence.Head(occasion) is >= 0 and var head && (head == verb || (sentence.Head(head) == verb && sentence.Deprel(head) == Deprel.Aux));

    private static bool IsLedBy(Sentence sentence, int head, params ReadOnlySpan<string> words)
    {
        foreach (var child in sentence.Children(head))
            if (child < head && sentence.Deprel(child) is Deprel.Case or Deprel.Mark or Deprel.Advmod && IsOneOf(sentence.Form(child), words)) return true;
        return false;
    }

    private static bool IsOneOf(ReadOnlySpan<char> form, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (form.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
