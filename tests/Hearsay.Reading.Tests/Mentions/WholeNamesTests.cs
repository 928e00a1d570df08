using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Xunit;

namespace Hearsay.Reading.Tests.Mentions;

/// <summary>Where a name begins and ends: titles are no names, the longest name of the text counts, and a name is no other for a word of place before it.</summary>
public sealed class WholeNamesTests
{
    private static readonly TextParser Parser = TextParser.Load(Folder("models", "en"));
    private static readonly EntityReader Reader = EntityReader.Load(Folder("lexicons", "en"), Folder("codes"), Folder("models", "en"));

    [Theory]
    [InlineData("The President left for Halmuz. On Friday President Orla Keldor spoke, and President Keldor was brief.")]
    [InlineData("The Justice spoke first. Nobody doubts it, Justice Marlow.")]
    [InlineData("The Tsar was ill. The envoys met Tsar Peter the Great.")]
    public void A_title_before_a_name_is_no_name_of_its_own(string text) =>
        Assert.All(Reader.Guess(Parser.Parse(text)).Mentions, mention => Assert.False(mention.Kind == MentionKind.Name && mention.Span.Of(text) is "President" or "Justice" or "Tsar"));

    [Fact]
    public void Who_is_called_by_a_title_bears_the_name_behind_it() =>
        Assert.Equal("per:marlow", Actor("The Justice spoke first. Nobody doubts it, Justice Marlow.", "Justice Marlow"));

    [Fact]
    public void Initials_may_stand_apart() => Assert.Equal(Actor("The U. S. sent a ship. The U.S. said so.", "U. S."), Actor("The U. S. sent a ship. The U.S. said so.", "U.S."));

    [Theory]
    [InlineData("He read much of Classical Greece. Greece is at peace.", "Classical Greece", "Greece")]
    [InlineData("Mexico City was quiet. Mexico denied the report.", "Mexico City", "Mexico")]
    public void A_city_and_a_past_are_not_the_state(string text, string one, string other) => Assert.NotEqual(Actor(text, one), Actor(text, other, last: true));

    [Theory]
    [InlineData("Seats went to the Accord Party and Omar Haddad of the Dawn Movement.", "Omar Haddad", "per:omar-haddad")]
    [InlineData("Seats went to the Accord Party and Omar Haddad of the Dawn Movement.", "Accord Party", "org:accord-party")]
    [InlineData("They met singer-songwriter Lena Karn on Monday.", "singer-songwriter Lena Karn", "per:lena-karn")]
    [InlineData("On Monday President Orla Keldor spoke.", "President Orla Keldor", "per:orla-keldor")]
    public void A_mention_is_whole_and_alone(string text, string words, string actor) => Assert.Equal(actor, Actor(text, words));

    [Theory]
    [InlineData("He rowed down the Colorado River for days.", "Colorado")]
    [InlineData("The envoy was born in the village of Halmuz.", "Halmuz")]
    public void A_part_of_a_places_name_is_no_mention(string text, string part) =>
        Assert.DoesNotContain(Reader.Guess(Parser.Parse(text)).Mentions, mention => mention.Span.Of(text) == part);

    private static string? Actor(string text, string words, bool last = false)
    {
        var at = last ? text.LastIndexOf(words, StringComparison.Ordinal) : text.IndexOf(words, StringComparison.Ordinal);
        return Reader.Guess(Parser.Parse(text)).Mentions.FirstOrDefault(mention => mention.Span.Start == at && mention.Span.Length == words.Length)?.Actor;
    }

    private static string Folder(params string[] parts) => Path.Combine([AppContext.BaseDirectory, "..", "..", "..", "..", "..", .. parts]);
}
