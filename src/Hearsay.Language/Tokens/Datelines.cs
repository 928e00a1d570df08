namespace Hearsay.Language.Tokens;

/// <summary>Where and when a report was written, before its first sentence: "LONDON, May 4 (Agency) - ", "LONDON — ".</summary>
internal static class Datelines
{
    /// <summary>A dateline stands at the very beginning and is short.</summary>
    private const int Reach = 90;

    /// <summary>One past a dateline; 0 when there is none.</summary>
    public static int End(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Reach));
        var first = head.IndexOfAny(" ,");
        if (first < 3) return 0;
        foreach (var letter in head[..first])
            if (!char.IsUpper(letter)) return 0;
        var dash = head.IndexOfAny('–', '—', '-');
        while (dash > 0 && dash + 1 < head.Length && !(char.IsWhiteSpace(head[dash - 1]) || char.IsWhiteSpace(head[dash + 1]))) dash = head[(dash + 1)..].IndexOfAny('–', '—', '-') is >= 0 and var next ? dash + 1 + next : -1;
        return dash > 0 && !head[..dash].ContainsAny(".\n!?") ? dash + 1 : 0;
    }

    /// <summary>
    /// Parts a dateline from the sentence behind it, when it names a day or an agency or that sentence begins with a capital: else a place alone may be a
    /// name ("NATO - the alliance - said").
    /// </summary>
    /// <param name="words">All words of the text.</param>
    /// <param name="ends">One past the last word of each sentence.</param>
    public static void Part(string text, List<WordSpan> words, List<int> ends)
    {
        var end = End(text);
        if (end == 0 || !(text.AsSpan(0, end).Contains('(') || text.AsSpan(0, end).ContainsAnyInRange('0', '9') || Begins(text.AsSpan(end)))) return;
        var count = 0;
        while (count < words.Count && words[count].Start < end) count++;
        if (count > 0 && ends.Count > 0 && ends[0] > count) ends.Insert(0, count);
    }

    private static bool Begins(ReadOnlySpan<char> sentence) => sentence.TrimStart() is [var first, var second, ..] && char.IsUpper(first) && (char.IsLower(second) || second == ' ');
}
