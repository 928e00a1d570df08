using System.Runtime.Intrinsics;
using Hearsay.Language.Network;

namespace Hearsay.Train.Network;

/// <summary>Names the relation of a word to its head from what both show, once added (and rectified) and once multiplied.</summary>
internal sealed unsafe class RelationScorer
{
    private readonly NetworkShape _shape;
    private readonly Dropout _dropout;
    private readonly Matrix _parts, _partSlopes; // [word, (sum of dependent, sum of head, times of dependent, times of head)]
    private readonly Matrix _joint, _jointSlopes; // [word, (sum, times)]
    private readonly Matrix _scores; // [word, relation]

    public RelationScorer(NetworkShape shape, float dropout, Product product, Dice dice)
    {
        _shape = shape;
        var (parts, joint) = (2 * (shape.Sum + shape.Times), shape.Sum + shape.Times);
        Parts = new Affine("relation.parts", (shape.Width, parts), product, dice);
        Classes = new Affine("relation.classes", (joint, NetworkShape.Padded(NetworkShape.Relations)), product, dice);
        _dropout = new Dropout(joint, dropout);
        (_parts, _partSlopes) = (new Matrix(0, parts), new Matrix(0, parts));
        (_joint, _jointSlopes) = (new Matrix(0, joint), new Matrix(0, joint));
        _scores = new Matrix(0, NetworkShape.Padded(NetworkShape.Relations));
    }

    public Affine Parts { get; }

    public Affine Classes { get; }

    public IEnumerable<Parameter> Parameters => [Parts.Weights, Parts.Bias, Classes.Weights, Classes.Bias];

    /// <summary>Scores of the relations, [word], of words whose heads are given by their places in the batch; -1 for a root.</summary>
    public void Forward(Matrix input, ReadOnlySpan<int> heads, Dice? dice)
    {
        Parts.Forward(input, _parts);
        _joint.Resize(input.Rows);
        for (var word = 0; word < heads.Length; word++)
        {
            if (heads[word] < 0) _joint[word].Clear();
            else Join(_parts.Row(word), _parts.Row(heads[word]), _joint.Row(word));
        }

        _dropout.ForwardUnits(_joint, dice);
        Classes.Forward(_joint, _scores);
    }

    public Span<float> Scores(int word) => _scores[word][..NetworkShape.Relations];

    /// <summary>Sum of the losses; adds to the gradients of the input.</summary>
    public float Learn(Batch batch, ReadOnlySpan<int> heads, (Matrix Input, Matrix Slopes) flow, float scale)
    {
        var (loss, at) = (0f, 0);
        foreach (var example in batch.Examples)
            for (var word = 0; word < example.Words.Length; word++, at++)
            {
                if (heads[at] < 0) _scores[at].Clear();
                else loss += LearnWord(_scores[at], example, word, scale);
            }

        Classes.Backward(_joint, _scores, _jointSlopes);
        _dropout.Backward(_jointSlopes);
        _partSlopes.Resize(flow.Input.Rows);
        _partSlopes.Clear();
        for (var word = 0; word < heads.Length; word++)
            if (heads[word] >= 0) Part(word, heads[word]);
        Parts.Backward(flow.Input, _partSlopes, flow.Slopes, adds: true);
        return loss;
    }

    private static float LearnWord(Span<float> scores, Example example, int word, float scale)
    {
        scores[NetworkShape.Relations..].Clear();
        var own = scores[..NetworkShape.Relations];
        var loss = example.Likely is { } likely ? Softmax.Learn(own, likely.RelationsOf(word, example.Words.Length)) : Softmax.Learn(own, example.Deprels[word]);
        foreach (ref var score in scores) score *= scale;
        return loss;
    }

    private void Join(float* dependent, float* head, float* to)
    {
        for (var at = 0; at < _shape.Sum; at += 16)
        {
            var sum = Vector512.Load(dependent + at) + Vector512.Load(head + _shape.Sum + at);
            Vector512.Max(sum, sum * NetworkShape.Leak).Store(to + at);
        }

        dependent = dependent + 2 * _shape.Sum;
        head = head + 2 * _shape.Sum + _shape.Times;
        to = to + _shape.Sum;
        for (var at = 0; at < _shape.Times; at += 16) (Vector512.Load(dependent + at) * Vector512.Load(head + at)).Store(to + at);
    }

    /// <summary>Gives the gradient of what was joined back to both sides.</summary>
    private void Part(int word, int head)
    {
        var values = _joint.Row(word);
        var slopes = _jointSlopes.Row(word);
        var dependentSlopes = _partSlopes.Row(word);
        var headSlopes = _partSlopes.Row(head) + _shape.Sum;
        for (var at = 0; at < _shape.Sum; at += 16)
        {
            var slope = Vector512.Load(slopes + at);
            slope = Vector512.ConditionalSelect(Vector512.LessThan(Vector512.Load(values + at), Vector512<float>.Zero), slope * NetworkShape.Leak, slope);
            (Vector512.Load(dependentSlopes + at) + slope).Store(dependentSlopes + at);
            (Vector512.Load(headSlopes + at) + slope).Store(headSlopes + at);
        }

        slopes += _shape.Sum;
        var (dependent, other) = (2 * _shape.Sum, 2 * _shape.Sum + _shape.Times);
        dependentSlopes = _partSlopes.Row(word) + dependent;
        headSlopes = _partSlopes.Row(head) + other;
        for (var at = 0; at < _shape.Times; at += 16)
        {
            var slope = Vector512.Load(slopes + at);
            (Vector512.Load(dependentSlopes + at) + slope * Vector512.Load(_parts.Row(head) + other + at)).Store(dependentSlopes + at);
            (Vector512.Load(headSlopes + at) + slope * Vector512.Load(_parts.Row(word) + dependent + at)).Store(headSlopes + at);
        }
    }
}
