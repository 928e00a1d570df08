using Hearsay.Train.Network;
using Xunit;

namespace Hearsay.Train.Tests.Network;

public sealed class ProductTests
{
    [Theory]
    [InlineData(1, 16, 16)]
    [InlineData(5, 130, 80)]
    [InlineData(37, 300, 67)]
    public void A_product_is_what_three_loops_give(int rows, int inner, int columns)
    {
        var dice = new Dice(5);
        var (left, right, result) = (Random(rows, inner, dice), Random(inner, columns, dice), new Matrix(rows, columns));
        new Product().Compute(left, right, result, adds: false);
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
                Assert.Equal(Enumerable.Range(0, inner).Sum(at => (double)left[row][at] * right[at][column]), result[row][column], 1e-3);
    }

    [Fact]
    public void A_side_may_be_turned_over()
    {
        var dice = new Dice(6);
        var (left, right, result) = (Random(9, 21, dice), Random(9, 34, dice), new Matrix(21, 34));
        new Product().Compute(Factor.Turned(left), right, result, adds: false);
        for (var row = 0; row < 21; row++)
            for (var column = 0; column < 34; column++)
                Assert.Equal(Enumerable.Range(0, 9).Sum(at => (double)left[at][row] * right[at][column]), result[row][column], 1e-3);
    }

    [Fact]
    public void A_product_can_be_added_to_what_is_there()
    {
        var dice = new Dice(7);
        var (left, right, once, twice) = (Random(4, 16, dice), Random(16, 16, dice), new Matrix(4, 16), new Matrix(4, 16));
        new Product().Compute(left, right, once, adds: false);
        new Product().Compute(left, right, twice, adds: false);
        new Product().Compute(left, right, twice, adds: true);
        for (var at = 0; at < 64; at++) Assert.Equal(2 * once.Values[at], twice.Values[at], 1e-4f);
    }

    private static Matrix Random(int rows, int columns, Dice dice)
    {
        var matrix = new Matrix(rows, columns);
        foreach (ref var value in matrix.Values) value = dice.Uniform() - 0.5f;
        return matrix;
    }
}
