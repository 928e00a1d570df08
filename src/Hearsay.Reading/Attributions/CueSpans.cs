using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// The words of a cue: the verb with its auxiliaries, negation and adverbs before it, the verbs that govern it ("continued to
/// warn", "is expected to say"), and what its lexicon entry takes in after it.
/// </summary>
internal static class CueSpans
{
    private const int LongestChain = 4;

    /// <summary>The highest verb of which this one is the infinitive, as long as no object comes between; the verb itself when there is none.</summary>
    public static int ChainTop(Sentence sentence, int verb)
    {
        var top = verb;
        for (var step = 0; step < LongestChain && IsChained(sentence, top); step++) top = sentence.Head(top);
        return top;
    }

    /// <summary>First word of the cue.</summary>
    public static int First(Sentence sentence, int verb, int top)
    {
        var first = top;
        while (first > 0 && Leads(sentence, first - 1, top)) first--;
        while (first > 0 && sentence.Upos(first) == Upos.ADV && sentence.Upos(first - 1) == Upos.ADV && sentence.Head(first - 1) == first) first--; // "has so far refused"
        while (first > 0 && Leads(sentence, first - 1, top)) first--;
        return first > 0 && sentence.Lemma(first - 1) == "no" && sentence.Head(first - 1) == first ? first - 1 : first; // "no longer"
    }

    /// <param name="last">Last word of the cue by its entry.</param>
    public static TextSpan Span(QuotedText text, Sentence sentence, int verb, int last)
    {
        var top = ChainTop(sentence, verb);
        var first = First(sentence, verb, Math.Min(top, verb));
        var particle = sentence.Child(verb, Deprel.CompoundPrt);
        if (particle == last + 1) last = particle;
        var span = sentence.SpanOf(first, Math.Max(last, verb) + 1);
        return span.End < text.Text.Length && text.Text[span.End] == ':' ? span with { End = span.End + 1 } : span;
    }

    private static bool IsChained(Sentence sentence, int verb)
    {
        var head = sentence.Head(verb);
        if (head < 0 || head > verb) return false;
        if (sentence.Deprel(verb) == Deprel.Advcl) return verb == head + 2 && Grammar.IsGerund(sentence, verb) && sentence.Lemma(verb - 1) == "by"; // "began by saying"
        if (sentence.Deprel(verb) != Deprel.Xcomp) return false;
        if (!Grammar.IsInfinitive(sentence, verb) && !Grammar.IsGerund(sentence, verb)) return false;
        return sentence.Child(head, Deprel.Obj) < 0 && sentence.Child(head, Deprel.Iobj) < 0 && verb - head <= 5;
    }

    private static bool Leads(Sentence sentence, int word, int top)
    {
        if (sentence.Head(word) != top) return false;
        return sentence.Deprel(word) switch
        {
            Deprel.Aux or Deprel.AuxPass or Deprel.Cop => true,
            Deprel.Advmod => sentence.Upos(word) is Upos.ADV or Upos.PART && sentence.Xpos(word) is not ("WRB" or "WP"),
            Deprel.Mark => sentence.Lemma(word) == "to",
            _ => false,
        };
    }
}
