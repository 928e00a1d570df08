using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>"The militia flatly denied killing them": a gerund right behind a verb of owning up or denying is what is denied, and no circumstance of it.</summary>
internal static class GerundObject
{
    private static readonly HashSet<string> Owning = new(StringComparer.OrdinalIgnoreCase)
    {
        "deny", "denies", "denied", "denying", "admit", "admits", "admitted", "admitting", "acknowledge", "acknowledges", "acknowledged", "acknowledging",
        "confess", "confesses", "confessed", "confessing",
    };

    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public static void Mend(string text, ReadOnlySpan<WordSpan> words, ReadOnlySpan<short> heads, Span<Deprel> deprels)
    {
        for (var gerund = 1; gerund < heads.Length; gerund++)
        {
            var verb = heads[gerund];
            if (deprels[gerund] != Deprel.Advcl || verb < 0 || verb >= gerund || !Ends(text, words[gerund], "ing") || !Owning.Contains(text.Substring(words[verb].Start, words[verb].Length))) continue;
            if (IsRightBehind(verb, gerund, heads)) deprels[gerund] = Deprel.Xcomp;
        }
    }

    private static bool Ends(string text, WordSpan word, string ending) => text.AsSpan(word.Start, word.Length).EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Nothing stands between them but what belongs to the gerund alone ("having", "ever").</summary>
    private static bool IsRightBehind(int verb, int gerund, ReadOnlySpan<short> heads)
    {
        for (var word = verb + 1; word < gerund; word++)
            if (heads[word] != gerund) return false;
        return gerund - verb <= 3;
    }
}
