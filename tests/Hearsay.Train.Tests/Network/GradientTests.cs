using System.Text;
using Hearsay.Language.Network;
using Hearsay.Language.Tags;
using Hearsay.Language.Tokens;
using Hearsay.Language.Weights;
using Hearsay.Train.Network;
using Xunit;

namespace Hearsay.Train.Tests.Network;

/// <summary>The gradients that are worked out by hand agree with what a small change of a weight does to the loss.</summary>
public sealed class GradientTests
{
    private const float Change = 1e-2f;

    private static readonly TagInventory Inventory = new(Encoding.UTF8.GetBytes("0\tNOUN\tNN\tNumber=Sing\n0\tNOUN\tNN\t_\n1\tVERB\tVBD\tTense=Past\n2\tDET\tDT\tDefinite=Def\n2\tDET\tDT\tDefinite=Ind\n"));

    [Fact]
    public void Every_gradient_is_the_slope_of_the_loss()
    {
        var network = Small(out var book);
        var batch = Lesson(book);
        network.Learn(batch, null);
        var gradients = network.Parameters.Select(parameter => parameter.Gradient.Values.ToArray()).ToArray();
        for (var at = 0; at < gradients.Length; at++) AssertSlopes(network, batch, network.Parameters[at], gradients[at]);
    }

    private static void AssertSlopes(ParserNetwork network, Batch batch, Parameter parameter, float[] gradient)
    {
        var steepest = Enumerable.Range(0, gradient.Length).OrderByDescending(at => MathF.Abs(gradient[at])).Take(3).ToArray();
        Assert.True(MathF.Abs(gradient[steepest[0]]) > 0, $"{parameter.Name} does not learn");
        foreach (var at in steepest)
        {
            var slope = (LossWith(Change) - LossWith(-Change)) / (2 * Change) / batch.Words.Length;
            Assert.True(MathF.Abs(slope - gradient[at]) < 0.004f + 0.06f * MathF.Abs(slope), $"{parameter.Name}[{at}]: {gradient[at]}, measured {slope}");

            float LossWith(float change)
            {
                parameter.Value.Values[at] += change;
                var loss = network.Learn(batch, null);
                parameter.Value.Values[at] -= change;
                return loss;
            }
        }
    }

    private static ParserNetwork Small(out WordBook book)
    {
        book = new WordBook(new WordFeatures([], new WordClusters([])));
        var shape = new NetworkShape(2, 16, 16, 16, 16, Inventory.Count, Inventory.Choices);
        return new ParserNetwork(shape, (book, Inventory, WordFeatures.TableRows(0)), new NetworkDropout(0, 0, 0), new Dice(3));
    }

    private static Batch Lesson(WordBook book)
    {
        const string text = "the army left the town";
        WordSpan[] spans = [new(0, 3, false), new(4, 4, false), new(9, 4, false), new(14, 3, false), new(18, 4, false)];
        var words = spans.Select(span => book.NumberOf(text, span)).ToArray();
        return new Batch([
            new Example(words, [1, 2, -1, 4, 2], [22, 35, 1, 22, 38], [2, 0, 1, 2, 0], [0, 0, 0, 1, 1]),
            new Example(words[..3], [1, 2, -1], [22, 35, 1], [2, 0, -1], [0, 1, -1])]);
    }
}
