using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Tests.Events;
using Xunit;

namespace Hearsay.Reading.Tests.Mentions;

/// <summary>Words that point back at somebody just named: bare nouns for bodies, the accused, the former and the latter, pairs, "this is".</summary>
public sealed class PointersTests
{
    private static readonly TextParser Parser = TextParser.Load(Path.Combine(Readers.Root, "models", "en"));

    private static readonly EntityReader Reader =
        EntityReader.Load(Path.Combine(Readers.Root, "lexicons", "en"), Path.Combine(Readers.Root, "codes"), Path.Combine(Readers.Root, "models", "en"));

    [Theory]
    [InlineData("The Popular Renewal Front won two seats. The party had fielded ten candidates.", "The party", "Popular Renewal Front")]
    [InlineData("The River Hawks burned a bridge on Sunday. The militia lost three men.", "The militia", "River Hawks")]
    [InlineData("The Ministry of Fisheries closed the port. Boats came home empty. On Monday the ministry gave its reasons.", "the ministry", "Ministry of Fisheries")]
    [InlineData("Belmora Holdings sold its mine. In June the company paid its debts.", "the company", "Belmora Holdings")]
    public void A_bare_noun_is_the_body_just_named(string text, string noun, string name) => Assert.Equal(Actor(text, name), Actor(text, noun));

    [Theory]
    [InlineData("The Popular Renewal Front met the Farmers' Party. The party of the president stayed away.", "The party", "Popular Renewal Front")]
    [InlineData("The River Hawks and the Sons of Amal fought all night. The militia lost three men.", "The militia", "River Hawks")]
    [InlineData("The Popular Renewal Front won two seats. The company that printed the ballots closed.", "The company", "Popular Renewal Front")]
    public void A_noun_that_says_which_or_that_fits_several_is_nobody_just_named(string text, string noun, string name) => Assert.NotEqual(Actor(text, name), Actor(text, noun));

    [Theory]
    [InlineData("The trial of Jonas Berg opened on Tuesday. Judge Ada Mott heard two witnesses. The defendant wept.", "The defendant", "Jonas Berg")]
    [InlineData("Police arrested Ilan Roth on Friday. The suspect was taken to the capital.", "The suspect", "Ilan Roth")]
    public void The_accused_is_the_one_who_was_charged(string text, string noun, string name) => Assert.Equal(Actor(text, name), Actor(text, noun));

    [Theory]
    [InlineData("Jonas Berg met Ada Mott in Oslo. The latter asked for time.", "latter", "Ada Mott")]
    [InlineData("Jonas Berg and Ada Mott met in Oslo. The former asked for time.", "former", "Jonas Berg")]
    public void The_former_and_the_latter_are_the_first_and_the_last_of_two(string text, string pointer, string name) => Assert.Equal(Actor(text, name), Actor(text, pointer));

    [Theory]
    [InlineData("We asked around. This is Jonas Berg from the harbour. He is a pilot.", "This", "Jonas Berg")]
    [InlineData("Somebody knocked. It's Ada Mott.", "It", "Ada Mott")]
    public void What_points_at_a_name_is_the_name(string text, string pointer, string name) => Assert.Equal(Guess(text, name), Guess(text, pointer));

    [Fact]
    public void This_before_what_is_no_name_is_nobody() => Assert.Null(Guess("This is a boat. Jonas Berg sold it.", "This"));

    [Fact]
    public void A_full_name_before_its_pronoun_is_the_pronouns() =>
        Assert.Equal(Actor("Omar Ruz was late. Jonas Berg, he came early.", "Jonas Berg"), Actor("Omar Ruz was late. Jonas Berg, he came early.", "he"));

    [Fact]
    public void I_in_speech_told_without_marks_is_who_is_said_to_speak() =>
        Assert.Equal(Actor("Jonas Berg came to the hearing. He said, I never saw the boat.", "Jonas Berg"), Actor("Jonas Berg came to the hearing. He said, I never saw the boat.", "I"));

    [Fact]
    public void A_name_set_beside_me_is_the_speakers() =>
        Assert.Equal("per:ada-mott", Guess("You are listening to the news with me, Ada Mott. I have two stories today.", "I"));

    [Fact]
    public void A_pair_of_the_same_two_is_one_pair()
    {
        const string Text = "Jonas Berg and Ada Mott bought a boat. They sold it in May. In June Ada Mott and Jonas Berg left. They came back in July.";
        Assert.Equal(Guess(Text, "They"), Guess(Text, "They", Text.LastIndexOf("They", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_given_name_of_any_land_tells_the_gender() =>
        Assert.Equal(
            Actor("Minister Omar Ruz met Annegret Volk on Friday. She asked him for time.", "Annegret Volk"),
            Actor("Minister Omar Ruz met Annegret Volk on Friday. She asked him for time.", "She"));

    private static string? Actor(string text, string words) => Find(Reader.Read(Parser.Parse(text)), text, words, 0);

    private static string? Guess(string text, string words, int from = 0) => Find(Reader.Guess(Parser.Parse(text)), text, words, from);

    private static string? Find(Entities entities, string text, string words, int from)
    {
        var end = text.IndexOf(words, from, StringComparison.Ordinal) + words.Length;
        return entities.Mentions.FirstOrDefault(mention => mention.Span.End == end)?.Actor;
    }
}
