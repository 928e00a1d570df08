using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Tags;

/// <summary>
/// "Claims", "reports" and "charges" are verbs as well. What belongs to somebody ("the rebels' claim") is a noun, and so is what a sentence begins with
/// and a clause with "that" follows ("Claims that he fled are a lie"): it is the subject of what comes behind the clause.
/// </summary>
internal sealed class ReportNouns
{
    private readonly int _present, _plural, _singular;
    private readonly ushort _pluralMorphology, _singularMorphology;
    private readonly TagInventory _inventory;

    public ReportNouns(TagInventory inventory)
    {
        var tags = inventory.Index();
        _inventory = inventory;
        (_present, _plural, _singular) = (tags[(Upos.VERB, "VBZ")], tags[(Upos.NOUN, "NNS")], tags[(Upos.NOUN, "NN")]);
        (_pluralMorphology, _singularMorphology) = (inventory.Morphologies(_plural)[0], inventory.Morphologies(_singular)[0]);
    }

    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public void Mend(string text, ReadOnlySpan<WordSpan> words, Span<byte> tags, Span<ushort> morphologies, Span<short> heads, Span<Deprel> deprels)
    {
        for (var owner = 0; owner + 1 < tags.Length; owner++)
            if (deprels[owner] == Deprel.NmodPoss && heads[owner] is > 0 and var owned && owned > owner && _inventory.Upos(tags[owned]) == Upos.VERB && deprels[owned] is Deprel.Obj or Deprel.Nsubj or Deprel.NsubjPass && !EndsOfVerb(text, words[owned])) Retag(owned, tags, morphologies);
        if (tags.Length > 5 && tags[0] == _present && text.AsSpan(words[1].Start, words[1].Length).Equals("that", StringComparison.Ordinal)) MendFirst(tags, morphologies, heads, deprels);
    }

    /// <summary>"his leaving", "their jailed": what no noun ends in.</summary>
    private static bool EndsOfVerb(string text, WordSpan word) => text.AsSpan(word.Start, word.Length).EndsWith("ing", StringComparison.Ordinal) || text.AsSpan(word.Start, word.Length).EndsWith("ed", StringComparison.Ordinal);

    private void Retag(int word, Span<byte> tags, Span<ushort> morphologies) =>
        (tags[word], morphologies[word]) = tags[word] == _present ? ((byte)_plural, _pluralMorphology) : ((byte)_singular, _singularMorphology);

    private void MendFirst(Span<byte> tags, Span<ushort> morphologies, Span<short> heads, Span<Deprel> deprels)
    {
        var clause = 2;
        while (clause < heads.Length && !(heads[clause] == 0 && deprels[clause] is Deprel.Ccomp or Deprel.Acl or Deprel.AclRelcl)) clause++;
        if (clause == heads.Length) return;
        for (var predicate = clause + 1; predicate < heads.Length; predicate++)
        {
            if ((heads[predicate] != heads[0] && heads[predicate] != 0) || !IsLonePredicate(predicate, clause, heads, deprels)) continue;
            var isPassive = HasChild(predicate, Deprel.AuxPass, clause, heads, deprels);
            if (heads[predicate] == 0) (heads[predicate], deprels[predicate]) = (heads[0], deprels[0]);
            for (var word = 1; word < heads.Length; word++)
                if (heads[word] == 0 && word > clause) heads[word] = (short)predicate;
            (heads[0], deprels[0], deprels[clause]) = ((short)predicate, isPassive ? Deprel.NsubjPass : Deprel.Nsubj, Deprel.Acl);
            Retag(0, tags, morphologies);
            return;
        }
    }

    /// <summary>A finite predicate that has no subject of its own.</summary>
    private static bool IsLonePredicate(int word, int clause, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels) =>
        (HasChild(word, Deprel.Cop, clause, heads, deprels) || HasChild(word, Deprel.AuxPass, clause, heads, deprels) || HasChild(word, Deprel.Aux, clause, heads, deprels))
        && !HasChild(word, Deprel.Nsubj, 0, heads, deprels) && !HasChild(word, Deprel.NsubjPass, 0, heads, deprels);

    private static bool HasChild(int word, Deprel relation, int from, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var child = from; child < word; child++)
            if (heads[child] == word && deprels[child] == relation) return true;
        return false;
    }
}
