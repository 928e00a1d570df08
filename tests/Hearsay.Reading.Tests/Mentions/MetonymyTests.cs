using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Tests.Events;
using Xunit;

namespace Hearsay.Reading.Tests.Mentions;

/// <summary>Capitals that stand for governments, and capitals that are towns.</summary>
public sealed class MetonymyTests
{
    private static readonly TextParser Parser = TextParser.Load(Path.Combine(Readers.Root, "models", "en"));

    private static readonly EntityReader Reader =
        EntityReader.Load(Path.Combine(Readers.Root, "lexicons", "en"), Path.Combine(Readers.Root, "codes"), Path.Combine(Readers.Root, "models", "en"));

    [Theory]
    [InlineData("Oslo said on Monday that the talks had failed.", "Oslo", "loc:norway")]
    [InlineData("Lisbon has decided to close its embassy.", "Lisbon", "loc:portugal")]
    [InlineData("Nairobi denied the report.", "Nairobi", "loc:kenya")]
    [InlineData("The raid was condemned by Ottawa.", "Ottawa", "loc:canada")]
    [InlineData("The minister accused Lima of spying.", "Lima", "loc:peru")]
    [InlineData("Talks with Hanoi began in May.", "Hanoi", "loc:vietnam")]
    [InlineData("Helsinki's refusal came late.", "Helsinki", "loc:finland")]
    [InlineData("Sanctions on Caracas were lifted.", "Caracas", "loc:venezuela")]
    [InlineData("The council imposed an embargo on Minsk.", "Minsk", "loc:belarus")]
    [InlineData("The union signed a treaty with Hanoi.", "Hanoi", "loc:vietnam")]
    [InlineData("The rebels negotiated with Lima.", "Lima", "loc:peru")]
    [InlineData("The militia is loyal to Minsk.", "Minsk", "loc:belarus")]
    [InlineData("They rejected the policy of Ottawa.", "Ottawa", "loc:canada")]
    [InlineData("A denial from Nairobi followed.", "Nairobi", "loc:kenya")]
    public void A_capital_that_speaks_decides_or_is_dealt_with_is_the_government(string text, string capital, string state)
    {
        var found = Reader.Read(Parser.Parse(text));
        var mention = Assert.Single(found.Mentions, mention => mention.Span.Of(text) == capital);
        Assert.Equal((state, "state"), (mention.Actor, found.Actor(state)!.Subtype));
        Assert.Equal([capital], found.Actor(state)!.Metonyms);
        Assert.DoesNotContain(capital, found.Actor(state)!.Names);
    }

    [Theory]
    [InlineData("Thousands marched through Oslo on Monday.", "Oslo", "loc:oslo")]
    [InlineData("Lisbon has a new bridge.", "Lisbon", "loc:lisbon")]
    [InlineData("Nairobi saw clashes on Friday.", "Nairobi", "loc:nairobi")]
    [InlineData("They met the mayor of Lima.", "Lima", "loc:lima")]
    [InlineData("Protesters gathered in Minsk.", "Minsk", "loc:minsk")]
    [InlineData("A flight to Caracas was cancelled.", "Caracas", "loc:caracas")]
    [InlineData("She talked with friends from Hanoi.", "Hanoi", "loc:hanoi")]
    [InlineData("The army shelled Minsk.", "Minsk", "loc:minsk")]
    public void A_capital_where_things_happen_is_a_town(string text, string capital, string actor) =>
        Assert.Equal(actor, Assert.Single(Reader.Read(Parser.Parse(text)).Mentions, mention => mention.Span.Of(text) == capital).Actor);

    [Fact]
    public void The_town_and_its_government_are_kept_apart_in_one_text()
    {
        const string Text = "Ottawa denied the report. Norway and Canada signed it in Ottawa.";
        var mentions = Reader.Read(Parser.Parse(Text)).Mentions;
        Assert.Equal(["loc:canada", "loc:ottawa"], mentions.Where(mention => mention.Span.Of(Text) == "Ottawa").Select(mention => mention.Actor));
        Assert.Equal("loc:canada", mentions.First(mention => mention.Span.Of(Text) == "Canada").Actor);
    }

    [Fact]
    public void A_pronoun_behind_goes_on_with_the_government()
    {
        const string Text = "Nairobi denied that it had sent troops.";
        Assert.Equal("loc:kenya", Assert.Single(Reader.Read(Parser.Parse(Text)).Mentions, mention => mention.Span.Of(Text) == "it").Actor);
    }
}
