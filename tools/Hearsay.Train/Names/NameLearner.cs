using Hearsay.Language.Names;
using Hearsay.Train.Network;

namespace Hearsay.Train.Names;

/// <summary>
/// A conditional random field (Lafferty et al. 2001) over hashed features and, directly and through a hidden layer, the states of the network of tags and trees; AdaGrad,
/// averaged. Deterministic by seed. The constants were tuned on the names of EWT dev.
/// </summary>
internal sealed class NameLearner
{
    private const float WordDropout = 0.3f, StateDropout = 0.5f, ListDropout = 0.8f;
    private const float Rate = 0.1f, StateRate = 0.04f;

    /// <summary>A label whose likelihood is as near as this to the truth is left alone.</summary>
    private const float Least = 1e-3f;

    private readonly NameFeatures _features;
    private readonly Gazetteer _gazetteer;
    private readonly WordClasses _classes;
    private readonly LabelLattice _lattice = new();
    private readonly AveragedWeights _weights, _states, _transitions = new(NameLabels.Count * NameLabels.Count, Rate);
    private readonly HiddenLayer _hidden;
    private readonly int _width;
    private ulong _state;
    private float _step = 1;

    public NameLearner(Gazetteer gazetteer, WordClasses classes, (int Bits, int Width) size, ulong seed)
    {
        (_gazetteer, _classes, _width, _state) = (gazetteer, classes, size.Width, seed);
        _features = new NameFeatures(gazetteer, classes, (1 << size.Bits) - 1);
        _weights = new AveragedWeights((1 << size.Bits) * NameLabels.Count, Rate);
        _states = new AveragedWeights(NameLabels.Count * size.Width, StateRate);
        _hidden = new HiddenLayer(size.Width, Chance);
    }

    public void Epoch(IReadOnlyList<(LabelledSentence Sentence, float[] States)> sentences)
    {
        foreach (var at in Shuffled(sentences.Count)) Learn(sentences[at].Sentence, sentences[at].States);
    }

    /// <summary>The averaged weights as bytes: the largest that matter fill the range, rarer larger ones are cut.</summary>
    public NameModel Model()
    {
        var average = _weights.Average(_step);
        var scale = Cut(average) / 127;
        return new NameModel
        {
            Weights = [.. average.Select(weight => (sbyte)Math.Clamp(MathF.Round(weight / scale), -127, 127))],
            Scale = scale,
            Transitions = _transitions.Average(_step),
            Width = _width,
            States = NetworkExport.Dense([.. _states.Average(_step).Chunk(_width).Select(weights => (weights, 0f)), .. Enumerable.Repeat((new float[_width], 0f), NameModel.FirstHidden - NameLabels.Count), .. _hidden.Inputs(_step)]),
            Hidden = _hidden.Outputs(_step),
            Gazetteer = _gazetteer,
            Classes = _classes,
        };
    }

    private static float Cut(float[] average)
    {
        var sizes = average.Where(weight => weight != 0).Select(MathF.Abs).Order().ToArray();
        return sizes.Length == 0 ? 1 : sizes[(int)(sizes.Length * 0.9995)];
    }

    private void Learn(LabelledSentence sentence, float[] states)
    {
        var views = new WordView[sentence.Tokens.Length];
        _features.View(sentence.Text, sentence.Tokens, views);
        DropWords(views);
        if (Chance() < ListDropout) DropLists(views);
        var (rows, kept) = (Rows(views), DropStates(states));
        var scores = new float[views.Length * NameLabels.Count];
        var units = new float[views.Length * NameModel.HiddenUnits];
        for (var at = 0; at < views.Length; at++)
        {
            var given = kept.AsSpan(at * _width, _width);
            var found = scores.AsSpan(at * NameLabels.Count, NameLabels.Count);
            Score(rows[at], given, found);
            _hidden.Score(given, units.AsSpan(at * NameModel.HiddenUnits, NameModel.HiddenUnits), found);
        }

        _lattice.Read(scores, _transitions.Values, views.Length);
        var gradients = new float[NameLabels.Count];
        for (var at = 0; at < views.Length; at++)
        {
            for (var label = 0; label < NameLabels.Count; label++) gradients[label] = (sentence.Labels[at] == label ? 1 : 0) - (float)_lattice.Labels[(at * NameLabels.Count) + label];
            _hidden.Move(kept.AsSpan(at * _width, _width), units.AsSpan(at * NameModel.HiddenUnits, NameModel.HiddenUnits), gradients, _step);
            for (var label = 0; label < NameLabels.Count; label++)
                if (MathF.Abs(gradients[label]) > Least) Move(rows[at], kept.AsSpan(at * _width, _width), label, gradients[label]);
        }

        MoveTransitions(sentence.Labels);
        _step++;
    }

    private void Move(int[] rows, ReadOnlySpan<float> states, int label, float gradient)
    {
        foreach (var row in rows) _weights.Move((row * NameLabels.Count) + label, gradient, _step);
        for (var unit = 0; unit < states.Length; unit++)
            if (states[unit] != 0) _states.Move((label * _width) + unit, gradient * states[unit], _step);
    }

    private void MoveTransitions(byte[] labels)
    {
        var found = new float[NameLabels.Count * NameLabels.Count];
        for (var at = 0; at < labels.Length; at++) found[((at == 0 ? 0 : labels[at - 1]) * NameLabels.Count) + labels[at]]++;
        for (var pair = 0; pair < found.Length; pair++)
            if (found[pair] - (float)_lattice.Pairs[pair] is var gradient && MathF.Abs(gradient) > Least) _transitions.Move(pair, gradient, _step);
    }

    /// <summary>Hides some units of the states, and makes up for it in the others.</summary>
    private float[] DropStates(float[] states)
    {
        var kept = new float[states.Length];
        for (var at = 0; at < kept.Length; at++) kept[at] = Chance() < StateDropout ? 0 : states[at] / (1 - StateDropout);
        return kept;
    }

    /// <summary>Hides some words, so that the company they keep is learned too.</summary>
    private void DropWords(WordView[] views)
    {
        foreach (ref var view in views.AsSpan())
            if (Chance() < WordDropout && view.Case is (WordShape.Capital or WordShape.Upper or WordShape.Mixed)) view.Folded = 2;
    }

    /// <summary>Hides what the lists of names say of a sentence, so that names of people and places that no list knows are learned too.</summary>
    private static void DropLists(WordView[] views)
    {
        const GazetteerClass Hidden = GazetteerClass.Place | GazetteerClass.GivenName | GazetteerClass.Organisation | GazetteerClass.Word;
        foreach (ref var view in views.AsSpan())
        {
            view.Classes &= ~Hidden;
            view.SmallClasses &= ~Hidden;
            view.RunFirstClasses &= ~Hidden;
            view.RunLastClasses &= ~Hidden;
            view.IsPhraseStart &= view.Classes != GazetteerClass.None;
        }
    }

    private int[][] Rows(WordView[] views)
    {
        var rows = new int[views.Length][];
        var scratch = new int[NameFeatures.Most];
        var isInCapitals = NameFeatures.IsInCapitals(views);
        for (var at = 0; at < views.Length; at++) rows[at] = scratch[.._features.Extract(views, at, isInCapitals, scratch)];
        return rows;
    }

    private void Score(int[] rows, ReadOnlySpan<float> states, Span<float> scores)
    {
        for (var label = 0; label < NameLabels.Count; label++)
        {
            var weights = _states.Values.AsSpan(label * _width, _width);
            for (var unit = 0; unit < _width; unit++) scores[label] += states[unit] * weights[unit];
        }

        foreach (var row in rows)
            for (var label = 0; label < NameLabels.Count; label++) scores[label] += _weights.Values[(row * NameLabels.Count) + label];
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
