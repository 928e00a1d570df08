namespace Hearsay.Language.Tokens;

/// <summary>
/// Tells "Its leader" from "Its a pity". Treebanks of the web, in which most sentences that open with "Its" mean "it is", would have nearly all of
/// them cut; of edited prose that is wrong, so it is cut only before words that no noun phrase goes on with.
/// </summary>
internal static class ClippedIts
{
    private static readonly string[] Following =
        ["a", "an", "the", "not", "been", "so", "just", "also", "really", "too", "my", "your", "his", "her", "our", "their", "probably", "definitely", "clear", "true", "hard", "easy", "going", "like", "in", "on", "at", "for", "about", "because", "no", "never", "always", "getting", "gonna", "this", "that", "what", "why", "how", "pretty", "quite", "simply", "between", "to"];

    /// <param name="start">Of the word that the gap would cut.</param>
    /// <param name="end">Of the run without blanks in which it lies.</param>
    public static bool IsPossessive(string text, int start, int gap, int end)
    {
        if (end - start != 3 || gap != start + 2 || !text.AsSpan(start, 3).Equals("its", StringComparison.OrdinalIgnoreCase)) return false;
        var next = text.AsSpan(end).TrimStart();
        var length = 0;
        while (length < next.Length && char.IsLetter(next[length])) length++;
        foreach (var word in Following)
            if (next[..length].Equals(word, StringComparison.OrdinalIgnoreCase)) return false;
        return length > 0;
    }
}
