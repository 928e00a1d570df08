using Hearsay.Core;
using Hearsay.Language.Tags;

namespace Hearsay.Language.Trees;

/// <summary>
/// "Navy shells port": a noun has no object, so a plural with one is the verb of a headline; and what stands before a verb in the present
/// or the past as if the two were a compound is its subject.
/// </summary>
internal sealed class HeadlineVerb
{
    private readonly TagInventory _inventory;
    private readonly int _plural, _present, _past;

    public HeadlineVerb(TagInventory inventory)
    {
        var tags = inventory.Index();
        (_inventory, _plural, _present, _past) = (inventory, tags[(Upos.NOUN, "NNS")], tags[(Upos.VERB, "VBZ")], tags[(Upos.VERB, "VBD")]);
    }

    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public void Mend(Span<byte> tags, Span<ushort> morphologies, ReadOnlySpan<short> heads, Span<Deprel> deprels)
    {
        var root = heads.IndexOf((short)-1);
        if (root < 1 || heads[root - 1] != root || deprels[root - 1] is not (Deprel.Compound or Deprel.NmodDesc or Deprel.Nmod) || _inventory.Upos(tags[root - 1]) is not (Upos.NOUN or Upos.PROPN)) return;
        if (tags[root] != _present && tags[root] != _past && !(tags[root] == _plural && HasObject(root, heads, deprels))) return;
        if (!IsBare(root, heads, deprels)) return;
        deprels[root - 1] = Deprel.Nsubj;
        if (tags[root] == _plural) (tags[root], morphologies[root]) = ((byte)_present, _inventory.Morphologies(_present)[0]);
    }

    private static bool HasObject(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = verb + 1; word < heads.Length; word++)
            if (heads[word] == verb && deprels[word] == Deprel.Obj) return true;
        return false;
    }

    /// <summary>Whether the root has neither what makes it a noun nor a subject.</summary>
    private static bool IsBare(int root, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = 0; word < heads.Length; word++)
            if (heads[word] == root && deprels[word] is Deprel.Case or Deprel.Det or Deprel.NmodPoss or Deprel.Nsubj or Deprel.NsubjPass or Deprel.Csubj or Deprel.Expl or Deprel.Cop or Deprel.Nummod) return false;
        return true;
    }
}
