using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// A verb in -s that the tagger took for a noun and made the root: "The guild plans to strike", "Rebel chief quits". Without a verb
/// above it, with a subject or a noun right before it, such a word may be tried as a verb.
/// </summary>
internal static class MisreadVerb
{
    /// <summary>The word that would be its subject; -1 when the word is no such root.</summary>
    public static int Subject(Sentence sentence, int word)
    {
        if (word != sentence.Root || sentence.Child(word, Deprel.Cop) >= 0) return -1;
        if ((sentence.Child(word, Deprel.Obj) >= 0 || sentence.Xpos(word) == "NN") && sentence.Child(word, Deprel.Det) < 0 && sentence.Child(word, Deprel.Nsubj) is >= 0 and var agreed) return agreed; // as HeadlineTree hangs it
        if (sentence.Xpos(word) != "NNS") return -1;
        if (sentence.Child(word, Deprel.Nsubj) is >= 0 and var subject) return subject;
        if (word == 0 || sentence.Head(word - 1) != word || sentence.Deprel(word - 1) is not (Deprel.Compound or Deprel.Amod)) return -1;
        return HasAim(sentence, word) || sentence.Upos(sentence.Count - 1) != Upos.PUNCT || (word + 1 < sentence.Count && sentence.Form(word + 1) is "for" or "on" && char.IsUpper(sentence.Form(word - 1)[0])) ? word - 1 : -1;
    }

    /// <summary>Its lemma as a verb: taggers leave the ending on what they take for a name.</summary>
    public static string Lemma(Sentence sentence, int word)
    {
        if (sentence.Upos(word) == Upos.NOUN) return sentence.Lemma(word);
        var lemma = sentence.Lemma(word).ToLowerInvariant();
        return lemma.Length > 3 && lemma[^1] == 's' ? lemma[..^1] : lemma;
    }

    private static bool HasAim(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (child > word && sentence.Deprel(child) is Deprel.Acl or Deprel.Xcomp && Prepositional.IsLedBy(sentence, child, "to")) return true;
        return false;
    }
}
