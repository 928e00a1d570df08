using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>"The two met, the first time this year, on Thursday, the palace said": a phrase before the comma that opens the tag belongs to what was said, not to the saying.</summary>
internal static class TagAdjunct
{
    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public static void Mend(string text, ReadOnlySpan<WordSpan> words, Span<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var saying = 4; saying < heads.Length; saying++)
        {
            if (Said(saying, heads, deprels) is not (>= 0 and var said) || Subject(saying, heads, deprels) is not (> 2 and var subject) || subject <= said) continue;
            var comma = First(subject, heads) - 1;
            if (comma <= said || text[words[comma].Start] != ',') continue;
            for (var phrase = said + 1; phrase < comma; phrase++)
                if (heads[phrase] == saying && deprels[phrase] is Deprel.Obl or Deprel.OblUnmarked or Deprel.Advmod) heads[phrase] = (short)said;
        }
    }

    /// <summary>The verb before, to which the tag is set beside or of which it is the root; -1 for none.</summary>
    private static int Said(int saying, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        if (deprels[saying] == Deprel.Parataxis) return heads[saying] < saying ? heads[saying] : -1;
        if (heads[saying] >= 0) return -1;
        for (var word = 0; word < saying; word++)
            if (heads[word] == saying && deprels[word] is Deprel.Ccomp or Deprel.Parataxis) return word;
        return -1;
    }

    private static int Subject(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = verb - 1; word >= 0; word--)
            if (heads[word] == verb && deprels[word] == Deprel.Nsubj) return word;
        return -1;
    }

    /// <summary>The first word of the phrase as far as it stands without a gap.</summary>
    private static int First(int word, ReadOnlySpan<short> heads)
    {
        var first = word;
        while (first > 0 && (heads[first - 1] == word || (heads[first - 1] > first - 1 && heads[first - 1] <= word))) first--;
        return first;
    }
}
