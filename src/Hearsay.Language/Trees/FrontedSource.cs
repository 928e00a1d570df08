using Hearsay.Core;
using Hearsay.Language.Tags;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>"According to the Harven Herald, General Brandt, the deputy of operations, stressed ...": the name behind the comma is no other name of the paper but the subject that the main verb lacks.</summary>
internal sealed class FrontedSource
{
    private readonly bool[] _finite; // [tag]

    public FrontedSource(TagInventory inventory)
    {
        _finite = new bool[inventory.Count];
        var tags = inventory.Index();
        foreach (var xpos in new[] { "VBD", "VBP", "VBZ", "VBN" }) _finite[tags[(Upos.VERB, xpos)]] = true;
    }

    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public void Mend(string text, ReadOnlySpan<WordSpan> words, ReadOnlySpan<byte> tags, Span<short> heads, Span<Deprel> deprels)
    {
        var root = heads.IndexOf((short)-1);
        if (root < 5 || !_finite[tags[root]] || !text.AsSpan(words[0].Start, words[0].Length).Equals("according", StringComparison.OrdinalIgnoreCase) || HasSubject(root, heads, deprels)) return;
        for (var name = 3; name < root; name++)
        {
            if (!(deprels[name] == Deprel.Appos || (deprels[name] == Deprel.Conj && !Dependents.HasBefore(name, Deprel.Cc, heads, deprels))) || heads[name] is not (>= 0 and var paper) || paper > name) continue;
            (heads[name], deprels[name]) = ((short)root, Deprel.Nsubj);
            for (var other = name + 1; other < root; other++)
                if (heads[other] >= 0 && heads[other] < name && deprels[other] is Deprel.Appos or Deprel.Punct) heads[other] = deprels[other] == Deprel.Appos ? (short)name : (short)root;
            return;
        }
    }

    private static bool HasSubject(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = 0; word < heads.Length; word++)
            if (heads[word] == verb && deprels[word] is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Csubj or Deprel.Expl) return true;
        return false;
    }
}
