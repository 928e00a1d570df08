using Hearsay.Language.Trees;

namespace Hearsay.Train.Weights;

/// <summary>Scores moves by weights that are being learned.</summary>
internal readonly struct TrainedMoves(TripleTrainer weights) : ITripleScorer
{
    public void Score(ReadOnlySpan<uint> features, out int shift, out int left, out int right)
    {
        Span<int> scores = stackalloc int[3];
        weights.Score(features, scores);
        (shift, left, right) = (scores[0], scores[1], scores[2]);
    }
}
