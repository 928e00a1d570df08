using System.Runtime.Intrinsics;
using Hearsay.Language.Network;
using Xunit;

namespace Hearsay.Language.Tests.Network;

public sealed class RecurrenceTests
{
    [Fact]
    public void Sixteen_at_once_as_eight_to_the_bit_and_near_the_true_curve()
    {
        for (var value = -70f; value < 70f; value += 0.37f)
        {
            var narrow = Recurrence.Sigmoid(Vector256.Create(value))[0];
            Assert.Equal(narrow, Recurrence.Sigmoid(Vector512.Create(value))[0]);
            Assert.Equal(1 / (1 + Math.Exp(-value)), narrow, 0.00001);
        }
    }
}
