using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>A run of letters, a run of digits, or one sign. <paramref name="Id"/> is its row in the vocabulary, -1 when unknown.</summary>
/// <param name="IsGlued">No blank stands before it.</param>
internal readonly record struct TextWord(int Start, int Length, int Id, WordShape Shape, bool IsGlued, bool IsCapital)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Start + Length);
}
