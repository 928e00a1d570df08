using Hearsay.Core;

namespace Hearsay.Language.Trees;

/// <summary>
/// Whether heads form one tree. The rules of this folder were made for sentences; on words in no order two of them together may close a
/// ring, and then the tree that the network found stands.
/// </summary>
internal static class TreeShape
{
    private const int OnStack = 1024; // words

    /// <summary>One root, every other word on another one, and no ring. Linear in the words.</summary>
    public static bool IsTree(ReadOnlySpan<Token> tokens)
    {
        Span<short> seen = tokens.Length <= OnStack ? stackalloc short[tokens.Length] : new short[tokens.Length]; // [word] -> 1 + the word from which it was reached, 0 for none
        seen.Clear();
        var roots = 0;
        for (var word = 0; word < tokens.Length; word++)
        {
            int at = word;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = (short)(word + 1);
                var head = tokens[at].Head;
                if (head >= tokens.Length) return false;
                if (head < 0) roots++;
                at = head;
            }

            if (at >= 0 && seen[at] == word + 1) return false;
        }

        return roots == 1;
    }

    /// <summary>Gives the words the heads and relations that were kept.</summary>
    public static void Restore(Span<Token> tokens, ReadOnlySpan<(short Head, Deprel Relation)> kept)
    {
        for (var word = 0; word < tokens.Length; word++) tokens[word] = tokens[word] with { Head = kept[word].Head, Deprel = kept[word].Relation };
    }
}
