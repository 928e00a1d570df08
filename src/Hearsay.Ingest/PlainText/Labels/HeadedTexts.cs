using Hearsay.Core;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>
/// Mends labels of comments by what all of them share: a name that heads one comment heads the others where it stands alone, each name has a
/// text below it, and of lines that stand as names one under the other only the first is one.
/// </summary>
internal static class HeadedTexts
{
    private const int MostNameWords = 5, LongestName = 40;
    private const int Often = 2;

    /// <param name="isFurniture">Whether a line is known to be no part of any text.</param>
    /// <param name="isWhen">Whether a line says when a comment was written.</param>
    public static void Mend(List<ScrapeText> lines, byte[] labels, Func<int, bool> isFurniture, Func<int, bool> isWhen)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < labels.Length; at++)
            if (labels[at] == LineLabels.CommentHead) names[lines[at].Text] = names.GetValueOrDefault(lines[at].Text) + 1;
        if (names.Count == 0) return;
        for (var at = 1; at + 1 < labels.Length; at++)
            if (Returns(at)) labels[at] = LineLabels.CommentHead;
        new HeadPlaces(lines, labels, names, at => isWhen(at) || (isFurniture(at) && !names.ContainsKey(lines[at].Text)), isWhen).Mend();
        for (var at = 1; at < labels.Length; at++)
        {
            if (labels[at - 1] != LineLabels.CommentHead || labels[at] != LineLabels.CommentHead || (IsKnown(at) && !IsKnown(at - 1))) continue;
            labels[at] = IsAnswered(at) ? LineLabels.LowNoise : (byte)LineKind.Comment;
            if (!IsKnown(at)) names.Remove(lines[at].Text);
        }

        for (var at = 1; at + 2 < labels.Length; at++)
            if (labels[at - 1] == LineLabels.CommentHead && labels[at] == (byte)LineKind.Comment && names.ContainsKey(lines[at].Text) && IsKnown(at - 1) && labels[at + 1] != LineLabels.CommentHead) labels[at] = LineLabels.LowNoise;
        var isDated = Enumerable.Range(0, labels.Length).Any(at => labels[at] == (byte)LineKind.Comment && isWhen(at)); // badges stand by dates
        for (var at = 1; at < labels.Length; at++)
            if (labels[at - 1] == LineLabels.CommentHead && labels[at] == LineLabels.LowNoise && IsText(at)) labels[at] = (byte)LineKind.Comment;

        Refrains.Mend(lines, labels, isFurniture, isWhen);

        bool Returns(int at) =>
            labels[at] is (byte)LineKind.Comment or LineLabels.LowNoise && labels[at - 1] != LineLabels.CommentHead && lines[at].Words <= MostNameWords && lines[at].Text.Length <= LongestName
            && names.ContainsKey(lines[at].Text) && labels[at + 1] is (byte)LineKind.Comment;

        bool IsKnown(int at) => names.GetValueOrDefault(lines[at].Text) >= Often;

        bool IsAnswered(int at) => names.GetValueOrDefault(lines[at].Text) >= Often && at + 1 < labels.Length && labels[at + 1] != LineLabels.CommentHead;

        bool IsText(int at) => !names.ContainsKey(lines[at].Text) && IsWithout(at) && (at + 1 < labels.Length && labels[at + 1] == LineLabels.CommentHead ? lines[at].Text.Length > 1 && lines[at].Text.Any(unit => char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) || unit is ')' or '(' or '^') : !isFurniture(at) || IsSmile(lines[at].Text));

        static bool IsSmile(string text) => text.Length is > 1 and < 5 && text[0] is ':' or ';' or '=' && text[^1] is ')' or '(' or 'D' or 'P';

        bool IsWithout(int at) => !isDated || at + 1 == labels.Length || labels[at + 1] == LineLabels.CommentHead || (at + 2 >= labels.Length && labels[at + 1] == LineLabels.LowNoise);
    }
}
