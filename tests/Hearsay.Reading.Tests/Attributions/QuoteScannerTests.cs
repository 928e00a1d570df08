using Hearsay.Reading.Attributions;
using Xunit;

namespace Hearsay.Reading.Tests.Attributions;

public sealed class QuoteScannerTests
{
    [Theory]
    [InlineData("He said “we wait” and left.", "we wait")]
    [InlineData("He said \"we wait\" and left.", "we wait")]
    [InlineData("He said ''we wait'' and left.", "we wait")]
    [InlineData("He said ``we wait'' and left.", "we wait")]
    [InlineData("He said «we wait» and left.", "we wait")]
    [InlineData("He said ‘we wait’ and left.", "we wait")]
    [InlineData("Minister: 'we wait' says aide", "we wait")]
    [InlineData("He said „we wait“ and left.", "we wait")]
    public void Marks_of_every_style_are_found(string text, string inner) =>
        Assert.Equal(inner, string.Join("|", QuoteScanner.Scan(text).Select(quote => quote.Inner.Of(text))));

    [Theory]
    [InlineData("The mayor's men won't leave the farmers' hall.")]
    [InlineData("It was the '90s and they fought 'em.")]
    [InlineData("The mayor’s men won’t leave the farmers’ hall.")]
    public void Apostrophes_open_nothing(string text) => Assert.Empty(QuoteScanner.Scan(text));

    [Fact]
    public void A_quotation_inside_another_is_nested()
    {
        const string text = "\"They told us 'go home' twice,\" she said.";
        var quotes = QuoteScanner.Scan(text);
        Assert.Equal(["They told us 'go home' twice,", "go home"], quotes.Select(quote => quote.Inner.Of(text)));
        Assert.Equal([false, true], quotes.Select(quote => quote.IsNested));
    }

    [Fact]
    public void A_quotation_that_the_next_paragraph_takes_up_stays_open()
    {
        var quotes = QuoteScanner.Scan("“We wait.\n\n“We hope,” he said.");
        Assert.Equal([true, false], quotes.Select(quote => quote.IsOpen));
    }

    [Fact]
    public void A_stray_closing_mark_after_a_blank_harms_nothing_before_it()
    {
        const string text = "saying, \"Let us stand together,\" It is a good day. \"";
        Assert.Equal(["Let us stand together,"], QuoteScanner.Scan(text).Select(quote => quote.Inner.Of(text)));
    }

    [Fact]
    public void A_blank_before_the_closing_mark_is_borne()
    {
        const string text = "\"The help that came is only words \".";
        Assert.Equal(["The help that came is only words "], QuoteScanner.Scan(text).Select(quote => quote.Inner.Of(text)));
    }

    [Fact]
    public void A_mark_in_the_middle_of_nowhere_is_passed_over() => Assert.Empty(QuoteScanner.Scan("The 6\" pipe burst near the old mill."));

    [Fact]
    public void Thousands_of_marks_are_read_in_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("'\"“‘ a ", 50_000));
        Assert.NotNull(QuoteScanner.Scan(text));
    }
}
