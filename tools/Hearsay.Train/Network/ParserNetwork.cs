using Hearsay.Language.Network;
using Hearsay.Language.Tags;

namespace Hearsay.Train.Network;

/// <summary>
/// The whole network while it learns: words, a maxout layer, layers that run both ways, then arcs and relations on the last layer and
/// tags on the one before. Scratch and weights of one thread.
/// </summary>
internal sealed class ParserNetwork
{
    private readonly Product _product = new();
    private readonly Dropout _inputDropout;
    private readonly Dropout[] _dropouts; // [layer]
    private readonly Matrix _input, _inputSlopes; // [word, input]
    private readonly Matrix _candidates; // [word, 2 * width]
    private readonly Matrix[] _layers; // [layer][word, width], the maxout first
    private readonly Matrix _slopes, _otherSlopes, _tagSlopes; // [word, width]
    private int[] _heads = [];

    public ParserNetwork(NetworkShape shape, (WordBook Book, TagInventory Inventory, int[] TableRows) words, NetworkDropout dropout, Dice dice)
    {
        Shape = shape;
        Words = new WordEmbedding(words.Book, words.TableRows, dice);
        Mix = new Affine("mix", (NetworkShape.Input, 2 * shape.Width), _product, dice);
        Recurrences = [.. Enumerable.Range(0, shape.Layers).Select(layer => new SruLayer($"layer{layer}", shape.Hidden, _product, dice))];
        Arcs = new ArcScorer(shape, dropout.Heads, _product, dice);
        Relations = new RelationScorer(shape, dropout.Heads, _product, dice);
        Tags = new TagScorer(shape, words.Inventory, _product, dice);
        _inputDropout = new Dropout(NetworkShape.Input, dropout.Input);
        _dropouts = [.. Enumerable.Range(0, shape.Layers + 1).Select(_ => new Dropout(shape.Width, dropout.Layers))];
        _layers = [.. Enumerable.Range(0, shape.Layers + 1).Select(_ => new Matrix(0, shape.Width))];
        (_input, _inputSlopes, _candidates) = (new Matrix(0, NetworkShape.Input), new Matrix(0, NetworkShape.Input), new Matrix(0, 2 * shape.Width));
        (_slopes, _otherSlopes, _tagSlopes) = (new Matrix(0, shape.Width), new Matrix(0, shape.Width), new Matrix(0, shape.Width));
        Parameters = [.. Words.Tables, Mix.Weights, Mix.Bias, .. Recurrences.SelectMany(layer => new[] { layer.Weights, layer.Gates }), .. Arcs.Parameters, .. Relations.Parameters, .. Tags.Parameters];
    }

    public NetworkShape Shape { get; }

    public IReadOnlyList<Parameter> Parameters { get; }

    public WordEmbedding Words { get; }

    public Affine Mix { get; }

    public IReadOnlyList<SruLayer> Recurrences { get; }

    public ArcScorer Arcs { get; }

    public RelationScorer Relations { get; }

    public TagScorer Tags { get; }

    /// <summary>What the arcs and relations look at.</summary>
    public Matrix Top => _layers[^1];

    /// <summary>What the tags look at.</summary>
    public Matrix TagLayer => _layers[^2];

    /// <summary>Forward and backward over one batch: gradients of the mean loss of a word; gives the sum of the losses.</summary>
    public float Learn(Batch batch, Dice? dice)
    {
        Encode(batch, dice);
        var scale = 1f / batch.Words.Length;
        Arcs.Forward(Top, dice);
        var loss = Arcs.Learn(batch, Top, _slopes, scale);
        Relations.Forward(Top, GoldHeads(batch), dice);
        loss += Relations.Learn(batch, _heads.AsSpan(0, batch.Words.Length), (Top, _slopes), scale);
        Tags.Forward(TagLayer);
        loss += Tags.Learn(batch, TagLayer, _tagSlopes, scale);
        Backward(batch);
        return loss;
    }

    /// <summary>Fills <see cref="Top"/> and <see cref="TagLayer"/>.</summary>
    public void Encode(Batch batch, Dice? dice)
    {
        Words.Forward(batch.Words, _input, dice);
        _inputDropout.ForwardUnits(_input, dice);
        Mix.Forward(_input, _candidates);
        Maxout.Forward(_candidates, _layers[0]);
        _dropouts[0].ForwardSentences(_layers[0], batch.Ends, dice);
        for (var layer = 0; layer < Recurrences.Count; layer++)
        {
            Recurrences[layer].Forward(_layers[layer], batch.Ends, _layers[layer + 1]);
            _dropouts[layer + 1].ForwardSentences(_layers[layer + 1], batch.Ends, dice);
        }
    }

    private ReadOnlySpan<int> GoldHeads(Batch batch)
    {
        if (_heads.Length < batch.Words.Length) _heads = new int[2 * batch.Words.Length];
        for (var at = 0; at < batch.Ends.Length; at++)
        {
            var (first, heads) = (batch.First(at), batch.Examples[at].Heads);
            for (var word = 0; word < heads.Length; word++) _heads[first + word] = heads[word] < 0 ? -1 : first + heads[word];
        }

        return _heads.AsSpan(0, batch.Words.Length);
    }

    private void Backward(Batch batch)
    {
        var (slopes, others) = (_slopes, _otherSlopes);
        for (var layer = Recurrences.Count - 1; layer >= 0; layer--)
        {
            if (layer == Recurrences.Count - 2) Add(slopes, _tagSlopes);
            _dropouts[layer + 1].Backward(slopes);
            Recurrences[layer].Backward(_layers[layer], batch.Ends, slopes, others);
            (slopes, others) = (others, slopes);
        }

        _dropouts[0].Backward(slopes);
        Maxout.Backward(_candidates, slopes);
        Mix.Backward(_input, _candidates, _inputSlopes);
        _inputDropout.Backward(_inputSlopes);
        Words.Backward(_inputSlopes);
    }

    private static void Add(Matrix to, Matrix from)
    {
        var sums = to.Values;
        var values = from.Values;
        for (var at = 0; at < sums.Length; at++) sums[at] += values[at];
    }
}
