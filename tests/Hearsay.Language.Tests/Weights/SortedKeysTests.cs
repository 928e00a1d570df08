using Hearsay.Language.Weights;
using Xunit;

namespace Hearsay.Language.Tests.Weights;

public sealed class SortedKeysTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3000)]
    public void Every_key_is_found_at_its_place_and_no_other(int count)
    {
        var random = new Random(count);
        uint[] keys = [.. Enumerable.Range(0, count).Select(_ => (uint)random.NextInt64(uint.MaxValue) | 1).Append(uint.MaxValue).Distinct().Order()];
        var sorted = new SortedKeys(keys);
        for (var at = 0; at < keys.Length; at++) Assert.Equal(at, sorted.Find(keys[at]));
        foreach (var key in keys) Assert.Equal(-1, sorted.Find(key - 1));
    }
}
