using Hearsay.Core;
using Hearsay.Language.Tags;

namespace Hearsay.Language.Trees;

/// <summary>
/// Puts subjects together that were cut in two: a noun with a preposition belongs to the noun before it, not to the verb as part of a
/// compound ("the letter of the guild reads"); a noun that lacks its article is the title of the name after it, and the subject is
/// what both hang on ("a spokesman for commander Marden said"); a noun said to be said beside its own predicate is the predicate's subject
/// ("Reports that he fled are false, the mayor said").
/// </summary>
internal sealed class SplitSubject(TagInventory inventory)
{
    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public void Mend(ReadOnlySpan<byte> tags, Span<short> heads, Span<Deprel> deprels)
    {
        for (var word = 1; word < tags.Length; word++)
        {
            if (deprels[word] == Deprel.NmodPoss && Is(word, Upos.NUM, tags)) MendYear(word, heads, deprels);
            else if (deprels[word] == Deprel.Compound) MendCompound(word, tags, heads, deprels);
            else if (deprels[word] == Deprel.Nsubj && Is(word, Upos.PROPN, tags)) MendTitle(word, tags, heads, deprels);
            else if (deprels[word] == Deprel.Nsubj && Is(word, Upos.PRON, tags)) MendFarSubject(word, tags, heads, deprels);
            if (deprels[word] == Deprel.Ccomp && heads[word] > word && Is(word, Upos.VERB, tags)) MendPredicate(word, tags, heads, deprels);
            else if (deprels[word] is Deprel.Cop or Deprel.Aux && heads[word] > word)
            {
                MendClause(heads[word], tags, heads, deprels);
                MendPredicate(heads[word], tags, heads, deprels);
                MendObject(heads[word], tags, heads, deprels);
            }
        }
    }

    /// <summary>"In 2019 the guild's clerk left": a number with a preposition owns nothing.</summary>
    private static void MendYear(int year, Span<short> heads, Span<Deprel> deprels)
    {
        int noun = heads[year];
        if (noun < year || heads[noun] < 0 || deprels[year - 1] != Deprel.Case || heads[year - 1] != year) return;
        (heads[year], deprels[year]) = (heads[noun], Deprel.Obl);
    }

    private void MendCompound(int noun, ReadOnlySpan<byte> tags, Span<short> heads, Span<Deprel> deprels)
    {
        int verb = heads[noun];
        if (verb < noun || !Is(verb, Upos.VERB, tags) || !Dependents.HasBefore(noun, Deprel.Case, heads, deprels)) return;
        for (var before = noun - 1; before >= 0; before--)
            if (heads[before] == verb && deprels[before] is Deprel.Nsubj or Deprel.NsubjPass)
            {
                (heads[noun], deprels[noun]) = ((short)before, Deprel.Nmod);
                return;
            }
    }

    /// <summary>"The mayor, Ana Veld, confirmed that it fell, and while he wept, he left": the first of two subjects is that of the verb before, which lacks one.</summary>
    private void MendFarSubject(int pronoun, ReadOnlySpan<byte> tags, Span<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        int verb = heads[pronoun];
        if (verb < pronoun || deprels[verb] != Deprel.Conj || heads[verb] is not (> 0 and var first) || first > pronoun || !Is(first, Upos.VERB, tags) || HasSubject(first, heads, deprels)) return;
        for (var subject = 0; subject < first; subject++)
            if (heads[subject] == verb && deprels[subject] == Deprel.Nsubj && Is(subject, Upos.NOUN, tags) | Is(subject, Upos.PROPN, tags)) heads[subject] = first;
    }

    private void MendTitle(int name, ReadOnlySpan<byte> tags, Span<short> heads, Span<Deprel> deprels)
    {
        if (OtherSubject(name, tags, heads, deprels) is >= 0 and var post)
        {
            (heads[post], deprels[post]) = ((short)name, Deprel.NmodDesc);
            return;
        }

        var title = name - 1;
        if (title < 1 || !Is(title, Upos.NOUN, tags) || !IsSingular(title, tags) || deprels[title] != Deprel.Nmod || deprels[title - 1] != Deprel.Case || heads[title - 1] != title) return;
        var (verb, owner) = (heads[name], heads[title]);
        if (owner >= title || deprels[owner] is not (Deprel.Appos or Deprel.Dep or Deprel.Parataxis or Deprel.Conj)) return;
        (heads[name], deprels[name]) = ((short)title, Deprel.Flat);
        (heads[owner], deprels[owner]) = (verb, Deprel.Nsubj);
    }

    /// <summary>"said the guild's Director-General Ana Veld": no verb has two subjects, and the post goes with the name; -1 for none.</summary>
    private int OtherSubject(int name, ReadOnlySpan<byte> tags, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        const int Farthest = 4; // words
        if (name < 3 || inventory.Upos(tags[name - 2]) != Upos.PUNCT) return -1;
        for (var post = name - 1; post >= Math.Max(0, name - Farthest); post--)
        {
            if (heads[post] == heads[name] && deprels[post] == Deprel.Nsubj) return inventory.Upos(tags[post]) == Upos.NOUN && !Dependents.HasBefore(post, Deprel.Det, heads, deprels) ? post : -1;
            if (heads[post] != name && !(inventory.Upos(tags[post]) == Upos.PUNCT && heads[post] == post - 1)) return -1;
        }

        return -1;
    }

    /// <summary>"Reports that he fled are false": a second clause with no subject of its own, hung on the noun, is what is said of the noun.</summary>
    private void MendClause(int predicate, ReadOnlySpan<byte> tags, Span<short> heads, Span<Deprel> deprels)
    {
        int noun = heads[predicate];
        if (noun < 0 || noun > predicate || !IsClause(deprels[predicate]) || !Is(noun, Upos.NOUN, tags) || HasSubject(predicate, heads, deprels)) return;
        var first = noun + 1;
        while (first < predicate && !(heads[first] == noun && IsClause(deprels[first]))) first++;
        if (first == predicate) return;
        for (var word = noun + 1; word < first; word++)
            if (heads[word] == predicate) heads[word] = (short)first;
        (heads[predicate], deprels[predicate]) = (heads[noun], deprels[noun] == Deprel.Nsubj ? Deprel.Ccomp : deprels[noun]);
        (heads[noun], deprels[noun]) = ((short)predicate, Deprel.Nsubj);
    }

    private static bool IsClause(Deprel relation) => relation is Deprel.Ccomp or Deprel.Acl or Deprel.AclRelcl;

    private void MendPredicate(int predicate, ReadOnlySpan<byte> tags, Span<short> heads, Span<Deprel> deprels)
    {
        int verb = heads[predicate];
        if (verb < predicate || deprels[predicate] != Deprel.Ccomp || HasSubject(predicate, heads, deprels)) return;
        for (var noun = predicate - 1; noun >= 0; noun--)
            if (heads[noun] == verb && Is(noun, Upos.NOUN, tags) && (deprels[noun] is Deprel.Ccomp or Deprel.Advcl && !Is(predicate, Upos.VERB, tags) ? !Dependents.HasBefore(noun, Deprel.Cop, heads, deprels) : deprels[noun] == Deprel.Nsubj && HasSubject(predicate + 1, verb, heads, deprels)))
            {
                (heads[noun], deprels[noun]) = ((short)predicate, Deprel.Nsubj);
                return;
            }
    }

    /// <summary>"The consul said rumours that it fell were false": an object beside a clause without a subject is that subject, where a clause stands between them.</summary>
    private void MendObject(int predicate, ReadOnlySpan<byte> tags, Span<short> heads, Span<Deprel> deprels)
    {
        int verb = heads[predicate];
        if (verb < 0 || verb + 3 > predicate || deprels[predicate] != Deprel.Ccomp || HasSubject(predicate, heads, deprels)) return;
        for (var noun = verb + 1; noun < predicate; noun++)
        {
            if (heads[noun] != verb || deprels[noun] != Deprel.Obj || !Is(noun, Upos.NOUN, tags)) continue;
            for (var clause = noun + 1; clause < predicate; clause++)
                if (heads[clause] == noun && IsClause(deprels[clause])) (heads[noun], deprels[noun]) = ((short)predicate, Deprel.Nsubj);
            return;
        }
    }

    private static bool HasSubject(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels) => HasSubject(0, verb, heads, deprels);

    /// <summary>Whether a word between <paramref name="from"/> and the verb is its subject.</summary>
    private static bool HasSubject(int from, int verb, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = from; word < verb; word++)
            if (heads[word] == verb && deprels[word] is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Csubj or Deprel.Expl) return true;
        return false;
    }

    private bool Is(int word, Upos part, ReadOnlySpan<byte> tags) => inventory.Upos(tags[word]) == part;

    private bool IsSingular(int word, ReadOnlySpan<byte> tags) => inventory.Table.Xpos(inventory.Morphologies(tags[word])[0]) == "NN";
}
