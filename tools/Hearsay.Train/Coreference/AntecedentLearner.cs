using Hearsay.Core;
using Hearsay.Reading.Mentions;

namespace Hearsay.Train.Coreference;

/// <summary>
/// Learns which antecedent to choose while the reader resolves the pronouns of a text: the best of the right choices must
/// beat the best of the wrong ones by a margin (latent antecedents; Durrett and Klein 2013), with rates per weight (AdaGrad) and
/// averaged weights. What it chooses is what the reader goes on with, so that it learns from its own mistakes too.
/// </summary>
internal sealed class AntecedentLearner : IAntecedentChooser
{
    private const float Rate = 0.1f;
    private const float Margin = 1f;

    private readonly float[] _weights = new float[1 << AntecedentModel.Bits];
    private readonly float[] _squares = new float[1 << AntecedentModel.Bits];
    private readonly double[] _totals = new double[1 << AntecedentModel.Bits]; // what averaging takes off: update times number of the step
    private readonly int[][] _rows = [.. Enumerable.Range(0, 64).Select(_ => new int[AntecedentFeatures.Most])];
    private readonly int[] _counts = new int[64];
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
        var isRight = candidates.Select(draft => actor is not null && ActorOf(draft) == actor).ToArray();
        var hasNone = !isRight.Contains(true);
        var (right, wrong, chosen) = (-1, -1, 0);
        for (var at = 0; at <= candidates.Count; at++)
        {
            if (Score(at) > Score(chosen)) chosen = at;
            if (at == 0 ? hasNone : isRight[at - 1]) right = right < 0 || Score(at) > Score(right) ? at : right;
            else wrong = wrong < 0 || Score(at) > Score(wrong) ? at : wrong;
        }

        Choices++;
        if (chosen == 0 ? hasNone : isRight[chosen - 1]) Right++;
        if (wrong >= 0 && Score(wrong) + Margin > Score(right)) Update(right, wrong);
        _step++;
        return chosen == 0 ? null : candidates[chosen - 1];
    }

    private float Score(int at)
    {
        var sum = 0f;
        foreach (var row in _rows[at].AsSpan(0, _counts[at])) sum += _weights[row];
        return sum;
    }

    private void Update(int right, int wrong)
    {
        foreach (var row in _rows[right].AsSpan(0, _counts[right])) Change(row, 1);
        foreach (var row in _rows[wrong].AsSpan(0, _counts[wrong])) Change(row, -1);
    }

    private void Change(int row, float sign)
    {
        _squares[row] += 1;
        var by = sign * Rate / MathF.Sqrt(_squares[row]);
        _weights[row] += by;
        _totals[row] += by * _step;
    }

    private string? ActorOf(Draft draft)
    {
        var sentence = Gold!.Text.Sentences[draft.Sentence];
        return Gold.ActorOf(sentence[draft.Head].Span, sentence.SpanOf(draft.First, draft.End));
    }
}
