namespace Hearsay.Record.Tests;

public sealed class CanonicalTests
{
    [Fact]
    public void Fields_cannot_run_into_each_other()
    {
        Assert.NotEqual(new Canonical().Add("a").Add("b").HexHash(), new Canonical().Add("a\u001Fb").HexHash());
        Assert.NotEqual(new Canonical().Add("").HexHash(), new Canonical().Add(null).HexHash());
    }
}
