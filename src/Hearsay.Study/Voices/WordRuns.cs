namespace Hearsay.Study.Voices;

/// <summary>Hashes of all runs of so many words in a folded text, in order; the whole text when it has fewer. FNV-1a, 64 bits.</summary>
internal static class WordRuns
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static IEnumerable<ulong> Of(string folded, int length)
    {
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var first = 0; first + length <= words.Length; first++) yield return Hash(words.AsSpan(first, length));
        if (words.Length > 0 && words.Length < length) yield return Hash(words);
    }

    /// <summary>The hash of any text by the same rule.</summary>
    public static ulong HashOf(string text)
    {
        var hash = Offset;
        foreach (var unit in text) hash = (hash ^ unit) * Prime;
        return hash ^ (hash >> 29);
    }

    private static ulong Hash(ReadOnlySpan<string> words)
    {
        var hash = Offset;
        foreach (var word in words)
        {
            foreach (var unit in word) hash = (hash ^ unit) * Prime;
            hash = (hash ^ ' ') * Prime;
        }

        return hash;
    }
}
