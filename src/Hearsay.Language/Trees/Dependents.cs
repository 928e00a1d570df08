using Hearsay.Core;

namespace Hearsay.Language.Trees;

/// <summary>Questions about the words that hang on a word, in a tree that is still two spans.</summary>
internal static class Dependents
{
    /// <summary>Whether a word before the head hangs on it by the relation.</summary>
    public static bool HasBefore(int head, Deprel relation, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = 0; word < head; word++)
            if (heads[word] == head && deprels[word] == relation) return true;
        return false;
    }
}
