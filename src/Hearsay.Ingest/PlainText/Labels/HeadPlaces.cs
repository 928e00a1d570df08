using Hearsay.Core;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>
/// Mends heads of comments by where the others stand: when several stand right below one line that comes back ("Share", "Reply"), a name
/// below that line is a head, too, and of two names there the first.
/// </summary>
/// <param name="names">How often each line is a head.</param>
/// <param name="isOther">Whether a line is known to be no name: a date, furniture.</param>
/// <param name="isWhen">Whether a line says when a comment was written.</param>
internal sealed class HeadPlaces(List<ScrapeText> lines, byte[] labels, Dictionary<string, int> names, Func<int, bool> isOther, Func<int, bool> isWhen)
{
    private const int MostNameWords = 5, LongestName = 40;
    private const int Fewest = 2; // heads below one line
    private const int LongestComment = 6; // lines
    private const int MostBetween = 3; // lines of furniture between a head and its text

    private readonly HashSet<string> _above = Above(lines, labels);

    public void Mend()
    {
        for (var at = 1; at + 1 < labels.Length; at++)
        {
            if (labels[at] != LineLabels.CommentHead) continue;
            if (IsSecond(at)) Exchange(at);
            else if (IsAboveFirst(at)) (labels[at], labels[at + 1]) = (LineLabels.LowNoise, LineLabels.CommentHead);
        }

        for (var at = 2; at < labels.Length; at++)
            if (labels[at] == (byte)LineKind.Comment && labels[at - 1] == LineLabels.LowNoise) AddHead(at + 1 < labels.Length && isWhen(at + 1) ? at + 1 : at);
        for (var at = 1; at + 1 < labels.Length; at++)
            if (labels[at] == LineLabels.LowNoise && labels[at + 1] == LineLabels.LowNoise && IsBelow(at) && IsNameLike(at)) AddComment(at);
        AddFirst();
    }

    /// <summary>A button above the first name of the list, which comes back later with its date.</summary>
    private bool IsAboveFirst(int at) =>
        at + 2 < labels.Length && labels[at + 1] == LineLabels.LowNoise && isWhen(at + 2) && IsNameLike(at + 1) && Count(at) == 1 && Count(at + 1) > 1 && !IsAbove(at + 1) && !IsBadge(at + 1);

    /// <summary>How many lines say the same.</summary>
    private int Count(int at) => lines.Count(line => line.Text == lines[at].Text);

    /// <summary>Nothing of it was read: a name below the line that others stand below, and text down to the next such line.</summary>
    private void AddComment(int head)
    {
        var end = head + 1;
        while (end < labels.Length && end - head <= LongestComment && labels[end] == LineLabels.LowNoise && !IsBelow(end + 1)) end++;
        if (end == head + 1 || end >= labels.Length || labels[end] != LineLabels.LowNoise || end - head > LongestComment || isOther(head + 1)) return;
        labels[head] = LineLabels.CommentHead;
        labels[head + 1] = (byte)LineKind.Comment;
    }

    /// <summary>Where all heads have a date below, the line over a first date is one.</summary>
    private void AddFirst()
    {
        var first = Array.FindIndex(labels, label => LineLabels.KindOf(label) == LineKind.Comment);
        var heads = Enumerable.Range(first + 1, labels.Length - first - 1).Where(at => labels[at] == LineLabels.CommentHead).ToList();
        if (first < 1 || labels[first] == LineLabels.CommentHead || !isWhen(first) || !IsNameLike(first - 1) || heads.Count < Fewest || !heads.TrueForAll(at => at + 1 < labels.Length && isWhen(at + 1))) return;
        labels[first - 1] = LineLabels.CommentHead;
    }

    /// <summary>The lines, but for their numbers, below which most heads stand.</summary>
    private static HashSet<string> Above(List<ScrapeText> lines, byte[] labels) =>
        Enumerable.Range(1, Math.Max(0, labels.Length - 1)).Where(at => labels[at] == LineLabels.CommentHead && labels[at - 1] == LineLabels.LowNoise)
            .GroupBy(at => LineShape.Whole(lines[at - 1]) ?? "", StringComparer.Ordinal).Where(group => group.Key.Length > 0 && group.Count() >= Fewest).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);

    private bool IsBelow(int at) => at > 0 && at <= lines.Count && LineShape.Whole(lines[at - 1]) is { } above && _above.Contains(above);

    /// <summary>The line above the head is a name, too, and wrote the comment; the head is whom it answers, or where it works.</summary>
    private bool IsSecond(int at)
    {
        if (!IsNameLike(at - 1) || IsBelow(at) || lines[at].Text[^1] is ':' or '…') return false;
        var isFree = LineLabels.KindOf(labels[at - 1]) == LineKind.Noise;
        if (IsBelow(at - 1) && IsAbove(at)) return isFree || labels[at - 1] == LineLabels.CommentHead || LineLabels.KindOf(labels[at - 2]) == LineKind.Noise;
        return isFree && names.ContainsKey(lines[at - 1].Text) && (names.GetValueOrDefault(lines[at].Text) <= 1 || isOther(at + 1));
    }

    private bool IsAbove(int at) => Enumerable.Range(0, at - 1).Any(other => labels[other] == LineLabels.CommentHead && lines[other].Text == lines[at].Text);

    /// <summary>Elsewhere it stands below a head, and belongs to it: "Subscriber".</summary>
    private bool IsBadge(int at) => Enumerable.Range(1, labels.Length - 1).Any(other => labels[other] == LineLabels.LowNoise && labels[other - 1] == LineLabels.CommentHead && other != at && lines[other].Text == lines[at].Text && !names.ContainsKey(lines[at].Text));

    private void Exchange(int at)
    {
        (labels[at - 1], labels[at]) = (LineLabels.CommentHead, LineLabels.LowNoise);
        names[lines[at - 1].Text] = names.GetValueOrDefault(lines[at - 1].Text) + 1;
        if (names.GetValueOrDefault(lines[at].Text) <= 1) names.Remove(lines[at].Text);
        else names[lines[at].Text]--;
    }

    /// <summary>Over a comment without a head stands, furniture between, a name where names stand.</summary>
    private void AddHead(int text)
    {
        for (var at = text - 1; at > 0 && at >= text - MostBetween && (labels[at] == LineLabels.LowNoise || isWhen(text)); at--)
        {
            if (!IsBelow(at) || !IsNameLike(at)) continue;
            labels[at] = LineLabels.CommentHead;
            names[lines[at].Text] = names.GetValueOrDefault(lines[at].Text) + 1;
            return;
        }
    }

    private bool IsNameLike(int at)
    {
        var text = lines[at].Text;
        return lines[at].Words <= MostNameWords && text.Length <= LongestName && text.Any(char.IsLetter) && (char.IsLetterOrDigit(text[0]) || text[0] == '@') && text[^1] is not (':' or ',' or '?' or '!' or '…') && !isOther(at);
    }
}
