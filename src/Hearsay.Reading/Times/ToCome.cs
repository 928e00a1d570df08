using Hearsay.Core;

namespace Hearsay.Reading.Times;

/// <summary>Dates that belong to what is planned or compared, not to the planning or telling: "hopes to drill next year", "planned for July 7", "the biggest drop since 2008".</summary>
internal static class ToCome
{
    private const int Widest = 8; // words from "biggest" to its "since"

    /// <summary>An infinitive under a verb of will: its time is not that of the willing.</summary>
    public static bool IsIntended(Sentence sentence, int verb) =>
        sentence.Deprel(verb) == Deprel.Xcomp && sentence.Child(verb, Deprel.Mark) >= 0 && sentence.Head(verb) is >= 0 and var head
        && sentence.Lemma(head) is "hope" or "plan" or "intend" or "expect" or "want" or "agree" or "promise" or "vow" or "pledge" or "threaten" or "aim" or "schedule" or "prepare" or "seek"
        or "propose" or "offer" or "urge" or "order" or "ask" or "demand" or "decide";

    /// <summary>"is planned for July 7".</summary>
    public static bool IsOfPlan(Sentence sentence, TextSpan date, int trigger) =>
        sentence.WordAt(date.Start) is > 0 and var first && (sentence.Form(first - 1) is "for" || IsRangeEnd(sentence, first))
        && sentence.Lemma(trigger) is "plan" or "schedule" or "set" or "expect" or "slate" or "fix" or "book";

    /// <summary>"for July 7-11", "for 7 to 11 July".</summary>
    private static bool IsRangeEnd(Sentence sentence, int first)
    {
        const int Farthest = 5; // words from "for" to the second date
        if (sentence.Form(first - 1) is not ("-" or "–" or "to" or "and")) return false;
        for (var word = first - 2; word >= Math.Max(0, first - Farthest); word--)
            if (sentence.Form(word) is "for") return true;
        return false;
    }

    /// <summary>"its worst loss since June", "the first visit since 1979".</summary>
    public static bool IsOfRecord(Sentence sentence, TextSpan date)
    {
        var since = sentence.WordAt(date.Start) - 1;
        if (since < 1 || sentence.Form(since) is not "since") return false;
        for (var word = since - 1; word >= Math.Max(0, since - Widest) && sentence.Upos(word) is not (Upos.VERB or Upos.PUNCT); word--)
            if (sentence.Xpos(word) is "JJS" or "RBS" || sentence.Form(word) is "first" or "second" or "third" or "last") return true;
        return false;
    }
}
