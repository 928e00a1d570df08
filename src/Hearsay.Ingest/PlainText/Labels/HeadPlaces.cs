using Hearsay.Core;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>
/// Mends heads of comments by where the others stand: when several stand right below one line that comes back ("Share", "Reply"), a name
/// below that line is a head, too, and of two names there the first.
/// </summary>
/// <param name="names">How often each line is a head.</param>
/// <param name="isOther">Whether a line is known to be no name: a date, furniture.</param>
internal sealed class HeadPlaces(List<ScrapeText> lines, byte[] labels, Dictionary<string, int> names, Func<int, bool> isOther)
{
    private const int MostNameWords = 5, LongestName = 40;
    private const int Fewest = 2; // heads below one line
    private const int MostBetween = 3; // lines of furniture between a head and its text

    private readonly HashSet<string> _above = Above(lines, labels);

    public void Mend()
    {
        for (var at = 1; at + 1 < labels.Length; at++)
            if (labels[at] == LineLabels.CommentHead && IsSecond(at)) Exchange(at);
        for (var at = 2; at < labels.Length; at++)
            if (labels[at] == (byte)LineKind.Comment && labels[at - 1] == LineLabels.LowNoise) AddHead(at);
    }

    /// <summary>The lines, but for their numbers, below which most heads stand.</summary>
    private static HashSet<string> Above(List<ScrapeText> lines, byte[] labels) =>
        Enumerable.Range(1, Math.Max(0, labels.Length - 1)).Where(at => labels[at] == LineLabels.CommentHead && labels[at - 1] == LineLabels.LowNoise)
            .GroupBy(at => LineShape.Whole(lines[at - 1]) ?? "", StringComparer.Ordinal).Where(group => group.Key.Length > 0 && group.Count() >= Fewest).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);

    private bool IsBelow(int at) => at > 0 && LineShape.Whole(lines[at - 1]) is { } above && _above.Contains(above);

    /// <summary>The line above the head is a name, too, and wrote the comment; the head is whom it answers, or where it works.</summary>
    private bool IsSecond(int at)
    {
        if (!IsNameLike(at - 1) || IsBelow(at) || lines[at].Text[^1] is ':' or '…') return false;
        var isFree = LineLabels.KindOf(labels[at - 1]) == LineKind.Noise;
        if (IsBelow(at - 1) && IsAbove(at)) return isFree || labels[at - 1] == LineLabels.CommentHead || LineLabels.KindOf(labels[at - 2]) == LineKind.Noise;
        return isFree && names.ContainsKey(lines[at - 1].Text) && (names.GetValueOrDefault(lines[at].Text) <= 1 || isOther(at + 1));
    }

    private bool IsAbove(int at) => Enumerable.Range(0, at - 1).Any(other => labels[other] == LineLabels.CommentHead && lines[other].Text == lines[at].Text);

    private void Exchange(int at)
    {
        (labels[at - 1], labels[at]) = (LineLabels.CommentHead, LineLabels.LowNoise);
        names[lines[at - 1].Text] = names.GetValueOrDefault(lines[at - 1].Text) + 1;
        if (--names[lines[at].Text] == 0) names.Remove(lines[at].Text);
    }

    /// <summary>Over a comment without a head stands, furniture between, a name where names stand.</summary>
    private void AddHead(int text)
    {
        for (var at = text - 1; at > 0 && at >= text - MostBetween && labels[at] == LineLabels.LowNoise; at--)
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
