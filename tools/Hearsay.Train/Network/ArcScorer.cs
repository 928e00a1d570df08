using Hearsay.Language.Network;

namespace Hearsay.Train.Network;

/// <summary>Scores every word as the head of every other by a biaffine form (Dozat and Manning 2017) and how far they are apart.</summary>
internal sealed unsafe class ArcScorer
{
    private const float Never = -1e9f;

    private readonly Product _product;
    private readonly (Dropout Dependent, Dropout Head) _dropouts;
    private readonly Matrix _dependents, _heads, _meetings; // [word, arc]
    private readonly Matrix _dependentSlopes, _headSlopes, _meetingSlopes; // [word, arc]
    private readonly Matrix _nodes, _nodeSlopes, _rowSlopes; // of one sentence: [node, arc], the root first
    private readonly Matrix _scores = new(0, 1); // of one sentence: [word, node]

    public ArcScorer(NetworkShape shape, float dropout, Product product, Dice dice)
    {
        _product = product;
        Dependent = new Affine("arc.dependent", (shape.Width, shape.Arc), product, dice);
        Head = new Affine("arc.head", (shape.Width, shape.Arc), product, dice);
        Meeting = new Affine("arc.meeting", (shape.Arc, shape.Arc), product, dice);
        foreach (ref var weight in Meeting.Weights.Value.Values) weight *= 0.3f;
        Root = new Parameter("arc.root", 1, shape.Arc).Scatter(dice, 0.3f);
        Distances = new Parameter("arc.distances", 1, NetworkShape.Padded(NetworkShape.Distances));
        _dropouts = (new Dropout(shape.Arc, dropout), new Dropout(shape.Arc, dropout));
        (_dependents, _heads, _meetings, _nodes) = (new Matrix(0, shape.Arc), new Matrix(0, shape.Arc), new Matrix(0, shape.Arc), new Matrix(0, shape.Arc));
        (_dependentSlopes, _headSlopes, _meetingSlopes) = (new Matrix(0, shape.Arc), new Matrix(0, shape.Arc), new Matrix(0, shape.Arc));
        (_nodeSlopes, _rowSlopes) = (new Matrix(0, shape.Arc), new Matrix(0, shape.Arc));
    }

    public Affine Dependent { get; }

    public Affine Head { get; }

    public Affine Meeting { get; }

    /// <summary>The root as a head.</summary>
    public Parameter Root { get; }

    public Parameter Distances { get; }

    public IEnumerable<Parameter> Parameters =>
        [Dependent.Weights, Dependent.Bias, Head.Weights, Head.Bias, Meeting.Weights, Meeting.Bias, Root, Distances];

    public void Forward(Matrix input, Dice? dice)
    {
        Dependent.Forward(input, _dependents);
        Leaky.Forward(_dependents);
        _dropouts.Dependent.ForwardUnits(_dependents, dice);
        Head.Forward(input, _heads);
        Leaky.Forward(_heads);
        _dropouts.Head.ForwardUnits(_heads, dice);
        Meeting.Forward(_dependents, _meetings);
    }

    /// <summary>Scores of one sentence, [word, node], where node 0 is the root; good until the next call.</summary>
    public Span<float> Scores(int first, int end)
    {
        var count = end - first;
        _nodes.Resize(count + 1);
        Root.Value[0].CopyTo(_nodes[0]);
        for (var word = 0; word < count; word++) _heads[first + word].CopyTo(_nodes[word + 1]);
        _scores.Reshape(count, count + 1);
        _product.Compute(Factor.Slice(_meetings, first, count), Factor.Turned(_nodes), _scores, adds: false);
        for (var word = 0; word < count; word++)
            for (var node = 0; node <= count; node++) _scores[word][node] += node == word + 1 ? Never : Distances.Value.At[BucketOf(word, node)];
        return _scores.Values;
    }

    /// <summary>Sum of the losses; sets the gradients of the input.</summary>
    public float Learn(Batch batch, Matrix input, Matrix inputSlopes, float scale)
    {
        var loss = 0f;
        _headSlopes.Resize(input.Rows);
        _meetingSlopes.Resize(input.Rows);
        for (var at = 0; at < batch.Ends.Length; at++) loss += LearnSentence(batch.First(at), batch.Examples[at], scale);
        _dependentSlopes.Resize(input.Rows);
        Meeting.Backward(_dependents, _meetingSlopes, _dependentSlopes);
        _dropouts.Dependent.Backward(_dependentSlopes);
        Leaky.Backward(_dependents, _dependentSlopes);
        Dependent.Backward(input, _dependentSlopes, inputSlopes);
        _dropouts.Head.Backward(_headSlopes);
        Leaky.Backward(_heads, _headSlopes);
        Head.Backward(input, _headSlopes, inputSlopes, adds: true);
        return loss;
    }

    private static int BucketOf(int word, int node) => node == 0 ? NetworkShape.Distances - 1 : NetworkShape.Bucket(node - 1 - word);

    private float LearnSentence(int first, Example example, float scale)
    {
        var (loss, count) = (0f, example.Words.Length);
        Scores(first, first + count);
        for (var word = 0; word < count; word++)
        {
            loss += example.Likely is { } likely ? Softmax.Learn(_scores[word], likely.ArcsOf(word, count)) : Softmax.Learn(_scores[word], example.Heads[word] + 1);
            var row = _scores[word];
            for (var node = 0; node < row.Length; node++)
            {
                row[node] *= scale;
                if (node != word + 1) Distances.Gradient.At[BucketOf(word, node)] += row[node];
            }
        }

        Spread(first, count);
        return loss;
    }

    private void Spread(int first, int count)
    {
        _rowSlopes.Resize(count);
        _nodeSlopes.Resize(count + 1);
        _product.Compute(_scores, _nodes, _rowSlopes, adds: false);
        _product.Compute(Factor.Turned(_scores), Factor.Slice(_meetings, first, count), _nodeSlopes, adds: false);
        for (var unit = 0; unit < Root.Gradient.Columns; unit++) Root.Gradient.At[unit] += _nodeSlopes.At[unit];
        for (var word = 0; word < count; word++)
        {
            _rowSlopes[word].CopyTo(_meetingSlopes[first + word]);
            _nodeSlopes[word + 1].CopyTo(_headSlopes[first + word]);
        }
    }
}
