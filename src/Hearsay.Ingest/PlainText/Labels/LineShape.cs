using System.Text;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>
/// What lines that come back have in common, in whatever language: all but their numbers ("Like (3)"), a time behind a name
/// ("Ada 19. Juni 2018 um 15:28", as "0. w 0 w 0:0"), the last word behind a name ("Ada schreibt:"), the first before one ("Von Ada").
/// </summary>
internal static class LineShape
{
    private const int LongestLine = 100; // units
    private const int MostWords = 8, MostTailWords = 9;
    private const int DayWords = 3;
    private const int FewestNumbers = 2; // in a time

    /// <summary>The line in small letters without its numbers; null when it is too long to come back.</summary>
    public static string? Whole(ScrapeText line)
    {
        if (line.Words > MostWords || line.Text.Length > LongestLine) return null;
        return Normal(line.Text, keepsLetters: true);
    }

    /// <summary>The shape of what stands from the first number on, when that is a time by its numbers; null when it is none.</summary>
    public static string? Tail(ScrapeText line)
    {
        var start = TailStart(line.Text);
        return start < 0 ? null : Normal(line.Text.AsSpan(start), keepsLetters: false);
    }

    /// <summary>The word at the end of "NAME writes:", with its mark; null without a mark or a name.</summary>
    public static string? Last(ScrapeText line)
    {
        if (line.Words is < 2 or > MostWords || line.Text.Length > LongestLine || line.EndsSentence && line.Text[^1] != '…' && !line.Text.EndsWith("...", StringComparison.Ordinal)) return null;
        return char.IsLetterOrDigit(line.Text[^1]) ? null : line.Text[(line.Text.LastIndexOf(' ') + 1)..].ToLowerInvariant();
    }

    /// <summary>The shape of a day that a teaser begins with: of "Mar 4, 2022 Ada visits the bank."; null without one.</summary>
    public static string? Start(ScrapeText line)
    {
        if (line.Words < 5) return null;
        var end = 0;
        for (var word = 0; word < DayWords; word++) end = line.Text.IndexOf(' ', end + 1);
        return Numbers(line.Text.AsSpan(0, end)) < FewestNumbers ? null : Normal(line.Text.AsSpan(0, end), keepsLetters: false);
    }

    /// <summary>The last two words without their numbers, when they have any: of "Orlan | Nov. 3"; null of other lines.</summary>
    public static string? Ending(ScrapeText line)
    {
        if (line.Words is < 3 or > MostWords || line.Text.Length > LongestLine) return null;
        var end = line.Text.AsSpan(line.Text.LastIndexOf(' ', line.Text.LastIndexOf(' ') - 1) + 1);
        return end.ContainsAnyInRange('0', '9') ? Normal(end, keepsLetters: true) : null;
    }

    /// <summary>The word in front of "Von NAME"; null when the line is long or a sentence.</summary>
    public static string? First(ScrapeText line) =>
        line.Words is < 2 or > MostWords - 2 || line.EndsSentence ? null : line.Text[..line.Text.IndexOf(' ')].ToLowerInvariant();

    /// <summary>Where the time behind a name begins: the first number after which no long text comes; -1 when there is no time.</summary>
    public static int TailStart(string text)
    {
        if (text.Length > LongestLine) return -1;
        var start = -1;
        for (var at = text.Length - 1; at >= 0; at--)
            if (char.IsAsciiDigit(text[at]) && (at == 0 || text[at - 1] is ' ' or '(' or '[')) start = at;
            else if (start >= 0 && text.AsSpan(at, start - at).Count(' ') > 3) break;
        if (start < 0 || text.AsSpan(start).Count(' ') > MostTailWords) return -1;
        return Numbers(text.AsSpan(start)) >= FewestNumbers ? start : -1;
    }

    private static int Numbers(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = 0; at < text.Length; at++)
            if (char.IsAsciiDigit(text[at]) && (at == 0 || !char.IsAsciiDigit(text[at - 1]))) count++;
        return count;
    }

    private static string Normal(ReadOnlySpan<char> text, bool keepsLetters)
    {
        var shape = new StringBuilder();
        foreach (var unit in text)
        {
            var mark = char.IsAsciiDigit(unit) ? '0' : keepsLetters || !char.IsLetter(unit) ? char.ToLowerInvariant(unit) : 'w';
            if (mark is not ('0' or 'w') || keepsLetters && mark == 'w' || shape.Length == 0 || shape[^1] != mark) shape.Append(mark);
        }

        return shape.ToString();
    }
}
