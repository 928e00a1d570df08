using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>"held nine tourists hostage": whom somebody holds is the object, and "hostage" says as what, no noun that the tourists qualify.</summary>
internal static class HeldCaptive
{
    private static readonly HashSet<string> States = new(StringComparer.Ordinal) { "hostage", "captive", "prisoner" };

    private static readonly HashSet<string> Holding = new(StringComparer.OrdinalIgnoreCase)
    {
        "hold", "holds", "held", "holding", "take", "takes", "took", "taken", "taking", "keep", "keeps", "kept", "keeping", "seize", "seizes", "seized", "seizing",
    };

    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public static void Mend(string text, ReadOnlySpan<WordSpan> words, Span<short> heads, Span<Deprel> deprels)
    {
        for (var state = 2; state < heads.Length; state++)
        {
            var (held, verb) = (state - 1, heads[state]);
            if (deprels[state] != Deprel.Obj || verb < 0 || verb >= held || heads[held] != state || deprels[held] != Deprel.Compound) continue;
            if (!States.Contains(Form(text, words[state])) || !Holding.Contains(Form(text, words[verb]))) continue;
            for (var word = verb + 1; word < state; word++)
                if (heads[word] == state) heads[word] = (short)held;
            (heads[held], deprels[held], deprels[state]) = (verb, Deprel.Obj, Deprel.Xcomp);
        }
    }

    private static string Form(string text, WordSpan word) => text.Substring(word.Start, word.Length);
}
