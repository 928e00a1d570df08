using Hearsay.Web.Texts;

namespace Hearsay.Web.Tests.Texts;

public sealed class SharedPassagesTests
{
    private const string Source = "The depot by the river burned until the morning came, and nobody was there to put it out.";

    [Fact]
    public void A_whole_copy_shares_all_its_words()
    {
        var found = SharedPassages.Find(Source, Source.ToUpperInvariant());
        Assert.Equal(1, found.Share);
        Assert.Equal(Source.ToUpperInvariant().TrimEnd('.'), Assert.Single(found.Passages).Of(Source.ToUpperInvariant()));
    }

    [Fact]
    public void What_was_taken_over_is_found_in_the_copys_own_words()
    {
        const string Copy = "Witnesses say: \"The depot, by the river, burned until the morning came\" - but others slept.";
        var passage = Assert.Single(SharedPassages.Find(Source, Copy).Passages);
        Assert.Equal("The depot, by the river, burned until the morning came", passage.Of(Copy));
    }

    [Fact]
    public void Four_words_in_common_are_no_passage()
    {
        var found = SharedPassages.Find(Source, "By the river burned a lamp.");
        Assert.Equal(0, found.Share);
        Assert.Empty(found.Passages);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800 \u0000")]
    public void A_text_of_no_words_shares_nothing(string copy) => Assert.Equal(0, SharedPassages.Find(Source, copy).Share);
}
