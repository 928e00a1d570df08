namespace Hearsay.Study.Discrepancies;

/// <summary>The different words of a text, each known by a hash of 20 bits: two words may share one, which makes texts seem a little more alike, never less.</summary>
internal static class Vocabulary
{
    private const int Bits = 20;
    private const int ShortestWord = 4; // letters

    /// <summary>In rising order.</summary>
    public static int[] Of(string text)
    {
        int[] words = [.. Hashed(text).Select(word => word.Hash).Distinct()];
        Array.Sort(words);
        return words;
    }

    /// <summary>The longest different words, for words that few texts have are mostly long (Zipf, law of abbreviation).</summary>
    public static IEnumerable<int> Longest(string text, int count) =>
        Hashed(text).Distinct().OrderByDescending(word => word.Letters).ThenBy(word => word.Hash).Take(count).Select(word => word.Hash);

    /// <summary>How many words two vocabularies share.</summary>
    public static int Shared(int[] one, int[] other)
    {
        var (shared, at, along) = (0, 0, 0);
        while (at < one.Length && along < other.Length)
        {
            if (one[at] == other[along]) (shared, at, along) = (shared + 1, at + 1, along + 1);
            else if (one[at] < other[along]) at++;
            else along++;
        }

        return shared;
    }

    private static IEnumerable<(int Hash, int Letters)> Hashed(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            var hash = 2166136261; // FNV-1a, 32 bit
            for (; at < text.Length && char.IsLetter(text[at]); at++) hash = (hash ^ char.ToLowerInvariant(text[at])) * 16777619;
            if (at - start >= ShortestWord) yield return ((int)((hash ^ (hash >> Bits)) & ((1 << Bits) - 1)), at - start);
            if (at == start) at++;
        }
    }
}
