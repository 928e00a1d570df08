using Hearsay.Core;
using Hearsay.Reading.Mentions;

namespace Hearsay.Train.Coreference;

/// <summary>
/// Learns which antecedent to choose while the reader resolves the pronouns of a text: the right choices together shall be likely
/// (latent antecedents; Durrett and Klein 2013), with rates per weight (AdaGrad), averaged weights, and features left out by
/// chance, since the texts are few. What it chooses is what the reader goes on with, so that it learns from its own mistakes too.
/// </summary>
internal sealed class AntecedentLearner(Dice dice) : IAntecedentChooser
{
    static float V(string n, float d) => float.TryParse(Environment.GetEnvironmentVariable(n), out var v) ? v : d;
    private static readonly float Rate = V("RATE", 0.1f), Keep = V("KEEP", 0.5f), L2 = V("L2", 0f), Cost = V("COST", 0f), Eps = V("EPS", 1f);

    private readonly float[] _weights = new float[1 << AntecedentModel.Bits];
    private readonly float[] _squares = new float[1 << AntecedentModel.Bits];
    private readonly double[] _totals = new double[1 << AntecedentModel.Bits]; // what averaging takes off: update times number of the step
    private readonly int[][] _rows = [.. Enumerable.Range(0, 64).Select(_ => new int[AntecedentFeatures.Most])];
    private readonly int[] _counts = new int[64];
    private readonly float[] _scores = new float[64];
    private readonly bool[] _right = new bool[64];
    private readonly ulong[] _drop = new ulong[64];
    private double _step = 1;

    /// <summary>The text that is being read.</summary>
    public GoldText? Gold { get; set; }

    public int Choices { get; set; }

    public int Right { get; set; }

    public AntecedentModel Model() => new([.. _weights.Select((weight, at) => (float)(weight - (_totals[at] / _step)))]);

    public Draft? Choose(AntecedentFeatures features, Draft pronoun, IReadOnlyList<Draft> candidates)
    {
        var actor = ActorOf(pronoun);
        features.Candidates = candidates;
        _counts[0] = features.None(pronoun, _rows[0]);
        for (var at = 0; at < candidates.Count; at++) _counts[at + 1] = features.Pair(pronoun, candidates[at], at, _rows[at + 1]);
        var any = false;
        for (var at = 1; at <= candidates.Count; at++) any |= _right[at] = actor is not null && ActorOf(candidates[at - 1]) == actor;
        _right[0] = !any;
        var chosen = 0;
        for (var at = 0; at <= candidates.Count; at++)
        {
            _scores[at] = Score(at, full: true);
            if (_scores[at] > _scores[chosen]) chosen = at;
        }

        Choices++;
        if (_right[chosen]) Right++;
        Learn(candidates.Count + 1);
        _step++;
        return chosen == 0 ? null : candidates[chosen - 1];
    }

    private void Learn(int count)
    {
        // drop by template position so that the same features are off... independent per candidate
        var mask = 0UL;
        for (var at = 0; at < 64; at++) if (dice.Chance(Keep)) mask |= 1UL << at;
        for (var at = 0; at < count; at++) { _drop[at] = mask; _scores[at] = Score(at, false) + (_right[at] ? 0 : Cost); }
        var (all, right) = (float.NegativeInfinity, float.NegativeInfinity);
        for (var at = 0; at < count; at++) { all = Log(all, _scores[at]); if (_right[at]) right = Log(right, _scores[at]); }
        for (var at = 0; at < count; at++)
        {
            var g = (_right[at] ? MathF.Exp(_scores[at] - right) : 0) - MathF.Exp(_scores[at] - all);
            if (MathF.Abs(g) < 1e-4f) continue;
            for (var k = 0; k < _counts[at]; k++) if ((_drop[at] >> k & 1) != 0) Change(_rows[at][k], g);
        }
    }

    static float Log(float a, float b) { var m = MathF.Max(a, b); return float.IsNegativeInfinity(m) ? m : m + MathF.Log(MathF.Exp(a - m) + MathF.Exp(b - m)); }

    private float Score(int at, bool full)
    {
        var sum = 0f;
        for (var k = 0; k < _counts[at]; k++) if (full || (_drop[at] >> k & 1) != 0) sum += _weights[_rows[at][k]];
        return full ? sum : sum / Keep;
    }

    private void Change(int row, float g)
    {
        g -= L2 * _weights[row];
        _squares[row] += g * g;
        var by = g * Rate / MathF.Sqrt(_squares[row] + Eps);
        _weights[row] += by;
        _totals[row] += by * _step;
    }

    private string? ActorOf(Draft draft)
    {
        var sentence = Gold!.Text.Sentences[draft.Sentence];
        return Gold.ActorOf(sentence[draft.Head].Span, sentence.SpanOf(draft.First, draft.End));
    }
}
