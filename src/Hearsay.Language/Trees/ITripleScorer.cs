namespace Hearsay.Language.Trees;

/// <summary>Scores the three moves: by the shipped weights, or by those being trained.</summary>
internal interface ITripleScorer
{
    void Score(ReadOnlySpan<uint> features, out int shift, out int left, out int right);
}
