namespace Hearsay.Web.Texts;

/// <summary>What one text took over from another, word for word: runs of words that stand in both in the same order, without regard to case and signs.</summary>
internal static class SharedPassages
{
    private const int Run = 5; // words that must follow each other in both
    private const int Shortest = 8; // words of a passage worth showing

    /// <param name="Share">Of the words of the copy, 0 to 1.</param>
    internal readonly record struct Found(double Share, IReadOnlyList<TextSpan> Passages);

    /// <summary>Passages are spans of <paramref name="copy"/>, in its order. Cost: in proportion to both texts.</summary>
    public static Found Find(string source, string copy)
    {
        var known = RunsOf(source, WordsOf(source)).ToHashSet();
        var words = WordsOf(copy);
        if (words.Count < Run) return new Found(0, []);
        var isShared = new bool[words.Count];
        var at = 0;
        foreach (var run in RunsOf(copy, words))
        {
            if (known.Contains(run)) Array.Fill(isShared, true, at, Run);
            at++;
        }

        return new Found((double)isShared.Count(shared => shared) / words.Count, PassagesOf(words, isShared));
    }

    private static List<TextSpan> PassagesOf(List<TextSpan> words, bool[] isShared)
    {
        var passages = new List<TextSpan>();
        for (var first = 0; first < words.Count; first++)
        {
            if (!isShared[first]) continue;
            var end = first;
            while (end < words.Count && isShared[end]) end++;
            if (end - first >= Shortest) passages.Add(new TextSpan(words[first].Start, words[end - 1].End));
            first = end;
        }

        return passages;
    }

    private static List<TextSpan> WordsOf(string text)
    {
        var words = new List<TextSpan>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at])) continue;
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            words.Add(new TextSpan(start, at));
        }

        return words;
    }

    private static IEnumerable<ulong> RunsOf(string text, List<TextSpan> words)
    {
        var hashes = words.Select(word => Hash(text, word)).ToArray();
        for (var first = 0; first + Run <= hashes.Length; first++)
        {
            var hash = 0UL;
            for (var at = first; at < first + Run; at++) hash = (hash * 1099511628211) ^ hashes[at];
            yield return hash;
        }
    }

    /// <summary>FNV-1a over small letters.</summary>
    private static ulong Hash(string text, TextSpan word)
    {
        var hash = 14695981039346656037UL;
        for (var at = word.Start; at < word.End; at++) hash = (hash ^ char.ToLowerInvariant(text[at])) * 1099511628211;
        return hash;
    }
}
