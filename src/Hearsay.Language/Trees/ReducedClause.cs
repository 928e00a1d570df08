using System.Buffers;
using Hearsay.Core;
using Hearsay.Language.Tags;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>
/// "Gunmen believed to belong to the group abducted the envoy": the past form right behind its subject was taken for the main verb, and the
/// main verb for its complement, though it is finite and has neither a subject nor a joining word. Then the first describes the subject.
/// </summary>
internal sealed class ReducedClause
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",\"“”:;");

    private readonly TagInventory _inventory;
    private readonly int _participle, _past;
    private readonly bool[] _finite; // [tag]

    public ReducedClause(TagInventory inventory)
    {
        var tags = inventory.Index();
        (_inventory, _participle, _past) = (inventory, tags[(Upos.VERB, "VBN")], tags[(Upos.VERB, "VBD")]);
        _finite = new bool[inventory.Count];
        foreach (var xpos in new[] { "VBD", "VBP", "VBZ" }) _finite[tags[(Upos.VERB, xpos)]] = true;
    }

    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public void Mend(string text, ReadOnlySpan<WordSpan> words, Span<byte> tags, Span<ushort> morphologies, Span<short> heads, Span<Deprel> deprels)
    {
        var root = heads.IndexOf((short)-1);
        if (root > 1 && (_finite[tags[root]] || tags[root] == _participle) && MendSubject(root, tags, morphologies, heads, deprels)) return;
        if (root < 1 || root + 2 >= heads.Length || (tags[root] != _past && tags[root] != _participle) || heads[root - 1] != root || deprels[root - 1] != Deprel.Nsubj) return;
        if (!text.AsSpan(words[root].Start, words[root].Length).EndsWith("ed", StringComparison.Ordinal) || _inventory.Upos(tags[root + 1]) is not (Upos.ADP or Upos.PART)) return;
        for (var verb = root + 2; verb < heads.Length; verb++)
        {
            if (heads[verb] != root || deprels[verb] is not (Deprel.Ccomp or Deprel.Parataxis) || !(_finite[tags[verb]] || tags[verb] == _participle) || !IsBare(verb, root, text, words, heads, deprels)) continue;
            Turn(root, verb, tags, morphologies, heads, deprels);
            return;
        }
    }

    /// <summary>Neither subject, auxiliary nor joining word, and no comma or quotation mark between the verbs.</summary>
    private static bool IsBare(int verb, int root, string text, ReadOnlySpan<WordSpan> words, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = 0; word < heads.Length; word++)
            if (heads[word] == verb && deprels[word] is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Csubj or Deprel.Expl or Deprel.Mark or Deprel.Aux or Deprel.AuxPass or Deprel.Cop or Deprel.Cc) return false;
        return !text.AsSpan(words[root].End, words[verb].Start - words[root].End).ContainsAny(Breaks);
    }

    /// <summary>"A general accused of torture fled": the same with the participle as the subject of the main verb.</summary>
    private bool MendSubject(int root, Span<byte> tags, Span<ushort> morphologies, Span<short> heads, Span<Deprel> deprels)
    {
        for (var verb = 1; verb < root; verb++)
        {
            if (heads[verb] != root || deprels[verb] != Deprel.Nsubj || (tags[verb] != _past && tags[verb] != _participle) || heads[verb - 1] != verb || deprels[verb - 1] != Deprel.Nsubj) continue;
            for (var word = 0; word < verb; word++)
                if (heads[word] == verb && word != verb - 1) heads[word] = (short)(verb - 1);
            (heads[verb - 1], heads[verb], deprels[verb]) = ((short)root, (short)(verb - 1), Deprel.Acl);
            (tags[verb], morphologies[verb]) = ((byte)_participle, _inventory.Morphologies(_participle)[0]);
            return true;
        }

        return false;
    }

    private void Turn(int root, int verb, Span<byte> tags, Span<ushort> morphologies, Span<short> heads, Span<Deprel> deprels)
    {
        var subject = root - 1;
        for (var word = 0; word < heads.Length; word++)
            if (heads[word] == root && word != subject && (word < subject || word > verb)) heads[word] = (short)verb;
        (heads[verb], deprels[verb]) = (-1, Deprel.Root);
        (heads[subject], heads[root], deprels[root]) = ((short)verb, (short)subject, Deprel.Acl);
        (tags[root], morphologies[root]) = ((byte)_participle, _inventory.Morphologies(_participle)[0]);
    }
}
