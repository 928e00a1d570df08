using Hearsay.Core;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>Lines that come back among comments, but for their numbers, are all furniture when most of them are, when each closes a comment ("Liked by 3 people"), or each stands between name and date ("5 points").</summary>
internal static class Refrains
{
    private const int Fewest = 3;

    public static void Mend(List<ScrapeText> lines, byte[] labels, Func<int, bool> isFurniture, Func<int, bool> isWhen)
    {
        var first = Array.FindIndex(labels, label => LineLabels.KindOf(label) == LineKind.Comment);
        if (first < 0) return;
        var refrains = Enumerable.Range(Math.Max(first, 1), labels.Length - Math.Max(first, 1)).Where(at => labels[at] is LineLabels.LowNoise or (byte)LineKind.Comment && !isWhen(at))
            .GroupBy(at => LineShape.Whole(lines[at]) ?? "", StringComparer.Ordinal).Where(group => group.Key.Length > 0);
        foreach (var refrain in refrains.Select(group => group.ToList()).Where(group => group.Count >= Fewest))
            if (refrain.Count(at => labels[at] == LineLabels.LowNoise) * 2 > refrain.Count || refrain.TrueForAll(at => !isWhen(at - 1) && Closes(labels, at)) || refrain.TrueForAll(at => IsBadge(at)))
                foreach (var at in refrain.Where(MayGo)) labels[at] = LineLabels.LowNoise;

        bool MayGo(int at) => lines[at].Text.Any(char.IsDigit) || isFurniture(at); // three people write "Amen"

        bool IsBadge(int at) => labels[at - 1] == LineLabels.CommentHead && at + 2 < labels.Length && isWhen(at + 1) && labels[at + 2] == (byte)LineKind.Comment;
    }

    /// <summary>Text of a comment stands above, and none below.</summary>
    private static bool Closes(byte[] labels, int at) =>
        at > 1 && labels[at - 1] == (byte)LineKind.Comment && labels[at - 2] is (byte)LineKind.Comment or LineLabels.CommentHead && (at + 1 == labels.Length || labels[at + 1] != (byte)LineKind.Comment);
}
