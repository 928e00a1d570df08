using Hearsay.Core;

namespace Hearsay.Reading.Times;

/// <summary>
/// The tense of the clause that a word of a sentence belongs to, off the tree: the word's own form and auxiliaries, else those of
/// the words it hangs on, up to the main verb.
/// </summary>
internal static class TenseFinder
{
    private const int Highest = 12; // steps up the tree

    public static Tense At(ParsedText text, int position)
    {
        var index = text.SentenceAt(position);
        if (index < 0) return Tense.None;
        var word = text.Sentences[index].WordAt(position);
        return word < 0 ? Tense.None : Of(text.Sentences[index], word);
    }

    public static Tense Of(Sentence sentence, int word)
    {
        for (var (at, steps) = (word, 0); at >= 0 && steps < Highest; (at, steps) = (sentence.Head(at), steps + 1))
            if (Own(sentence, at) is var tense and not Tense.None) return tense;
        return Tense.None;
    }

    /// <summary>None for a word that shows no tense itself: a noun, an infinitive, a participle alone.</summary>
    private static Tense Own(Sentence sentence, int word)
    {
        var (tense, isWish) = (Tense.None, false);
        foreach (var child in sentence.Children(word))
        {
            if (sentence.Deprel(child) is not (Deprel.Aux or Deprel.AuxPass or Deprel.Cop)) continue;
            if (isWish && sentence.Lemma(child) is "have") return Tense.Past; // "may have struck", "would have struck"
            isWish |= sentence.Lemma(child) is "would" or "'d" or "may" or "might" or "could" or "should" or "must";
            if (OfAuxiliary(sentence, child) is var found && (tense == Tense.None || found == Tense.Future)) tense = found;
        }

        return tense != Tense.None ? tense : OfForm(sentence, word);
    }

    private static Tense OfForm(Sentence sentence, int word) => sentence.Xpos(word) switch
    {
        "VBD" => Tense.Past,
        "VBP" when sentence.Form(word) is "shot" or "hit" or "cut" or "struck" or "shut" or "put" or "cast" or "split" => Tense.Past, // told, not habit
        "VBZ" or "VBP" => Tense.Present,
        "VBN" when sentence.Deprel(word) is Deprel.Acl or Deprel.Root or Deprel.Ccomp or Deprel.Parataxis or Deprel.Conj => Tense.Past,
        "VB" when IsToCome(sentence, word) => Tense.Future,
        _ => Tense.None,
    };

    /// <summary>"planned to strike", "Minister to visit the capital"; an aim ("came to see") lies in the time of what it serves.</summary>
    private static bool IsToCome(Sentence sentence, int word)
    {
        if (sentence.Deprel(word) == Deprel.Root) return sentence.Child(word, Deprel.Mark) >= 0 || sentence.Child(word, Deprel.Aux) >= 0;
        return sentence.Deprel(word) is Deprel.Xcomp or Deprel.Acl && sentence.Head(word) is >= 0 and var head
            && sentence.Lemma(head) is "plan" or "agree" or "promise" or "vow" or "pledge" or "threaten" or "want" or "hope" or "intend" or "decide" or "set" or "expect" or "prepare" or "refuse" or "decline" or "decision" or "offer" or "order" or "call" or "ask" or "demand" or "urge";
    }

    /// <summary>"has gone" is past, "is going" present.</summary>
    private static Tense OfAuxiliary(Sentence sentence, int word) => sentence.Lemma(word) switch
    {
        "will" or "shall" or "would" or "'ll" or "'d" or "may" or "might" or "should" or "must" => Tense.Future,
        "could" => IsNegated(sentence, sentence.Head(word)) ? Tense.Past : Tense.Future,
        "can" => Tense.Present,
        "have" => Tense.Past,
        _ when sentence.Xpos(word) == "VBD" => Tense.Past,
        _ when sentence.Xpos(word) is "VBZ" or "VBP" => Tense.Present,
        _ => Tense.None,
    };

    /// <summary>"could not attend" tells of what was, "could attend" of what may come.</summary>
    private static bool IsNegated(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Lemma(child) is "not" or "n't") return true;
        return false;
    }
}
