using System.Collections.Frozen;
using Hearsay.Language.Weights;

namespace Hearsay.Language.Tokens;

/// <summary>Which gaps the word splitter has to judge; all others are inside a word.</summary>
internal static class GapRules
{
    private const int LongestDivided = 24;

    public static bool IsOpen(string text, in Run run, int gap, FrozenSet<uint> divided)
    {
        var (before, after) = (UnitKinds.Of(text[gap - 1]), UnitKinds.Of(text[gap]));
        if (after == UnitKind.Mark || (after == UnitKind.Surrogate && !MayCut(text, gap))) return false;
        if (UnitKinds.IsLetter(before) && UnitKinds.IsLetter(after)) return IsClippedNot(text, run, gap) || IsDivided(text, run, gap, divided);
        return before != UnitKind.Digit || after != UnitKind.Digit;
    }

    /// <summary>False between the halves of a surrogate pair.</summary>
    public static bool MayCut(string text, int gap) => !char.IsLowSurrogate(text[gap]) || !char.IsHighSurrogate(text[gap - 1]);

    private static bool IsClippedNot(string text, in Run run, int gap) =>
        gap + 2 < run.End && (text[gap] | 0x20) == 'n' && UnitKinds.Of(text[gap + 1]) == UnitKind.Apostrophe && (text[gap + 2] | 0x20) == 't';

    private static bool IsDivided(string text, in Run run, int gap, FrozenSet<uint> divided)
    {
        var (start, end) = (gap, gap);
        while (start > run.Start && gap - start <= LongestDivided && UnitKinds.IsLetter(UnitKinds.Of(text[start - 1]))) start--;
        while (end < run.End && end - gap <= LongestDivided && UnitKinds.IsLetter(UnitKinds.Of(text[end]))) end++;
        return end - start <= LongestDivided && divided.Contains(LettersHash(text, start, end));
    }

    public static uint LettersHash(string text, int start, int end)
    {
        Span<char> folded = stackalloc char[LongestDivided];
        for (var at = start; at < end; at++) folded[at - start] = UnitKinds.Fold(text[at]);
        return FeatureHash.Of(folded[..(end - start)]);
    }
}
