using Hearsay.Core;
using Hearsay.Language.Tags;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>
/// "It found that the vote was void.": an expletive stands for a clause that is the subject. Where the clause is the complement of an
/// active verb, "it" is somebody or something; only verbs that have no subject of their own ("it seems that") are otherwise.
/// </summary>
internal sealed class FalseExpletive(TagInventory inventory)
{
    private static readonly string[] Impersonal = ["seem", "appear", "happen", "transpire", "follow", "emerge", "turn", "look", "matter", "sound", "feel", "dawn", "occur", "remain", "help", "chance", "say", "mean"];

    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public void Mend(string text, ReadOnlySpan<WordSpan> words, ReadOnlySpan<byte> tags, ReadOnlySpan<short> heads, Span<Deprel> deprels)
    {
        for (var word = 0; word < heads.Length; word++)
        {
            if (deprels[word] != Deprel.Expl || heads[word] is not (>= 0 and var verb) || verb < word || words[word].Length != 2 || inventory.Upos(tags[verb]) != Upos.VERB) continue;
            if (!IsImpersonal(text.AsSpan(words[verb].Start, words[verb].Length)) && HasComplementOnly(verb, heads, deprels)) deprels[word] = Deprel.Nsubj;
        }
    }

    private static bool IsImpersonal(ReadOnlySpan<char> form)
    {
        foreach (var verb in Impersonal)
            if (form.StartsWith(verb, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Whether the verb is active and has a finite clause for its complement, and no subject but the expletive.</summary>
    private static bool HasComplementOnly(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        var hasComplement = false;
        for (var word = 0; word < heads.Length; word++)
        {
            if (heads[word] != verb) continue;
            if (deprels[word] is Deprel.AuxPass or Deprel.Nsubj or Deprel.NsubjPass or Deprel.Csubj or Deprel.Cop) return false;
            hasComplement |= deprels[word] == Deprel.Ccomp && word > verb;
        }

        return hasComplement;
    }
}
