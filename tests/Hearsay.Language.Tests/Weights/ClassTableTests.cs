using Hearsay.Language.Weights;
using Xunit;

namespace Hearsay.Language.Tests.Weights;

public sealed class ClassTableTests
{
    // The dump in the doc comment of ClassTable.
    private static readonly ClassTable Table = new(Convert.FromHexString("04000000" + "00000000" + "2A010000" + "00000000" + "00000000" + "FF02030705F6"));

    [Fact]
    public void A_known_feature_weighs_for_its_classes()
    {
        Span<int> scores = stackalloc int[8];
        Table.Score([0x4000002A, 0x4000002A], scores);
        Assert.Equal([0, 0, 0, 14, 0, -20, 0, 0], scores.ToArray());
    }

    [Theory]
    [InlineData(0x4000002Bu)]
    [InlineData(0xC000002Au)]
    public void An_unknown_feature_weighs_nothing(uint feature)
    {
        Span<int> scores = stackalloc int[8];
        Table.Score([feature], scores);
        Assert.Equal(new int[8], scores.ToArray());
    }
}
