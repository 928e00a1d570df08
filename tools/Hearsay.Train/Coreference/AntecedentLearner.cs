using Hearsay.Core;
using Hearsay.Reading.Mentions;

namespace Hearsay.Train.Coreference;

/// <summary>
/// Learns which antecedent to choose while the reader resolves the pronouns of a text: the right choices together shall be
/// likely (latent antecedents; Durrett and Klein 2013), with rates per weight (AdaGrad) and averaged weights. At each step half of the
/// kinds of features are left out by chance, as the texts are few. What it chooses is what the reader goes on with, so that it learns from its own
/// mistakes too.
/// </summary>
internal sealed class AntecedentLearner(Dice dice) : IAntecedentChooser
{
    private const float Rate = 0.1f;

    /// <summary>Share of the features that count at a step; with all, texts of other genres are read half a point worse.</summary>
    private const float Kept = 0.5f;

    private const float Least = 1e-4f;
    private const int Most = 64;

    private readonly float[] _weights = new float[1 << AntecedentModel.Bits];
    private readonly float[] _squares = new float[1 << AntecedentModel.Bits];
    private readonly double[] _totals = new double[1 << AntecedentModel.Bits]; // what averaging takes off: update times number of the step
    private readonly int[][] _rows = [.. Enumerable.Range(0, Most).Select(_ => new int[AntecedentFeatures.Most])];
    private readonly int[] _counts = new int[Most];
    private readonly float[] _scores = new float[Most];
    private readonly bool[] _isRight = new bool[Most];
    private readonly bool[] _isKept = new bool[AntecedentFeatures.Most];
    private double _step = 1;

    /// <summary>The text that is being read.</summary>
    public GoldText? Gold { get; set; }

    public int Choices { get; set; }

    public int Right { get; set; }

    public AntecedentModel Model() => new([.. _weights.Select((weight, at) => (float)(weight - (_totals[at] / _step)))]);

    public Draft? Choose(AntecedentFeatures features, Draft pronoun, IReadOnlyList<Draft> candidates)
    {
        features.Among(candidates);
        _counts[0] = features.None(pronoun, _rows[0]);
        for (var at = 0; at < candidates.Count; at++) _counts[at + 1] = features.Pair(pronoun, candidates[at], at, _rows[at + 1]);
        Mark(pronoun, candidates);
        var chosen = 0;
        for (var at = 1; at <= candidates.Count; at++)
            if (Sum(at) > Sum(chosen)) chosen = at;
        Choices++;
        if (_isRight[chosen]) Right++;
        Learn(candidates.Count + 1);
        _step++;
        return chosen == 0 ? null : candidates[chosen - 1];
    }

    /// <summary>Which choices are right: all mentions of the actor, or none when there is none.</summary>
    private void Mark(Draft pronoun, IReadOnlyList<Draft> candidates)
    {
        var actor = ActorOf(pronoun);
        _isRight[0] = true;
        for (var at = 1; at <= candidates.Count; at++)
        {
            _isRight[at] = actor is not null && ActorOf(candidates[at - 1]) == actor;
            _isRight[0] &= !_isRight[at];
        }
    }

    private void Learn(int count)
    {
        for (var at = 0; at < _isKept.Length; at++) _isKept[at] = dice.Chance(Kept);
        var (all, right) = (float.NegativeInfinity, float.NegativeInfinity);
        for (var at = 0; at < count; at++)
        {
            _scores[at] = KeptSum(at) / Kept;
            all = AddLogs(all, _scores[at]);
            if (_isRight[at]) right = AddLogs(right, _scores[at]);
        }

        for (var at = 0; at < count; at++)
        {
            var gain = (_isRight[at] ? MathF.Exp(_scores[at] - right) : 0) - MathF.Exp(_scores[at] - all);
            if (MathF.Abs(gain) >= Least) Change(at, gain);
        }
    }

    private static float AddLogs(float left, float right)
    {
        var most = MathF.Max(left, right);
        return float.IsNegativeInfinity(most) ? most : most + MathF.Log(MathF.Exp(left - most) + MathF.Exp(right - most));
    }

    private float Sum(int at)
    {
        var sum = 0f;
        foreach (var row in _rows[at].AsSpan(0, _counts[at])) sum += _weights[row];
        return sum;
    }

    private float KeptSum(int at)
    {
        var sum = 0f;
        for (var place = 0; place < _counts[at]; place++)
            if (_isKept[place]) sum += _weights[_rows[at][place]];
        return sum;
    }

    private void Change(int at, float gain)
    {
        for (var place = 0; place < _counts[at]; place++)
        {
            if (!_isKept[place]) continue;
            var row = _rows[at][place];
            _squares[row] += gain * gain;
            var by = gain * Rate / MathF.Sqrt(_squares[row] + 1);
            _weights[row] += by;
            _totals[row] += by * _step;
        }
    }

    private string? ActorOf(Draft draft)
    {
        var sentence = Gold!.Text.Sentences[draft.Sentence];
        return Gold.ActorOf(sentence[draft.Head].Span, sentence.SpanOf(draft.First, draft.End));
    }
}
