using Hearsay.Core;
using Hearsay.Reading.Events;

namespace Hearsay.Reading.Quantities;

/// <summary>What the verb above a number says of it: whether it is told as a fact.</summary>
internal static class HoldingVerb
{
    private const int Highest = 6; // steps from a number up to its verb

    /// <summary>"did not win 40 seats", "neither party won 40 seats".</summary>
    public static bool IsDenied(Sentence sentence, int position) =>
        Above(sentence, position) is >= 0 and var verb && ((ModalityReader.IsNegated(sentence, verb) && HasNegatorBefore(sentence, position)) || ModalityReader.IsNobody(sentence, sentence.Child(verb, Deprel.Nsubj)));

    /// <summary>False for "would win 40 seats", "hopes to win 40 seats". A number without a verb is told as a fact.</summary>
    public static bool IsFact(Sentence sentence, int position)
    {
        var verb = Above(sentence, position);
        if (verb >= 0 && sentence.Lemma(verb) is "manage" or "muster" or "count" or "command") return true; // "could manage only 66 seats", "can count on 45"
        if (verb >= 0 && sentence.Xpos(verb) == "VBG" && sentence.Child(verb, Deprel.Mark) is >= 0 and var mark && sentence.Lemma(mark) == "after") return true; // "is set to return after bagging 135 seats"
        if (verb >= 0 && sentence.Lemma(verb) is "have" or "hold" or "sit" or "keep" or "occupy" && sentence.Child(verb, Deprel.Aux) is >= 0 and var aux && sentence.Lemma(aux) == "will") return true; // what a vote has given: "will have 57 seats"
        if (verb < 0 || ModalityReader.Read(sentence, verb) != Modality.Fact) return verb < 0;
        return !(sentence.Deprel(verb) == Deprel.Xcomp && sentence.Lemma(sentence.Head(verb)) is "expect" or "hope" or "want" or "aim" or "seek" or "plan" or "need" or "try" or "intend" or "project" or "forecast" or "predict" or "promise" or "pledge" or "threaten");
    }

    /// <summary>"won 49 percent of the votes, not enough" denies no share.</summary>
    private static bool HasNegatorBefore(Sentence sentence, int position)
    {
        for (var word = 0; word < sentence.Count && sentence[word].Start < position; word++)
            if (sentence.Lemma(word) is "not" or "n't" or "never" or "no" or "hardly" or "barely" || sentence.Form(word) is "n't" or "n’t") return true;
        return false;
    }

    private static int Above(Sentence sentence, int position)
    {
        for (var (at, steps) = (sentence.WordAt(position), 0); at >= 0 && steps < Highest; (at, steps) = (sentence.Head(at), steps + 1))
            if (sentence.Upos(at) == Upos.VERB) return at;
        return -1;
    }
}
