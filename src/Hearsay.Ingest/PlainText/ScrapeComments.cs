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
    private const int LookAhead = 16, FarAbove = 300;
    private const int FewestUnmarked = 3;
    private const int MostProfileLines = 4;
    private const int MostBadgeWords = 3;
    private const int MostNotices = 2; // "To comment you must be logged in."

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
        if (posts.Count > 1 && lines.FindIndex(posts[0], line => furniture.IsProfile(line.Text)) > 0) return posts[0];
        var blocks = Enumerable.Range(0, lines.Count).Where(at => HasMemberBlock(lines, at)).ToList();
        if (blocks.Count > 1) return blocks[0];
        var members = Enumerable.Range(0, lines.Count).Where(at => IsMember(lines, at)).ToList();
        if (members.Count > 1) return members[0] > 0 && IsWhen(lines[members[0] - 1].Text) ? members[0] - 1 : members[0];
        var stamped = posts.FindAll(at => lines[at].Text[^1] == ']'); // "Ada, [14.08.2022 07:02]"
        if (stamped.Count >= FewestUnmarked && stamped.DistinctBy(at => lines[at].Text[..lines[at].Text.IndexOf('[', StringComparison.Ordinal)]).Skip(1).Any()) return posts[0];
        return -1;
    }

    /// <summary>A name alone over "Join Date: Jan 2005" and the like.</summary>
    private bool IsMember(List<ScrapeText> lines, int at) =>
        lines[at].Words <= MostBadgeWords && lines[at].Text.Length <= LongestName && !lines[at].EndsSentence && char.IsLetterOrDigit(lines[at].Text[0]) && !furniture.IsProfile(lines[at].Text) && !furniture.IsOne(lines[at].Text) && !IsWhen(lines[at].Text) && HasProfile(lines, at);

    /// <summary>The first of at least three names with a date and a text below each; -1 when there are fewer.</summary>
    private int DatedStart(List<ScrapeText> lines)
    {
        var text = lines.FindIndex(IsSentence);
        var names = Enumerable.Range(0, lines.Count).Where(at => at > text && text >= 0 && IsDatedName(lines, at) && HasText(lines, at + 1)).ToList();
        if (names.Count > FewestUnmarked && lines.FindIndex(text + 1, names[0] - text - 1, IsSentence) < 0) names.RemoveAt(0); // a byline below a standfirst
        return names.Count >= FewestUnmarked ? names[0] : -1;
    }

    private static bool IsSentence(ScrapeText line) => line.EndsSentence && line.Words > MostNameWords;

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

    /// <summary>Lines of a few words that stand by most comments: "Top fan", "Avatar".</summary>
    private HashSet<string> Badges(List<ScrapeText> lines)
    {
        var comments = lines.Count(line => IsWhen(line.Text) || Signed(line.Text, isRelative: false) is not null);
        if (comments < FewestUnmarked) return []; // names of a talk without dates come back, too
        return [.. lines.Where(line => line.Words <= MostBadgeWords && !line.EndsSentence && !IsWhen(line.Text)).GroupBy(line => line.Text).Where(alike => alike.Count() >= FewestUnmarked && alike.Count() * 3 > comments * 2).Select(alike => alike.Key)];
    }

    /// <summary>A name with facts about the member below, word and value on lines of their own: "Ada", "Well-known member", "Joined", "Feb 3, 2016".</summary>
    private bool HasMemberBlock(List<ScrapeText> lines, int at)
    {
        if (at + 2 >= lines.Count || lines[at].Text.Length > LongestName || !char.IsLetterOrDigit(lines[at].Text[0]) || lines[at].EndsSentence || furniture.IsOne(lines[at].Text) || furniture.IsProfileWord(lines[at].Text)) return false;
        if (at > 0 && furniture.IsProfileWord(lines[at - 1].Text)) return false;
        return furniture.IsProfileWord(lines[at + 1].Text) || (at + 3 < lines.Count && lines[at + 1].Words <= MostBadgeWords && furniture.IsProfileWord(lines[at + 2].Text));
    }

    /// <summary>"Joined" and the day below it, between a name and its text.</summary>
    private bool IsMemberFact(List<ScrapeText> lines, int at, int start) =>
        furniture.IsProfileWord(lines[at].Text) || (at > start && furniture.IsProfileWord(lines[at - 1].Text)) || (at > start && HasMemberBlock(lines, at - 1));

    /// <summary>Text stands over the first "Posted by: NAME | date", and nothing of weight below the last.</summary>
    private bool IsSignedBelow(List<ScrapeText> lines, int start)
    {
        var signed = Enumerable.Range(start, lines.Count - start).Where(at => ((phrases.Read(lines[at].Text) & PhraseKind.Noise) != 0 || lines[at].Text.StartsWith("Comment by ", StringComparison.Ordinal)) && Signed(lines[at].Text, isRelative: false) is not null).ToList();
        if (signed.Count < 2 || !HasProse(start, signed[0])) return false;
        return signed[^1] + 1 >= lines.Count || IsOver(lines[signed[^1] + 1].Text) || furniture.IsOne(lines[signed[^1] + 1].Text);

        bool HasProse(int from, int to) => to > from && !furniture.IsOne(lines[to - 1].Text) && !IsWhen(lines[to - 1].Text);
    }

    private static string WithoutNumbers(string text) => string.Concat(text.Where(letter => !char.IsAsciiDigit(letter)));

    /// <param name="kinds">Set for the lines from <paramref name="start"/> on.</param>
    public List<Comment> Read(List<ScrapeText> lines, int start, LineKind[] kinds)
    {
        var (comments, counters) = (new ScrapeCommentList(heads), Counters(lines[start..]));
        var isSignedBelow = IsSignedBelow(lines, start);
        var (isOver, badges, isBoard) = (false, Badges(lines[start..]), Enumerable.Range(start, lines.Count - start).Count(at => HasMemberBlock(lines, at)) > 1);
        for (var at = start; at < lines.Count; at++)
        {
            isOver = (isOver || (comments.HasAny && (!comments.WaitsForText || lines[at].Words > MostNameWords) && IsOver(lines[at].Text))) && !IsCommentHead(lines, at) && Signed(lines[at].Text, isRelative: true) is null && !IsDatedName(lines, at);
            var isCounter = counters.Contains(WithoutNumbers(lines[at].Text)) && !IsWhen(lines[at].Text) && !IsDatedName(lines, at);
            isCounter |= badges.Contains(lines[at].Text) || (isBoard && IsMemberFact(lines, at, start));
            if (isSignedBelow && !isOver && Signed(lines[at].Text, isRelative: false) is { } signer) kinds[at] = comments.Sign(signer.Name, signer.Date) ? LineKind.Comment : LineKind.Noise;
            else if (isSignedBelow && !isOver && !furniture.IsOne(lines[at].Text)) kinds[at] = comments.Open(lines[at].Text) ? LineKind.Comment : LineKind.Noise;
            else if (isBoard && HasMemberBlock(lines, at)) kinds[at] = comments.Begin(lines[at].Text) ? LineKind.Comment : LineKind.Noise;
            else kinds[at] = !isOver && !isCounter && Take(lines, at, comments) ? LineKind.Comment : LineKind.Noise;
        }

        return comments.Done();
    }

    /// <returns>Whether the line belongs to the comments.</returns>
    private bool Take(List<ScrapeText> lines, int at, ScrapeCommentList comments)
    {
        var line = lines[at].Text;
        if (heads.Speaker(line) is { } speaker) return comments.WaitsForText && line[^1] == ':' ? comments.Add(line) : comments.Begin(speaker) && (heads.IsoDate(line) is null || comments.Date(line));
        if (heads.Wrote(line) is { } wrote) return comments.Begin(wrote.Name) && comments.Date(wrote.Date);
        if (furniture.IsProfile(line) || (!comments.HasBegun && IsOfPage(lines, at))) return false;
        if (line.StartsWith("Re: ", StringComparison.Ordinal)) return comments.End();
        if (Signed(line, isRelative: false) is { } signed) return comments.WaitsForDate && comments.Knows(signed.Name) ? comments.Date(signed.Date) : comments.Begin(signed.Name) && comments.Date(signed.Date);
        if (!comments.WaitsForText && IsDatedName(lines, at)) return comments.Begin(line);
        if (IsWhen(line)) return comments.Date(line);
        if (!comments.WaitsForText && comments.Knows(line)) return comments.Begin(line);
        if (lines[at].Words <= MostNameWords && (line.EndsWith(" is offline", StringComparison.Ordinal) || line.EndsWith(" is online now", StringComparison.Ordinal))) return comments.End();
        if (comments.WaitsForText && (comments.Knows(line) || IsAnswer(lines[at]))) return false;
        if (LineFurniture.IsAddress(line)) return comments.Add(line);
        if (furniture.AreButtons(line)) return comments.End();
        if (comments.IsOf(line) && HasProfile(lines, at)) return comments.End();
        if (furniture.IsOne(line) && !(comments.WaitsForText && (lines[at].EndsSentence || lines[at].Words > MostNameWords))) return false;
        if (!comments.WaitsForText && IsPlacedName(lines[at])) return comments.Begin(line[..line.IndexOf(" · ", StringComparison.Ordinal)]);
        if (!comments.WaitsForText && line.IndexOf(" replied to ", StringComparison.Ordinal) is > 0 and var answer && lines[at].Words <= 2 * MostNameWords && !lines[at].EndsSentence) return comments.Begin(line[..answer]);
        if (at > 0 && lines[at - 1].Text[^1] == ':' && heads.Speaker(lines[at - 1].Text) is not null) return comments.Add(line); // "Ada wrote:" and her words
        if (!comments.WaitsForText && (IsName(lines, at) || (comments.IsClosed && IsNextName(lines, at)))) return comments.Begin(line);
        return comments.Add(line);
    }

    /// <summary>The outlet's name over the comments: a line of a few words that has stood above the text.</summary>
    private bool IsOfPage(List<ScrapeText> lines, int at) =>
        lines[at].Words <= MostNameWords && !IsDatedName(lines, at) && lines.FindIndex(0, Math.Min(at, LookAhead), line => line.Text == lines[at].Text) >= 0;

    private (string Name, string Date)? Signed(string line, bool isRelative) => !MayCount(line) || furniture.AreButtons(line) ? null : heads.Signed(line, isRelative);

    /// <summary>Whether the line can hold a date or "an hour ago": a quick look before the slow ones.</summary>
    private static bool MayCount(string line) =>
        line.AsSpan().ContainsAnyInRange('0', '9') || line.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("an ", StringComparison.OrdinalIgnoreCase) || line.Contains(" a ", StringComparison.Ordinal) || line.Contains(" an ", StringComparison.Ordinal);

    private bool IsOver(string line) => (phrases.Read(line) & (PhraseKind.End | PhraseKind.Related)) != 0;

    /// <summary>"NAME said..." with dots; with a colon, as articles have it too, only when a date follows.</summary>
    private bool IsCommentHead(List<ScrapeText> lines, int at)
    {
        if (at + 1 >= lines.Count || heads.Speaker(lines[at].Text) is null || !char.IsLetterOrDigit(lines[at].Text[0])) return false;
        return lines[at].Text.EndsWith("...", StringComparison.Ordinal) || lines[at].Text[^1] == '…' || heads.IsDate(lines[at + 1].Text);
    }

    private bool HasNames(List<ScrapeText> lines, int from)
    {
        var notices = 0;
        for (var at = from; at < Math.Min(lines.Count, from + LookAhead) && notices <= MostNotices; at++)
        {
            var line = lines[at];
            if (heads.Speaker(line.Text) is not null || heads.Wrote(line.Text) is not null || Signed(line.Text, isRelative: false) is not null || IsDatedName(lines, at)) return true;
            if ((phrases.Read(line.Text) & PhraseKind.Related) != 0) return false;
            if (IsPlacedName(line)) return true;
            if (furniture.IsOne(line.Text)) continue;
            if (notices == 0 && IsName(lines, at)) return true;
            if (line.Words > MostNameWords) notices++;
        }

        return false;
    }

    /// <summary>Whether the line says when a comment was written, and nothing else.</summary>
    private bool IsWhen(string line) => MayCount(line) && !furniture.IsProfile(line) && (heads.IsWhen(line) || heads.IsDay(line) || heads.IsAgo(line));

    /// <summary>A few words with a line below that says when; a sign alone and a mark of the member may stand between.</summary>
    private bool IsDatedName(List<ScrapeText> lines, int at)
    {
        var line = lines[at];
        if (line.Text.Length > LongestName || line.Words > MostNameWords || line.EndsSentence || line.Text[^1] is ':' or ',' || !(char.IsLetterOrDigit(line.Text[0]) || line.Text[0] is '@' or '[' or '(') || IsWhen(line.Text) || furniture.AreButtons(line.Text) || (line.Words > 1 && phrases.Read(line.Text) != 0) || (!char.IsLetter(line.Text[0]) && furniture.IsOne(line.Text) && line.Text[0] != '@')) return false;
        for (var below = at + 1; below < Math.Min(lines.Count, at + MostProfileLines); below++)
        {
            if (IsWhen(lines[below].Text)) return true;
            if (below == at + 1 && !furniture.IsOne(line.Text) && (IsAnswer(lines[below]) || (!furniture.IsOne(lines[below].Text) && StandsAbove(lines, at, lines[below].Text)))) continue;
            if (lines[below].Words > 1 || !(furniture.IsOne(lines[below].Text) || furniture.IsProfile(lines[below].Text))) return false;
        }

        return false;
    }

    private static bool IsAnswer(ScrapeText line) => line.Text.StartsWith("Reply to ", StringComparison.OrdinalIgnoreCase) && line.Words <= MostNameWords + 2;

    /// <summary>"Ada Quill · Harran University".</summary>
    private static bool IsPlacedName(ScrapeText line) =>
        line.Text.IndexOf(" · ", StringComparison.Ordinal) is > 1 and < LongestName and var mark && line.Words <= 3 * MostNameWords && !line.EndsSentence && char.IsUpper(line.Text[0])
        && line.Text.AsSpan(0, mark).Count(' ') < MostNameWords && !line.Text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>The member who is answered has a line of his own below the name: a line that stands close above, too.</summary>
    private static bool StandsAbove(List<ScrapeText> lines, int at, string text) =>
        text.Length <= LongestName && lines.FindLastIndex(Math.Max(0, at - 1), Math.Min(at, FarAbove), line => line.Text == text) >= 0;

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
        return (line.Words <= 3 || HasPlace(line.Text)) && (char.IsUpper(line.Text[0]) || line.Words == 1) && (next.Text.Length > line.Text.Length || heads.IsDate(next.Text) || HasProfile(lines, at));
    }

    /// <summary>"Roy F., Upper Orlan".</summary>
    private static bool HasPlace(string text) => text.IndexOf(", ", StringComparison.Ordinal) is > 1 and var comma && char.IsUpper(text[comma + 2]);

    /// <summary>Behind the buttons of a comment: a few words without an end mark, and a sentence close below.</summary>
    private bool IsNextName(List<ScrapeText> lines, int at)
    {
        var line = lines[at];
        if (line.Text.Length > LongestName || line.Words > MostNameWords || line.IsBullet || line.EndsSentence || line.Text[^1] is ':' or ',' || !char.IsLetterOrDigit(line.Text[0]) || IsOver(line.Text) || furniture.IsOne(line.Text)) return false;
        var next = at + 1;
        while (next < Math.Min(lines.Count, at + MostProfileLines) && lines[next].Words <= MostBadgeWords && furniture.IsOne(lines[next].Text)) next++;
        return next < lines.Count && (lines[next].EndsSentence || lines[next].Words > MostNameWords) && !IsOver(lines[next].Text);
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
            if (furniture.IsProfile(lines[below].Text) && !lines[below].Text.StartsWith("Age", StringComparison.OrdinalIgnoreCase)) return true; // candidates have an age, too
        return false;
    }
}
