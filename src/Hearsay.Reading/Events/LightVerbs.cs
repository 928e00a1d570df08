using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// Verbs that only carry a noun: doers launch an attack, victims come under one, and a meeting takes place. The noun names the deed.
/// </summary>
internal sealed class LightVerbs(WordClasses classes)
{
    private static readonly string[] Under = ["under"];
    private static readonly string[] To = ["to"];
    private static readonly string[] By = ["by", "from"];

    private readonly WordSet _doing = classes.Named("light-doer");
    private readonly WordSet _suffering = classes.Named("light-victim");
    private readonly WordSet _happening = classes.Named("light-happening");

    /// <summary>The clause of the noun with the verb's arguments; null when the verb is no light one or carries no noun.</summary>
    public Clause? Read(Clause clause)
    {
        if (_doing.Contains(clause.Lemma) && clause.Object >= 0 && !IsLabel(clause)) return Doing(clause);
        if (clause.Lemma == "proceed" && clause.Oblique(To) is >= 0 and var next && Noun(clause, next) is >= 0 and var deed) return Negated(clause with { Noun = deed });
        if (_suffering.Contains(clause.Lemma)) return Suffering(clause);
        if (_happening.Contains(clause.Lemma) && !IsBreakdown(clause) && Noun(clause, clause.Subject) is var happening and >= 0)
            return clause with { Noun = happening, Subject = -1, Object = -1 };
        return null;
    }

    /// <summary>"called the probe a sham": names it, and holds none.</summary>
    private static bool IsLabel(Clause clause) => clause.Lemma == "call" && clause.Sentence.Child(clause.Object, Deprel.Det) is >= 0 and var article && clause.Sentence.Form(article) is "the" or "this" or "that";

    /// <summary>"Talks broke down": they are over.</summary>
    private static bool IsBreakdown(Clause clause) => clause.Lemma == "break" && clause.Word + 1 < clause.Sentence.Count && clause.Sentence.Form(clause.Word + 1) is "down" or "off" or "up";

    /// <summary>"is on a visit to", "is in talks with", "is under attack by", with the noun as predicate; null for any other noun.</summary>
    /// <param name="clause">The clause of the noun, with its subject.</param>
    public static Clause? State(Clause clause)
    {
        var (sentence, noun) = (clause.Sentence, clause.Word);
        if (clause.Subject < 0 || sentence.Child(noun, Deprel.Cop) < 0) return null;
        if (Prepositional.IsLedBy(sentence, noun, "under")) return clause with { Noun = noun, Object = clause.Subject, Subject = clause.Oblique(By) };
        var isDoing = Prepositional.IsLedBy(sentence, noun, "on") || Prepositional.IsLedBy(sentence, noun, "in") || Prepositional.IsLedBy(sentence, noun, "at");
        return isDoing ? clause with { Noun = noun } : null;
    }

    private static Clause? Doing(Clause clause) =>
        Noun(clause, clause.Object) is var noun and >= 0 ? Negated(clause with { Noun = noun, Object = -1, Modality = clause.Modality == Modality.Fact && clause.Lemma is "plan" or "seek" or "plot" ? Modality.Possible : clause.Modality }) : null; // "planned attacks on the port"

    private static Clause? Suffering(Clause clause)
    {
        var carried = clause.Object >= 0 && !clause.IsPassive ? clause.Object : clause.Oblique(Under);
        if (Noun(clause, carried) is not (var noun and >= 0)) return null;
        var victim = clause.IsPassive ? clause.Object : clause.Subject;
        var withNoun = clause with { Noun = noun };
        return Negated(withNoun with { Object = victim, Subject = withNoun.Oblique(By) });
    }

    private static int Noun(Clause clause, int word)
    {
        if (word < 0) return -1;
        var content = SlotReader.Content(clause.Sentence, word);
        if (clause.Sentence.Form(content) is "March") return -1; // "will resume March 17"
        return clause.Sentence.Upos(content) is Upos.NOUN or Upos.PROPN ? content : -1;
    }

    /// <summary>"held no talks".</summary>
    private static Clause Negated(Clause clause) =>
        ModalityReader.IsNegated(clause.Sentence, clause.Noun) ? clause with { IsNegated = !clause.IsNegated } : clause;
}
