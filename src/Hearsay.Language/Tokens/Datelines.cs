using Hearsay.Core;

namespace Hearsay.Language.Tokens;

/// <summary>Where and when a report was written, before its first sentence: "LONDON, May 4 (Agency) - ", "LONDON — ".</summary>
internal static class Datelines
{
    /// <summary>UTF-16 units: a dateline is short, and stands at the very beginning or behind a few lines of headline.</summary>
    private const int Reach = 90, LongestHeadline = 400;

    private const int Headlines = 3;

    /// <summary>The dateline with its dash; empty, at 0, when there is none.</summary>
    public static TextSpan Find(string text)
    {
        foreach (var start in Starts(text))
            if (Length(text.AsSpan(start)) is > 0 and var length) return new TextSpan(start, start + length);
        return FindSlug(text);
    }

    /// <summary>A label of <see cref="SlugLines"/>; empty, at 0, when there is none.</summary>
    public static TextSpan FindSlug(string text)
    {
        foreach (var start in Starts(text))
            if (SlugLines.Length(text.AsSpan(start)) is > 0 and var length) return new TextSpan(start, start + length);
        return default;
    }

    /// <summary>Where a dateline may begin: with the text, or behind its headlines.</summary>
    public static IEnumerable<int> Starts(string text)
    {
        var start = 0;
        for (var line = 0; line <= Headlines && start < Math.Min(text.Length, LongestHeadline); line++)
        {
            yield return start;
            var end = text.IndexOf('\n', start);
            if (end < 0 || !IsHeadline(text.AsSpan(start, end - start).TrimEnd())) yield break;
            for (start = end; start < text.Length && char.IsWhiteSpace(text[start]);) start++;
        }
    }

    private static bool IsHeadline(ReadOnlySpan<char> line) => line.Length > 0 && line[^1] is not ('.' or '!' or '”' or '"' or ':' or ',');

    /// <summary>How long a dateline the text begins with; 0 when with none.</summary>
    private static int Length(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, Reach)];
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
        var dateline = Find(text);
        if (dateline.IsEmpty || !(dateline.Slice(text).Contains('(') || dateline.Slice(text).ContainsAnyInRange('0', '9') || Begins(text.AsSpan(dateline.End)))) return;
        var count = 0;
        while (count < words.Count && words[count].Start < dateline.End) count++;
        var sentence = ends.FindIndex(end => end >= count);
        if (count > 0 && sentence >= 0 && ends[sentence] > count) ends.Insert(sentence, count);
    }

    private static bool Begins(ReadOnlySpan<char> sentence) => sentence.TrimStart() is [var first, var second, ..] && char.IsUpper(first) && (char.IsLower(second) || second == ' ');
}
