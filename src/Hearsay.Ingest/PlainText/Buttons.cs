using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.PlainText;

/// <summary>Knows lines that are nothing but words of an interface: "Like · Reply · 3 · 2y", "Share on Facebook", "Newer Post".</summary>
internal sealed class Buttons(Words words)
{
    private const int Longest = 60;
    private const int MostWords = 8;

    /// <summary>All words are those of buttons and what joins them, and at least one is that of a button.</summary>
    public bool Are(string line)
    {
        if (line.Length > Longest || line[^1] is '.' or '?') return false;
        var (count, buttons) = (0, 0);
        for (var at = 0; at < line.Length;)
        {
            var end = Behind(line, at);
            if (end > at && !IsWord(line.AsSpan(at, end - at), isFirst: count == 0, ref buttons)) return false;
            if (end > at && !char.IsAsciiDigit(line[at])) count++;
            at = end + 1;
        }

        return buttons > 0 && count <= MostWords;
    }

    private bool IsWord(ReadOnlySpan<char> word, bool isFirst, ref int buttons)
    {
        var unit = word.TrimStart("0123456789").TrimEnd('-');
        if (unit.Length == 0) return true;
        if (words.Has("button", word)) return ++buttons > 0;
        var isArticle = isFirst && (word.Equals("the", StringComparison.OrdinalIgnoreCase) || word.Equals("a", StringComparison.OrdinalIgnoreCase));
        return !isArticle && words.Has("button-glue", unit);
    }

    private static int Behind(string line, int at)
    {
        while (at < line.Length && (char.IsLetterOrDigit(line[at]) || (line[at] == '-' && at > 0 && char.IsLetter(line[at - 1])))) at++;
        return at;
    }
}
