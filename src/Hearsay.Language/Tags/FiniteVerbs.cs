using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Tags;

/// <summary>
/// English writes the past tense and the past participle of most verbs alike. A participle (VBN) that has a subject of its own and no
/// auxiliary is the past tense (VBD): "The office rejected the report." The tree knows what the tag could not. So is one that the tree made a
/// passive without an auxiliary though it tells what was said ("The source added that ..."): only hearers are told so.
/// </summary>
internal sealed class FiniteVerbs
{
    private static readonly string[] Hearing = ["told", "warned", "informed", "asked", "reminded", "assured", "convinced", "advised", "notified", "taught", "shown", "persuaded"];

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
    public void Mend(string text, ReadOnlySpan<WordSpan> words, Span<byte> tags, Span<ushort> morphologies, ReadOnlySpan<short> heads, Span<Deprel> deprels)
    {
        if (tags.IndexOf((byte)_participle) < 0) return;
        for (var word = 1; word < tags.Length; word++)
            if (tags[word] == _participle && Array.IndexOf(Hearing, text.Substring(words[word].Start, words[word].Length)) < 0 && Teller(word, heads, deprels) is >= 0 and var teller) deprels[teller] = Deprel.Nsubj;
        for (var word = 0; word < tags.Length; word++)
            if (tags[word] == _participle && IsPast(word, heads, deprels)) (tags[word], morphologies[word]) = ((byte)_past, _morphology);
    }

    /// <summary>The subject of a passive without an auxiliary that has a clause for what was said behind it; -1 for none.</summary>
    private static int Teller(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        var (teller, hasContent) = (-1, false);
        for (var word = 0; word < heads.Length; word++)
        {
            if (heads[word] != verb) continue;
            if (deprels[word] is Deprel.Aux or Deprel.AuxPass or Deprel.OblAgent) return -1;
            if (word < verb && deprels[word] == Deprel.NsubjPass) teller = word;
            hasContent |= word > verb && deprels[word] == Deprel.Ccomp;
        }

        return hasContent ? teller : -1;
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
