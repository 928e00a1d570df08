using Hearsay.Language.Names;

namespace Hearsay.Train.Names;

/// <summary>
/// Structured averaged perceptron (Collins 2002) with a margin: while learning, each wrong label is given a little extra, so that
/// right ones must win clearly. Deterministic by seed.
/// </summary>
internal sealed class NameLearner
{
    private const float Margin = 0.6f;
    private const float WordDropout = 0.15f;
    private readonly NameFeatures _features;
    private readonly Gazetteer _gazetteer;
    private readonly WordClasses _classes;
    private readonly float[] _weights;
    private readonly float[] _totals; // what averaging takes off: update times number of the step
    private readonly float[] _transitions = new float[NameLabels.Count * NameLabels.Count];
    private readonly float[] _transitionTotals = new float[NameLabels.Count * NameLabels.Count];
    private ulong _state;
    private float _step = 1;

    public NameLearner(Gazetteer gazetteer, WordClasses classes, int bits, ulong seed)
    {
        (_gazetteer, _classes, _state) = (gazetteer, classes, seed);
        _features = new NameFeatures(gazetteer, classes, (1 << bits) - 1);
        _weights = new float[(1 << bits) * NameLabels.Count];
        _totals = new float[_weights.Length];
    }

    public void Epoch(IReadOnlyList<LabelledSentence> sentences)
    {
        foreach (var at in Shuffled(sentences.Count)) Learn(sentences[at]);
    }

    /// <summary>The averaged weights as bytes: the largest that matter fill the range, rarer larger ones are cut.</summary>
    public NameModel Model()
    {
        var average = new float[_weights.Length];
        for (var at = 0; at < average.Length; at++) average[at] = _weights[at] - (_totals[at] / _step);
        var scale = Cut(average) / 127;
        return new NameModel
        {
            Weights = [.. average.Select(weight => (sbyte)Math.Clamp(MathF.Round(weight / scale), -127, 127))],
            Scale = scale,
            Transitions = [.. _transitions.Select((weight, at) => weight - (_transitionTotals[at] / _step))],
            Gazetteer = _gazetteer,
            Classes = _classes,
        };
    }

    private static float Cut(float[] average)
    {
        var sizes = average.Where(weight => weight != 0).Select(MathF.Abs).Order().ToArray();
        return sizes.Length == 0 ? 1 : sizes[(int)(sizes.Length * 0.9995)];
    }

    private void Learn(LabelledSentence sentence)
    {
        var views = new WordView[sentence.Tokens.Length];
        _features.View(sentence.Text, sentence.Tokens, views);
        DropWords(views);
        var rows = Rows(views);
        var scores = new float[views.Length * NameLabels.Count];
        for (var at = 0; at < views.Length; at++) Score(rows[at], sentence.Labels[at], scores.AsSpan(at * NameLabels.Count, NameLabels.Count));
        var found = new byte[views.Length];
        LabelDecoder.Decode(scores, _transitions, found);
        if (!found.AsSpan().SequenceEqual(sentence.Labels)) Update(rows, sentence.Labels, found);
        _step++;
    }

    /// <summary>Hides some words, so that the company they keep is learned too.</summary>
    private void DropWords(WordView[] views)
    {
        foreach (ref var view in views.AsSpan())
            if (Chance() < WordDropout && view.Case is (WordShape.Capital or WordShape.Upper or WordShape.Mixed)) view.Folded = 2;
    }

    private int[][] Rows(WordView[] views)
    {
        var rows = new int[views.Length][];
        var scratch = new int[NameFeatures.Most];
        var isInCapitals = NameFeatures.IsInCapitals(views);
        for (var at = 0; at < views.Length; at++) rows[at] = scratch[.._features.Extract(views, at, isInCapitals, scratch)];
        return rows;
    }

    private void Score(int[] rows, byte right, Span<float> scores)
    {
        foreach (var row in rows)
            for (var label = 0; label < NameLabels.Count; label++) scores[label] += _weights[(row * NameLabels.Count) + label];
        for (var label = 0; label < NameLabels.Count; label++)
            if (label != right) scores[label] += Margin;
    }

    private void Update(int[][] rows, byte[] right, byte[] found)
    {
        for (var at = 0; at < rows.Length; at++)
        {
            var (before, wrongBefore) = at == 0 ? ((byte)0, (byte)0) : (right[at - 1], found[at - 1]);
            Change(_transitions, _transitionTotals, (before * NameLabels.Count) + right[at], 1);
            Change(_transitions, _transitionTotals, (wrongBefore * NameLabels.Count) + found[at], -1);
            if (right[at] == found[at]) continue;
            foreach (var row in rows[at])
            {
                Change(_weights, _totals, (row * NameLabels.Count) + right[at], 1);
                Change(_weights, _totals, (row * NameLabels.Count) + found[at], -1);
            }
        }
    }

    private void Change(float[] weights, float[] totals, int at, float by)
    {
        const float Rate = 0.1f;
        weights[at] += by * Rate;
        totals[at] += by * Rate * _step;
    }

    private int[] Shuffled(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var at = count - 1; at > 0; at--)
        {
            var other = (int)(Next() % (ulong)(at + 1));
            (order[at], order[other]) = (order[other], order[at]);
        }

        return order;
    }

    private float Chance() => (Next() >> 40) / (float)(1 << 24);

    private ulong Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return _state;
    }
}
