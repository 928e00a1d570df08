using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>What words around a predicate say of its beginning and end: "stopped supporting", "no longer leads", "began to back".</summary>
internal static class Aspect
{
    public static TieChange Read(Sentence sentence, int word)
    {
        if (IsNoLonger(sentence, word)) return TieChange.Ends;
        if (sentence.Deprel(word) is not (Deprel.Xcomp or Deprel.Ccomp or Deprel.Obj or Deprel.Advcl) || sentence.Head(word) is not (>= 0 and var verb)) return TieChange.None;
        if (sentence.Deprel(word) == Deprel.Advcl && word != verb + 1) return TieChange.None;
        return sentence.Lemma(verb) switch
        {
            "stop" or "cease" or "quit" or "halt" or "discontinue" => TieChange.Ends,
            "begin" or "start" or "resume" => TieChange.Begins,
            _ => TieChange.None,
        };
    }

    /// <summary>"is no longer an ally", "does not support it any more".</summary>
    private static bool IsNoLonger(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
        {
            if (sentence.Deprel(child) is not (Deprel.Advmod or Deprel.Amod)) continue;
            if (sentence.Lemma(child) is "anymore" or "no longer") return true;
            if (child > 0 && sentence.Lemma(child) is "long" or "longer" or "more" && sentence.Lemma(child - 1) is "no" or "any") return true;
        }

        return false;
    }
}
