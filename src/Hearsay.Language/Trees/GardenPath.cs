using Hearsay.Core;
using Hearsay.Language.Tags;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>
/// "Farmers without a quota backed the duke.": a participle after a noun describes it and has no object, so where a sentence would
/// be without a verb and such a participle has one, it is the verb, and what was taken for the sentence is its subject. Only in
/// sentences that end in a stop, for headlines have no verbs; with verbs that keep an object in the passive ("given a medal") only where there are two.
/// </summary>
internal sealed class GardenPath
{
    private static readonly HashSet<string> KeepObjects = new(StringComparer.OrdinalIgnoreCase)
    {
        "given", "granted", "awarded", "offered", "denied", "handed", "sent", "paid", "promised", "taught", "told", "called", "named", "shown", "owed", "allowed", "refused", "dubbed", "considered", "deemed", "elected", "appointed", "asked", "assigned", "fed", "dealt", "lent", "sold", "served", "forwarded", "titled", "entitled", "nicknamed",
    };

    private readonly TagInventory _inventory;
    private readonly int _participle, _past;

    public GardenPath(TagInventory inventory)
    {
        var tags = inventory.Index();
        (_inventory, _participle, _past) = (inventory, tags[(Upos.VERB, "VBN")], tags[(Upos.VERB, "VBD")]);
    }

    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public void Mend(string text, ReadOnlySpan<WordSpan> words, ReadOnlySpan<byte> tags, Span<short> heads, Span<Deprel> deprels)
    {
        var root = heads.IndexOf((short)-1);
        if (root < 0 || text[words[^1].Start] != '.' || _inventory.Upos(tags[root]) is not (Upos.NOUN or Upos.PROPN or Upos.PRON) || HasVerb(root, heads, deprels)) return;
        for (var verb = root + 1; verb < heads.Length; verb++)
        {
            if (deprels[verb] != Deprel.Acl || (tags[verb] != _participle && tags[verb] != _past) || !IsInPhrase(verb, root, heads, deprels) || !HasObjectOnly(verb, heads, deprels)) continue;
            if (KeepObjects.Contains(text.Substring(words[verb].Start, words[verb].Length)) && !HasTwoObjects(verb, heads, deprels)) continue;
            Turn(root, verb, heads, deprels);
            return;
        }
    }

    private static bool HasVerb(int root, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = 0; word < heads.Length; word++)
            if (heads[word] == root && deprels[word] is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Csubj or Deprel.Cop or Deprel.Aux or Deprel.Parataxis or Deprel.Conj or Deprel.Ccomp or Deprel.Advcl or Deprel.Expl) return true;
        return false;
    }

    /// <summary>Whether the noun that the verb describes is the root or hangs on it as a noun.</summary>
    private static bool IsInPhrase(int verb, int root, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        int noun = heads[verb];
        while (noun != root && deprels[noun] is Deprel.Nmod or Deprel.Appos) noun = heads[noun];
        return noun == root;
    }

    private static bool HasObjectOnly(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        var hasObject = false;
        for (var word = 0; word < heads.Length; word++)
        {
            if (heads[word] != verb) continue;
            if (deprels[word] is Deprel.Aux or Deprel.AuxPass or Deprel.Nsubj or Deprel.NsubjPass or Deprel.Mark or Deprel.Iobj) return false;
            hasObject |= deprels[word] is Deprel.Obj or Deprel.Xcomp && word > verb;
        }

        return hasObject;
    }

    private static bool HasTwoObjects(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        var objects = 0;
        for (var word = verb + 1; word < heads.Length; word++)
            if (deprels[word] is Deprel.Obj or Deprel.Xcomp && deprels[word - 1] != Deprel.Mark && (heads[word] == verb || (heads[word] > verb && heads[heads[word]] == verb))) objects++;
        return objects > 1;
    }

    /// <summary>The verb takes the root's place, and what follows it there.</summary>
    private static void Turn(int root, int verb, Span<short> heads, Span<Deprel> deprels)
    {
        (heads[verb], deprels[verb]) = (-1, Deprel.Root);
        for (var word = 0; word < heads.Length; word++)
            if (heads[word] == root && (word > verb || deprels[word] == Deprel.Punct)) heads[word] = (short)verb;
        (heads[root], deprels[root]) = ((short)verb, Deprel.Nsubj);
    }
}
