using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>Reads negation, modality and conditions off the function words around a predicate.</summary>
internal static class ModalityReader
{
    public static bool IsNegated(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (IsNegator(sentence, child)) return true;
        return false;
    }

    /// <summary>"nobody", "none of the parties", "no minister"; false for -1.</summary>
    public static bool IsNobody(Sentence sentence, int subject) =>
        subject >= 0 && (sentence.Lemma(subject) is "nobody" or "none" or "neither" or "no-one" or "nothing" || IsNegated(sentence, subject));

    public static Modality Read(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
        {
            if (sentence.Deprel(child) == Deprel.Cop && sentence.Xpos(word) == "VB" && Prepositional.IsLedBy(sentence, word, "to")) return Modality.Future; // "is to lend"
            if (sentence.Deprel(child) == Deprel.AuxPass && sentence.Deprel(word) is Deprel.Acl or Deprel.Advcl && sentence.Form(child) is "be" && Prepositional.IsLedBy(sentence, word, "to")) return Modality.Future; // "a commission, to be chaired by both"
            if (sentence.Deprel(child) == Deprel.Advmod && child < word && child >= word - 2 && sentence.Lemma(child) is "almost" or "nearly" && sentence.Xpos(word) is "VBD" or "VBN") return Modality.Possible; // "almost shelled": and did not
            if (sentence.Deprel(child) == Deprel.Mark && sentence.Lemma(child) is "due" or "set") return Modality.Future; // "is due to lend", read as one conjunction
            if (sentence.Deprel(child) is not (Deprel.Aux or Deprel.AuxPass) || (child > 0 && char.IsUpper(sentence.Form(child)[0]) && char.IsLower(sentence.Form(child)[^1]))) continue; // "Theresa May"
            var modality = OfAuxiliary(sentence.Lemma(child));
            if (modality == Modality.Conditional && HasPerfect(sentence, word)) return Modality.Unreal;
            if (modality != Modality.Fact) return modality;
        }

        if (WasTo(sentence, word)) return Modality.Possible;
        if (IsScheduled(sentence, word)) return Modality.Future;
        if (IsHeadlineFuture(sentence, word)) return Modality.Future;
        if (sentence.Deprel(word) == Deprel.Advcl && sentence.Xpos(word) == "VBG" && (Prepositional.IsLedBy(sentence, word, "after") || Prepositional.IsLedBy(sentence, word, "before")) && Read(sentence, sentence.Head(word)) == Modality.Future) return Modality.Future; // "will speak after meeting him"
        return sentence.Deprel(word) == Deprel.Conj ? Shared(sentence, word) : Governor(sentence, word);
    }

    public static Condition Condition(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) == Deprel.Advcl && Kind(sentence, child) is var kind && kind != Events.Condition.None) return kind;
        return Events.Condition.None;
    }

    /// <summary>Whether the clause is only a condition or an aim: "if ...", "unless ...", "whether ...", "(in order) to ...".</summary>
    public static bool IsSupposed(Sentence sentence, int word)
    {
        if (IsHeadlineAim(sentence, word)) return false;
        if (sentence.Deprel(word) is Deprel.Advcl or Deprel.Acl or Deprel.Csubj && sentence.Xpos(word) == "VB" && Prepositional.IsLedBy(sentence, word, "to")) return true;
        if (sentence.Xpos(word) == "VBG" && sentence.Head(word) >= 0 && sentence.Lemma(sentence.Head(word)) is "capable" or "incapable") return true;
        if (IsPreferred(sentence, word) || IsUnreal(sentence, word)) return true;
        if (sentence.Deprel(word) == Deprel.Xcomp && sentence.Head(word) == 0 && sentence.Lemma(0) == "have" && sentence.Child(0, Deprel.Nsubj) < 0) return true; // "Had they voted, ..." with "had" as the root
        if (sentence.Xpos(word) == "VBG" && ((Prepositional.IsLedBy(sentence, word, "before") && !IsSequel(sentence, word)) || Prepositional.IsLedBy(sentence, word, "without") || Prepositional.IsLedBy(sentence, word, "instead"))) return true;
        foreach (var child in sentence.Children(word))
            if ((sentence.Deprel(child) == Deprel.Mark && (sentence.Lemma(child) is "if" or "unless" or "whether" or "until" or "lest" || IsInCase(sentence, child))) || IsInverted(sentence, word, child)) return true;
        return false;
    }

    /// <summary>"Rather than shell the town, they withdrew".</summary>
    private static bool IsPreferred(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (child < word && sentence.Lemma(child) == "rather" && child + 2 <= word && sentence.Form(child + 1) is "than" && !HoldsNoun(sentence, child + 2, word)) return true; // "Israel rather than Iran attacked" did
        return false;
    }

    private static bool HoldsNoun(Sentence sentence, int first, int end)
    {
        for (var word = first; word < end; word++)
            if (sentence.Upos(word) is Upos.NOUN or Upos.PROPN) return true;
        return false;
    }

    /// <summary>"Had the army shelled it, thousands would have died", read as two main clauses.</summary>
    private static bool IsUnreal(Sentence sentence, int word)
    {
        if (word != sentence.Root || sentence.Xpos(word) != "VBN" || !sentence.Form(0).SequenceEqual("Had") || sentence.Head(0) != word || sentence.Form(sentence.Count - 1) is "?") return false;
        for (var later = word + 1; later < sentence.Count; later++)
            if (sentence.Lemma(later) is "would" or "could" or "might") return true;
        return false;
    }

    /// <summary>"shelled the village before withdrawing": told as what came next, unless what came first put an end to it ("left before signing").</summary>
    private static bool IsSequel(Sentence sentence, int word) =>
        sentence.Deprel(word) == Deprel.Advcl && sentence.Head(word) is >= 0 and var first && first < word && sentence.Xpos(first) is "VBD" or "VBN" && Read(sentence, first) == Modality.Fact && !IsNegated(sentence, first)
        && sentence.Lemma(first) is not ("leave" or "die" or "resign" or "quit" or "stop" or "flee" or "withdraw" or "collapse" or "escape" or "wait" or "need" or "want");

    /// <summary>"in case the army leaves".</summary>
    private static bool IsInCase(Sentence sentence, int mark) =>
        sentence.Child(mark, Deprel.Fixed) is >= 0 and var noun && sentence.Lemma(noun) is "case" or "event";

    /// <summary>"Had the army left, ...", "Should the talks fail, ...".</summary>
    private static bool IsInverted(Sentence sentence, int word, int auxiliary) =>
        sentence.Deprel(word) == Deprel.Advcl && sentence.Deprel(auxiliary) is Deprel.Aux or Deprel.AuxPass && sentence.Lemma(auxiliary) is "have" or "should" or "be"
        && sentence.Xpos(auxiliary) is "VBD" or "MD" && Math.Max(sentence.Child(word, Deprel.Nsubj), sentence.Child(word, Deprel.NsubjPass)) > auxiliary;

    /// <summary>"would have left".</summary>
    private static bool HasPerfect(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) == Deprel.Aux && sentence.Lemma(child) == "have" && sentence.Xpos(child) == "VB") return true;
        return false;
    }

    private static Condition Kind(Sentence sentence, int clause)
    {
        foreach (var child in sentence.Children(clause))
        {
            if (sentence.Deprel(child) is not (Deprel.Mark or Deprel.Advmod)) continue;
            if (sentence.Lemma(child) is "if") return Events.Condition.If;
            if (sentence.Lemma(child) is "unless" or "until") return Events.Condition.Unless;
        }

        return Events.Condition.None;
    }

    private static bool IsNegator(Sentence sentence, int word) =>
        (sentence.Deprel(word) == Deprel.Cc && sentence.Lemma(word) == "nor") || sentence.Deprel(word) is Deprel.Advmod or Deprel.Det or Deprel.CcPreconj && sentence.Lemma(word) is "not" or "never" or "n't" or "no" or "neither" or "no longer";

    private static Modality OfAuxiliary(string lemma) => lemma switch
    {
        "will" or "shall" or "'ll" => Modality.Future,
        "would" or "'d" => Modality.Conditional,
        "can" or "could" or "may" or "might" => Modality.Possible,
        "must" or "should" or "ought" => Modality.Necessary,
        _ => Modality.Fact,
    };

    /// <summary>"Minister to visit the capital" with the noun as root: bare, and no full stop behind.</summary>
    private static bool IsHeadlineAim(Sentence sentence, int word) =>
        sentence.Deprel(word) == Deprel.Acl && sentence.Head(word) == sentence.Root && sentence.Upos(sentence.Root) is Upos.NOUN or Upos.PROPN && sentence.Xpos(word) == "VB"
        && sentence.Child(sentence.Root, Deprel.Det) < 0 && sentence.Child(sentence.Root, Deprel.Cop) < 0 && sentence.Upos(sentence.Count - 1) != Upos.PUNCT && Prepositional.IsLedBy(sentence, word, "to");

    /// <summary>"Minister to visit the capital": a root with a subject and a bare "to".</summary>
    private static bool IsHeadlineFuture(Sentence sentence, int word) =>
        IsHeadlineAim(sentence, word) || (sentence.Deprel(word) == Deprel.Root && Prepositional.IsLedBy(sentence, word, "to") && sentence.Child(word, Deprel.Nsubj) >= 0);

    /// <summary>"a trip to the capital, where she was to sign the pact": it was meant to be.</summary>
    private static bool WasTo(Sentence sentence, int word)
    {
        if (sentence.Xpos(word) != "VB" || word < 2 || sentence.Xpos(word - 1) != "TO") return false;
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) is Deprel.Aux or Deprel.Cop && sentence.Lemma(child) == "be" && sentence.Xpos(child) == "VBD") return true;
        return word > 2 && sentence.Form(word - 2) is "due" or "scheduled" or "supposed" or "meant" && sentence.Form(word - 3) is "was" or "were";
    }

    /// <summary>"who visits Kelmark next month", "meets the king tomorrow".</summary>
    private static bool IsScheduled(Sentence sentence, int word)
    {
        if (sentence.Xpos(word) is not ("VBZ" or "VBP")) return false;
        foreach (var child in sentence.Children(word))
            if (child > word && (sentence.Lemma(child) == "tomorrow" || (sentence.Deprel(child) is Deprel.Obl or Deprel.OblUnmarked && sentence.Child(child, Deprel.Amod) is >= 0 and var next && sentence.Form(next) is "next" && sentence.Child(child, Deprel.Case) < 0 && sentence.Lemma(child) is "week" or "month" or "year" or "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday"))) return true;
        return false;
    }

    private static Modality Shared(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) is Deprel.Aux or Deprel.AuxPass or Deprel.Nsubj or Deprel.NsubjPass) return Modality.Fact;
        var isBare = sentence.Xpos(word) == "VB" || sentence.HasFeature(word, "VerbForm=Inf");
        var isShared = isBare || (sentence.Xpos(word) == "VBN" && sentence.Head(word) >= 0 && sentence.Xpos(sentence.Head(word)) == "VBN"); // "must be approved and signed"
        return isShared && sentence.Head(word) >= 0 ? Read(sentence, sentence.Head(word)) : Modality.Fact;
    }

    /// <summary>"is to visit", "is going to visit", "has to leave", "needs to leave".</summary>
    private static Modality Governor(Sentence sentence, int word)
    {
        var head = sentence.Head(word);
        if (head < 0 || sentence.Deprel(word) != Deprel.Xcomp || !(Prepositional.IsLedBy(sentence, word, "to") || (word > 0 && sentence.Xpos(word - 1) == "TO"))) return Modality.Fact;
        return sentence.Lemma(head) switch
        {
            "be" or "go" or "due" or "set" or "determine" or "determined" or "poised" => Modality.Future,
            "have" when sentence.Xpos(head) == "VBD" && sentence.Deprel(head) != Deprel.Ccomp => Modality.Fact, // "had to flee": and did
            "have" or "need" or "ought" => Modality.Necessary,
            "about" or "capable" or "empowered" or "empower" or "entitled" or "entitle" or "authorized" or "authorize" or "authorised" or "authorise" or "eligible" or "free" or "likely" or "unlikely" => Modality.Possible,
            _ => Modality.Fact,
        };
    }
}
