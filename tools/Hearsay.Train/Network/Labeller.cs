using Hearsay.Core;
using Hearsay.Language.Network;
using Hearsay.Language.Trees;

namespace Hearsay.Train.Network;

/// <summary>Reads sentences with one network or the mean of several, in floats.</summary>
internal sealed class Labeller(IReadOnlyList<ParserNetwork> networks)
{
    private readonly float[] _sums = new float[256];
    private float[] _arcs = [];

    /// <summary>The sentences of the batch as the networks read them.</summary>
    public List<Example> Label(Batch batch)
    {
        foreach (var network in networks)
        {
            network.Encode(batch, null);
            network.Arcs.Forward(network.Top, null);
            network.Tags.Forward(network.TagLayer);
        }

        var labelled = new List<Example>(batch.Examples.Count);
        var places = new int[batch.Words.Length];
        for (var at = 0; at < batch.Ends.Length; at++) labelled.Add(LabelSentence(batch.First(at), batch.Examples[at].Words, places));
        foreach (var network in networks) network.Relations.Forward(network.Top, places, null);
        for (var at = 0; at < labelled.Count; at++) NameRelations(labelled[at], batch.First(at));
        return labelled;
    }

    private Example LabelSentence(int first, int[] words, int[] places)
    {
        var count = words.Length;
        var example = new Example(words, new short[count], new byte[count], new short[count], new short[count]);
        if (_arcs.Length < count * (count + 1)) _arcs = new float[2 * count * (count + 1)];
        var arcs = _arcs.AsSpan(0, count * (count + 1));
        arcs.Clear();
        foreach (var network in networks)
        {
            var scores = network.Arcs.Scores(first, first + count);
            for (var word = 0; word < count; word++) AddLogarithms(scores.Slice(word * (count + 1), count + 1), arcs[(word * (count + 1))..]);
        }

        SpanningTree.Find(arcs, example.Heads);
        for (var word = 0; word < count; word++)
        {
            places[first + word] = example.Heads[word] < 0 ? -1 : first + example.Heads[word];
            var tag = Best(network => network.Tags.Scores(first + word));
            example.Tags[word] = (short)tag;
            example.Choices[word] = (short)Best(network => network.Tags.ScoreChoices(network.TagLayer, first + word, tag));
        }

        return example;
    }

    private void NameRelations(Example example, int first)
    {
        for (var word = 0; word < example.Words.Length; word++)
        {
            var place = first + word;
            example.Deprels[word] = example.Heads[word] < 0 ? (byte)Deprel.Root : (byte)Best(network => WithoutRoot(network.Relations.Scores(place)));
        }
    }

    private static Span<float> WithoutRoot(Span<float> scores)
    {
        scores[(int)Deprel.Root] = -1e9f;
        return scores;
    }

    private int Best(ScoresOf scores)
    {
        var count = 0;
        Array.Clear(_sums);
        foreach (var network in networks)
        {
            var own = scores(network);
            count = own.Length;
            AddLogarithms(own, _sums);
        }

        return Highest.Of<float>(_sums.AsSpan(0, count));
    }

    /// <summary>Adds the logarithms of the probabilities that the scores stand for.</summary>
    private static void AddLogarithms(ReadOnlySpan<float> scores, Span<float> sums)
    {
        var (most, sum) = (float.NegativeInfinity, 0f);
        foreach (var score in scores) most = MathF.Max(most, score);
        foreach (var score in scores) sum += MathF.Exp(score - most);
        var level = most + MathF.Log(sum);
        for (var at = 0; at < scores.Length; at++) sums[at] += scores[at] - level;
    }

    private delegate Span<float> ScoresOf(ParserNetwork network);
}
