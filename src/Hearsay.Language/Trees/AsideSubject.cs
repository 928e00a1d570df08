using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>
/// A second subject between two commas says what the first one is ("The union, once an ally of the duke, broke with him"): no verb has
/// two. A list has a joining word, and a name in address no article.
/// </summary>
internal static class AsideSubject
{
    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public static void Mend(string text, ReadOnlySpan<WordSpan> words, Span<short> heads, Span<Deprel> deprels)
    {
        for (var second = 3; second < heads.Length - 1; second++)
        {
            if (deprels[second] is not (Deprel.Nsubj or Deprel.NsubjPass) || heads[second] <= second) continue;
            if (First(second, heads, deprels) is not (>= 0 and var first) || !IsBetweenCommas(text, words, (first, second), heads)) continue;
            (heads[second], deprels[second]) = ((short)first, Deprel.Appos);
        }
    }

    /// <summary>The subject of the same verb before it, or -1.</summary>
    private static int First(int second, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = second - 1; word >= 0; word--)
            if (heads[word] == heads[second] && deprels[word] is Deprel.Nsubj or Deprel.NsubjPass) return word;
        return -1;
    }

    /// <summary>A comma, the whole phrase of the second, a comma.</summary>
    private static bool IsBetweenCommas(string text, ReadOnlySpan<WordSpan> words, (int First, int Second) subjects, ReadOnlySpan<short> heads)
    {
        var (first, end) = Reach(subjects.Second, heads);
        while (text[words[first].Start] == ',') first++;
        while (text[words[end - 1].Start] == ',') end--;
        return first - 1 > subjects.First && end < words.Length && text[words[first - 1].Start] == ',' && text[words[end].Start] == ',';
    }

    /// <summary>First and one past the last word of the stretch around the head that hangs on it.</summary>
    private static (int First, int End) Reach(int head, ReadOnlySpan<short> heads)
    {
        var (first, end) = (head, head + 1);
        while (first > 0 && IsUnder(first - 1, head, heads)) first--;
        while (end < heads.Length && IsUnder(end, head, heads)) end++;
        return (first, end);
    }

    private static bool IsUnder(int word, int head, ReadOnlySpan<short> heads)
    {
        for (var (at, steps) = (word, 0); at >= 0 && steps <= heads.Length; at = heads[at], steps++)
            if (at == head) return true;
        return false;
    }
}
