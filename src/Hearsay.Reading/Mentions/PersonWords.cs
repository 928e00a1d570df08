namespace Hearsay.Reading.Mentions;

/// <summary>The words of a person's folded name, without articles; a full name's given name in its chief form ("robert" for "bob").</summary>
internal static class PersonWords
{
    public static string[] Of(string key, ActorLexicon lexicon)
    {
        string[] words = [.. key.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("al" or "el" or "jr" or "sr"))];
        var end = words.Length;
        while (end > 2 && IsHonour(words[end - 1])) end--;
        words = words[..end];
        if (words.Length > 0 && words[0] == "saint") words[0] = "st";
        if (words.Length > 1) words[0] = lexicon.GivenClass(words[0]);
        return words;
    }

    /// <summary>Whether a folded name says itself to be a son's.</summary>
    public static bool IsJunior(string key) => key.EndsWith(" jr", StringComparison.Ordinal);

    /// <summary>Letters behind a name for an order, a degree or a seat.</summary>
    private static bool IsHonour(string word) =>
        word is "obe" or "cbe" or "mbe" or "dbe" or "kbe" or "gbe" or "frs" or "fba" or "ra" or "qc" or "kc" or "mp" or "mep" or "phd" or "md" or "esq" or "sj";

    /// <summary>Same first and last name, where an initial stands for a name, and no middle names that differ; or one is the end of the other.</summary>
    public static bool AreVariants(string[] left, string[] right)
    {
        if (left.Length < 2 || right.Length < 2 || left[^1] != right[^1]) return false;
        var (few, many) = left.Length <= right.Length ? (left, right) : (right, left);
        if (many.AsSpan(many.Length - few.Length).SequenceEqual(few)) return many.Length == few.Length || many[^(few.Length + 1)] is not ("abu" or "abou" or "umm" or "um" or "bin" or "ibn" or "bint"); // "Abu Ali Ruz" is Ali's father, "Omar bin Ali Ruz" his son
        if (!AreSame(few[0], many[0])) return false;
        var at = 1;
        for (var word = 1; word < few.Length - 1; word++)
        {
            while (at < many.Length - 1 && !AreSame(few[word], many[at])) at++;
            if (at++ >= many.Length - 1) return false;
        }

        return true;
    }

    /// <summary>Whether one of two names is the other without its first words.</summary>
    public static bool IsEnd(string[] left, string[] right) =>
        left.Length != right.Length && (left.Length > right.Length ? left.AsSpan().EndsWith(right) : right.AsSpan().EndsWith(left));

    private static bool AreSame(string left, string right) => left == right || (left[0] == right[0] && (left.Length == 1 || right.Length == 1));
}
