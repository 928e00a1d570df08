using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>"Twenty were killed, the army said; the rebels spoke of fifty": what follows the semicolon stands beside what was said and is no part of it.</summary>
internal static class NextStatement
{
    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public static void Mend(string text, ReadOnlySpan<WordSpan> words, ReadOnlySpan<short> heads, Span<Deprel> deprels)
    {
        for (var mark = 4; mark + 2 < heads.Length; mark++)
        {
            if (text[words[mark].Start] != ';' || heads[mark] < 0) continue;
            for (var clause = mark + 1; clause < heads.Length; clause++)
                if (deprels[clause] == Deprel.Ccomp && heads[clause] is >= 0 and var saying && saying < mark && HasSubject(clause, mark, heads, deprels) && Dependents.HasBefore(saying, Deprel.Ccomp, heads, deprels))
                    deprels[clause] = Deprel.Parataxis;
        }
    }

    /// <summary>Whether a clause has a subject of its own behind the semicolon.</summary>
    private static bool HasSubject(int clause, int mark, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = mark + 1; word < clause; word++)
            if (heads[word] == clause && deprels[word] is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Expl) return true;
        return false;
    }
}
