using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// What novels and films tell is no event: from a sentence that opens on such a work to the end of its paragraph, deeds in the
/// present tense are the work's.
/// </summary>
/// <param name="works">Nouns for works that tell invented stories.</param>
internal sealed class Fiction(WordSet works)
{
    private const int Steps = 8; // from a verb up to the clause that has its tense

    /// <summary>"In the novel, rebels kidnap ...", "In “The Consul”, a thriller by ..., an envoy is shot", "The play tells how ...".</summary>
    public bool Opens(Sentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
            if ((IsWork(sentence, word) && (IsScene(sentence, word) || IsTeller(sentence, word))) || IsOfTitle(sentence, word)) return true;
        return false;
    }

    /// <summary>Whether the deed at the word is told in the present tense.</summary>
    public static bool IsToldNow(Sentence sentence, int word)
    {
        for (var (at, left) = (word, Steps); at >= 0 && left > 0; (at, left) = (sentence.Head(at), left - 1))
        {
            if (Tense(sentence, at) is { } isNow) return isNow;
        }

        return true;
    }

    private static bool? Tense(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) is Deprel.Aux or Deprel.AuxPass or Deprel.Cop) return sentence.Xpos(child) is not "VBD" && sentence.Lemma(child) is not "have"; // "police have arrested the mayor" is news
        return sentence.Xpos(word) switch { "VBZ" or "VBP" => true, "VBD" => false, _ => null };
    }

    private bool IsWork(Sentence sentence, int word)
    {
        if (sentence.Upos(word) != Upos.NOUN) return false;
        if (works.Contains(sentence.Lemma(word))) return true;
        return sentence.Lemma(word) is "production" or "staging" or "adaptation" or "season" or "series" or "episode" && word + 2 < sentence.Count && sentence.Form(word + 1) is "of" && sentence.Form(word + 2) is "\"" or "“" or "‘" or "'";
    }

    /// <summary>"In the new “Iron Saint”, the mayor ...", "..., “Salt”, in which a soldier ...".</summary>
    private static bool IsOfTitle(Sentence sentence, int word)
    {
        if (word < 3 || sentence.Form(word) is not "," || !IsQuote(sentence, word - 1)) return false;
        if (word + 2 < sentence.Count && sentence.Form(word + 1) is "in" && sentence.Form(word + 2) is "which") return true;
        if (sentence.Form(0) is not "In" || !(word + 2 < sentence.Count && sentence.Form(word + 1) is "by" or "a" or "an" or "the")) return false; // “In "Iron Saint", by A. Roth, ...”: operations have titles too
        const int Opening = 4; // words before the title at most
        for (var open = 1; open <= Opening && open < word - 1; open++)
            if (IsQuote(sentence, open) && char.IsUpper(sentence.Form(open + 1)[0])) return true;
        return false;
    }

    private static bool IsQuote(Sentence sentence, int word) => sentence.Form(word) is "\"" or "“" or "”" or "''" or "``";

    /// <summary>Led by "in" before the verb, or beside a title that is.</summary>
    private static bool IsScene(Sentence sentence, int word)
    {
        var phrase = sentence.Deprel(word) == Deprel.Appos ? sentence.Head(word) : word;
        return phrase >= 0 && sentence.Deprel(phrase) is Deprel.Obl or Deprel.OblUnmarked or Deprel.Nmod && sentence.Head(phrase) > word && Prepositional.IsLedBy(sentence, phrase, "in");
    }

    /// <summary>What a film shows may be what happened.</summary>
    private static bool IsTeller(Sentence sentence, int word) =>
        sentence.Deprel(word) == Deprel.Nsubj && sentence.Head(word) is >= 0 and var verb && sentence.Xpos(verb) == "VBZ" && sentence.Lemma(verb) is "tell" or "follow" or "open" or "begin" or "end" or "imagine" or "centre" or "center" or "depict" or "portray" or "recount" or "chronicle" or "revolve";
}
