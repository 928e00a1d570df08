using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// How a voice stands to what it is laid to, after FactBank (Saurí and Pustejovsky 2009): from the cue, its negation, the verbs
/// that govern it, and the modality of cue and content.
/// </summary>
internal sealed class StanceReader(QuotedText text, CueLexicon lexicon)
{
    public void Read(Draft draft)
    {
        var (stance, certainty) = draft.Entry is { } entry ? (entry.Stance, entry.Certainty) : (Stance.Asserts, Certainty.Certain);
        if (draft.CueWord >= 0) (stance, certainty) = OfCue(draft, stance, certainty);
        if (stance is Stance.Asserts && certainty == Certainty.Certain && IsSaidByNobody(draft)) stance = Stance.Relays;
        if (stance is Stance.Asserts && CallsUntrue(draft)) stance = Stance.Denies;
        if (stance is Stance.Asserts or Stance.Relays) certainty = Lower(certainty, OfContent(draft));
        (draft.Stance, draft.Certainty) = (stance, certainty);
    }

    /// <summary>"It is said that": nobody stands for it.</summary>
    private bool IsSaidByNobody(Draft draft) =>
        draft.SourceHead < 0 && draft.CueWord >= 0 && text.Parsed.Sentences[draft.Sentence].Upos(draft.CueWord) == Upos.VERB && Grammar.IsPassive(text.Parsed.Sentences[draft.Sentence], draft.CueWord);

    /// <summary>"called the charge baseless", "dismissed it as a lie": the predicate is a word for what is not true.</summary>
    private bool CallsUntrue(Draft draft)
    {
        if (draft.ContentHead <= draft.CueWord || draft.Entry is null || !draft.Entry.Takes(Complements.Small | Complements.As)) return false;
        var sentence = text.Parsed.Sentences[draft.Sentence];
        return sentence.Deprel(draft.ContentHead) is not (Deprel.Ccomp or Deprel.Obj) && lexicon.Hedges.Is(sentence.Lemma(draft.ContentHead), Hedge.Untrue);
    }

    private (Stance Stance, Certainty Certainty) OfCue(Draft draft, Stance stance, Certainty certainty)
    {
        var sentence = text.Parsed.Sentences[draft.Sentence];
        if (lexicon.Hedges.Is(sentence.Lemma(draft.CueWord), Hedge.Hearsay)) return (Stance.Relays, Certainty.Probable);
        var top = CueSpans.ChainTop(sentence, draft.CueWord);
        if (top != draft.CueWord && lexicon.Hedges.Is(Verb(sentence, top), Hedge.Withheld)) return (stance == Stance.Denies ? Stance.Asserts : Stance.Doubts, Certainty.Possible); // "refused to rule out"
        if (Grammar.IsNegated(sentence, draft.CueWord, draft.Content) || (top != draft.CueWord && Grammar.IsNegated(sentence, top))) return Turned(stance, certainty);
        return (stance, Lower(certainty, Modality(sentence, draft.CueWord)));
    }

    private string Verb(Sentence sentence, int word) => lexicon.Verbs.Match(sentence, word).Entry?.Words[0] ?? sentence.Lemma(word);

    /// <summary>"did not say" leaves it open; "does not believe" denies; "does not deny" and "has no doubt" let it stand.</summary>
    private static (Stance Stance, Certainty Certainty) Turned(Stance stance, Certainty certainty) => stance switch
    {
        Stance.Denies => (Stance.Asserts, Certainty.Possible),
        Stance.Doubts => (Stance.Asserts, Certainty.Certain),
        _ when certainty == Certainty.Probable => (Stance.Denies, Certainty.Probable),
        _ => (Stance.Doubts, Certainty.Possible),
    };

    private Certainty OfContent(Draft draft)
    {
        if (draft.ContentHead < 0) return Certainty.Certain;
        return Modality(text.Parsed.Sentences[draft.Sentence], draft.ContentHead);
    }

    private Certainty Modality(Sentence sentence, int head)
    {
        var isExcluded = Grammar.IsNegated(sentence, head);
        var lowest = isExcluded && IsAbility(sentence, head) ? Certainty.Certain : OfWord(sentence, head);
        foreach (var child in sentence.Children(head))
            if (sentence.Deprel(child) is Deprel.Aux or Deprel.Advmod or Deprel.Cop && !(isExcluded && IsAbility(sentence, child))) lowest = Lower(lowest, Lower(OfWord(sentence, child), OfAuxiliary(sentence, child)));
        return lowest;
    }

    /// <summary>"may have sunk": an auxiliary that the tree hung on another.</summary>
    private Certainty OfAuxiliary(Sentence sentence, int word) =>
        sentence.Deprel(word) == Deprel.Aux && sentence.Child(word, Deprel.Aux) is >= 0 and var below ? OfWord(sentence, below) : Certainty.Certain;

    /// <summary>Denied, these leave nothing open: "could not answer", "is not possible".</summary>
    private static bool IsAbility(Sentence sentence, int word) => sentence.Lemma(word) is "can" or "could" or "possible";

    private Certainty OfWord(Sentence sentence, int word) => lexicon.Hedges[sentence.Lemma(word)] switch
    {
        Hedge.Probable or Hedge.Hearsay => Certainty.Probable,
        Hedge.Possible => Certainty.Possible,
        _ => Certainty.Certain,
    };

    private static Certainty Lower(Certainty left, Certainty right) => left > right ? left : right;
}
