namespace Hearsay.Study.Corroboration;

/// <summary>Compares passages word by word, case and signs aside.</summary>
internal static class Wording
{
    private const int Longest = 400; // words of a passage that are looked at

    /// <summary>The length in words of the longest run that both passages have.</summary>
    public static int LongestShared(string left, string right)
    {
        var (one, other) = (Words(left), Words(right));
        var best = 0;
        var above = new int[other.Count + 1]; // [word of the other] -> run that ends there and at the word before of the one
        for (var l = 0; l < one.Count; l++)
        {
            var row = new int[other.Count + 1];
            for (var r = 0; r < other.Count; r++)
                if (one[l].Equals(other[r], StringComparison.OrdinalIgnoreCase)) best = Math.Max(best, row[r + 1] = above[r] + 1);
            above = row;
        }

        return best;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length && words.Count < Longest;)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            if (at > start) words.Add(text[start..at]);
            else at++;
        }

        return words;
    }
}
