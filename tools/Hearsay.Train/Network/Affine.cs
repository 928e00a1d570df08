using System.Runtime.Intrinsics;

namespace Hearsay.Train.Network;

/// <summary>A linear map with a bias: rows of inputs to rows of outputs.</summary>
internal sealed unsafe class Affine
{
    private readonly Product _product;

    public Affine(string name, (int Inputs, int Outputs) size, Product product, Dice dice)
    {
        _product = product;
        Weights = new Parameter(name + ".w", size.Inputs, size.Outputs).Scatter(dice, MathF.Sqrt(3f / size.Inputs));
        Bias = new Parameter(name + ".b", 1, size.Outputs);
    }

    /// <summary>[input, output]</summary>
    public Parameter Weights { get; }

    public Parameter Bias { get; }

    public void Forward(Matrix input, Matrix output)
    {
        output.Resize(input.Rows);
        _product.Compute(input, Weights.Value, output, adds: false);
        var bias = Bias.Value.At;
        for (var row = 0; row < output.Rows; row++)
        {
            var to = output.Row(row);
            for (var at = 0; at < output.Columns; at += 16) (Vector512.Load(to + at) + Vector512.Load(bias + at)).Store(to + at);
        }
    }

    /// <summary>Adds to the gradients of the weights and, where asked for, sets or adds to that of the input.</summary>
    public void Backward(Matrix input, Matrix slopes, Matrix? inputSlopes, bool adds = false)
    {
        _product.Compute(Factor.Turned(input), slopes, Weights.Gradient, adds: true);
        var bias = Bias.Gradient.At;
        for (var row = 0; row < slopes.Rows; row++)
        {
            var from = slopes.Row(row);
            for (var at = 0; at < slopes.Columns; at += 16) (Vector512.Load(bias + at) + Vector512.Load(from + at)).Store(bias + at);
        }

        if (inputSlopes is null) return;
        inputSlopes.Resize(slopes.Rows);
        _product.Compute(slopes, Factor.Turned(Weights.Value), inputSlopes, adds);
    }
}
