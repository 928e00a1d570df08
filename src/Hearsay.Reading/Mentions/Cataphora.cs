using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>Pronouns that stand before the one they mean: "In his memoirs, Omar says ...", "Despite their losses, the rebels ...".</summary>
internal static class Cataphora
{
    /// <summary>"For his part", "on their part": said of the subject behind and of nobody else.</summary>
    public static bool IsFormula(Sentence sentence, Draft pronoun) =>
        pronoun.Head > 0 && pronoun.Head + 1 < sentence.Count && Phrases.Is(sentence, pronoun.Head + 1, "part") && sentence.Lemma(pronoun.Head - 1) is "for" or "on";

    /// <summary>Words over a pronoun, up to the main verb.</summary>
    private const int Deepest = 6;

    /// <summary>The subject behind the phrase or clause in front of the verb in which a pronoun stands, or -1.</summary>
    public static int SubjectBehind(Sentence sentence, Draft pronoun)
    {
        var part = pronoun.Head;
        for (var depth = 0; depth < Deepest && sentence.Head(part) >= 0; depth++, part = sentence.Head(part))
        {
            var verb = sentence.Head(part);
            if (sentence.Deprel(part) is not (Deprel.Obl or Deprel.Advcl) || part > verb || part == pronoun.Head) continue;
            var subject = sentence.Child(verb, Deprel.Nsubj) is >= 0 and var active ? active : sentence.Child(verb, Deprel.NsubjPass);
            if (subject > part && subject > pronoun.Head && sentence.Upos(subject) is Upos.PROPN or Upos.NOUN) return subject;
        }

        return -1;
    }
}
