using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>
/// "She pledged to the board in July that the office would stay.": a clause that begins with "that", has its own subject and lacks
/// nothing describes no noun. Where the noun is who a verb without an object is directed to, the clause is what the verb says.
/// </summary>
internal static class ThatClause
{
    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public static void Mend(string text, ReadOnlySpan<WordSpan> words, Span<short> heads, Span<Deprel> deprels)
    {
        for (var clause = 2; clause < heads.Length; clause++)
        {
            if (deprels[clause] != Deprel.AclRelcl || heads[clause] is not (>= 0 and var noun) || deprels[noun] != Deprel.Obl || heads[noun] is not (>= 0 and var verb) || verb > noun) continue;
            if (Has(clause, Deprel.Mark, heads, deprels) && Has(clause, Deprel.Nsubj, heads, deprels) && IsAddressed(text, words, noun, heads, deprels) && !HasComplement(verb, heads, deprels))
                (heads[clause], deprels[clause]) = (verb, Deprel.Ccomp);
        }
    }

    private static bool Has(int head, Deprel relation, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = 0; word < head; word++)
            if (heads[word] == head && deprels[word] == relation) return true;
        return false;
    }

    private static bool IsAddressed(string text, ReadOnlySpan<WordSpan> words, int noun, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = 0; word < noun; word++)
            if (heads[word] == noun && deprels[word] == Deprel.Case) return text.AsSpan(words[word].Start, words[word].Length).Equals("to", StringComparison.OrdinalIgnoreCase);
        return false;
    }

    private static bool HasComplement(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = 0; word < heads.Length; word++)
            if (heads[word] == verb && deprels[word] is Deprel.Obj or Deprel.Ccomp or Deprel.Xcomp) return true;
        return false;
    }
}
