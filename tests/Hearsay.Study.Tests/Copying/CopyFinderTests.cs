using Hearsay.Study.Copying;
using Xunit;

namespace Hearsay.Study.Tests.Copying;

public sealed class CopyFinderTests
{
    /// <summary>Twelve ferries; each source gives for each a digit, the same position in its word.</summary>
    private static CopyReport Find(params (string Source, string Digits)[] sources) => CopyFinder.Find(
        from at in Enumerable.Range(0, 12) from source in sources where source.Digits[at] != '.' select new Assertion($"ferry {at:D2}", source.Source, source.Digits[at].ToString()));

    private static string Believed(CopyReport report) => string.Concat(report.Values.Select(value => value.Value));

    [Fact]
    public void What_most_say_is_believed() =>
        Assert.Equal("123456789012", Believed(Find(("a", "123456789012"), ("b", "123456789012"), ("c", "923456789012"))));

    [Fact]
    public void Mirrors_that_are_wrong_together_are_one_voice_and_do_not_outvote_two_others()
    {
        var report = Find(("harbour", "123456789012"), ("post", "123456789013"), ("m1", "929496989092"), ("m2", "929496989092"), ("m3", "929496989092"));
        Assert.Equal(["m1", "m2", "m3"], Assert.Single(report.Groups));
        Assert.Equal("123456789012", Believed(report));
        Assert.True(report.Accuracy["harbour"] > report.Accuracy["m1"]);
    }

    [Fact]
    public void Sources_that_are_right_together_are_not_taken_for_copies() =>
        Assert.Empty(Find(("a", "123456789012"), ("b", "123456789012"), ("c", "123456789012"), ("d", "999456789012")).Groups);

    [Fact]
    public void Sources_that_share_few_items_are_never_called_copies() =>
        Assert.DoesNotContain(Find(("a", "9999........"), ("b", "9999........"), ("c", "123456789012"), ("d", "123456789012"), ("e", "123456789012"), ("f", "123456789077")).Groups, group => group.Contains("a"));

    [Fact]
    public void No_assertion_gives_an_empty_report() => Assert.Empty(CopyFinder.Find([]).Values);
}
