using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>Who will not govern with whom: "refuses to sit with them", "will never govern with them", "ruled out working with them".</summary>
/// <param name="governing">Verbs of doing something together with a partner.</param>
/// <param name="cabinets">What partners sit in: "a cabinet with them".</param>
internal sealed class Refusals(WordSet governing, WordSet cabinets)
{
    private static readonly string[] With = ["with", "alongside"];
    private static readonly string[] In = ["in", "into"];

    /// <summary>The word for whoever is refused; -1 where nobody is.</summary>
    public int Refused(Clause clause)
    {
        if (!governing.Contains(clause.Lemma) || !IsRefused(clause)) return -1;
        var sentence = clause.Sentence;
        if (Prepositional.Find(sentence, clause.Word, With) is >= 0 and var partner) return partner;
        if (Prepositional.Find(sentence, clause.Word, In) is >= 0 and var body && cabinets.Contains(sentence.Lemma(body)) && Prepositional.Find(sentence, body, With) is >= 0 and var inside) return inside;
        return clause.Object >= 0 && cabinets.Contains(sentence.Lemma(clause.Object)) ? Prepositional.Find(sentence, clause.Object, With) : -1;
    }

    /// <summary>The word that says so: what is refused lies inside the words of whoever refuses, that he refuses does not.</summary>
    public static int Trigger(Clause clause) =>
        clause.IsNegated && clause.Modality is Modality.Future or Modality.Conditional || clause.Sentence.Head(clause.Word) < 0 ? clause.Word : clause.Sentence.Head(clause.Word);

    private static bool IsRefused(Clause clause)
    {
        var (sentence, word) = (clause.Sentence, clause.Word);
        if (clause.IsNegated && clause.Modality is Modality.Future or Modality.Conditional) return true;
        var verb = sentence.Deprel(word) is Deprel.Xcomp or Deprel.Ccomp or Deprel.Obj or Deprel.Advcl ? sentence.Head(word) : -1;
        if (verb < 0 || ModalityReader.IsNegated(sentence, verb)) return false;
        return sentence.Lemma(verb) switch
        {
            "refuse" or "decline" or "exclude" => true,
            "rule" => verb + 1 < sentence.Count && sentence.Form(verb + 1) is "out",
            "vow" or "pledge" or "promise" or "swear" or "decide" => clause.IsNegated,
            _ => false,
        };
    }
}
