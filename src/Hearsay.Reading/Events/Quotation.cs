using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>Quoted orders: a verb without subject, in its bare form, that opens a quotation.</summary>
internal static class Quotation
{
    public static bool IsImperative(Sentence sentence, int word)
    {
        if (sentence.Xpos(word) is not ("VB" or "VBP") || sentence.Deprel(word) is not (Deprel.Root or Deprel.Ccomp or Deprel.Advcl or Deprel.Parataxis or Deprel.Dep)) return false;
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Aux or Deprel.AuxPass or Deprel.Mark or Deprel.Expl && sentence.Lemma(child) != "do") return false;
        var first = word;
        while (first > 0 && sentence.Head(first - 1) == word && sentence.Upos(first - 1) is Upos.ADV or Upos.AUX or Upos.INTJ or Upos.PART) first--;
        return first > 0 && sentence.Form(first - 1) is "\"" or "“" or "``" or "'" or "‘";
    }

    /// <summary>"Across: capture a bishop": a bare verb that nobody does, in no headline.</summary>
    public static bool IsBareOrder(Sentence sentence, int word)
    {
        if (sentence.Xpos(word) != "VB" || word != sentence.Root || sentence.Upos(sentence.Count - 1) != Upos.PUNCT || !(word == 0 || sentence.Upos(word - 1) is Upos.PUNCT or Upos.ADV or Upos.INTJ)) return false;
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Aux or Deprel.AuxPass or Deprel.Mark or Deprel.Expl or Deprel.Vocative) return false;
        return true;
    }

    /// <summary>The verb that says the quotation, or -1.</summary>
    public static int Reporter(Sentence sentence, int word)
    {
        if (sentence.Head(word) is var head and >= 0) return head;
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) == Deprel.Parataxis && child > word) return child;
        return -1;
    }
}
