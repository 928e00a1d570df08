using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>
/// "The envoy said that the two had met, adding that ...": the participle of a verb of speech behind a comma belongs to who said the first
/// thing, not to those of whom it was said. "threatening to ..." and the like only where it would else hang on a relative clause, a state or a passive.
/// </summary>
internal static class SpeechParticiple
{
    private const int Steps = 6; // from the participle up to what was said

    private static readonly HashSet<string> Saying = new(StringComparer.OrdinalIgnoreCase)
    {
        "adding", "noting", "stressing", "indicating", "explaining", "emphasizing", "emphasising", "affirming", "clarifying", "asserting", "confirming", "revealing", "saying", "claiming",
        "insisting", "pointing", "stating", "considering", "underlining", "underscoring", "reiterating", "recalling", "mentioning", "disclosing", "specifying",
    };

    private static readonly HashSet<string> Speaking = new(StringComparer.OrdinalIgnoreCase) { "threatening", "warning", "accusing", "calling", "urging", "demanding", "vowing", "describing", "blaming", "denying", "holding", "condemning", "denouncing" };

    // what came of the saying, as the writer tells it
    private static readonly HashSet<string> Resulting = new(StringComparer.OrdinalIgnoreCase)
    {
        "prompting", "sparking", "triggering", "drawing", "raising", "fuelling", "fueling", "deepening", "dashing", "stoking", "heightening", "reigniting", "intensifying", "widening", "dealing", "paving",
    };

    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public static void Mend(string text, ReadOnlySpan<WordSpan> words, Span<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = 3; word < heads.Length; word++)
        {
            if (deprels[word] != Deprel.Advcl || heads[word] < 0 || heads[word] > word || text[words[word - 1].Start] != ',' || !IsParticiple(text, words[word])) continue;
            var form = text.Substring(words[word].Start, words[word].Length);
            if (Saying.Contains(form) && Teller(heads[word], heads, deprels, out _) is >= 0 and var teller) heads[word] = (short)teller;
            else if (Resulting.Contains(form) && Teller(heads[word], heads, deprels, out _, isWish: true) is >= 0 and var cause) heads[word] = (short)cause;
            else if (Speaking.Contains(form) && Teller(heads[word], heads, deprels, out var isOfRelative) is >= 0 and var speaker && (isOfRelative || IsOfState(heads[word], heads, deprels))) heads[word] = (short)speaker;
        }
    }

    /// <summary>"adding", "stressing".</summary>
    public static bool IsSaying(string text, WordSpan word) => IsParticiple(text, word) && Saying.Contains(text.Substring(word.Start, word.Length));

    /// <summary>"said the raid was illegal, holding the state responsible": what is so, or is done to something, blames nobody.</summary>
    private static bool IsOfState(int clause, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels) =>
        Dependents.HasBefore(clause, Deprel.Cop, heads, deprels) || Dependents.HasBefore(clause, Deprel.NsubjPass, heads, deprels);

    private static bool IsParticiple(string text, WordSpan word) => word.Length > 5 && text.AsSpan(word.Start, word.Length).EndsWith("ing", StringComparison.Ordinal);

    /// <summary>The verb with a subject of which the clause around the word is what was said; -1 when it is no such clause.</summary>
    private static int Teller(int word, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels, out bool isOfRelative, bool isWish = false)
    {
        isOfRelative = false;
        for (var step = 0; word >= 0 && step < Steps; word = heads[word], step++)
        {
            isOfRelative |= deprels[word] is Deprel.AclRelcl or Deprel.Acl;
            if (deprels[word] == Deprel.Ccomp || (isWish && deprels[word] == Deprel.Xcomp)) return heads[word] < word && Dependents.HasBefore(heads[word], Deprel.Nsubj, heads, deprels) ? heads[word] : -1;
        }

        return -1;
    }
}
