using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Comments;

namespace Hearsay.Ingest.PlainText;

/// <summary>
/// Finds where the reader comments of a scrape begin, and cuts them into comments. They begin under a line like "13 Comments", at
/// the first "NAME said...", or where names alone on lines alternate with text to the end.
/// </summary>
internal sealed class ScrapeComments(Phrases phrases, CommentHeads heads, LineSorter sorter)
{
    private const int LongestName = 40;
    private const int MostNameWords = 5;
    private const int LookAhead = 12;
    private const int FewestUnmarked = 3;

    /// <summary>The index of the first line of the comments; the count of lines when there are none.</summary>
    public int Start(List<ScrapeText> lines)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (IsCommentHead(lines, at)) return at;
            if ((phrases.Read(lines[at].Text) & PhraseKind.Comments) != 0 && HasNames(lines, at + 1)) return at;
        }

        return UnmarkedStart(lines);
    }

    /// <param name="kinds">Set for the lines from <paramref name="start"/> on.</param>
    public List<Comment> Read(List<ScrapeText> lines, int start, LineKind[] kinds)
    {
        var comments = new ScrapeCommentList(heads);
        for (var at = start; at < lines.Count; at++)
        {
            var line = lines[at];
            kinds[at] = LineKind.Comment;
            if (heads.Speaker(line.Text) is { } speaker) comments.Begin(speaker);
            else if (sorter.IsNoise(line.Text) && (!comments.WaitsForText || !line.EndsSentence)) kinds[at] = comments.WaitsForText && !IsCounter(line) ? kinds[at] : LineKind.Noise;
            else if (heads.IsDate(line.Text)) comments.Date(line.Text);
            else if (!comments.WaitsForText && IsName(lines, at)) comments.Begin(line.Text);
            else if (!comments.Add(line.Text)) kinds[at] = LineKind.Noise;
        }

        return comments.Done();
    }

    private static bool IsCounter(ScrapeText line) => line.Words <= 3;

    /// <summary>"NAME said..." with dots; with a colon, as articles have it too, only when a date follows.</summary>
    private bool IsCommentHead(List<ScrapeText> lines, int at)
    {
        if (at + 1 >= lines.Count || heads.Speaker(lines[at].Text) is null || !char.IsLetterOrDigit(lines[at].Text[0])) return false;
        return lines[at].Text.EndsWith("...", StringComparison.Ordinal) || lines[at].Text[^1] == '…' || heads.IsDate(lines[at + 1].Text);
    }

    private bool HasNames(List<ScrapeText> lines, int from)
    {
        for (var at = from; at < Math.Min(lines.Count, from + LookAhead); at++)
        {
            if (heads.Speaker(lines[at].Text) is not null) return true;
            if (!sorter.IsNoise(lines[at].Text)) return IsName(lines, at);
        }

        return false;
    }

    /// <summary>A short line without an end mark, and text or a date behind it.</summary>
    private bool IsName(List<ScrapeText> lines, int at)
    {
        var line = lines[at];
        if (line.Text.Length > LongestName || line.Words > MostNameWords || line.IsBullet) return false;
        if (line.Text[^1] is '.' or '!' or '?' or '…' or ',' or ';' or ':' or '”' or '"' || !char.IsLetterOrDigit(line.Text[0]) && line.Text[0] != '@') return false;
        if (at + 1 >= lines.Count || sorter.IsNoise(line.Text)) return false;
        var next = lines[at + 1];
        var isApart = line.IsApart && next.IsApart;
        return isApart || line.Words <= 3 && (char.IsUpper(line.Text[0]) || line.Words == 1) && next.Text.Length > line.Text.Length;
    }

    /// <summary>Where, behind at least some text, names with text below alternate to the end, at least three of them different.</summary>
    private int UnmarkedStart(List<ScrapeText> lines)
    {
        var (start, names) = (lines.Count, new HashSet<string>(StringComparer.Ordinal));
        for (var at = lines.Count - 2; at > 2; at--)
        {
            if (!IsName(lines, at) || !IsTold(lines, at)) continue;
            names.Add(lines[at].Text);
            start = at;
        }

        return names.Count >= FewestUnmarked ? start : lines.Count;
    }

    /// <summary>The line behind a name is a date, or the name is no plain heading: it has a figure or an underscore in it.</summary>
    private bool IsTold(List<ScrapeText> lines, int at) =>
        heads.IsDate(lines[at + 1].Text) || lines[at].Text.AsSpan().ContainsAnyInRange('0', '9') && lines[at].Words == 1 || lines[at].Text.Contains('_');
}
