using Hearsay.Language.Network;
using Xunit;

namespace Hearsay.Language.Tests.Network;

public sealed class HighestTests
{
    [Fact]
    public void By_vector_as_one_by_one_also_among_equals()
    {
        var random = new Random(1);
        for (var length = 1; length < 120; length++)
        {
            var scores = Enumerable.Range(0, length).Select(_ => random.Next(8) is 0 ? float.NegativeInfinity : random.Next(-9, 9) * 0.5f).ToArray();
            Assert.Equal(Highest.Of<float>(scores), Highest.Of(scores.AsSpan()));
        }
    }
}
