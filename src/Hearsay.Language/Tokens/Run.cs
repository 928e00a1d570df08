using Hearsay.Language.Weights;

namespace Hearsay.Language.Tokens;

/// <summary>A stretch without blanks, with what the word splitter asks about it as a whole.</summary>
/// <param name="Hash">Of the folded stretch; long stretches by their ends.</param>
/// <param name="Mark">1 for what looks like an address on the net, 2 for a mail address, else 0.</param>
/// <param name="Previous">Hash of the run before, 0 at a line's start.</param>
/// <param name="Next">Hash of the run after, 0 at a line's end.</param>
internal readonly record struct Run(int Start, int End, uint Hash, uint Mark, uint Previous, uint Next)
{
    private const int HashedUnits = 24;

    public static uint HashOf(string text, int start, int end)
    {
        Span<char> folded = stackalloc char[HashedUnits];
        var length = Math.Min(end - start, HashedUnits);
        for (var at = 0; at < length; at++) folded[at] = UnitKinds.Fold(text[at < HashedUnits / 2 ? start + at : end - length + at]);
        return FeatureHash.Of(folded[..length]);
    }

    public static uint MarkOf(ReadOnlySpan<char> run)
    {
        var head = run.Length > 256 ? run[..256] : run;
        if (head.Contains("://", StringComparison.Ordinal) || head.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return 1;
        return head.Contains('@') ? 2u : 0;
    }
}
