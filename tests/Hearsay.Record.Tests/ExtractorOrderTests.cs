namespace Hearsay.Record.Tests;

public sealed class ExtractorOrderTests
{
    [Theory]
    [InlineData("en-10", "en-9", true)]
    [InlineData("en-9", "en-10", false)]
    [InlineData("0.1.0", "0.1.0", false)]
    [InlineData("0.10.0+b", "0.9.3+a", true)]
    [InlineData("1.0.1", "1.0", true)]
    [InlineData("007", "7", false)]
    public void Numbers_count_by_value(string version, string than, bool newer) => Assert.Equal(newer, ExtractorOrder.IsNewer(version, than));
}
