using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// A verb with words that belong to it, read off the surface, as parsers hang them in many ways: "put the payments on ice", "threw
/// their weight behind the nurses". Between two of its words others may stand, but no verb and no comma.
/// </summary>
internal static class FixedPhrase
{
    private const int Gap = 7; // words between two of the phrase: "put development payments to Rwanda on ice"
    private const int InnerGap = 3; // ... between the others: "lend his full and public backing to"
    private const int LongestTail = 8; // words from the phrase to the head of what follows

    /// <summary>Whether the phrase is there; a single word must be one of content, as a particle is no phrase.</summary>
    public static bool Holds(Sentence sentence, int verb, string[] phrase) =>
        End(sentence, verb, phrase) is var end and >= 0 && (phrase.Length > 1 || sentence.Upos(end - 1) is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.PRON or Upos.NUM);

    /// <summary>The word after the phrase, or -1 where the phrase is not there.</summary>
    public static int End(Sentence sentence, int verb, string[] phrase)
    {
        var at = verb + 1;
        foreach (var word in phrase)
        {
            at = Next(sentence, at, word, at == verb + 1);
            if (at < 0) return -1;
            at++;
        }

        return at;
    }

    /// <summary>The head of what stands right behind the phrase; -1 where nothing nominal does.</summary>
    public static int Tail(Sentence sentence, int verb, string[] phrase)
    {
        var end = End(sentence, verb, phrase);
        if (end < 0 || end >= sentence.Count || sentence.Upos(end) is Upos.PUNCT or Upos.VERB or Upos.CCONJ or Upos.SCONJ) return -1;
        var head = end;
        for (var steps = 0; steps < LongestTail && sentence.Head(head) is var above && above >= end && above < end + LongestTail; steps++) head = above;
        return sentence.Upos(head) is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.NUM or Upos.ADJ ? head : -1;
    }

    /// <param name="isFirst">Whether the verb's object may stand before it, with prepositions of its own.</param>
    private static int Next(Sentence sentence, int first, string word, bool isFirst)
    {
        for (var at = first; at < sentence.Count && at <= first + (isFirst ? Gap : InnerGap); at++)
        {
            if (Is(sentence, at, word)) return at;
            if (sentence.Upos(at) is Upos.AUX or Upos.VERB && sentence.Deprel(at) is not (Deprel.Amod or Deprel.Compound)) return -1;
            if (!isFirst && sentence.Upos(at) == Upos.ADP) return -1;
            if (sentence.Form(at) is "," or ";" or ":" or "." or "that" or "which" or "who") return -1;
        }

        return -1;
    }

    private static bool Is(Sentence sentence, int at, string word) =>
        sentence.Form(at).Equals(word, StringComparison.OrdinalIgnoreCase) || (sentence.Upos(at) != Upos.VERB && sentence.Lemma(at).Equals(word, StringComparison.OrdinalIgnoreCase));
}
