using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>Tells what is only wished for, tried, threatened or supposed from what is so: "tried to break with them", "if they end it".</summary>
/// <param name="wishing">Verbs whose complement need not come true.</param>
internal sealed class Wishes(WordSet wishing)
{
    private const int Deepest = 4; // verbs above

    public bool IsWished(Sentence sentence, int verb)
    {
        for (var (at, steps) = (verb, 0); at >= 0 && steps < Deepest; (at, steps) = (sentence.Head(at), steps + 1))
        {
            if (ModalityReader.IsSupposed(sentence, at)) return true;
            if (sentence.Deprel(at) is Deprel.Conj && sentence.Upos(sentence.Head(at)) == Upos.VERB) continue;
            if (sentence.Deprel(at) is not (Deprel.Xcomp or Deprel.Ccomp or Deprel.Acl or Deprel.Obj) || sentence.Head(at) < 0) return false;
            if (sentence.Deprel(at) != Deprel.Ccomp && wishing.Contains(sentence.Lemma(sentence.Head(at)))) return true;
            if (sentence.Upos(sentence.Head(at)) != Upos.VERB) return false;
        }

        return false;
    }
}
