using Hearsay.Core;
using Hearsay.Language.Tags;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>
/// "She pledged to the board in July that the office would stay.": a clause that begins with "that", has its own subject and lacks
/// nothing describes no name. Where the noun is a name, as in a date, or who a verb without an object is directed to, the clause is what
/// the verb says; so it is behind an indirect object, for there is no direct one ("warned the men they would be shot").
/// </summary>
internal sealed class ThatClause(TagInventory inventory)
{
    // beginnings of verbs whose object is who hears of it
    private static readonly string[] Telling = ["warn", "told", "tell", "assur", "inform", "remind", "notif", "convinc", "persuad", "reassur"];

    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public void Mend(string text, ReadOnlySpan<WordSpan> words, ReadOnlySpan<byte> tags, Span<short> heads, Span<Deprel> deprels)
    {
        for (var clause = 2; clause < heads.Length; clause++)
        {
            if (deprels[clause] == Deprel.Ccomp && BesideTime(clause, tags, heads, deprels) is >= 0 and var saying && IsLedByThat(clause, text, words, heads)) heads[clause] = (short)saying;
            if (deprels[clause] is not (Deprel.AclRelcl or Deprel.Acl) || heads[clause] is not (>= 0 and var noun) || (deprels[clause] == Deprel.Acl && deprels[noun] != Deprel.Obl) || deprels[noun] is not (Deprel.Obl or Deprel.Iobj or Deprel.Obj) || noun > clause || VerbOf(noun, tags, heads, deprels) is not (>= 0 and var verb)) continue;
            if (!(Dependents.HasBefore(clause, Deprel.Nsubj, heads, deprels) || Dependents.HasBefore(clause, Deprel.NsubjPass, heads, deprels)) || HasComplement(verb, noun, heads, deprels)) continue;
            if (IsHeard(text, words, (verb, noun), heads, deprels)) (heads[clause], deprels[clause], deprels[noun]) = ((short)verb, Deprel.Ccomp, Deprel.Obl);
            else if (deprels[noun] == Deprel.Obj ? IsTold(text.AsSpan(words[verb].Start, words[verb].Length)) : deprels[noun] == Deprel.Iobj || (Dependents.HasBefore(clause, Deprel.Mark, heads, deprels) && (inventory.Upos(tags[noun]) == Upos.PROPN || IsAddressed(text, words, noun, heads, deprels)))) (heads[clause], deprels[clause]) = ((short)verb, Deprel.Ccomp);
        }
    }

    /// <summary>"warned him twice that", "said two years ago that": the verb beside whose adverb the clause stands; -1 for none.</summary>
    private int BesideTime(int clause, ReadOnlySpan<byte> tags, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        if (heads[clause] is not (>= 0 and var adverb) || adverb > clause || deprels[adverb] != Deprel.Advmod || inventory.Upos(tags[adverb]) != Upos.ADV) return -1;
        return heads[adverb] is >= 0 and var verb && verb < adverb && inventory.Upos(tags[verb]) == Upos.VERB ? verb : -1;
    }

    private static bool IsLedByThat(int clause, string text, ReadOnlySpan<WordSpan> words, ReadOnlySpan<short> heads)
    {
        for (var word = 0; word < clause; word++)
            if (heads[word] == clause && text.AsSpan(words[word].Start, words[word].Length).Equals("that", StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsTold(ReadOnlySpan<char> verb)
    {
        foreach (var told in Telling)
            if (verb.StartsWith(told, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The verb before the noun that it hangs on, at times through adverbs ("as early as March"); else -1.</summary>
    private int VerbOf(int noun, ReadOnlySpan<byte> tags, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        int verb = heads[noun];
        while (verb >= 0 && deprels[verb] == Deprel.Advmod && heads[verb] < verb) verb = heads[verb];
        return verb >= 0 && verb < noun && inventory.Upos(tags[verb]) == Upos.VERB ? verb : -1;
    }

    private static bool IsAddressed(string text, ReadOnlySpan<WordSpan> words, int noun, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = 0; word < noun; word++)
            if (heads[word] == noun && deprels[word] == Deprel.Case) return text.AsSpan(words[word].Start, words[word].Length).Equals("to", StringComparison.OrdinalIgnoreCase);
        return false;
    }

    /// <summary>"learned from the clerks that the mill had closed".</summary>
    private static bool IsHeard(string text, ReadOnlySpan<WordSpan> words, (int Verb, int Noun) at, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        var verb = text.AsSpan(words[at.Verb].Start, words[at.Verb].Length);
        if (!verb.StartsWith("learn", StringComparison.Ordinal) && !verb.StartsWith("hear", StringComparison.Ordinal)) return false;
        for (var word = at.Verb + 1; word < at.Noun; word++)
            if (heads[word] == at.Noun && deprels[word] == Deprel.Case) return text.AsSpan(words[word].Start, words[word].Length).Equals("from", StringComparison.Ordinal);
        return false;
    }

    private static bool HasComplement(int verb, int noun, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = 0; word < heads.Length; word++)
            if (heads[word] == verb && word != noun && deprels[word] is Deprel.Obj or Deprel.Ccomp or Deprel.Xcomp) return true;
        return false;
    }
}
