using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Tests.Events;
using Xunit;

namespace Hearsay.Reading.Tests.Mentions;

/// <summary>Whom "you" addresses, who says a name in passing, and what "they" and "the two" go on with, on texts with real trees.</summary>
public sealed class AddressTests
{
    private static readonly TextParser Parser = TextParser.Load(Path.Combine(Readers.Root, "models", "en"));

    private static readonly EntityReader Reader =
        EntityReader.Load(Path.Combine(Readers.Root, "lexicons", "en"), Path.Combine(Readers.Root, "codes"), Path.Combine(Readers.Root, "models", "en"));

    [Theory]
    [InlineData("I thank you, Mr. President, for your patience. We will judge the council by its deeds.", "you", "Mr. President")]
    [InlineData("Colonel Drash, may I ask you something? You were at the gate that night.", "You", "Drash")]
    [InlineData("Dear Prime Minister Varga:\n\nThe growth of the economy depends upon what you decide this year.", "you", "Varga")]
    [InlineData("14 March 2021\n\nMinister Osrin Tallow,\n\nThe canal has been dry for nine weeks. We ask that you come and see.", "you", "Osrin Tallow")]
    [InlineData("Q: Senator Hallick, did you vote for the bill?\nA: I did not.", "you", "Hallick")]
    [InlineData("Q: Senator Hallick, did you vote for the bill?\nA: I did not.", "I", "Hallick")]
    public void Who_is_spoken_to_is_you(string text, string pronoun, string name) => AssertOne(text, pronoun, name);

    [Theory]
    [InlineData("What's up guys, Jonah here, and I'm back with one more video. I know I said I'd quit.", "I", "Jonah")]
    [InlineData("My name's Hedda and I live in a van. I sold my flat.", "I", "Hedda")]
    public void Who_says_a_name_in_passing_bears_it(string text, string pronoun, string name) => AssertOne(text, pronoun, name);

    [Fact]
    public void Who_is_here_as_chief_guest_is_the_chief_guest() =>
        AssertOne("Good morning.\n\nIt gives me great pleasure to be here today as the Chief Guest. I thank the governor. I have followed the work of this school for years.", "me", "Chief Guest");

    [Theory]
    [InlineData("Ivo Dolan and his sister Mara run a mill. They bought it in May.", "They", "Ivo Dolan and his sister")]
    [InlineData("Ivo Dolan and Mara Dolan run a mill. The two bought it in May.", "two", "Ivo Dolan and Mara Dolan")]
    [InlineData("Rebels of the Delta Front attacked a convoy near Sarn. They killed nine soldiers.", "They", "Rebels of the Delta Front")]
    public void They_are_of_whom_the_last_sentence_tells(string text, string pronoun, string name) => AssertOne(text, pronoun, name);

    [Fact]
    public void A_pronoun_may_stand_before_its_name() => AssertOne("Karim Daud left. In her first speech since the vote, Senator Mila Horvat accused the army of lying.", "her", "Mila Horvat");

    [Theory]
    [InlineData("Shia cleric Nimr al-Qorel was executed on Saturday.", "Nimr al-Qorel", EntityType.Per)]
    [InlineData("Ivo Dolan and his sister Mara run a mill.", "Mara", EntityType.Per)]
    [InlineData("ORSAC, the aid group, said its staff were safe.", "ORSAC", EntityType.Org)]
    [InlineData("Wagner has pulled out of the town. Wagner's founder, Yuri Prigorin, said the group had lost men.", "Wagner", EntityType.Org)]
    public void What_the_text_says_of_a_name_types_it(string text, string name, EntityType type) => Assert.Equal(type, Mention(Read(text), text, name).Type);

    [Fact]
    public void A_leaders_party_is_the_one_named_behind_it() => AssertOne("Veld's party, the Orange Union, lost the vote. Veld resigned.", "Veld's party", "Orange Union");

    private static void AssertOne(string text, string words, string name)
    {
        var found = Read(text);
        Assert.Equal(Mention(found, text, name).Actor, Mention(found, text, words).Actor);
    }

    private static Entities Read(string text) => Reader.Guess(Parser.Parse(text));

    private static Mention Mention(Entities found, string text, string words) =>
        found.Mentions.FirstOrDefault(mention => mention.Span.Of(text).EndsWith(words, StringComparison.Ordinal)) ?? throw new InvalidOperationException($"nobody is mentioned as {words}: {string.Join(" | ", found.Mentions.Select(mention => mention.Span.Of(text)))}");
}
