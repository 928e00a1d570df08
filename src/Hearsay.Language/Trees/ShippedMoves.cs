using Hearsay.Language.Weights;

namespace Hearsay.Language.Trees;

/// <summary>Scores moves by the weights of a model file.</summary>
internal readonly struct ShippedMoves(TripleTable table) : ITripleScorer
{
    public void Score(ReadOnlySpan<uint> features, out int shift, out int left, out int right) => table.Score(features, out shift, out left, out right);
}
