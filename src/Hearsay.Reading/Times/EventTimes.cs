using Hearsay.Core;
using Hearsay.Reading.Events;

namespace Hearsay.Reading.Times;

/// <summary>
/// Places an event in time: by an expression of its own clause ("on Monday", "since 2003"), else by the article's date and the
/// tense. A date on the verb that reports the event is the date of the report and is not used.
/// </summary>
internal static class EventTimes
{
    private const int Deepest = 40; // steps in the tree; beyond that two words have nothing to do with each other
    private const int MostOfSentence = 40; // expressions of one sentence that are looked at

    public static ClaimTime TimeOf(TimesOfText times, ParsedText text, TextSpan trigger, WritingTime written)
    {
        var index = text.SentenceAt(trigger.Start);
        var tense = TenseFinder.At(text, trigger.Start);
        if (index >= 0 && InClause(times, text.Sentences[index], trigger) is { } expression) return Ahead(times.Bounded(expression, text.Text), written.Published, tense);
        return written.Published is { } day ? Around(day, tense) : After(written.NotBefore, tense);
    }

    /// <summary>The last day that a text names and tells of in the past: it was written on that day or later. Null when it names none.</summary>
    public static DateOnly? LatestPast(IReadOnlyList<TimeExpression> times, ParsedText text)
    {
        DateOnly? latest = null;
        foreach (var expression in times)
            if (expression.Earliest is { } day && !(day <= latest) && expression.Value[0] is not ('P' or 'F') && TenseFinder.At(text, expression.Span.Start) == Tense.Past) latest = day;
        return latest;
    }

    private static ClaimTime Around(DateOnly day, Tense tense)
    {
        var value = CalendarPoint.Of(day).Value;
        return tense switch
        {
            Tense.Future => new ClaimTime(value, day, null, TimeBasis.Article),
            Tense.Present => new ClaimTime(value, day, day, TimeBasis.Article),
            _ => new ClaimTime(value, null, day, TimeBasis.Article),
        };
    }

    /// <summary>What "will end by Friday" ends after the day of the document.</summary>
    private static ClaimTime Ahead(ClaimTime time, DateOnly? published, Tense tense) =>
        tense == Tense.Future && time.Start is null && time.End >= published ? time with { Start = published } : time;

    /// <summary>What is or is to come when an undated text is written lies after the last past day it names; what was may lie anywhere.</summary>
    private static ClaimTime After(DateOnly? notBefore, Tense tense) =>
        notBefore is { } day && tense is Tense.Present or Tense.Future ? new ClaimTime(null, notBefore, null, TimeBasis.None) : ClaimTime.Unknown;

    private static TimeExpression? InClause(TimesOfText times, Sentence sentence, TextSpan trigger)
    {
        var word = sentence.WordAt(trigger.Start);
        if (word < 0) return null;
        TimeExpression? best = null;
        var bestDistance = int.MaxValue;
        foreach (var expression in times.Within(sentence.Span, MostOfSentence))
        {
            if ((expression.Earliest is null && expression.Latest is null) || IsInFront(sentence, expression.Span, word)) continue;
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

    /// <summary>
    /// Steps in the tree from the trigger to the expression; the largest number when a clause of its own lies between, or when the
    /// expression belongs to a name or noun ("the former president", "the 2005 law") that is not the trigger.
    /// </summary>
    private static int Distance(Sentence sentence, int trigger, int expression)
    {
        for (var (from, up) = (trigger, 0); from >= 0 && up < Deepest; (from, up) = (sentence.Head(from), up + 1))
        {
            if (Below(sentence, expression, from) is >= 0 and var down) return up * 2 + down;
            if (sentence.Deprel(from) is Deprel.Ccomp or Deprel.Parataxis or Deprel.AclRelcl) break;
        }

        return int.MaxValue;
    }

    /// <summary>Steps from the expression up to a word, or -1 when it is not reached within the clause.</summary>
    private static int Below(Sentence sentence, int expression, int word)
    {
        for (var (at, down) = (expression, 0); at >= 0 && down < Deepest; (at, down) = (sentence.Head(at), down + 1))
        {
            if (at == word) return down;
            if (OpensClause(sentence.Deprel(at)) || (at != expression && IsBesides(sentence, at))) break;
            if (sentence.Deprel(at) is Deprel.Amod or Deprel.Compound or Deprel.NmodPoss or Deprel.Nummod && sentence.Head(at) != word && !IsOccasion(sentence, sentence.Head(at))) break;
        }

        return -1;
    }

    /// <summary>"Ahead of the vote on May 4, she toured the state.", wherever the parser hung the date.</summary>
    private static bool IsInFront(Sentence sentence, TextSpan date, int trigger)
    {
        if (!sentence.Form(0).Equals("ahead", StringComparison.OrdinalIgnoreCase) && sentence.Form(0) is not ("Before" or "After" or "Following" or "Despite")) return false;
        var first = sentence.WordAt(date.Start);
        for (var word = first; first > 2 && word < trigger; word++)
            if (sentence.Form(word) is ",") return true;
        return false;
    }

    /// <summary>"ahead of the vote on May 4", "after the raid in March": the date of another event, before or after this one.</summary>
    private static bool IsBesides(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (child < noun && sentence.Deprel(child) is Deprel.Case or Deprel.Mark && sentence.Lemma(child) is "ahead" or "before" or "after" or "following" or "since" or "until" or "prior" or "despite") return true;
        return false;
    }

    /// <summary>"was killed in a 2008 raid", "signed a 1997 treaty": when it was.</summary>
    private static bool IsOccasion(Sentence sentence, int noun)
    {
        if (sentence.Head(noun) is not (>= 0 and var verb)) return false;
        if (sentence.Deprel(noun) == Deprel.Obj) return sentence.Lemma(verb) is "sign" or "negotiate" or "broker" or "reach" or "conclude" or "win" or "lead" or "launch" or "stage";
        return sentence.Deprel(noun) == Deprel.Obl && (Prepositional.IsLedBy(sentence, noun, "in") || Prepositional.IsLedBy(sentence, noun, "during"));
    }

    private static bool OpensClause(Deprel relation) =>
        relation is Deprel.Ccomp or Deprel.Advcl or Deprel.AclRelcl or Deprel.Acl or Deprel.Parataxis or Deprel.Csubj or Deprel.AdvclRelcl;
}
