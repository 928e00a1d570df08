using Hearsay.Language.Weights;

namespace Hearsay.Language.Tokens;

/// <summary>
/// What the word splitter looks at to judge a gap before <c>text[gap]</c>, inside a run <c>[start, end)</c> without blanks: the
/// folded units around it, their kinds, the pieces to both sides and the neighbouring runs. Looks at most <see cref="Reach"/> units away.
/// </summary>
internal static class GapFeatures
{
    public const int Most = 32;

    private const int Reach = 24;

    /// <param name="pieceStart">Where the word that the gap may end begins.</param>
    public static void Read(string text, in Run run, int pieceStart, int gap, ref FeatureList features)
    {
        var (a, b, c, d) = (Unit(text, run, gap - 3), Unit(text, run, gap - 2), Unit(text, run, gap - 1), Unit(text, run, gap));
        var (e, f) = (Unit(text, run, gap + 1), Unit(text, run, gap + 2));
        var near = (b << 16) | c;
        features.Add(FeatureHash.Of(1, c, d));
        features.Add(FeatureHash.Of(2, near, d));
        features.Add(FeatureHash.Of(3, c, d, e));
        features.Add(FeatureHash.Of(4, near, d, e));
        features.Add(FeatureHash.Of(5, a, near, d));
        features.Add(FeatureHash.Of(6, c, d, e, f));
        features.Add(FeatureHash.Of(7, near, d, e, f));
        var kinds = Kinds(text, run, gap);
        features.Add(FeatureHash.Of(8, kinds));
        features.Add(FeatureHash.Of(9, kinds >> 5 & 0xFFFFF));
        features.Add(FeatureHash.Of(10, kinds >> 10 & 0x3FF, run.Mark));
        features.Add(FeatureHash.Of(11, c, d, run.Mark));
        ReadPieces(text, run, pieceStart, gap, ref features);
    }

    private static void ReadPieces(string text, in Run run, int pieceStart, int gap, ref FeatureList features)
    {
        var (c, d) = (Kind(text, run, gap - 1), Kind(text, run, gap));
        var left = FoldedHash(text, Math.Max(pieceStart, gap - Reach), gap);
        var right = FoldedHash(text, gap, PieceEnd(text, run, gap));
        var rest = FoldedHash(text, gap, Math.Min(run.End, gap + Reach));
        var offset = (uint)Math.Min(gap - run.Start, 255);
        features.Add(FeatureHash.Of(12, left, d));
        features.Add(FeatureHash.Of(13, left, Unit(text, run, gap)));
        features.Add(FeatureHash.Of(14, right, c));
        features.Add(FeatureHash.Of(15, right, Unit(text, run, gap - 1)));
        features.Add(FeatureHash.Of(16, left, right));
        features.Add(FeatureHash.Of(17, rest, c));
        features.Add(FeatureHash.Of(18, left, rest));
        features.Add(FeatureHash.Of(19, run.Hash, offset));
        features.Add(FeatureHash.Of(20, run.Hash, offset, run.Next));
        features.Add(FeatureHash.Of(21, run.Hash, offset, run.Previous));
        features.Add(FeatureHash.Of(22, (uint)Math.Min(gap - pieceStart, 8), c, d));
        features.Add(FeatureHash.Of(23, (uint)Math.Min(run.End - gap, 8), c, d));
        features.Add(FeatureHash.Of(24, c, d, pieceStart == run.Start ? 1u : 0));
        features.Add(FeatureHash.Of(25, Abbreviations.KindOf(text, pieceStart, gap + 1), rest));
    }

    private static uint Unit(string text, in Run run, int at) => at >= run.Start && at < run.End ? UnitKinds.Fold(text[at]) : 0u;

    private static uint Kind(string text, in Run run, int at) => at >= run.Start && at < run.End ? (uint)UnitKinds.Of(text[at]) : 0u;

    /// <summary>Six kinds of five bits, the one before the gap third.</summary>
    private static uint Kinds(string text, in Run run, int gap)
    {
        var kinds = 0u;
        for (var at = gap - 3; at < gap + 3; at++) kinds = kinds << 5 | Kind(text, run, at);
        return kinds;
    }

    private static int PieceEnd(string text, in Run run, int start)
    {
        var isLetters = UnitKinds.IsLetter(UnitKinds.Of(text[start]));
        var end = start + 1;
        var limit = Math.Min(run.End, start + Reach);
        while (end < limit && UnitKinds.IsLetter(UnitKinds.Of(text[end])) == isLetters) end++;
        return end;
    }

    private static uint FoldedHash(string text, int start, int end)
    {
        Span<char> folded = stackalloc char[Reach];
        for (var at = start; at < end; at++) folded[at - start] = UnitKinds.Fold(text[at]);
        return FeatureHash.Of(folded[..(end - start)]);
    }
}
