using Xunit;

namespace Hearsay.Language.Tests.Tokens;

public sealed class WordTests
{
    [Theory]
    [InlineData("They don't know.", "They do·n't know .")]
    [InlineData("They don’t know.", "They do·n’t know .")]
    [InlineData("We can't; he won't.", "We ca·n't ; he wo·n't .")]
    [InlineData("She cannot stay.", "She can·not stay .")]
    public void A_clipped_not_is_a_word_of_its_own(string text, string words) => Assert.Equal(words, English.Words(text));

    [Theory]
    [InlineData("The minister's car broke down.", "The minister·'s car broke down .")]
    [InlineData("The minister’s car broke down.", "The minister·’s car broke down .")]
    [InlineData("The ministers' cars broke down.", "The ministers·' cars broke down .")]
    public void A_possessive_mark_is_a_word_of_its_own(string text, string words) => Assert.Equal(words, English.Words(text));

    [Theory]
    [InlineData("I'm sure they've left.", "I·'m sure they·'ve left .")]
    [InlineData("It's what she'd said.", "It·'s what she·'d said .")]
    public void A_clipped_verb_is_a_word_of_its_own(string text, string words) => Assert.Equal(words, English.Words(text));

    [Theory]
    [InlineData("He said \"no\".", "He said \" no \" .")]
    [InlineData("He said “no”.", "He said “ no ” .")]
    public void Quotation_marks_stand_alone(string text, string words) => Assert.Equal(words, English.Words(text));

    [Fact]
    public void A_number_keeps_its_point_and_commas() => Assert.Equal("It cost 1,250.75 dinars .", English.Words("It cost 1,250.75 dinars."));

    [Fact]
    public void A_percent_sign_stands_alone() => Assert.Equal("Turnout was 44 % .", English.Words("Turnout was 44%."));

    [Fact]
    public void A_title_keeps_its_full_stop() => Assert.Equal("Dr. Hadi met Mr. Salih .", English.Words("Dr. Hadi met Mr. Salih."));

    [Fact]
    public void Initials_keep_their_full_stops() => Assert.Equal("The U.S. envoy left .", English.Words("The U.S. envoy left."));

    [Fact]
    public void An_address_on_the_net_is_one_word() =>
        Assert.Contains("https://example.org/news/item-12.html", English.Words("See https://example.org/news/item-12.html for more.").Split(' '));

    [Fact]
    public void A_mail_address_is_one_word() => Assert.Contains("press.office@example.org", English.Words("Write to press.office@example.org today.").Split(' '));

    [Fact]
    public void Brackets_stand_alone() => Assert.Equal("The army ( and police ) came .", English.Words("The army (and police) came."));

    [Fact]
    public void A_stop_without_a_blank_after_it_still_ends_a_word() => Assert.Equal("The army left . The police stayed .", English.Words("The army left.The police stayed."));
}
