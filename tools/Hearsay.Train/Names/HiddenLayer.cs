using System.Numerics;
using System.Runtime.InteropServices;
using Hearsay.Language.Names;

namespace Hearsay.Train.Names;

/// <summary>Units between the states of the network and the labels of names, each the positive part of a weighted sum; learned as the rest of the field is.</summary>
internal sealed class HiddenLayer
{
    private const float Rate = 0.02f;

    /// <summary>A word whose labels are all as near as this to the truth moves nothing.</summary>
    private const float Least = 1e-2f;

    private readonly int _width;
    private readonly AveragedWeights _inputs; // [unit, state], the last of a row its bias
    private readonly AveragedWeights _outputs = new(NameModel.HiddenUnits * NameLabels.Count, Rate); // [unit, label]

    /// <param name="width">States of a word.</param>
    /// <param name="chance">From 0 to 1, another each time.</param>
    public HiddenLayer(int width, Func<float> chance)
    {
        _width = width;
        _inputs = new AveragedWeights(NameModel.HiddenUnits * (width + 1), Rate);
        var reach = MathF.Sqrt(3f / width);
        for (var at = 0; at < _inputs.Values.Length; at++) _inputs.Values[at] = ((2 * chance()) - 1) * reach;
        for (var at = 0; at < _outputs.Values.Length; at++) _outputs.Values[at] = ((2 * chance()) - 1) * 0.1f;
    }

    /// <summary>Fills <paramref name="units"/> and adds to <paramref name="scores"/> what they say of one word.</summary>
    public void Score(ReadOnlySpan<float> states, Span<float> units, Span<float> scores)
    {
        for (var unit = 0; unit < units.Length; unit++)
        {
            var weights = _inputs.Values.AsSpan(unit * (_width + 1), _width + 1);
            units[unit] = MathF.Max(0, Dot(weights[.._width], states) + weights[_width]);
            if (units[unit] == 0) continue;
            for (var label = 0; label < scores.Length; label++) scores[label] += units[unit] * _outputs.Values[(unit * NameLabels.Count) + label];
        }
    }

    /// <param name="gradients">Of the logarithm of the likelihood, by label.</param>
    public void Move(ReadOnlySpan<float> states, ReadOnlySpan<float> units, ReadOnlySpan<float> gradients, float step)
    {
        if (gradients.IndexOfAnyExceptInRange(-Least, Least) < 0) return;
        for (var unit = 0; unit < units.Length; unit++)
        {
            if (units[unit] == 0) continue;
            var gradient = Dot(_outputs.Values.AsSpan(unit * NameLabels.Count, NameLabels.Count), gradients);
            for (var label = 0; label < gradients.Length; label++) _outputs.Move((unit * NameLabels.Count) + label, gradients[label] * units[unit], step);
            var first = unit * (_width + 1);
            for (var state = 0; state < _width; state++)
                if (states[state] != 0) _inputs.Move(first + state, gradient * states[state], step);
            _inputs.Move(first + _width, gradient, step);
        }
    }

    /// <summary>The averaged weights of each unit and its bias.</summary>
    public IEnumerable<(float[] Weights, float Bias)> Inputs(float step) =>
        _inputs.Average(step).Chunk(_width + 1).Select(row => (row[.._width], row[_width]));

    /// <summary>[unit, label]</summary>
    public float[] Outputs(float step) => _outputs.Average(step);

    private static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var lefts = MemoryMarshal.Cast<float, Vector<float>>(left);
        var rights = MemoryMarshal.Cast<float, Vector<float>>(right);
        var sums = Vector<float>.Zero;
        for (var at = 0; at < lefts.Length; at++) sums += lefts[at] * rights[at];
        var sum = Vector.Sum(sums);
        for (var at = lefts.Length * Vector<float>.Count; at < left.Length; at++) sum += left[at] * right[at];
        return sum;
    }
}
