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

    /// <summary>Like the other, where every class is right to some degree (Hinton et al. 2015); the degrees sum to 1.</summary>
    public static float Learn(Span<float> scores, ReadOnlySpan<float> likely)
    {
        var (sum, loss) = (Normalise(scores), 0f);
        for (var at = 0; at < scores.Length; at++)
        {
            scores[at] /= sum;
            if (likely[at] > 0) loss -= likely[at] * MathF.Log(MathF.Max(scores[at], 1e-30f));
            scores[at] -= likely[at];
        }

        return loss;
    }

    /// <summary>Turns scores into probabilities.</summary>
    public static void Apply(Span<float> scores)
    {
        var sum = Normalise(scores);
        foreach (ref var score in scores) score /= sum;
    }

    /// <summary>Turns scores into what is in proportion to their probabilities, and gives the sum of it.</summary>
    private static float Normalise(Span<float> scores)
    {
        var (most, sum) = (float.NegativeInfinity, 0f);
        foreach (var score in scores) most = MathF.Max(most, score);
        foreach (ref var score in scores) sum += score = MathF.Exp(score - most);
        return sum;
    }
}
