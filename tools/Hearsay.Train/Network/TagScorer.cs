using System.Runtime.Intrinsics;
using Hearsay.Language.Network;
using Hearsay.Language.Tags;

namespace Hearsay.Train.Network;

/// <summary>Scores the tags of every word, and among the feature sets that a tag allows.</summary>
internal sealed unsafe class TagScorer
{
    private readonly TagInventory _inventory;
    private readonly Matrix _scores; // [word, tag]
    private readonly float[] _choiceScores = new float[256];

    public TagScorer(NetworkShape shape, TagInventory inventory, Product product, Dice dice)
    {
        _inventory = inventory;
        Classes = new Affine("tag.classes", (shape.Width, NetworkShape.Padded(shape.Tags)), product, dice);
        Choices = new Parameter("tag.choices", shape.Morphologies, shape.Width).Scatter(dice, 0.05f);
        ChoiceBias = new Parameter("tag.bias", 1, NetworkShape.Padded(shape.Morphologies));
        _scores = new Matrix(0, NetworkShape.Padded(shape.Tags));
    }

    public Affine Classes { get; }

    /// <summary>[tag's first choice + choice, unit]</summary>
    public Parameter Choices { get; }

    public Parameter ChoiceBias { get; }

    public IEnumerable<Parameter> Parameters => [Classes.Weights, Classes.Bias, Choices, ChoiceBias];

    public void Forward(Matrix input) => Classes.Forward(input, _scores);

    public Span<float> Scores(int word) => _scores[word][.._inventory.Count];

    /// <summary>Scores of the feature sets of a tag.</summary>
    public Span<float> ScoreChoices(Matrix input, int word, int tag)
    {
        var (first, count) = (_inventory.FirstChoice(tag), _inventory.Morphologies(tag).Count);
        for (var choice = 0; choice < count; choice++)
            _choiceScores[choice] = ChoiceBias.Value.At[first + choice] + Dot(input.Row(word), Choices.Value.Row(first + choice), input.Columns);
        return _choiceScores.AsSpan(0, count);
    }

    /// <summary>Sum of the losses; sets the gradients of the input.</summary>
    public float Learn(Batch batch, Matrix input, Matrix inputSlopes, float scale)
    {
        var (loss, at) = (0f, 0);
        foreach (var example in batch.Examples)
            for (var word = 0; word < example.Words.Length; word++) loss += LearnTag(_scores[at++], example, word, scale);
        Classes.Backward(input, _scores, inputSlopes);
        at = 0;
        foreach (var example in batch.Examples)
            for (var word = 0; word < example.Words.Length; word++, at++)
                if (example.Choices[word] >= 0 && _inventory.Morphologies(example.Tags[word]).Count > 1)
                    loss += LearnChoice(at, (example.Tags[word], example.Choices[word]), (input, inputSlopes), scale);
        return loss;
    }

    private static float Dot(float* left, float* right, int count)
    {
        var sum = Vector512<float>.Zero;
        for (var at = 0; at < count; at += 16) sum = Vector512.FusedMultiplyAdd(Vector512.Load(left + at), Vector512.Load(right + at), sum);
        return Vector512.Sum(sum);
    }

    private float LearnTag(Span<float> scores, Example example, int word, float scale)
    {
        scores[_inventory.Count..].Clear();
        if (example.Tags[word] < 0)
        {
            scores.Clear();
            return 0;
        }

        var own = scores[.._inventory.Count];
        var loss = example.Likely is { } likely ? Softmax.Learn(own, likely.TagsOf(word, example.Words.Length)) : Softmax.Learn(own, example.Tags[word]);
        foreach (ref var score in scores) score *= scale;
        return loss;
    }

    private float LearnChoice(int word, (int Tag, int Choice) right, (Matrix Input, Matrix Slopes) flow, float scale)
    {
        var scores = ScoreChoices(flow.Input, word, right.Tag);
        var loss = Softmax.Learn(scores, right.Choice);
        var first = _inventory.FirstChoice(right.Tag);
        for (var choice = 0; choice < scores.Length; choice++)
        {
            var slope = scores[choice] * scale;
            ChoiceBias.Gradient.At[first + choice] += slope;
            var input = flow.Input.Row(word);
            var slopes = flow.Slopes.Row(word);
            var weights = Choices.Value.Row(first + choice);
            var gradient = Choices.Gradient.Row(first + choice);
            for (var at = 0; at < flow.Input.Columns; at += 16)
            {
                (Vector512.Load(slopes + at) + slope * Vector512.Load(weights + at)).Store(slopes + at);
                (Vector512.Load(gradient + at) + slope * Vector512.Load(input + at)).Store(gradient + at);
            }
        }

        return loss;
    }
}
