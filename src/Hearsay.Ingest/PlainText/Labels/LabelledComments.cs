using Hearsay.Core;
using Hearsay.Ingest.Comments;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>Cuts labelled lines into comments, each by the head above its text; below it where the first text has none above.</summary>
internal sealed class LabelledComments(CommentHeads heads)
{
    private const int MostBadges = 2; // lines between name and date: votes, a town, "Author"

    public List<Comment> Read(List<ScrapeText> lines, byte[] labels, LineKind[] kinds)
    {
        var comments = new ScrapeCommentList(heads);
        var (isSignedBelow, hasSaid) = (IsSignedBelow(lines, labels), HaveSaid(lines, labels));
        for (var at = 0; at < lines.Count; at++)
        {
            if (kinds[at] != LineKind.Comment) continue;
            var text = lines[at].Text;
            var isQuoted = !hasSaid && at > 0 && lines[at - 1].Text[^1] == ':' && heads.Speaker(lines[at - 1].Text) is not null;
            if (labels[at] == LineLabels.CommentHead && !isQuoted && (hasSaid || heads.Speaker(text) is null))
            {
                Head(text, comments, isSignedBelow);
                at += isSignedBelow ? 0 : Badges(lines, labels, kinds, at);
            }
            else if (IsWhen(text)) comments.Date(text);
            else comments.Open(text);
        }

        return comments.Done();
    }

    private bool IsWhen(string text) => heads.IsWhen(text) || heads.IsAgo(text) || heads.IsDay(text) || CommentHeads.IsClock(text);

    /// <summary>How many lines stand between the head and its date, when text comes behind the date.</summary>
    private int Badges(List<ScrapeText> lines, byte[] labels, LineKind[] kinds, int head)
    {
        for (var at = head + 1; at <= head + 1 + MostBadges && at + 1 < lines.Count && IsText(at); at++)
            if (IsWhen(lines[at].Text)) return IsText(at + 1) && !IsWhen(lines[at + 1].Text) ? at - head - 1 : 0;
        return 0;

        bool IsText(int at) => kinds[at] == LineKind.Comment && labels[at] != LineLabels.CommentHead;
    }

    /// <summary>Whether most heads are "NAME said"; on boards, where they are not, such a line heads a quotation.</summary>
    private bool HaveSaid(List<ScrapeText> lines, byte[] labels)
    {
        var (all, said) = (0, 0);
        for (var at = 0; at < lines.Count; at++)
            if (labels[at] == LineLabels.CommentHead) (all, said) = (all + 1, said + (heads.Speaker(lines[at].Text) is null ? 0 : 1));
        return said * 2 >= all;
    }

    private void Head(string line, ScrapeCommentList comments, bool isSignedBelow)
    {
        var (name, date) = Parts(line);
        if (comments.WaitsForDate && date is not null && comments.Knows(name)) comments.Date(date); // whom the comment answers, and when
        else if (isSignedBelow) comments.Sign(name, date ?? "");
        else if (comments.Begin(name) && date is not null) comments.Date(date);
    }

    private (string Name, string? Date) Parts(string line)
    {
        if (heads.Stamped(line) is { } stamped) return stamped;
        if (heads.Speaker(line) is { } speaker) return (speaker, heads.IsoDate(line) is null ? null : line);
        if ((heads.Wrote(line) ?? heads.Signed(line, isRelative: false)) is { } signed) return (signed.Name, signed.Date);
        if (line.IndexOf(" · ", StringComparison.Ordinal) is > 1 and var mark) return (line[..mark], null);
        return (line.IndexOf(" replied to ", StringComparison.Ordinal) is > 0 and var answer ? line[..answer] : line, null);
    }

    /// <summary>Text stands over the first head, and a head or its date is the last line.</summary>
    private bool IsSignedBelow(List<ScrapeText> lines, byte[] labels)
    {
        var first = Array.FindIndex(labels, label => LineLabels.KindOf(label) == LineKind.Comment);
        var last = Array.FindLastIndex(labels, label => LineLabels.KindOf(label) == LineKind.Comment);
        return first >= 0 && labels[first] != LineLabels.CommentHead && !heads.IsDate(lines[first].Text) && !heads.IsAgo(lines[first].Text) && labels[last] == LineLabels.CommentHead;
    }
}
