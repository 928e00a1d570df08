using Hearsay.Language.Weights;
using Xunit;

namespace Hearsay.Language.Tests.Weights;

public sealed class TripleTableTests
{
    // Two buckets of two rows; the row of the doc comment lies second in the second bucket.
    private static readonly TripleTable Table = new(Convert.FromHexString("00000000" + "00000000" + "11010101" + "3C0AFE05"));

    [Fact]
    public void A_known_feature_gives_its_three_weights()
    {
        Table.Score([0x8000003C], out var first, out var second, out var third);
        Assert.Equal((10, -2, 5), (first, second, third));
    }

    [Fact]
    public void Weights_of_several_features_add_up()
    {
        Table.Score([0x8000003C, 0x80000011, 0x0000003C], out var first, out var second, out var third);
        Assert.Equal((11, -1, 6), (first, second, third));
    }
}
