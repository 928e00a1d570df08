using System.Runtime.Intrinsics;
using Hearsay.Language.Network;

namespace Hearsay.Train.Network;

/// <summary>
/// A simple recurrent unit that runs both ways (Lei et al. 2018): forget gate and reset gate see the last state through weights of
/// their own units only, so the one matrix product is over all words at once. Each way passes on its half of the input.
/// </summary>
internal sealed unsafe class SruLayer
{
    private const int ForgetPeep = 0, ResetPeep = 1, ForgetBias = 2, ResetBias = 3, GateRows = 4;

    private readonly Product _product;
    private readonly int _hidden;
    private readonly Matrix _gates; // [word, way, (content, forget, reset), unit]; the gates after their sigmoid
    private readonly Matrix _states; // [word, way, unit]
    private readonly Matrix _carry;

    public SruLayer(string name, int hidden, Product product, Dice dice)
    {
        (_hidden, _product) = (hidden, product);
        Weights = new Parameter(name + ".w", 2 * hidden, 6 * hidden).Scatter(dice, MathF.Sqrt(1.5f / hidden));
        Gates = new Parameter(name + ".g", 2 * GateRows, hidden);
        (_gates, _states, _carry) = (new Matrix(0, 6 * hidden), new Matrix(0, 2 * hidden), new Matrix(1, hidden));
    }

    /// <summary>[input, way * (content, forget, reset) * unit]</summary>
    public Parameter Weights { get; }

    /// <summary>[way * (forget peep, reset peep, forget bias, reset bias), unit]</summary>
    public Parameter Gates { get; }

    /// <param name="ends">One past the last word of each sentence.</param>
    public void Forward(Matrix input, ReadOnlySpan<int> ends, Matrix output)
    {
        _gates.Resize(input.Rows);
        _states.Resize(input.Rows);
        output.Resize(input.Rows);
        _product.Compute(input, Weights.Value, _gates, adds: false);
        var first = 0;
        foreach (var end in ends)
        {
            for (var word = first; word < end; word++) ForwardWord(word, word == first ? -1 : word - 1, 0, (input, output));
            for (var word = end - 1; word >= first; word--) ForwardWord(word, word == end - 1 ? -1 : word + 1, 1, (input, output));
            first = end;
        }
    }

    /// <summary>Sets the gradient of the input. <see cref="Forward"/> must have run on the same input last.</summary>
    public void Backward(Matrix input, ReadOnlySpan<int> ends, Matrix slopes, Matrix inputSlopes)
    {
        inputSlopes.Resize(input.Rows);
        var first = 0;
        foreach (var end in ends)
        {
            _carry.Clear();
            for (var word = end - 1; word >= first; word--) BackwardWord(word, word == first ? -1 : word - 1, 0, (input, slopes, inputSlopes));
            _carry.Clear();
            for (var word = first; word < end; word++) BackwardWord(word, word == end - 1 ? -1 : word + 1, 1, (input, slopes, inputSlopes));
            first = end;
        }

        _product.Compute(Factor.Turned(input), _gates, Weights.Gradient, adds: true);
        _product.Compute(_gates, Factor.Turned(Weights.Value), inputSlopes, adds: true);
    }

    private static Vector512<float> Sigmoid(Vector512<float> value) => Vector512<float>.One / (Vector512<float>.One + Vector512.Exp(-value));

    private float* Gate(Matrix gates, int way, int row) => gates.Row(way * GateRows + row);

    private void ForwardWord(int word, int before, int way, (Matrix Input, Matrix Output) flow)
    {
        var content = _gates.Row(word) + way * 3 * _hidden;
        var state = _states.Row(word) + way * _hidden;
        var last = before < 0 ? null : _states.Row(before) + way * _hidden;
        var input = flow.Input.Row(word) + way * _hidden;
        var output = flow.Output.Row(word) + way * _hidden;
        var forgetPeep = Gate(Gates.Value, way, ForgetPeep);
        var resetPeep = Gate(Gates.Value, way, ResetPeep);
        var forgetBias = Gate(Gates.Value, way, ForgetBias);
        var resetBias = Gate(Gates.Value, way, ResetBias);
        for (var at = 0; at < _hidden; at += 16)
        {
            var old = last == null ? Vector512<float>.Zero : Vector512.Load(last + at);
            var forget = Sigmoid(Vector512.Load(content + _hidden + at) + Vector512.Load(forgetPeep + at) * old + Vector512.Load(forgetBias + at));
            var reset = Sigmoid(Vector512.Load(content + 2 * _hidden + at) + Vector512.Load(resetPeep + at) * old + Vector512.Load(resetBias + at));
            var fresh = Vector512.Load(content + at);
            var now = fresh + forget * (old - fresh);
            var passed = Vector512.Load(input + at) * NetworkShape.Highway;
            forget.Store(content + _hidden + at);
            reset.Store(content + 2 * _hidden + at);
            now.Store(state + at);
            (passed + reset * (now - passed)).Store(output + at);
        }
    }

    /// <summary>Puts the gradients before the gates where the gates were.</summary>
    private void BackwardWord(int word, int before, int way, (Matrix Input, Matrix Slopes, Matrix InputSlopes) flow)
    {
        var content = _gates.Row(word) + way * 3 * _hidden;
        var state = _states.Row(word) + way * _hidden;
        var last = before < 0 ? null : _states.Row(before) + way * _hidden;
        var input = flow.Input.Row(word) + way * _hidden;
        var slopes = flow.Slopes.Row(word) + way * _hidden;
        var inputSlopes = flow.InputSlopes.Row(word) + way * _hidden;
        var forgetPeep = Gate(Gates.Value, way, ForgetPeep);
        var resetPeep = Gate(Gates.Value, way, ResetPeep);
        for (var at = 0; at < _hidden; at += 16)
        {
            var old = last == null ? Vector512<float>.Zero : Vector512.Load(last + at);
            var (fresh, forget, reset) = (Vector512.Load(content + at), Vector512.Load(content + _hidden + at), Vector512.Load(content + 2 * _hidden + at));
            var (slope, now, passed) = (Vector512.Load(slopes + at), Vector512.Load(state + at), Vector512.Load(input + at) * NetworkShape.Highway);
            var ofReset = slope * (now - passed) * reset * (Vector512<float>.One - reset);
            var ofState = slope * reset + Vector512.Load(_carry.At + at);
            var ofForget = ofState * (old - fresh) * forget * (Vector512<float>.One - forget);
            (slope * (Vector512<float>.One - reset) * NetworkShape.Highway).Store(inputSlopes + at);
            (ofState * (Vector512<float>.One - forget)).Store(content + at);
            ofForget.Store(content + _hidden + at);
            ofReset.Store(content + 2 * _hidden + at);
            (ofState * forget + ofForget * Vector512.Load(forgetPeep + at) + ofReset * Vector512.Load(resetPeep + at)).Store(_carry.At + at);
            Add(way, at, (ofForget, ofReset), old);
        }
    }

    private void Add(int way, int at, (Vector512<float> Forget, Vector512<float> Reset) slopes, Vector512<float> old)
    {
        Grow(Gate(Gates.Gradient, way, ForgetPeep) + at, slopes.Forget * old);
        Grow(Gate(Gates.Gradient, way, ResetPeep) + at, slopes.Reset * old);
        Grow(Gate(Gates.Gradient, way, ForgetBias) + at, slopes.Forget);
        Grow(Gate(Gates.Gradient, way, ResetBias) + at, slopes.Reset);
    }

    private static void Grow(float* to, Vector512<float> by) => (Vector512.Load(to) + by).Store(to);
}
