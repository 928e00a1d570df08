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
        if (IsRequest(draft)) (stance, certainty) = (Stance.Asserts, Certainty.Certain);
        if (draft.CueWord >= 0) (stance, certainty) = OfCue(draft, stance, certainty);
        if (stance is Stance.Asserts or Stance.Relays && certainty == Certainty.Certain && IsSaidByNobody(draft)) (stance, certainty) = (Stance.Relays, OfParticiple(draft));
        if (stance == Stance.Denies && IsOwnWords(draft)) (stance, certainty) = (Stance.Asserts, Certainty.Certain);
        if (stance is Stance.Asserts && (CallsUntrue(draft) || IsLieOfNobody(draft))) stance = Stance.Denies;
        else if (IsWithoutTruth(draft)) (stance, certainty) = (Stance.Denies, Certainty.Certain);
        if (stance is Stance.Asserts or Stance.Relays) certainty = Lower(certainty, OfContent(draft));
        (draft.Stance, draft.Certainty) = (stance, certainty);
    }

    /// <summary>"It is said that": nobody stands for it.</summary>
    private bool IsSaidByNobody(Draft draft) =>
        draft.SourceHead < 0 && draft.CueWord >= 0 && text.Parsed.Sentences[draft.Sentence].Upos(draft.CueWord) == Upos.VERB && Grammar.IsPassive(text.Parsed.Sentences[draft.Sentence], draft.CueWord);

    /// <summary>"It is a wish list," she scoffed: one stands for the words that one speaks.</summary>
    private bool IsOwnWords(Draft draft) =>
        draft is { IsQuotation: true, ContentHead: < 0, Entry: { } entry } && entry.Takes(Complements.Quote) && draft.Content.TrueForAll(piece => text.QuoteAt(piece.Start) is { } quote && quote.Span.Contains(piece)) && text.Text[draft.Content[0].End - 1] is not ':' && draft.CueSpan.Start > draft.Content[0].Start;

    /// <summary>"It is a myth that", "the lie that": laid to nobody, so the writer calls it so.</summary>
    private bool IsLieOfNobody(Draft draft) =>
        draft is { SourceHead: < 0, CueWord: >= 0 } && text.Parsed.Sentences[draft.Sentence] is var sentence && sentence.Upos(draft.CueWord) is Upos.NOUN or Upos.PROPN && lexicon.Hedges.Is(sentence.Lemma(draft.CueWord), Hedge.Untrue);

    /// <summary>"There is no truth to the rumour that".</summary>
    private bool IsWithoutTruth(Draft draft)
    {
        if (draft is not { CueWord: >= 0, SourceHead: < 0 }) return false;
        var sentence = text.Parsed.Sentences[draft.Sentence];
        var ground = sentence.Head(draft.CueWord);
        return ground >= 0 && ground < draft.CueWord && sentence.Upos(draft.CueWord) == Upos.NOUN && sentence.Lemma(ground) is "truth" or "basis" or "foundation" or "substance" or "merit"
            && sentence.Child(ground, Deprel.Det) is >= 0 and var none && sentence.Lemma(none) == "no";
    }

    /// <summary>"asked that the road be opened", "asked them to open it": no question, a wish.</summary>
    private bool IsRequest(Draft draft)
    {
        if (draft.Entry is not { Stance: Stance.Doubts } entry || !entry.Takes(Complements.Infinitive) || draft.ContentHead < 0) return false;
        var sentence = text.Parsed.Sentences[draft.Sentence];
        return sentence.Child(draft.ContentHead, Deprel.Mark) is >= 0 and var mark && sentence.Lemma(mark) is "to" or "that";
    }

    /// <summary>"is alleged to" is as sure as "allegedly".</summary>
    private Certainty OfParticiple(Draft draft) =>
        lexicon.Hedges.Is($"{text.Parsed.Sentences[draft.Sentence].Form(draft.CueWord)}ly", Hedge.Hearsay) ? Certainty.Probable : Certainty.Certain;

    /// <summary>"called the charge baseless", "dismissed it as a lie": the predicate is a word for what is not true.</summary>
    private bool CallsUntrue(Draft draft)
    {
        if (draft.ContentHead <= draft.CueWord || draft.Entry is null || !draft.Entry.Takes(Complements.Small | Complements.As)) return false;
        var sentence = text.Parsed.Sentences[draft.Sentence];
        if (draft.Entry.Takes(Complements.Small) && !IsThatClause(draft, sentence) && EndsUntrue(draft, sentence)) return true;
        if (draft.Entry.Takes(Complements.As) && Grammar.WithCase(sentence, draft.CueWord, "as") is var called && called > draft.CueWord && lexicon.Hedges.Is(sentence.Lemma(called), Hedge.Untrue)) return true; // "branded as slander the charge that"
        if (lexicon.Hedges.Is(draft.Entry.Words[0], Hedge.Untrue)) return lexicon.Nouns.Match(sentence, draft.ContentHead).Entry is { Stance: Stance.Asserts }; // "ridiculed the claim that"
        if (sentence.Deprel(draft.ContentHead) is Deprel.Xcomp && sentence.Child(draft.ContentHead, Deprel.Nmod) is >= 0 and var stuff && stuff > draft.ContentHead && lexicon.Hedges.Is(sentence.Lemma(stuff), Hedge.Untrue)) return true; // "a pack of lies"
        return sentence.Deprel(draft.ContentHead) is not (Deprel.Ccomp or Deprel.Obj) && lexicon.Hedges.Is(sentence.Lemma(draft.ContentHead), Hedge.Untrue);
    }

    /// <summary>"acknowledged that its story was false": what is said calls it so.</summary>
    private static bool IsThatClause(Draft draft, Sentence sentence) => draft.ContentHead > draft.CueWord && sentence.Deprel(draft.ContentHead) == Deprel.Ccomp && sentence.Child(draft.ContentHead, Deprel.Mark) is >= 0 and var mark && sentence.Lemma(mark) == "that";

    /// <summary>"called reports that taxes would rise untrue": the predicate, hung on the clause before it.</summary>
    private bool EndsUntrue(Draft draft, Sentence sentence)
    {
        for (var word = sentence.Count - 1; word > draft.CueWord; word--)
            if (draft.ContentHolds(sentence[word].Span) && sentence.Upos(word) == Upos.NOUN) return IsInMarks(sentence, word) && lexicon.Hedges.Is(sentence.Lemma(word), Hedge.Untrue);
            else if (draft.ContentHolds(sentence[word].Span) && sentence.Upos(word) != Upos.PUNCT) return sentence.Upos(word) == Upos.ADJ && (sentence.Deprel(word) != Deprel.Amod || sentence.Head(word) < word) && lexicon.Hedges.Is(sentence.Lemma(word), Hedge.Untrue);
        return false;
    }

    /// <summary>The last word of a quotation.</summary>
    private bool IsInMarks(Sentence sentence, int word) => text.QuoteAt(sentence[word].Start) is { } quote && quote.Inner.End <= sentence[word].End + 1;

    private (Stance Stance, Certainty Certainty) OfCue(Draft draft, Stance stance, Certainty certainty)
    {
        var sentence = text.Parsed.Sentences[draft.Sentence];
        if (lexicon.Hedges.Is(sentence.Lemma(draft.CueWord), Hedge.Hearsay)) return (Stance.Relays, Certainty.Probable);
        if (stance == Stance.Asserts && IsChallenge(draft, sentence)) (stance, certainty) = (Stance.Doubts, Certainty.Possible);
        else if (stance is Stance.Asserts or Stance.Relays && Support(draft, sentence) is { Stance: not (Stance.Asserts or Stance.Relays) } support) (stance, certainty) = (support.Stance, support.Certainty);
        else if (stance == Stance.Asserts && Voiced(draft, sentence) is { } voiced) (stance, certainty) = (voiced.Stance, voiced.Certainty);
        var top = CueSpans.ChainTop(sentence, draft.CueWord);
        if (IsLeftOpen(sentence, draft.CueWord, stance)) return (Stance.Doubts, Certainty.Possible);
        if ((top != draft.CueWord && lexicon.Hedges.Is(Verb(sentence, top), Hedge.Withheld)) || IsShunned(sentence, draft.CueWord)) return Withheld(stance, certainty, IsView(draft));
        if (stance == Stance.Asserts && sentence.Deprel(draft.CueWord) == Deprel.Advcl && sentence.Head(draft.CueWord) is >= 0 and var sorry && sentence.Lemma(sorry) is "apologise" or "apologize" && IsLedByFor(sentence, draft.CueWord)) return (Stance.Denies, certainty); // "apologised for having said that"
        if (HoldsNegator(draft, sentence) || IsOfNothing(sentence, draft.CueWord) || Grammar.IsNegated(sentence, draft.CueWord, draft.Content) || (top != draft.CueWord && Grammar.IsNegated(sentence, top))) return stance == Stance.Doubts && IsInquiry(draft) ? (Stance.Doubts, Certainty.Possible) : Turned(stance, certainty, IsView(draft));
        if (stance == Stance.Denies && IsOpenQuestion(draft, sentence)) return (Stance.Doubts, Certainty.Possible); // "disagree on whether"
        if (stance == Stance.Asserts && (IsOpenQuestion(draft, sentence) || IsWishToKnow(sentence, draft.CueWord, top))) return (Stance.Doubts, Certainty.Possible);
        return (stance, IsSupposed(sentence, draft.CueWord) || IsYetToCome(sentence, draft.CueWord, top) || (top != draft.CueWord && sentence.Lemma(top) is "appear" or "seem") || IsAskedFor(sentence, draft.CueWord) || IsDuty(sentence, draft.CueWord) ? Certainty.Possible : IsAllBut(sentence, draft.CueWord) ? Certainty.Probable : Lower(certainty, Modality(sentence, draft.CueWord)));
    }

    private static bool IsLedByFor(Sentence sentence, int gerund) => sentence.Child(gerund, Deprel.Mark) is >= 0 and var mark && sentence.Lemma(mark) == "for";

    /// <summary>"found nothing to suggest that", "there is no reason to believe that".</summary>
    private static bool IsOfNothing(Sentence sentence, int cue)
    {
        if (sentence.Deprel(cue) != Deprel.Acl || !Grammar.IsInfinitive(sentence, cue)) return false;
        var noun = sentence.Head(cue);
        return sentence.Lemma(noun) is "nothing" or "little" or "loss" || (sentence.Child(noun, Deprel.Det) is >= 0 and var none && sentence.Lemma(none) == "no");
    }

    /// <summary>"will decide whether": the answer is open.</summary>
    private static bool IsOpenQuestion(Draft draft, Sentence sentence) =>
        draft.ContentHead > draft.CueWord && !draft.IsQuotation && sentence.Child(draft.ContentHead, Deprel.Mark) is >= 0 and var mark && mark > draft.CueWord
        && (sentence.Lemma(mark) == "whether" || (sentence.Lemma(mark) is "on" or "over" or "about" && mark + 1 < sentence.Count && sentence.Form(mark + 1) is "whether"));

    /// <summary>"hopes to prove that": he has not yet.</summary>
    private static bool IsYetToCome(Sentence sentence, int cue, int top) => top != cue && sentence.Lemma(top) is "hope" or "want" or "intend" or "plan" or "aim" or "seek" or "wish" or "vow" or "promise";

    /// <summary>"would not speculate about it": who does not ask is no surer than who does.</summary>
    private static bool IsInquiry(Draft draft) =>
        draft.Entry is { } entry && entry.Words[0] is "speculate" or "ask" or "wonder" or "inquire" or "enquire" or "investigate" or "probe" or "explore" or "debate";

    /// <summary>"wants to know who gave the order".</summary>
    private static bool IsWishToKnow(Sentence sentence, int cue, int top) => top != cue && sentence.Lemma(cue) == "know" && sentence.Lemma(top) is "want" or "wish" or "like" or "ask" or "demand" or "seek";

    /// <summary>"The prosecutor must prove that": whether he does is open; "we must admit that" admits it.</summary>
    private static bool IsDuty(Sentence sentence, int cue)
    {
        if (sentence.Child(cue, Deprel.Aux) is not (>= 0 and var auxiliary) || sentence.Lemma(auxiliary) != "must" || sentence.Xpos(cue) != "VB") return false;
        return Grammar.OwnSubject(sentence, cue) is >= 0 and var subject && !Grammar.IsFirstPerson(sentence, subject);
    }

    /// <summary>"all but accused him".</summary>
    private static bool IsAllBut(Sentence sentence, int cue) => cue > 1 && sentence.Lemma(cue - 1) == "but" && sentence.Lemma(cue - 2) == "all";

    /// <summary>"If he says so, ..." and "Did he say so?": nobody tells that he did.</summary>
    private static bool IsSupposed(Sentence sentence, int cue)
    {
        if (sentence.Deprel(cue) == Deprel.Advcl && sentence.Child(cue, Deprel.Mark) is >= 0 and var mark) return sentence.Lemma(mark) is "if" or "unless";
        if (sentence.Deprel(cue) == Deprel.Advcl) return sentence.Child(cue, Deprel.Aux) is >= 0 and var inverted && sentence.Lemma(inverted) is "should" or "have" && Grammar.OwnSubject(sentence, cue) > inverted; // "Should he find that ..."
        if (sentence.Deprel(cue) == Deprel.Ccomp && sentence.Head(cue) is var head && sentence.Lemma(head) is "suppose" or "imagine" && sentence.Xpos(head) is "VB" && Grammar.OwnSubject(sentence, head) < 0) return true; // "Suppose he says that"
        return sentence.Root == cue && sentence.Form(sentence.Count - 1) is "?" && sentence.Child(cue, Deprel.Aux) is >= 0 and var auxiliary && Grammar.OwnSubject(sentence, cue) > auxiliary;
    }

    /// <summary>"urged the mayor to condemn it": whether he does is open.</summary>
    private bool IsAskedFor(Sentence sentence, int cue)
    {
        if (sentence.Deprel(cue) is Deprel.Xcomp or Deprel.Ccomp && sentence.Xpos(cue) == "VB" && sentence.Lemma(sentence.Head(cue)) is "have" or "let" or "make" && sentence.Head(cue) < cue) return true; // "would have us believe"
        if (sentence.Deprel(cue) != Deprel.Xcomp || !Grammar.IsInfinitive(sentence, cue) || CueSpans.ChainTop(sentence, cue) != cue) return false;
        if (sentence.Child(sentence.Head(cue), Deprel.Obj) is >= 0 and var doer && doer < cue) return true; // "pushed the party to say"
        return lexicon.Verbs.Match(sentence, sentence.Head(cue)).Entry is { } entry && entry.Takes(Complements.Infinitive | Complements.Addressee);
    }

    /// <summary>"rejected suggestions that", "cast doubt on reports that": the verb that governs a noun of saying tells how its subject stands to it.</summary>
    private CueEntry? Support(Draft draft, Sentence sentence) =>
        draft.Support >= 0 ? lexicon.Verbs.Match(sentence, draft.Support).Entry : null;

    /// <summary>"challenged the claim that": a claim is challenged to prove itself, a person to act.</summary>
    private bool IsChallenge(Draft draft, Sentence sentence)
    {
        if (draft.Support >= 0) return sentence.Lemma(draft.Support) == "challenge";
        return sentence.Lemma(draft.CueWord) == "challenge" && draft.ContentHead > draft.CueWord && sentence.Deprel(draft.ContentHead) == Deprel.Obj && lexicon.Nouns.Match(sentence, draft.ContentHead).IsFound;
    }

    /// <summary>"voiced scepticism that", "repeated its denial of": the object of such a verb tells how its subject stands; null for one that does not deny or doubt.</summary>
    private CueEntry? Voiced(Draft draft, Sentence sentence)
    {
        if (draft.ContentHead <= draft.CueWord || sentence.Deprel(draft.ContentHead) != Deprel.Obj || sentence.Head(draft.ContentHead) != draft.CueWord || !lexicon.Hedges.Is(sentence.Lemma(draft.CueWord), Hedge.Support)) return null;
        return lexicon.Nouns.Match(sentence, draft.ContentHead).Entry is { Stance: Stance.Doubts or Stance.Denies } noun ? noun : null;
    }

    /// <summary>"would neither confirm nor deny the split": the second verb alone has the object.</summary>
    private bool IsLeftOpen(Sentence sentence, int cue, Stance stance) =>
        stance == Stance.Denies && sentence.Deprel(cue) == Deprel.Conj && sentence.Head(cue) is >= 0 and var first && Grammar.IsNegated(sentence, first) && lexicon.Verbs.Match(sentence, first).Entry is { Stance: Stance.Asserts };

    /// <summary>"shied away from saying", "stopped short of saying".</summary>
    private bool IsShunned(Sentence sentence, int cue) =>
        Grammar.IsGerund(sentence, cue) && Grammar.Case(sentence, cue) is >= 0 and var preposition && sentence.Lemma(preposition) is "from" or "of" && Verbal(sentence, sentence.Head(cue)) is >= 0 and var head
        && (lexicon.Verbs.Match(sentence, head).Entry is { Stance: Stance.Doubts } || lexicon.Hedges.Is(sentence.Lemma(head), Hedge.Withheld));

    /// <summary>The word, or the verb that it completes.</summary>
    private static int Verbal(Sentence sentence, int word) => word >= 0 && sentence.Upos(word) == Upos.ADJ && sentence.Deprel(word) == Deprel.Xcomp ? sentence.Head(word) : word;

    /// <summary>"made no mention of": inside of a cue of several words, and not one of them.</summary>
    private static bool HoldsNegator(Draft draft, Sentence sentence)
    {
        if (draft.Entry is not { Words.Count: > 1 } entry) return false;
        for (var word = draft.CueWord + 1; word < sentence.Count && sentence[word].End <= draft.CueSpan.End; word++)
            if (Grammar.IsNegator(sentence, word) && !entry.Words.Contains(sentence.Lemma(word))) return true;
        return false;
    }

    /// <summary>Of "did not accept" the voice denies, of "did not say" it is silent.</summary>
    private static bool IsView(Draft draft) => draft.Entry is { } entry && entry.Takes(Complements.View) && draft.Support < 0;

    /// <summary>"refused to say" leaves it open, "refused to accept" denies it, "refused to rule it out" lets it stand.</summary>
    private static (Stance Stance, Certainty Certainty) Withheld(Stance stance, Certainty certainty, bool isView) => stance switch
    {
        Stance.Denies => (Stance.Asserts, Certainty.Possible),
        Stance.Asserts when isView => (Stance.Denies, certainty),
        _ => (Stance.Doubts, Certainty.Possible),
    };

    private string Verb(Sentence sentence, int word) => lexicon.Verbs.Match(sentence, word).Entry?.Words[0] ?? sentence.Lemma(word);

    /// <summary>"did not say" leaves it open; "does not believe" denies; "does not deny" and "has no doubt" let it stand.</summary>
    private static (Stance Stance, Certainty Certainty) Turned(Stance stance, Certainty certainty, bool isView) => stance switch
    {
        Stance.Denies => (Stance.Asserts, Certainty.Possible),
        Stance.Doubts => (Stance.Asserts, Certainty.Certain),
        _ when isView => (Stance.Denies, certainty),
        _ => (Stance.Doubts, Certainty.Possible),
    };

    private Certainty OfContent(Draft draft)
    {
        if (draft.ContentHead < 0) return draft.IsQuotation && draft.Content.Count > 0 ? OfQuotation(draft) : Certainty.Certain;
        var sentence = text.Parsed.Sentences[draft.Sentence];
        var head = draft.ContentHolds(sentence[draft.ContentHead].Span) ? draft.ContentHead : Highest(draft, sentence);
        if (IsLetStand(sentence, head)) return Certainty.Possible;
        return IsNaming(sentence, head) ? Certainty.Certain : Modality(sentence, head);
    }

    /// <summary>"said it could not rule out foul play": what is not excluded may be.</summary>
    private bool IsLetStand(Sentence sentence, int clause) =>
        clause >= 0 && sentence.Upos(clause) == Upos.VERB && Grammar.IsNegated(sentence, clause) && (sentence.Lemma(clause) is "exclude" or "discount" || (sentence.Lemma(clause) is "rule" or "deny" && lexicon.Verbs.Match(sentence, clause).Entry is { Stance: Stance.Denies }));

    /// <summary>"described what had allegedly happened": the hedge belongs to what is named, not to the telling.</summary>
    private static bool IsNaming(Sentence sentence, int clause)
    {
        foreach (var child in sentence.Children(clause))
            if (child < clause && sentence.Form(child) is "what" && sentence.Deprel(child) is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj) return true;
        return false;
    }

    /// <summary>"We may never know": of the first quoted sentence the auxiliaries of its highest verb.</summary>
    private Certainty OfQuotation(Draft draft)
    {
        if (text.Parsed.SentenceAt(draft.Content[0].Start) is not (>= 0 and var at)) return Certainty.Certain;
        var sentence = text.Parsed.Sentences[at];
        var (head, lowest) = (Highest(draft, sentence), Certainty.Certain);
        if (head < 0) return lowest;
        foreach (var child in sentence.Children(head))
            if (sentence.Deprel(child) is Deprel.Aux or Deprel.Advmod && sentence.Lemma(child) is not ("should" or "could" or "can") && sentence.Upos(head) is Upos.VERB or Upos.ADJ) lowest = Lower(lowest, OfWord(sentence, child));
        return lowest;
    }

    /// <summary>The word of the content that is governed from outside of it: of "The fleet may have sailed, he said" the first verb.</summary>
    private static int Highest(Draft draft, Sentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (sentence.Upos(word) is Upos.VERB or Upos.ADJ or Upos.NOUN && draft.ContentHolds(sentence[word].Span) && !(sentence.Head(word) is >= 0 and var head && draft.ContentHolds(sentence[head].Span))) return word;
        return draft.ContentHead;
    }

    private Certainty Modality(Sentence sentence, int head)
    {
        var isExcluded = Grammar.IsNegated(sentence, head);
        var lowest = isExcluded && IsAbility(sentence, head) ? Certainty.Certain : OfWord(sentence, head);
        if (sentence.Lemma(head) is "look" or "seem" or "appear" or "remain" && sentence.Child(head, Deprel.Xcomp) is >= 0 and var predicate && sentence.Upos(predicate) == Upos.ADJ) lowest = Lower(lowest, OfWord(sentence, predicate)); // "looks likely to"
        if (IsInferred(sentence, head)) lowest = Lower(lowest, Certainty.Probable);
        foreach (var child in sentence.Children(head))
            if (sentence.Deprel(child) is Deprel.Aux or Deprel.Advmod or Deprel.Cop && !(isExcluded && IsAbility(sentence, child))) lowest = Lower(lowest, Lower(OfWord(sentence, child), OfAuxiliary(sentence, child)));
        return IsInAllLikelihood(sentence, head) ? Lower(lowest, Certainty.Probable) : lowest;
    }

    /// <summary>By order, as trees hang the phrase on anything near.</summary>
    private bool IsInAllLikelihood(Sentence sentence, int head)
    {
        var (first, end) = sentence.Reach(head);
        for (var word = first + 2; word < end; word++)
            if (sentence.Lemma(word - 2) == "in" && sentence.Lemma(word - 1) == "all" && OfWord(sentence, word) == Certainty.Probable) return true;
        return false;
    }

    /// <summary>"must have sailed": what happened is inferred; "must sail" is a duty.</summary>
    private static bool IsInferred(Sentence sentence, int head)
    {
        var (must, have) = (false, false);
        foreach (var child in sentence.Children(head))
            if (sentence.Deprel(child) == Deprel.Aux) (must, have) = (must || sentence.Lemma(child) == "must", have || sentence.Lemma(child) == "have");
        return must && have;
    }

    /// <summary>"may have sunk": an auxiliary that the tree hung on another.</summary>
    private Certainty OfAuxiliary(Sentence sentence, int word) =>
        sentence.Deprel(word) == Deprel.Aux && sentence.Child(word, Deprel.Aux) is >= 0 and var below ? OfWord(sentence, below) : Certainty.Certain;

    /// <summary>Denied, these leave nothing open: "could not answer", "is not possible".</summary>
    private static bool IsAbility(Sentence sentence, int word) => sentence.Lemma(word) is "can" or "could" or "possible" || sentence.Lemma(word) == "should" || (sentence.Lemma(word) == "may" && IsOfNone(sentence, sentence.Head(word)));

    /// <summary>"no minister may serve".</summary>
    private static bool IsOfNone(Sentence sentence, int verb) =>
        verb >= 0 && Grammar.OwnSubject(sentence, verb, passive: true) is >= 0 and var subject && sentence.Child(subject, Deprel.Det) is >= 0 and var none && sentence.Lemma(none) == "no";

    /// <summary>"almost certainly" leaves a little open, "certainly" nothing.</summary>
    private static bool IsAlmost(Sentence sentence, int word) => word > 0 && sentence.Lemma(word) is "certainly" or "certain" && sentence.Lemma(word - 1) is "almost" or "nearly" or "fairly";

    private Certainty OfWord(Sentence sentence, int word) => IsAlmost(sentence, word) ? Certainty.Probable : lexicon.Hedges[sentence.Lemma(word)] switch
    {
        Hedge.Probable or Hedge.Hearsay => Certainty.Probable,
        Hedge.Possible => Certainty.Possible,
        _ => Certainty.Certain,
    };

    private static Certainty Lower(Certainty left, Certainty right) => left > right ? left : right;
}
