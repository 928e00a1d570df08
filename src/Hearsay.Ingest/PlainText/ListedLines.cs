using Hearsay.Core;

namespace Hearsay.Ingest.PlainText;

/// <summary>
/// Keeps lists of a text whole: short lines with figures ("1. Harbour List: 54", "• 2015 – 1,450;") look like counters one by one. Items that
/// stand together below a paragraph belong to it, when it announces them, when another paragraph goes on below, or when most of them were taken for text.
/// </summary>
internal static class ListedLines
{
    private const int Fewest = 2, FewestBetween = 3; // items
    private const int MostWords = 12;

    private static readonly System.Buffers.SearchValues<char> Figures = System.Buffers.SearchValues.Create("0123456789 %;.,)(");

    public static void Keep(List<ScrapeText> lines, LineKind[] kinds)
    {
        for (var at = 1; at < lines.Count; at++)
        {
            if (kinds[at - 1] != LineKind.Body || !IsItem(lines[at])) continue;
            var end = at;
            while (end < lines.Count && IsItem(lines[end]) && kinds[end] is not (LineKind.Comment or LineKind.Source)) end++;
            if (IsOfText(lines, kinds, at, end)) Array.Fill(kinds, LineKind.Body, at, end - at);
            at = Math.Max(at, end - 1);
        }
    }

    private static bool IsOfText(List<ScrapeText> lines, LineKind[] kinds, int first, int end)
    {
        if (end - first < Fewest) return false;
        if (lines[first - 1].Text[^1] == ':' || kinds.AsSpan(first, end - first).Count(LineKind.Body) * 2 > end - first) return true;
        return end - first >= FewestBetween && end < lines.Count && kinds[end] == LineKind.Body && lines[first - 1].EndsSentence && lines[end].EndsSentence;
    }

    /// <summary>It begins as an item of a list does, or a figure stands behind a name.</summary>
    private static bool IsItem(ScrapeText line)
    {
        if (line.IsBullet || IsNumbered(line.Text)) return true;
        if (line.Words > MostWords || !char.IsLetterOrDigit(line.Text[0]) || line.Text.LastIndexOfAny([':', '–', '—']) is not (> 1 and var mark)) return false;
        var figure = line.Text.AsSpan(mark + 1).Trim();
        if (figure is [.., ')'] && figure.IndexOf('(') is > 0 and var note) figure = figure[..note];
        return figure.ContainsAnyInRange('0', '9') && !figure.ContainsAnyExcept(Figures);
    }

    private static bool IsNumbered(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && digits + 2 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' ';
    }
}
