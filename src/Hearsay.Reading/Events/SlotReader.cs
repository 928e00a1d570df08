using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>The word that fills a slot of a clause.</summary>
internal static class SlotReader
{
    private static readonly string[] Of = ["of"];

    /// <summary>-1 when the slot is empty.</summary>
    public static int Word(Clause clause, Role role) => role.Slot switch
    {
        Slot.Subject => clause.Subject,
        Slot.Object => clause.Object,
        Slot.Indirect => clause.Indirect,
        Slot.Complement => clause.Complement,
        Slot.Infinitive => clause.Complement >= 0 && IsInfinitive(clause) ? clause.Complement : -1,
        Slot.ComplementSubject => ComplementSubject(clause),
        Slot.Adjunct => clause.Adjunct,
        Slot.Owner => Owner(clause),
        Slot.Preposition => clause.Oblique(role.Prepositions),
        Slot.Tail => FixedPhrase.Tail(clause.Sentence, clause.Word, role.Prepositions),
        _ => -1,
    };

    /// <summary>For "a series of attacks" the attacks: a word of measure gives way to what it measures.</summary>
    public static int Content(Sentence sentence, int word)
    {
        // "on alert Sunday": parsers take the day for the head
        if (sentence.Upos(word) == Upos.PROPN && sentence.Lemma(word).EndsWith("day", StringComparison.Ordinal) && sentence.Child(word, Deprel.Compound) is var inside and >= 0) return inside;
        if (sentence.Lemma(word) is not ("series" or "barrage" or "campaign" or "flurry" or "chorus" or "torrent" or "hail" or "volley" or "storm" or "tide" or "stream" or "host" or "raft" or "strain" or "type" or "sort" or "outbreak" or "bout" or "number" or "spate" or "wave" or "round" or "string" or "set" or "form" or "kind" or "lot" or "state" or "act" or "part" or "end" or "ton" or "tonne" or "amount" or "dozen" or "hundred" or "thousand" or "million" or "package" or "billion" or "pair" or "batch" or "group" or "team" or "some" or "percent" or "most" or "all")) return word;
        var inner = Prepositional.Find(sentence, word, Of);
        return inner >= 0 && sentence.Lemma(word) != "state" ? inner : word;
    }

    private static bool IsInfinitive(Clause clause) =>
        (clause.Sentence.Deprel(clause.Complement) == Deprel.Xcomp && clause.Sentence.Upos(clause.Complement) == Upos.VERB && clause.Sentence.Xpos(clause.Complement) is not ("VBG" or "VBN")) || Prepositional.IsLedBy(clause.Sentence, clause.Complement, "to");

    private static int ComplementSubject(Clause clause)
    {
        if (clause.Complement < 0) return -1;
        foreach (var child in clause.Sentence.Children(clause.Complement))
            if (clause.Sentence.Deprel(child) is Deprel.Nsubj or Deprel.NsubjPass) return child;
        return -1;
    }

    private static int Owner(Clause clause)
    {
        var thing = clause.Noun >= 0 ? clause.Noun : clause.Object;
        return thing < 0 ? -1 : clause.Sentence.Child(thing, Deprel.NmodPoss);
    }
}
