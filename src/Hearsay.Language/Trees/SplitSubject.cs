using Hearsay.Core;
using Hearsay.Language.Tags;

namespace Hearsay.Language.Trees;

/// <summary>
/// Puts subjects together that were cut in two: a noun with a preposition belongs to the noun before it, not to the verb as part of a
/// compound ("the letter of the guild reads"); a noun that lacks its article is the title of the name after it, and the subject is
/// what both hang on ("a spokesman for commander Marden said").
/// </summary>
internal sealed class SplitSubject(TagInventory inventory)
{
    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public void Mend(ReadOnlySpan<byte> tags, Span<short> heads, Span<Deprel> deprels)
    {
        for (var word = 2; word < tags.Length; word++)
        {
            if (deprels[word] == Deprel.Compound) MendCompound(word, tags, heads, deprels);
            else if (deprels[word] == Deprel.Nsubj && Is(word, Upos.PROPN, tags)) MendTitle(word, tags, heads, deprels);
        }
    }

    private void MendCompound(int noun, ReadOnlySpan<byte> tags, Span<short> heads, Span<Deprel> deprels)
    {
        int verb = heads[noun];
        if (verb < noun || !Is(verb, Upos.VERB, tags) || !HasCase(noun, heads, deprels)) return;
        for (var before = noun - 1; before >= 0; before--)
            if (heads[before] == verb && deprels[before] is Deprel.Nsubj or Deprel.NsubjPass)
            {
                (heads[noun], deprels[noun]) = ((short)before, Deprel.Nmod);
                return;
            }
    }

    private void MendTitle(int name, ReadOnlySpan<byte> tags, Span<short> heads, Span<Deprel> deprels)
    {
        var title = name - 1;
        if (!Is(title, Upos.NOUN, tags) || !IsSingular(title, tags) || deprels[title] != Deprel.Nmod || deprels[title - 1] != Deprel.Case || heads[title - 1] != title) return;
        var (verb, owner) = (heads[name], heads[title]);
        if (owner >= title || deprels[owner] is not (Deprel.Appos or Deprel.Dep or Deprel.Parataxis or Deprel.Conj)) return;
        (heads[name], deprels[name]) = ((short)title, Deprel.Flat);
        (heads[owner], deprels[owner]) = (verb, Deprel.Nsubj);
    }

    private static bool HasCase(int noun, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = 0; word < noun; word++)
            if (heads[word] == noun && deprels[word] == Deprel.Case) return true;
        return false;
    }

    private bool Is(int word, Upos part, ReadOnlySpan<byte> tags) => inventory.Upos(tags[word]) == part;

    private bool IsSingular(int word, ReadOnlySpan<byte> tags) => inventory.Table.Xpos(inventory.Morphologies(tags[word])[0]) == "NN";
}
