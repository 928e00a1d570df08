using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// "Army shells village": a headline whose verb was taken for a noun, so that nothing in it is finite. The first word behind somebody that
/// names a deed and agrees with them in number is its verb; <see cref="MisreadVerb"/> then reads it as one.
/// </summary>
/// <param name="lexicon">Tells which words are deeds.</param>
/// <param name="nouns">Tells who acts.</param>
internal sealed class HeadlineTree(EventLexicon lexicon, ActorNouns nouns)
{
    private const int Longest = 14; // words of a headline

    /// <summary>Null when the sentence is no such headline.</summary>
    public Token[]? Mend(Sentence sentence)
    {
        if (sentence.Count is < 3 or > Longest || sentence.Form(sentence.Count - 1) is "?" or "!" || HasFiniteVerb(sentence)) return null;
        var isStopped = sentence.Form(sentence.Count - 1) is "."; // of chronicles: "Police arrest Omar Ruz and charge him."
        for (var verb = 1; verb < sentence.Count - 1; verb++)
        {
            if (!IsNominal(sentence, verb - 1)) return null;
            if (isStopped && !(verb == 1 && sentence.Upos(verb + 1) is Upos.PROPN or Upos.DET or Upos.NUM)) return null;
            if (IsVerb(sentence, verb) && ObjectBehind(sentence, verb) is > 0 and var end) return Hang(sentence, verb, end);
        }

        return null;
    }

    private static bool HasFiniteVerb(Sentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
            if ((sentence.Upos(word) == Upos.AUX || sentence.Xpos(word) is "VBZ" or "VBD" or "VBP" or "MD" or "TO") && !(sentence.Xpos(word) == "VBP" && sentence.Deprel(word) == Deprel.Conj && sentence.Head(word) == sentence.Root && sentence.Root == 1 && sentence.Child(word, Deprel.Nsubj) < 0)) return true;
        return false;
    }

    private static bool IsNominal(Sentence sentence, int word) => sentence.Upos(word) is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.NUM;

    private bool IsVerb(Sentence sentence, int word)
    {
        if (!(sentence.Upos(word) is Upos.NOUN or Upos.ADJ || (sentence.Upos(word) == Upos.PROPN && char.IsLower(sentence.Form(word)[0]))) || nouns.Contains(sentence.Lemma(word)) || sentence.Lemma(word).Contains('-', StringComparison.Ordinal)) return false;
        if (!(sentence.Upos(word - 1) == Upos.PROPN || nouns.Contains(sentence.Lemma(word - 1)))) return false;
        var form = sentence.Form(word).ToString().ToLowerInvariant();
        var isPlural = sentence.Xpos(word - 1) == "NNS" || sentence.Lemma(word - 1).ToLowerInvariant() is "police" or "people" or "staff" or "crew";
        return isPlural ? form[^1] != 's' && IsDeed(form) : form[^1] == 's' && (IsDeed(form[..^1]) || IsDeed(sentence.Lemma(word)));
    }

    private bool IsDeed(string lemma)
    {
        foreach (var entry in lexicon.Predicates(lemma))
            if (entry.Type is not null && entry.Frame.Tail.Length == 0) return true;
        return false;
    }

    /// <summary>One past the nominal words behind the verb; 0 when there are none.</summary>
    private static int ObjectBehind(Sentence sentence, int verb)
    {
        var end = verb + 1;
        while (end < sentence.Count && (IsNominal(sentence, end) || sentence.Upos(end) == Upos.DET)) end++;
        return end > verb + 1 || sentence.Form(end) is "with" or "against" or "over" or "after" or "amid" ? end : 0;
    }

    private static Token[] Hang(Sentence sentence, int verb, int end)
    {
        var tokens = sentence.Tokens.ToArray();
        Gather(sentence, tokens, (0, verb), verb - 1);
        if (end > verb + 1) Gather(sentence, tokens, (verb + 1, end), end - 1);
        for (var word = end; word < tokens.Length; word++)
            if (tokens[word].Head < end) tokens[word] = tokens[word] with { Head = (short)(tokens[word].Deprel is Deprel.Nmod or Deprel.Appos ? end - 1 : verb), Deprel = end == verb + 1 && tokens[word].Deprel == Deprel.Nmod ? Deprel.Obl : tokens[word].Deprel };
        tokens[verb - 1] = tokens[verb - 1] with { Head = (short)verb, Deprel = Deprel.Nsubj };
        if (end > verb + 1) tokens[end - 1] = tokens[end - 1] with { Head = (short)verb, Deprel = Deprel.Obj };
        tokens[verb] = tokens[verb] with { Head = -1, Deprel = Deprel.Root };
        for (var word = end; word < tokens.Length; word++)
            if (tokens[word].Deprel == Deprel.Root) tokens[word] = tokens[word] with { Head = (short)verb, Deprel = Deprel.Parataxis };
        return tokens;
    }

    /// <summary>Hangs on the last word of a phrase what hung on words outside it.</summary>
    private static void Gather(Sentence sentence, Token[] tokens, (int First, int End) phrase, int head)
    {
        for (var word = phrase.First; word < phrase.End; word++)
            if (word != head && (sentence.Head(word) < phrase.First || sentence.Head(word) >= phrase.End || sentence.Head(word) < word))
                tokens[word] = tokens[word] with { Head = (short)head, Deprel = sentence.Upos(word) is Upos.ADJ ? Deprel.Amod : sentence.Upos(word) == Upos.NUM ? Deprel.Nummod : sentence.Upos(word) == Upos.DET ? Deprel.Det : Deprel.Compound };
    }
}
