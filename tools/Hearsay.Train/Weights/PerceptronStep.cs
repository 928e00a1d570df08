namespace Hearsay.Train.Weights;

/// <summary>One step of a perceptron with a margin: it learns when the right class does not win clearly.</summary>
internal static class PerceptronStep
{
    private const int Margin = 2;

    /// <summary>1 when the highest score was wrong, else 0.</summary>
    public static int Learn(TripleTrainer weights, ReadOnlySpan<uint> features, ReadOnlySpan<int> scores, int right, int classes = 3)
    {
        var rival = right == 0 ? 1 : 0;
        for (var at = 0; at < classes; at++)
            if (at != right && scores[at] > scores[rival]) rival = at;
        if (scores[right] >= scores[rival] + Margin) return 0;
        weights.Update(features, right, 1);
        weights.Update(features, rival, -1);
        return scores[right] > scores[rival] ? 0 : 1;
    }
}
