using Hearsay.Language.Names;
using Xunit;

namespace Hearsay.Language.Tests.Names;

public sealed class LabelWeightsTests
{
    private const int Rows = 8;

    [Fact]
    public void The_sums_by_vector_are_those_made_one_by_one()
    {
        var random = new Random(1);
        var model = new NameModel
        {
            Weights = [.. Enumerable.Range(0, Rows * NameLabels.Count).Select(_ => (sbyte)random.Next(-127, 128))], Scale = 0.03f,
            Hidden = [.. Enumerable.Range(0, NameModel.HiddenUnits * NameLabels.Count).Select(_ => random.NextSingle() - 0.5f)],
            Transitions = [], Width = 16, States = [], Gazetteer = new Gazetteer(), Classes = new WordClasses(new HashTable()),
        };
        int[] rows = [.. Enumerable.Range(0, 64).Select(_ => random.Next(Rows))];
        float[] states = [.. Enumerable.Range(0, NameModel.Outputs).Select(_ => random.NextSingle() - 0.5f)];
        var scores = new float[LabelWeights.Lanes];
        new LabelWeights(model).Sum(rows, states, scores);
        Assert.Equal(Plain(model, rows, states), scores[..NameLabels.Count]);
    }

    private static float[] Plain(NameModel model, int[] rows, float[] states)
    {
        var scores = new float[NameLabels.Count];
        for (var label = 0; label < scores.Length; label++)
        {
            scores[label] = rows.Sum(row => model.Weights[row * NameLabels.Count + label]) * model.Scale + states[label];
            for (var unit = 0; unit < NameModel.HiddenUnits; unit++)
                if (states[NameModel.FirstHidden + unit] is > 0 and var value) scores[label] += value * model.Hidden[unit * NameLabels.Count + label];
        }

        return scores;
    }
}
