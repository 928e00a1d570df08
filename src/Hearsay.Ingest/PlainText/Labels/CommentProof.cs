using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Comments;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>Takes comments back that the labels alone see: lists of events, candidates or years have the shape of a thread, too.</summary>
internal sealed class CommentProof(Phrases phrases, CommentHeads heads, LineFurniture furniture)
{
    private const int MostLikeWords = 3;

    /// <summary>Changes <paramref name="labels"/>: "Spring fair", "March 12, 7 p.m., Town Hall" and a sentence are no comment where nothing else speaks for one.</summary>
    /// <param name="kinds">What the rules say.</param>
    /// <param name="hasComments">Whether the rules have found any.</param>
    public void Mend(List<ScrapeText> lines, byte[] labels, LineKind[] kinds, bool hasComments)
    {
        for (var at = 0; at < labels.Length; at++)
            if (labels[at] == LineLabels.CommentHead && IsFigure(lines[at].Text)) labels[at] = (byte)LineKind.Comment;
        if (!hasComments && !Enumerable.Range(0, lines.Count).Any(at => Proves(lines, labels, at))) TakeBack(labels, kinds, labels.Length);
        else if (!labels.Contains((byte)LineKind.Body) && Array.IndexOf(labels, LineLabels.CommentHead) is > 0 and var first) TakeBack(labels, kinds, first);
    }

    /// <summary>A date, a clock time or a number alone, which nobody is called: "January 3, 1912", "9:15", "1910".</summary>
    private bool IsFigure(string line) => (IsWhen(line) && !(heads.Stamped(line) is { } stamped && char.IsUpper(stamped.Name[0]))) || (line.Any(char.IsAsciiDigit) && !line.Any(char.IsLetter));

    private bool IsWhen(string line) => heads.IsWhen(line) || heads.IsDay(line) || heads.IsAgo(line) || CommentHeads.IsClock(line);

    /// <summary>What no list has: "3 Comments", "Reply", "Like", a head like "Ada said...", "2 hours ago" above or below a head.</summary>
    private bool Proves(List<ScrapeText> lines, byte[] labels, int at)
    {
        var text = lines[at].Text;
        if ((phrases.Read(text) & PhraseKind.Comments) != 0 || furniture.IsReply(text) || IsLike(lines[at])) return true;
        if (IsOfComments(labels[at]) && (heads.Speaker(text) ?? heads.Wrote(text)?.Name) is not null) return true;
        if (labels[at] != LineLabels.CommentHead) return false;
        if (heads.Signed(text, isRelative: true) is not null || heads.Stamped(text) is { } stamped && stamped.Date.Contains(':', StringComparison.Ordinal)) return true;
        return at > 0 && IsTime(lines[at - 1].Text) || at + 1 < lines.Count && IsTime(lines[at + 1].Text);
    }

    /// <summary>"Like", "Like 3".</summary>
    private bool IsLike(ScrapeText line) => line.Words <= MostLikeWords && line.Text.StartsWith("Like", StringComparison.Ordinal) && furniture.AreButtons(line.Text);

    /// <summary>"2 hours ago", "20:14", a date with a clock time: "March 4, 2022 at 2:10 am".</summary>
    private bool IsTime(string line) => heads.IsAgo(line) || CommentHeads.IsClock(line) || heads.IsWhen(line) && line.Contains(':', StringComparison.Ordinal);

    /// <summary>Text, head or furniture of a comment: "Ada", "I do.", "Share".</summary>
    private static bool IsOfComments(byte label) => LineLabels.KindOf(label) == LineKind.Comment || label == LineLabels.LowNoise;

    /// <summary>The kinds of the rules for what is labelled as of the comments before <paramref name="end"/>: the sentence below "1910" is body again.</summary>
    private static void TakeBack(byte[] labels, LineKind[] kinds, int end)
    {
        for (var at = 0; at < end; at++)
            if (IsOfComments(labels[at]) && kinds[at] != LineKind.Comment) labels[at] = (byte)kinds[at];
    }
}
