using Hearsay.Core;
using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.PlainText;

/// <summary>A line of a scrape that is not blank.</summary>
/// <param name="Number">From 1, counted by LF in the scrape as given.</param>
/// <param name="Text">Folded to single blanks.</param>
/// <param name="IsApart">A blank line stands before it.</param>
/// <param name="Runs">Where the text stands in the scrape.</param>
internal sealed record ScrapeText(int Number, string Text, bool IsApart, IReadOnlyList<SourceRun> Runs)
{
    public int Words { get; } = Text.AsSpan().Count(' ') + 1;

    /// <summary>Ends as a sentence does, closing quotes and brackets apart.</summary>
    public bool EndsSentence => WithoutNote(Text).TrimEnd("\"'”’»)]“‘*") is { Length: > 0 } end && end[^1] is '.' or '!' or '?' or '…' or '؟' or '。';

    public bool IsBullet => Text[0] is '•' or '-' or '–' or '*' or '·' or '◦' or '.' && Text.Length > 1 && Text[1] == ' ';

    /// <summary>"… for nine days.[2]", "… for nine days.2" without the number of a note.</summary>
    private static ReadOnlySpan<char> WithoutNote(string text)
    {
        var end = text.AsSpan().TrimEnd("0123456789¹²³⁴⁵⁶⁷⁸⁹⁰");
        if (end.Length > 1 && text.Length - end.Length is 1 or 2 && end[^1] is '.' or '?' or '!' or '”' or '"' && char.IsLetter(end[^2]) | end[^2] is '.' or '?' or '!') return end;
        var open = text[^1] == ']' ? text.LastIndexOf('[') : -1;
        return open > 0 && text.Length - open <= 5 && char.IsAsciiDigit(text[open + 1]) ? text.AsSpan(0, open) : text;
    }

    public static List<ScrapeText> Cut(string text)
    {
        var lines = new List<ScrapeText>();
        var (number, isApart) = (0, false);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            var runs = new List<SourceRun>(1);
            var fold = new FoldedText(runs);
            fold.Append(text.AsSpan()[range], range.Start.Value);
            fold.Cut();
            if (fold.Length > 0) lines.Add(new ScrapeText(number, fold.ToString(), isApart, runs));
            isApart = fold.Length == 0;
        }

        return lines;
    }
}
