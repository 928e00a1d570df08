using System.Runtime.Intrinsics;

namespace Hearsay.Train.Network;

/// <summary>
/// Weights that are learned: their gradient, the moments of Adam (Kingma and Ba 2015) and a running average. A sparse one is a
/// table of which a step moves only the rows that were touched.
/// </summary>
internal sealed unsafe class Parameter
{
    // Dozat and Manning (2017) found a shorter memory of squares better for parsing.
    private const float FirstDecay = 0.9f, SecondDecay = 0.95f, Epsilon = 1e-8f;

    private readonly Matrix _first;
    private readonly Matrix _second;
    private readonly Matrix _average;
    private readonly bool[]? _isTouched;
    private readonly List<int> _touched = [];

    public Parameter(string name, int rows, int columns, bool isSparse = false)
    {
        Name = name;
        (Value, Gradient) = (new Matrix(rows, columns), new Matrix(rows, columns));
        (_first, _second, _average) = (new Matrix(rows, columns), new Matrix(rows, columns), new Matrix(rows, columns));
        if (isSparse) _isTouched = new bool[rows];
    }

    public string Name { get; }

    public Matrix Value { get; }

    public Matrix Gradient { get; }

    /// <summary>Uniform between minus and plus <paramref name="limit"/>.</summary>
    public Parameter Scatter(Dice dice, float limit)
    {
        foreach (ref var value in Value.Values) value = (2 * dice.Uniform() - 1) * limit;
        return this;
    }

    /// <summary>Marks a row of a sparse parameter whose gradient is about to change.</summary>
    public void Touch(int row)
    {
        if (_isTouched![row]) return;
        _isTouched[row] = true;
        _touched.Add(row);
    }

    public double SquaredGradient()
    {
        if (_isTouched is null) return SquaredSum(Gradient.Values);
        var sum = 0.0;
        foreach (var row in _touched) sum += SquaredSum(Gradient[row]);
        return sum;
    }

    /// <summary>Moves the weights against the gradient and clears it.</summary>
    /// <param name="step">From 1.</param>
    /// <param name="scale">The gradient is multiplied by it first.</param>
    public void Move(int step, float rate, float scale)
    {
        var first = 1 / (1 - MathF.Pow(FirstDecay, step));
        var second = 1 / (1 - MathF.Pow(SecondDecay, step));
        if (_isTouched is null)
        {
            for (var row = 0; row < Value.Rows; row++) MoveRow(row, (rate * first, second, scale));
            return;
        }

        foreach (var row in _touched)
        {
            MoveRow(row, (rate * first, second, scale));
            _isTouched[row] = false;
        }

        _touched.Clear();
    }

    /// <summary>Brings the average nearer to the weights.</summary>
    /// <param name="share">1 to begin.</param>
    public void Average(float share)
    {
        var values = Value.Values;
        var average = _average.Values;
        for (var at = 0; at < values.Length; at++) average[at] += share * (values[at] - average[at]);
    }

    /// <summary>Exchanges weights and average.</summary>
    public void Swap()
    {
        var values = Value.Values;
        var average = _average.Values;
        for (var at = 0; at < values.Length; at++) (values[at], average[at]) = (average[at], values[at]);
    }

    private static double SquaredSum(ReadOnlySpan<float> values)
    {
        var sum = 0f;
        foreach (var value in values) sum += value * value;
        return sum;
    }

    private void MoveRow(int row, (float Rate, float Second, float Scale) by)
    {
        var value = Value.Row(row);
        var gradient = Gradient.Row(row);
        var first = _first.Row(row);
        var second = _second.Row(row);
        for (var at = 0; at < Value.Columns; at += 16)
        {
            var slope = Vector512.Load(gradient + at) * by.Scale;
            var mean = Vector512.Load(first + at) * FirstDecay + slope * (1 - FirstDecay);
            var square = Vector512.Load(second + at) * SecondDecay + slope * slope * (1 - SecondDecay);
            mean.Store(first + at);
            square.Store(second + at);
            (Vector512.Load(value + at) - mean * by.Rate / (Vector512.Sqrt(square * by.Second) + Vector512.Create(Epsilon))).Store(value + at);
            Vector512<float>.Zero.Store(gradient + at);
        }
    }
}
