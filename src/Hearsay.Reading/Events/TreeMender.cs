using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// Hangs words anew where trees of news go wrong in a way that their neighbours show: a title and its name side by side, two peoples
/// before one noun, a weekday in a name.
/// </summary>
/// <param name="beside">Verbs whose participle only says where a land lies ("from neighbouring Kelmark").</param>
/// <param name="calendar">Words of time, which are no names.</param>
internal sealed class TreeMender(WordSet beside, WordSet calendar)
{
    /// <summary>The sentence itself when nothing is to be mended.</summary>
    public Sentence Mend(Sentence sentence)
    {
        Token[]? tokens = null;
        for (var word = 0; word + 1 < sentence.Count; word++)
        {
            if (sentence.Head(word) < 0) continue;
            if (NameBehind(sentence, word) is >= 0 and var name) Move(sentence, tokens ??= sentence.Tokens.ToArray(), word, name, Deprel.NmodDesc);
            else if (NounBehindPair(sentence, word) is >= 0 and var noun) Join(sentence, tokens ??= sentence.Tokens.ToArray(), word, noun);
            else if (IsBeside(sentence, word)) Lower(sentence, tokens ??= sentence.Tokens.ToArray(), word, sentence.Child(word, Deprel.Obj));
            else if (IsWeekdayInName(sentence, word)) Lift(sentence, tokens ??= sentence.Tokens.ToArray(), word);
        }

        return tokens is null ? sentence : sentence.With(tokens);
    }

    /// <summary>"the negotiator Joss Marrow said", both read as subjects of the verb or both joined to a third.</summary>
    private int NameBehind(Sentence sentence, int noun)
    {
        if (sentence.Upos(noun) != Upos.NOUN || sentence.Upos(noun + 1) != Upos.PROPN || calendar.Contains(sentence.Lemma(noun + 1)) || sentence.Reach(noun).End != noun + 1) return -1;
        var relation = sentence.Deprel(noun);
        if (relation is not (Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj or Deprel.Conj)) return -1;
        var name = noun + 1;
        while (sentence.Head(name) != sentence.Head(noun) && sentence.Head(name) > noun) name = sentence.Head(name);
        return sentence.Head(name) == sentence.Head(noun) && sentence.Deprel(name) == relation && sentence.Upos(name) == Upos.PROPN && sentence.Reach(name).First == noun + 1 ? name : -1;
    }

    /// <summary>"Kelmarkian and Orsanian forces", the first read as a subject beside the forces.</summary>
    private static int NounBehindPair(Sentence sentence, int first)
    {
        if (sentence.Upos(first) is not (Upos.PROPN or Upos.ADJ) || sentence.Child(first, Deprel.Conj) is not (> 0 and var second)) return -1;
        var noun = sentence.Reach(first).End;
        return sentence.Upos(second) == Upos.ADJ && second == noun - 1 && noun < sentence.Count && sentence.Upos(noun) == Upos.NOUN && sentence.Head(noun) == sentence.Head(first) && sentence.Deprel(noun) == sentence.Deprel(first) ? noun : -1;
    }

    private bool IsBeside(Sentence sentence, int word) =>
        sentence.Xpos(word) == "VBG" && beside.Contains(sentence.Lemma(word)) && sentence.Deprel(word) is Deprel.Advcl or Deprel.Acl or Deprel.Obl or Deprel.Nmod
        && sentence.Child(word, Deprel.Obj) == word + 1 && sentence.Upos(word + 1) == Upos.PROPN;

    private static bool IsWeekdayInName(Sentence sentence, int word) =>
        sentence.Deprel(word) == Deprel.Flat && sentence.Upos(word) == Upos.PROPN && sentence.Lemma(word) is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" && sentence.Child(word, Deprel.Flat) < 0;

    private static void Move(Sentence sentence, Token[] tokens, int word, int head, Deprel relation)
    {
        tokens[word] = tokens[word] with { Head = (short)head, Deprel = relation };
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) is Deprel.Case or Deprel.Cc or Deprel.Mark || (sentence.Deprel(child) == Deprel.Punct && child < word)) tokens[child] = tokens[child] with { Head = (short)head };
    }

    /// <summary>A name is joined to the noun ("France and Orsanian forces"), an adjective shares it.</summary>
    private static void Join(Sentence sentence, Token[] tokens, int first, int noun)
    {
        if (sentence.Upos(first) == Upos.ADJ)
        {
            Move(sentence, tokens, first, noun, Deprel.Amod);
            return;
        }

        var second = noun - 1;
        Move(sentence, tokens, second, noun, Deprel.Amod);
        tokens[noun] = tokens[noun] with { Head = (short)first, Deprel = Deprel.Conj };
    }

    private static void Lower(Sentence sentence, Token[] tokens, int participle, int noun)
    {
        tokens[noun] = tokens[noun] with { Head = tokens[participle].Head, Deprel = Deprel.Obl };
        Move(sentence, tokens, participle, noun, Deprel.Amod);
        tokens[participle] = tokens[participle] with { Upos = Upos.ADJ };
        foreach (var child in sentence.Children(participle))
            if (sentence.Deprel(child) == Deprel.Mark) tokens[child] = tokens[child] with { Deprel = Deprel.Case };
    }

    private static void Lift(Sentence sentence, Token[] tokens, int day)
    {
        var above = sentence.Head(day);
        while (sentence.Head(above) >= 0 && sentence.Upos(above) != Upos.VERB) above = sentence.Head(above);
        if (above != sentence.Head(day)) tokens[day] = tokens[day] with { Head = (short)above, Deprel = Deprel.OblUnmarked };
    }
}
