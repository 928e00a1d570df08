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
    [InlineData("A court jailed Ilan Roth on Friday. The accused showed no emotion.", "The accused", "Ilan Roth")]
    [InlineData("Ilan Roth was shot in March. The 44-year-old had two sons.", "44-year-old", "Ilan Roth")]
    [InlineData("Ilan Roth founded a bank. The self-styled reformer lost it.", "reformer", "Ilan Roth")]
    public void Who_is_judged_or_dated_is_the_one_just_named(string text, string noun, string name) => Assert.Equal(Actor(text, name), Actor(text, noun));

    [Theory]
    [InlineData("Police arrested two men. Ilan Roth was shot. The gunman fled.", "The gunman", "Ilan Roth")]
    [InlineData("Ilan Roth met Omar Ruz. The embattled governor left early.", "governor", "Ilan Roth")]
    public void Who_may_be_new_or_one_of_two_is_neither(string text, string noun, string name) => Assert.NotEqual(Actor(text, name), Actor(text, noun));

    [Theory]
    [InlineData("Mr al-Qorel left. Hadi al-Qorel had spoken for an hour.", "Mr al-Qorel", "Hadi al-Qorel")]
    [InlineData("Viktor Bezrukovsky spoke first. Nobody clapped. Bezrukovski left.", "Bezrukovski", "Viktor Bezrukovsky")]
    [InlineData("Moqtada Daud prayed. Later Muqtada Daud left the city.", "Muqtada Daud", "Moqtada Daud")]
    public void Two_spellings_of_one_sound_are_one(string text, string left, string right) => Assert.Equal(Actor(text, left), Actor(text, right));

    [Theory]
    [InlineData("Hassan Daud prayed. Hussein Daud left.", "Hassan Daud", "Hussein Daud")]
    [InlineData("Karim Daud prayed. Karima Daud left.", "Karim Daud", "Karima Daud")]
    [InlineData("Tom Barker spoke first. Judge Parker left.", "Tom Barker", "Judge Parker")]
    public void Two_names_that_are_merely_alike_are_two(string text, string left, string right) => Assert.NotEqual(Actor(text, left), Actor(text, right));

    [Theory]
    [InlineData("Jonas Berg sued Ilan Roth. A lawyer, Omar Ruz, said he was ready.", "he", "Omar Ruz")]
    [InlineData("The Fish Board met Belmora Holdings. The Harbour Authority said it would wait.", "it", "Harbour Authority")]
    public void The_subject_of_what_is_said_is_who_says_it(string text, string pronoun, string name) => Assert.Equal(Actor(text, name), ActorOfWord(text, pronoun));

    [Fact]
    public void It_that_does_something_is_the_only_body_just_named() =>
        Assert.Equal(Actor("The Harbour Authority spoke of a leak. In May it had sealed the tank.", "Harbour Authority"), ActorOfWord("The Harbour Authority spoke of a leak. In May it had sealed the tank.", "it"));

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
    public void A_paper_that_says_something_is_the_outlet_just_named() =>
        Assert.Equal(Actor("Anne Price spoke to the State Herald on Monday. The paper said she was tired.", "State Herald"), Actor("Anne Price spoke to the State Herald on Monday. The paper said she was tired.", "The paper"));

    [Fact]
    public void A_paper_that_is_signed_is_nobody() => Assert.Null(Actor("Anne Price spoke to the State Herald on Monday. The paper was signed in May.", "The paper"));

    private const string Talk = "MIRA LOWE: Welcome. I am joined by Senator Tom Gage.\n\nGAGE: I am glad to be here. They wrote to me in May.\n\nLOWE: Why did I hear nothing of it? Governor Ann Pruitt said she knew.\n\nGAGE: Ask her, then.";

    [Theory]
    [InlineData("I am joined", "per:mira-lowe")]
    [InlineData("I am glad", "per:tom-gage")]
    [InlineData("I hear", "per:mira-lowe")]
    public void Labels_in_capitals_tell_who_speaks(string at, string actor) => Assert.Equal(actor, Guess(Talk, "I", Talk.IndexOf(at, StringComparison.Ordinal)));

    [Fact]
    public void She_behind_a_label_is_not_who_speaks() => Assert.Equal("per:ann-pruitt", Guess(Talk, "she", Talk.IndexOf("said she", StringComparison.Ordinal)));

    [Theory]
    [InlineData("NOTE: The office is closed.\n\nNOTE: Bring a coat.\n\nPARKING: Use the yard.\n\nPARKING: I paid for it.")]
    [InlineData("A: B: C:\n\nD:")]
    [InlineData("GAGE:\n\nLOWE:")]
    public void Headings_in_capitals_break_nothing(string text) => Assert.DoesNotContain(Reader.Guess(Parser.Parse(text)).Mentions, mention => mention.Actor == "per:note");

    [Fact]
    public void An_office_and_what_it_is_of_right_before_a_name_are_its_bearers() =>
        Assert.Equal(
            Actor("The leader of the Homeland Coalition Sheikh Khalid Daud revealed that he will stay.", "Khalid Daud"),
            Actor("The leader of the Homeland Coalition Sheikh Khalid Daud revealed that he will stay.", "leader of the Homeland Coalition"));

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

    private static string? ActorOfWord(string text, string word) => Find(Reader.Read(Parser.Parse(text)), text, " " + word + " ", 0, blank: 1);

    private static string? Guess(string text, string words, int from = 0) => Find(Reader.Guess(Parser.Parse(text)), text, words, from);

    private static string? Find(Entities entities, string text, string words, int from, int blank = 0)
    {
        var end = text.IndexOf(words, from, StringComparison.Ordinal) + words.Length - blank;
        return entities.Mentions.FirstOrDefault(mention => mention.Span.End == end)?.Actor;
    }
}
