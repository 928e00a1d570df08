namespace Hearsay.Train.Network;

/// <summary>Cross entropy over classes.</summary>
internal static class Softmax
{
    /// <summary>Turns scores into their gradient and gives the loss.</summary>
    public static float Learn(Span<float> scores, int right)
    {
        var sum = Normalise(scores);
        var loss = -MathF.Log(MathF.Max(scores[right] / sum, 1e-30f));
        foreach (ref var score in scores) score /= sum;
        scores[right] -= 1;
        return loss;
    }

    /// <summary>Turns scores into probabilities that sum to the number given back.</summary>
    private static float Normalise(Span<float> scores)
    {
        var (most, sum) = (float.NegativeInfinity, 0f);
        foreach (var score in scores) most = MathF.Max(most, score);
        foreach (ref var score in scores) sum += score = MathF.Exp(score - most);
        return sum;
    }
}
