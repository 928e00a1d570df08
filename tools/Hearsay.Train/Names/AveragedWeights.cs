namespace Hearsay.Train.Names;

/// <summary>Weights that move by AdaGrad (Duchi et al. 2011) and are averaged over all steps in the end.</summary>
internal sealed class AveragedWeights(int count, float rate)
{
    private const float Floor = 1e-3f;
    private readonly float[] _squares = new float[count];
    private readonly float[] _totals = new float[count]; // what averaging takes off: change times number of the step

    public float[] Values { get; } = new float[count];

    /// <param name="gradient">Of the logarithm of the likelihood, which is to grow.</param>
    public void Move(int at, float gradient, float step)
    {
        _squares[at] += gradient * gradient;
        var change = rate * gradient / (MathF.Sqrt(_squares[at]) + Floor);
        Values[at] += change;
        _totals[at] += change * step;
    }

    public float[] Average(float step) => [.. Values.Select((weight, at) => weight - (_totals[at] / step))];
}
