using Hearsay.Core;
using Hearsay.Ingest.Comments;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>Cuts labelled lines into comments, each by the head above its text; below it where the first text has none above.</summary>
internal sealed class LabelledComments(CommentHeads heads)
{
    public List<Comment> Read(List<ScrapeText> lines, byte[] labels, LineKind[] kinds)
    {
        var comments = new ScrapeCommentList(heads);
        var isSignedBelow = IsSignedBelow(lines, labels);
        for (var at = 0; at < lines.Count; at++)
        {
            if (kinds[at] != LineKind.Comment) continue;
            var text = lines[at].Text;
            if (labels[at] == LineLabels.CommentHead) Head(text, comments, isSignedBelow);
            else if (heads.IsWhen(text) || heads.IsAgo(text) || heads.IsDay(text)) comments.Date(text);
            else comments.Open(text);
        }

        return comments.Done();
    }

    private void Head(string line, ScrapeCommentList comments, bool isSignedBelow)
    {
        var (name, date) = Parts(line);
        if (isSignedBelow) comments.Sign(name, date ?? "");
        else comments.Begin(name);
        if (!isSignedBelow && date is not null) comments.Date(date);
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
