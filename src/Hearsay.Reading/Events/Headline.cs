using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>Headlines drop auxiliaries: in "Three rebels arrested in capital" the subject is the object.</summary>
internal static class Headline
{
    /// <summary>"General accused of torture": who is accused, not who accuses.</summary>
    public static bool IsCharge(Clause clause) => clause.Object < 0 && clause.Lemma is "accuse" or "suspect" or "convict" or "acquit" or "clear" or "charge" or "indict" && clause.Oblique(["of", "with", "over"]) >= 0;

    /// <summary>The clause read as a passive, when its form allows it; else null.</summary>
    /// <param name="isActor">Whether the subject stands for somebody: in a whole sentence a mere thing has not been done to ("The film bombed.").</param>
    public static Clause? AsPassive(Clause clause, Func<int, bool> isActor)
    {
        if (clause.IsPassive || clause.Noun >= 0 || clause.Object >= 0 || clause.Subject < 0 || clause.Complement >= 0) return null;
        if (clause.Sentence.Deprel(clause.Word) == Deprel.Conj) return null;
        if (clause.Sentence.Xpos(clause.Word) is not ("VBN" or "VBD") || clause.Sentence.Child(clause.Word, Deprel.Aux) >= 0) return null;
        if (clause.Sentence.Xpos(clause.Word) == "VBD" && clause.Sentence.Form(clause.Sentence.Count - 1) is "." && !isActor(clause.Subject)) return null;
        if (clause.Sentence.Form(clause.Sentence.Count - 1) is "." && clause.Sentence.Root == clause.Word && clause.Sentence.Child(clause.Subject, Deprel.Det) is >= 0 and var article && clause.Sentence.Lemma(article) is "the" or "a") return null; // "The chef bombed on television."
        return clause with { Object = clause.Subject, Subject = clause.Oblique(["by"]), IsPassive = true };
    }
}
