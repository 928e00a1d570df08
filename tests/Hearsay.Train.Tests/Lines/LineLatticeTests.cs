using Hearsay.Core;
using Hearsay.Ingest.PlainText.Labels;
using Hearsay.Train.Lines;
using Xunit;

namespace Hearsay.Train.Tests.Lines;

public sealed class LineLatticeTests
{
    private const int Lines = 5;

    [Fact]
    public void The_likelihoods_of_a_line_sum_to_one()
    {
        var lattice = Lattice();
        for (var line = 0; line < Lines; line++) Assert.Equal(1, lattice.Labels[(line * LineLabels.Count)..((line + 1) * LineLabels.Count)].Sum(), 9);
        Assert.Equal(Lines - 1, lattice.Pairs.Sum(), 9);
    }

    [Fact]
    public void Text_behind_a_comment_is_never_expected()
    {
        var pairs = Lattice().Pairs;
        for (var pair = 0; pair < pairs.Length; pair++)
            if (!LineLabels.MayFollow(pair / LineLabels.Count, pair % LineLabels.Count)) Assert.Equal(0, pairs[pair]);
    }

    [Fact]
    public void What_was_learned_of_two_signs_tells_two_labels_apart()
    {
        var learner = new LineLearner(new Dice(1));
        for (var round = 0; round < 20; round++) learner.Learn([[7], [8], [7]], [(byte)LineKind.Body, (byte)LineKind.Noise, (byte)LineKind.Body]);
        var model = LineModel.From([.. learner.Transitions.Select(weight => (float)weight)], [.. learner.Weights.Select(weight => (float)weight)]);
        Assert.Equal([(byte)LineKind.Noise, (byte)LineKind.Body], model.Decode(model.Scores([[8], [7]])));
    }

    private static LineLattice Lattice()
    {
        var dice = new Dice(3);
        double[] Some(int count) => [.. Enumerable.Range(0, count).Select(_ => (double)dice.Uniform())];
        return new LineLattice(Some(Lines * LineLabels.Count), Some(LineLabels.Count * LineLabels.Count));
    }
}
