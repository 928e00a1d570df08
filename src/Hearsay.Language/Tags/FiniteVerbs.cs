using Hearsay.Core;

namespace Hearsay.Language.Tags;

/// <summary>
/// English writes the past tense and the past participle of most verbs alike. A participle (VBN) that has a subject of its own and no
/// auxiliary is the past tense (VBD): "The office rejected the report." The tree knows what the tag could not.
/// </summary>
internal sealed class FiniteVerbs
{
    private readonly int _participle, _past;
    private readonly ushort _morphology; // the commonest features of the past tense

    public FiniteVerbs(TagInventory inventory)
    {
        var tags = inventory.Index();
        (_participle, _past) = (tags[(Upos.VERB, "VBN")], tags[(Upos.VERB, "VBD")]);
        _morphology = inventory.Morphologies(_past)[0];
    }

    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public void Mend(Span<byte> tags, Span<ushort> morphologies, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        if (tags.IndexOf((byte)_participle) < 0) return;
        for (var word = 0; word < tags.Length; word++)
            if (tags[word] == _participle && IsPast(word, heads, deprels)) (tags[word], morphologies[word]) = ((byte)_past, _morphology);
    }

    private static bool IsPast(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        var hasSubject = false;
        for (var word = 0; word < heads.Length; word++)
        {
            if (heads[word] != verb) continue;
            if (deprels[word] is Deprel.Aux or Deprel.AuxPass or Deprel.NsubjPass) return false;
            hasSubject |= deprels[word] == Deprel.Nsubj;
        }

        return hasSubject;
    }
}
