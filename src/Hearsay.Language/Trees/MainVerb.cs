using Hearsay.Core;
using Hearsay.Language.Tags;

namespace Hearsay.Language.Trees;

/// <summary>
/// Puts right three trees that no sentence can have, in which another word took the place of the main verb: a finite verb that is a
/// subject ("Fishermen fear dredging could begin"), a head with two subjects and a finite verb between them ("Everyone I met believed
/// the bridge would fall"), and a root without a subject whose complement has two ("An aide said the general had left").
/// </summary>
internal sealed class MainVerb
{
    private readonly TagInventory _inventory;
    private readonly bool[] _finite; // [tag]
    private readonly int _participle, _present, _plural;

    public MainVerb(TagInventory inventory)
    {
        var tags = inventory.Index();
        _inventory = inventory;
        _finite = new bool[inventory.Count];
        foreach (var xpos in new[] { "VBD", "VBP", "VBZ" }) _finite[tags[(Upos.VERB, xpos)]] = true;
        (_participle, _present, _plural) = (tags[(Upos.VERB, "VBN")], tags[(Upos.VERB, "VBZ")], tags[(Upos.NOUN, "NNS")]);
    }

    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public void Mend(Span<byte> tags, Span<ushort> morphologies, Span<short> heads, Span<Deprel> deprels)
    {
        var root = heads.IndexOf((short)-1);
        if (root < 2) return;
        for (var verb = 1; verb < root; verb++)
        {
            if (heads[verb] == root && IsMisplaced(verb, tags, heads, deprels) && (tags[root] == _present || _inventory.Upos(tags[root]) != Upos.VERB || HasSubjectBehind(verb, root, heads, deprels)))
            {
                Lift(verb, root, tags, morphologies, heads, deprels);
                return;
            }
        }

        MendTwoSubjects(root, tags, heads, deprels);
        MendStraySubject(root, heads, deprels);
    }

    /// <summary>Whether a verb with its subject before it hangs on the root as if it were a subject, or a participle behind a noun as if both described it.</summary>
    private bool IsMisplaced(int verb, ReadOnlySpan<byte> tags, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        if (!IsNoun(tags[verb - 1])) return false;
        if (tags[verb] != _participle && !_finite[tags[verb]]) return false;
        if (deprels[verb] == Deprel.Nsubj) return heads[verb - 1] == verb && (deprels[verb - 1] == Deprel.Nsubj || (deprels[verb - 1] == Deprel.Compound && _finite[tags[verb]]));
        return deprels[verb] == Deprel.Amod && heads[verb - 1] == heads[verb] && deprels[verb - 1] == Deprel.Amod;
    }

    private static bool HasSubjectBehind(int verb, int root, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = verb + 1; word < root; word++)
            if (heads[word] == root && deprels[word] is Deprel.Nsubj or Deprel.NsubjPass) return true;
        return false;
    }

    /// <summary>The verb takes the root's place; the old root becomes its object, or its complement where it has a subject of its own.</summary>
    private void Lift(int verb, int root, Span<byte> tags, Span<ushort> morphologies, Span<short> heads, Span<Deprel> deprels)
    {
        var (subject, hasSubject) = (verb - 1, HasSubjectBehind(verb, root, heads, deprels));
        for (var word = 0; word < heads.Length; word++)
        {
            if (heads[word] != root) continue;
            if (word < subject) heads[word] = (short)subject;
            else if (word > root && deprels[word] == Deprel.Punct) heads[word] = (short)verb;
            else if (word > root && deprels[word] == Deprel.Ccomp) deprels[word] = Deprel.Acl;
        }

        (heads[subject], deprels[subject]) = ((short)verb, Deprel.Nsubj);
        (heads[verb], deprels[verb], heads[root]) = (-1, Deprel.Root, (short)verb);
        deprels[root] = hasSubject ? Deprel.Ccomp : Deprel.Obj;
        if (!hasSubject && tags[root] == _present) (tags[root], morphologies[root]) = ((byte)_plural, _inventory.Morphologies(_plural)[0]);
    }

    private void MendTwoSubjects(int head, ReadOnlySpan<byte> tags, Span<short> heads, Span<Deprel> deprels)
    {
        var (first, second) = (-1, -1);
        for (var word = 0; word < head; word++)
            if (heads[word] == head && deprels[word] is Deprel.Nsubj or Deprel.NsubjPass) (first, second) = first < 0 ? (word, -1) : (first, word);
        if (second < 0) return;
        var verb = Leftmost(second, heads) - 1;
        if (verb <= first || !_finite[tags[verb]] || HasSubject(verb, heads, deprels)) return;
        for (var word = 0; word < heads.Length; word++)
            if (heads[word] == head && (word <= first || (word > head && deprels[word] == Deprel.Punct))) heads[word] = (short)verb;
        (heads[verb], deprels[verb], heads[head], deprels[head]) = (-1, Deprel.Root, (short)verb, Deprel.Ccomp);
    }

    private static void MendStraySubject(int root, Span<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        if (HasSubject(root, heads, deprels)) return;
        for (var clause = root + 1; clause < heads.Length; clause++)
        {
            if (heads[clause] != root || deprels[clause] != Deprel.Ccomp) continue;
            var (stray, own) = (-1, -1);
            for (var word = 0; word < clause; word++)
                if (heads[word] == clause && deprels[word] is Deprel.Nsubj or Deprel.NsubjPass) (stray, own) = word < root ? (word, own) : (stray, word);
            if (stray >= 0 && own >= 0) heads[stray] = (short)root;
        }
    }

    private static bool HasSubject(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = 0; word < heads.Length; word++)
            if (heads[word] == verb && deprels[word] is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Csubj or Deprel.Expl) return true;
        return false;
    }

    /// <summary>The first word of the phrase.</summary>
    private static int Leftmost(int head, ReadOnlySpan<short> heads)
    {
        var first = head;
        for (var word = head - 1; word >= 0; word--)
            if (heads[word] >= first && heads[word] <= head) first = word;
            else break;
        return first;
    }

    private bool IsNoun(byte tag) => _inventory.Upos(tag) is Upos.NOUN or Upos.PROPN or Upos.PRON;
}
