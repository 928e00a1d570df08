using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Comments;

namespace Hearsay.Ingest.PlainText;

/// <summary>
/// Finds where the reader comments of a scrape begin, and cuts them into comments. They begin under a line like "13 Comments", at
/// the first "NAME said...", at "NAME • 2 years ago", above the first of several buttons for a reply, or where names alone on lines
/// alternate with text to the end.
/// </summary>
internal sealed class ScrapeComments(Phrases phrases, CommentHeads heads, LineFurniture furniture)
{
    private const int LongestName = 40;
    private const int MostNameWords = 5;
    private const int LookAhead = 16;
    private const int FewestUnmarked = 3;
    private const int MostProfileLines = 4;

    /// <summary>The index of the first line of the comments; the count of lines when there are none.</summary>
    public int Start(List<ScrapeText> lines)
    {
        var hasText = false;
        for (var at = 0; at < lines.Count; at++)
        {
            if (IsCommentHead(lines, at)) return at;
            hasText |= lines[at].EndsSentence && lines[at].Words > 3;
            if (hasText && Signed(lines[at].Text, isRelative: true) is not null && at + 1 < lines.Count) return at;
            if (hasText && IsOver(lines[at].Text) is false && (phrases.Read(lines[at].Text) & PhraseKind.Comments) != 0 && HasNames(lines, at + 1)) return at;
        }

        if (AnsweredStart(lines) is >= 0 and var answered) return answered;
        if (BoardStart(lines) is >= 0 and var board) return board;
        return DatedStart(lines) is >= 0 and var dated ? dated : UnmarkedStart(lines);
    }

    /// <summary>The first name with a date above a button for a reply, where there are two such buttons at least; -1 when there is none.</summary>
    private int AnsweredStart(List<ScrapeText> lines)
    {
        var replies = Enumerable.Range(0, lines.Count).Where(at => furniture.IsReply(lines[at].Text)).ToList();
        for (var reply = 0; reply < replies.Count && replies.Count > 1; reply++)
        {
            var last = Math.Max(reply == 0 ? 0 : replies[reply - 1] + 1, replies[reply] - LookAhead);
            for (var at = replies[reply] - 1; at >= last; at--)
                if (IsDatedName(lines, at)) return at;
        }

        return -1;
    }

    /// <summary>The first line with name and date where several stand over texts among facts about members: a board; -1 when there is none.</summary>
    private int BoardStart(List<ScrapeText> lines)
    {
        var posts = Enumerable.Range(0, lines.Count).Where(at => !furniture.IsProfile(lines[at].Text) && Signed(lines[at].Text, isRelative: false) is not null).ToList();
        return posts.Count > 1 && lines.FindIndex(posts[0], line => furniture.IsProfile(line.Text)) > 0 ? posts[0] : -1;
    }

    /// <summary>The first of at least three names with a date and a text below each; -1 when there are fewer.</summary>
    private int DatedStart(List<ScrapeText> lines)
    {
        var names = Enumerable.Range(0, lines.Count).Where(at => IsDatedName(lines, at) && HasText(lines, at + 1)).ToList();
        return names.Count >= FewestUnmarked && lines.FindIndex(0, names[0], line => line.EndsSentence && line.Words > MostNameWords) >= 0 ? names[0] : -1;
    }

    /// <summary>A sentence before the next name.</summary>
    private bool HasText(List<ScrapeText> lines, int from)
    {
        for (var at = from; at < Math.Min(lines.Count, from + LookAhead) && !IsDatedName(lines, at); at++)
            if (lines[at].EndsSentence && !IsWhen(lines[at].Text)) return true;
        return false;
    }

    /// <summary>"Respect 12", "Recommended 9 times": words that come back with other numbers.</summary>
    private static HashSet<string> Counters(List<ScrapeText> lines) =>
        [.. lines.Where(line => line.Words is 2 or 3 && line.Text.AsSpan().ContainsAnyInRange('0', '9')).Select(line => line.Text).Distinct().GroupBy(WithoutNumbers).Where(alike => alike.Count() > 1).Select(alike => alike.Key)];

    private static string WithoutNumbers(string text) => string.Concat(text.Where(letter => !char.IsAsciiDigit(letter)));

    /// <param name="kinds">Set for the lines from <paramref name="start"/> on.</param>
    public List<Comment> Read(List<ScrapeText> lines, int start, LineKind[] kinds)
    {
        var (comments, counters) = (new ScrapeCommentList(heads), Counters(lines[start..]));
        var isOver = false;
        for (var at = start; at < lines.Count; at++)
        {
            isOver = (isOver || (comments.HasAny && !comments.WaitsForText && IsOver(lines[at].Text))) && !IsCommentHead(lines, at) && Signed(lines[at].Text, isRelative: true) is null && !IsDatedName(lines, at);
            var isCounter = counters.Contains(WithoutNumbers(lines[at].Text)) && !IsWhen(lines[at].Text) && !IsDatedName(lines, at);
            kinds[at] = !isOver && !isCounter && Take(lines, at, comments) ? LineKind.Comment : LineKind.Noise;
        }

        return comments.Done();
    }

    /// <returns>Whether the line belongs to the comments.</returns>
    private bool Take(List<ScrapeText> lines, int at, ScrapeCommentList comments)
    {
        var line = lines[at].Text;
        if (heads.Speaker(line) is { } speaker) return comments.WaitsForText && line[^1] == ':' ? comments.Add(line) : comments.Begin(speaker);
        if (furniture.IsProfile(line)) return false;
        if (line.StartsWith("Re: ", StringComparison.Ordinal)) return comments.End();
        if (Signed(line, isRelative: false) is { } signed) return comments.Begin(signed.Name) && comments.Date(signed.Date);
        if (!comments.WaitsForText && IsDatedName(lines, at)) return comments.Begin(line);
        if (IsWhen(line)) return comments.Date(line);
        if (LineFurniture.IsAddress(line)) return comments.Add(line);
        if (furniture.AreButtons(line)) return comments.End();
        if (comments.IsOf(line) && HasProfile(lines, at)) return comments.End();
        if (furniture.IsOne(line) && !(comments.WaitsForText && (lines[at].EndsSentence || lines[at].Words > MostNameWords))) return false;
        if (!comments.WaitsForText && IsName(lines, at)) return comments.Begin(line);
        return comments.Add(line);
    }

    private (string Name, string Date)? Signed(string line, bool isRelative) => furniture.AreButtons(line) ? null : heads.Signed(line, isRelative);

    private bool IsOver(string line) => (phrases.Read(line) & (PhraseKind.End | PhraseKind.Related)) != 0;

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
            var line = lines[at];
            if (heads.Speaker(line.Text) is not null || Signed(line.Text, isRelative: false) is not null || IsDatedName(lines, at)) return true;
            if (furniture.IsOne(line.Text)) continue;
            if (IsName(lines, at)) return true;
            if (line.Words > MostNameWords) return false;
        }

        return false;
    }

    /// <summary>Whether the line says when a comment was written, and nothing else.</summary>
    private bool IsWhen(string line) => heads.IsWhen(line) || heads.IsDay(line) || heads.IsAgo(line);

    /// <summary>A few words with a line below that says when; a sign alone and a mark of the member may stand between.</summary>
    private bool IsDatedName(List<ScrapeText> lines, int at)
    {
        var line = lines[at];
        if (line.Text.Length > LongestName || line.Words > MostNameWords || line.EndsSentence || line.Text[^1] is ':' or ',' || !(char.IsLetterOrDigit(line.Text[0]) || line.Text[0] == '@') || IsWhen(line.Text) || furniture.AreButtons(line.Text)) return false;
        for (var below = at + 1; below < Math.Min(lines.Count, at + MostProfileLines); below++)
        {
            if (IsWhen(lines[below].Text)) return true;
            if (lines[below].Words > 1 || !(furniture.IsOne(lines[below].Text) || furniture.IsProfile(lines[below].Text))) return false;
        }

        return false;
    }

    /// <summary>A short line without an end mark, and text, a date or facts about a member behind it.</summary>
    private bool IsName(List<ScrapeText> lines, int at)
    {
        var line = lines[at];
        if (line.Text.Length > LongestName || line.Words > MostNameWords || line.IsBullet) return false;
        if (line.Text[^1] is '!' or '?' or '…' or ',' or ';' or ':' or '”' or '"' || (line.Text[^1] == '.' && !IsInitial(line.Text)) || (!char.IsLetterOrDigit(line.Text[0]) && line.Text[0] != '@')) return false;
        if (at + 1 >= lines.Count || furniture.IsOne(line.Text)) return false;
        var next = lines[at + 1];
        var isApart = line.IsApart && next.IsApart;
        if (isApart) return true;
        return line.Words <= 3 && (char.IsUpper(line.Text[0]) || line.Words == 1) && (next.Text.Length > line.Text.Length || heads.IsDate(next.Text) || HasProfile(lines, at));
    }

    /// <summary>"Peter M."</summary>
    private static bool IsInitial(string text) => text.Length > 3 && text[^3] == ' ' && char.IsUpper(text[^2]);

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

    /// <summary>The line behind a name is a date or a fact about a member, or the name is no plain heading: it has a figure or an underscore in it.</summary>
    private bool IsTold(List<ScrapeText> lines, int at) =>
        heads.IsDate(lines[at + 1].Text) || HasProfile(lines, at) || (lines[at].Text.AsSpan().ContainsAnyInRange('0', '9') && lines[at].Words == 1) || lines[at].Text.Contains('_');

    private bool HasProfile(List<ScrapeText> lines, int at)
    {
        for (var below = at + 1; below < Math.Min(lines.Count, at + MostProfileLines) && lines[below].Words <= MostNameWords; below++)
            if (furniture.IsProfile(lines[below].Text)) return true;
        return false;
    }
}
