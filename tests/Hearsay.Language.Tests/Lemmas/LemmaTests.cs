using Hearsay.Language.Lemmas;
using Xunit;

namespace Hearsay.Language.Tests.Lemmas;

public sealed class LemmaTests
{
    [Theory]
    [InlineData("The parties met.", "parties", "party")]
    [InlineData("The parties met.", "met", "meet")]
    [InlineData("They were demonstrating.", "were", "be")]
    [InlineData("They were demonstrating.", "demonstrating", "demonstrate")]
    [InlineData("He stopped.", "stopped", "stop")]
    [InlineData("They fought on and fled.", "fought", "fight")]
    [InlineData("The man was shot.", "shot", "shoot")]
    [InlineData("She had hoped to meet them.", "hoped", "hope")]
    [InlineData("Boycotting the vote, they left.", "Boycotting", "boycott")]
    [InlineData("The army blockaded the port.", "blockaded", "blockade")]
    [InlineData("The men left Basra.", "men", "man")]
    [InlineData("The men left Basra.", "Basra", "Basra")]
    [InlineData("They don't know.", "n't", "not")]
    [InlineData("Their car broke down.", "Their", "their")]
    public void A_form_leads_to_its_lemma(string text, string word, string lemma)
    {
        var sentence = English.Sentence(text);
        Assert.Equal(lemma, sentence.Lemma(English.Find(sentence, word)));
    }

    [Theory]
    [InlineData("l3+y", "Parties", "party")]
    [InlineData("k0+", "Basra", "Basra")]
    [InlineData("c0+", "BASRA", "Basra")]
    [InlineData("=be", "were", "be")]
    public void A_rule_is_read_and_applied(string rule, string form, string lemma)
    {
        Span<char> room = stackalloc char[32];
        var length = LemmaRule.Parse(rule).Apply(form, room);
        Assert.Equal(lemma, room[..length].ToString());
        Assert.Equal(rule, LemmaRule.Parse(rule).ToString());
    }

    [Fact]
    public void A_rule_that_cuts_more_than_there_is_does_not_fit() => Assert.Equal(-1, LemmaRule.Parse("l3+y").Apply("is", new char[8]));
}
