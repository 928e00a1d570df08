using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Where the name of a capital stands for the state's government: as the subject of what only governments do ("Washington denied it"), as
/// the object of what is done to them, as an owner of a policy, as a party to talks. All other mentions are the town's.
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
            Deprel.Nmod => Is("between", sentence, governor) && sentence.Child(head, Deprel.Case) is >= 0 and var mark && sentence.Lemma(mark) is "with" or "between",
            _ => false,
        };
    }

    private bool Is(string kind, Sentence sentence, int word) => _words.TryGetValue(kind, out var words) && words.Contains(sentence.Lemma(word));
}
