using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Where the name of a capital stands for the state's government: as the subject of what only governments do ("Washington denied it"), as
/// the object of what is done to them, as an owner of a policy, as a party to talks, as the one upon whom sanctions lie. All other mentions are the town's.
/// </summary>
internal sealed class Metonymy
{
    private const int MostJoined = 4;
    private readonly Dictionary<string, HashSet<string>> _words = new(StringComparer.Ordinal); // kind -> lemmas

    public Metonymy(string path)
    {
        foreach (var row in WordList.Rows(path))
            foreach (var kind in row[1].Split(','))
            {
                if (!_words.TryGetValue(kind, out var words)) _words.Add(kind, words = new HashSet<string>(StringComparer.Ordinal));
                words.Add(row[0]);
            }
    }

    /// <param name="head">Head word of a capital's name.</param>
    public bool IsGovernment(Sentence sentence, int head)
    {
        for (var depth = 0; depth < MostJoined && sentence.Deprel(head) == Deprel.Conj; depth++) head = sentence.Head(head);
        var governor = sentence.Head(head);
        if (governor < 0) return false;
        return sentence.Deprel(head) switch
        {
            Deprel.Nsubj => Is("act", sentence, governor) && sentence.Upos(governor) is Upos.VERB or Upos.ADJ,
            Deprel.OblAgent => Is("act", sentence, governor),
            Deprel.NsubjPass => Is("address", sentence, governor),
            Deprel.Obj or Deprel.Iobj => Is("address", sentence, governor),
            Deprel.NmodPoss => Is("own", sentence, governor),
            Deprel.Nmod => IsBehindNoun(sentence, head, governor),
            Deprel.Obl => IsBehindVerb(sentence, head, governor),
            _ => false,
        };
    }

    /// <summary>"Talks with Ankara", "sanctions on Tehran", "the policy of Washington".</summary>
    private bool IsBehindNoun(Sentence sentence, int head, int noun)
    {
        if (sentence.Child(head, Deprel.Case) is not (>= 0 and var mark)) return false;
        return sentence.Lemma(mark) switch
        {
            "with" or "between" => Is("between", sentence, noun),
            "of" => sentence.Lemma(noun) is not "government" && (Is("own", sentence, noun) || Is("upon", sentence, noun)),
            "on" or "upon" or "against" or "to" or "toward" or "towards" or "for" => Is("upon", sentence, noun),
            "from" => Is("from", sentence, noun),
            _ => false,
        };
    }

    /// <summary>"Negotiated with Ankara", "imposed sanctions on Tehran".</summary>
    private bool IsBehindVerb(Sentence sentence, int head, int verb)
    {
        if (sentence.Child(head, Deprel.Case) is not (>= 0 and var mark)) return false;
        var form = sentence.Lemma(mark);
        if (form is "with" or "to" && Is("party", sentence, verb)) return true;
        var noun = sentence.Child(verb, Deprel.Obj);
        if (noun < 0) noun = sentence.Child(verb, Deprel.NsubjPass);
        if (noun < 0) return false;
        return form switch
        {
            "with" => Is("between", sentence, noun),
            "on" or "upon" or "against" or "to" or "toward" or "towards" => Is("upon", sentence, noun),
            _ => false,
        };
    }

    private bool Is(string kind, Sentence sentence, int word) => _words.TryGetValue(kind, out var words) && words.Contains(sentence.Lemma(word));
}
