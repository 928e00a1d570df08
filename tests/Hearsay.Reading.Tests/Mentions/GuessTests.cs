using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Xunit;

namespace Hearsay.Reading.Tests.Mentions;

/// <summary>What the filter adds to what is sure: the likeliest actor for names that are parts of others, that several bear, or that nothing else explains.</summary>
public sealed class GuessTests
{
    private static readonly TextParser Parser = TextParser.Load(Folder("models", "en"));
    private static readonly EntityReader Reader = EntityReader.Load(Folder("lexicons", "en"), Folder("codes"), Folder("models", "en"));

    [Theory]
    [InlineData("The Keldor Foundation gave money to the school.", "Keldor", "per:keldor")]
    [InlineData("Nobody at Marwick High School knew of it.", "Marwick", "loc:marwick")]
    [InlineData("She studied at the University of Velburg before the war.", "Velburg", "loc:velburg")]
    public void What_a_house_of_learning_is_named_after_is_a_name(string text, string words, string actor) => Assert.Equal(actor, Guess(text)(words));

    [Fact]
    public void A_name_before_a_noun_is_a_name_of_whatever_kind() =>
        Assert.Contains(
            Reader.Guess(NamedTrees.Read("They/they/PRON/2/nsubj read/read/VERB/0/root Velvet/Velvet/PROPN/4/compound rules/rule/NOUN/2/obj")).Mentions,
            mention => mention is { Actor: "other:velvet", Type: EntityType.Other });

    [Fact]
    public void Both_are_one_family_but_the_bare_name_goes_to_whom_the_text_is_about() =>
        Assert.Equal("per:omar-haddad", Guess("Omar Haddad was born in Oslo. Omar Haddad wrote three books. His wife, Lena Haddad, paints. In 1990 Haddad moved to Rome.")("Haddad", 3));

    [Fact]
    public void A_short_given_name_is_the_man_of_the_long_one() =>
        Assert.Equal("per:robert-keldor", Guess("Robert Keldor resigned on Monday. Bob Keldor said nothing.")("Bob Keldor"));

    [Theory]
    [InlineData("Kataib Velmur fired rockets at the base on Friday.", "Kataib Velmur")]
    [InlineData("On Monday Saraya al-Qorel denied the attack.", "Saraya al-Qorel")]
    [InlineData("Fighters of Ansar al-Velmur left the town.", "Ansar al-Velmur")]
    public void A_name_that_opens_with_its_kind_in_another_language_is_a_bodys(string text, string words) =>
        Assert.StartsWith("org:", Guess(text)(words), StringComparison.Ordinal);

    [Theory]
    [InlineData("Paris summoned the Algerian ambassador in response.", "Paris", "loc:france")]
    [InlineData("The bombing angered the authorities of Kestria. Kestria has denied any part in it.", "Kestria", "loc:kestria")]
    [InlineData("Velturia denied the charge on Friday. Two Velturian ships left on Monday.", "Velturia", "loc:velturia")]
    [InlineData("Kestria spoke first. Envoys of the Republic of Kestria left in May.", "Kestria", "loc:republic-of-kestria")]
    [InlineData("A goatherd crossed the border on Monday. He had lost two sons.", "He", "per:goatherd#1")]
    [InlineData("A cooper who had fled gave another account. He named nobody.", "He", "per:cooper#1")]
    [InlineData("Deputy Premier Louis Akande was cleared. The premier says the matter is closed.", "premier", "per:premier#1")]
    [InlineData("The council accused the coast guard of ramming a boat.", "coast guard", "org:coast-guard#1")]
    [InlineData("Governor Tomas Veld accused the Highland Front of arson.", "Highland Front", "org:highland-front")]
    [InlineData("Neighbouring Mali and Burkina Faso backed the decision.", "Mali", "loc:mali")]
    [InlineData("The Pakistan Muslim League-Nawaz (PML-N) won nine seats.", "PML-N", "org:pakistan-muslim-league-nawaz")]
    public void A_name_is_whose_the_text_makes_it(string text, string words, string actor) => Assert.Equal(actor, Guess(text)(words));

    [Fact]
    public void A_given_name_that_is_a_capitals_too_is_hers_of_whom_the_text_tells() =>
        Assert.Equal("per:sofia-lund", Guess("Sofia Lund met the envoy. Sofia said she was tired.")("Sofia", 1));

    [Fact]
    public void A_given_name_opens_no_body() => Assert.Equal("per:ansar-keldor", Guess("Ansar Keldor, a lawyer, spoke for an hour.")("Ansar Keldor"));

    [Fact]
    public void Initials_with_stops_are_the_body_of_the_text() =>
        Assert.Equal("org:undergraduate-student-council", Guess("The Undergraduate Student Council met on Monday. The U.S.C. voted twice.")("U.S.C."));

    [Fact]
    public void Two_who_are_called_the_philosopher_are_two() =>
        Assert.NotEqual(Guess("The philosopher Omar Ruz agrees. The philosopher Robert Keldor does not.")("Omar Ruz"), Guess("The philosopher Omar Ruz agrees. The philosopher Robert Keldor does not.")("Robert Keldor"));

    [Fact]
    public void A_sentence_that_names_a_man_and_his_father_names_two() =>
        Assert.NotEqual("per:tarik-omar-haddad", Guess("Tarik Omar Haddad said that his father, Omar Haddad, had been ill.")("Omar Haddad", 1));

    [Fact]
    public void A_son_is_not_his_father() =>
        Assert.NotEqual("per:omar-keldor-jr", Guess("Omar Keldor Jr. spoke first. His father, Omar Keldor, listened.")("Omar Keldor", 1));

    [Fact]
    public void Whom_a_title_makes_a_person_is_no_firm_of_that_name() => Assert.Equal("per:ford", Guess("Vice President Ford will be sworn in tomorrow.")("Vice President Ford"));

    [Fact]
    public void Initials_behind_a_family_name_and_degrees_are_nobody()
    {
        Assert.Null(Guess("Haddad, O. K. and Lund, M. A. wrote the report.")("O. K."));
        Assert.Null(Guess("The lawyer, Omar Haddad, QC, spoke for an hour.")("QC"));
    }

    [Fact]
    public void Who_does_something_for_himself_is_a_person() =>
        Assert.Equal("per:halvar-denk", Guess("\"I oppose it, and I wonder that I ever did anything else,\" Halvar Denk of the Liberal Front said in the lobby. The chairwoman said that Denk spoke for himself.")("Denk", 1));

    [Fact]
    public void A_title_is_no_part_of_a_name() =>
        Assert.Equal("per:halvar-denk", Guess("Taoiseach Halvar Denk resigned on Monday.")("Taoiseach Halvar Denk"));

    [Fact]
    public void What_a_council_passes_is_no_body() =>
        Assert.DoesNotContain(Reader.Guess(Parser.Parse("They cited the Security Council Resolution.")).Mentions, mention => mention.Type == EntityType.Org && mention.Actor.EndsWith("resolution", StringComparison.Ordinal));

    [Fact]
    public void Who_holds_an_office_is_a_person() =>
        Assert.Equal("per:halvar-denk", Guess("Halvar Denk, deputy chairman of the Liberal Front, voted with the coalition.")("Halvar Denk"));

    [Theory]
    [InlineData("Sarvand's ambassador, Isek Velmar, has not returned since November.", "Isek Velmar", "per:isek-velmar")]
    [InlineData("Sarvand's ambassador, Isek Velmar, has not returned since November.", "Sarvand's ambassador", "per:isek-velmar")]
    [InlineData("Sarvand's ambassador, Isek Velmar, has not returned since November.", "Sarvand", "loc:sarvand")]
    [InlineData("The leader of Orsania's Dawn Movement, Omar Haddad, left on Monday.", "leader of Orsania's Dawn Movement", "per:omar-haddad")]
    public void Who_is_named_behind_an_office_holds_it(string text, string mention, string actor) => Assert.Equal(actor, Guess(text)(mention));

    [Theory]
    [InlineData("Oh my God, the house is on fire.")]
    [InlineData("We were late, oh God, and the train had gone.")]
    public void An_outcry_names_nobody(string text) => Assert.NotEqual("per:god", Guess(text)("God"));

    [Fact]
    public void Two_who_are_spoken_of_together_are_one_mention_more() =>
        Assert.Equal(Guess("Omar and Lena left early. They were tired.")("They"), Guess("Omar and Lena left early. They were tired.")("Omar and Lena"));

    [Fact]
    public void A_town_is_one_with_and_without_the_word_city() =>
        Assert.Equal("loc:harven-city", Guess("Troops left Harven City on Monday. Nobody stayed in Harven.")("Harven", 1));

    [Fact]
    public void Who_says_a_name_that_no_tagger_knows_bears_it() =>
        Assert.Equal("per:keldors-way", Guess("Hey everybody! So it's Keldors Way here today, and I have news for you. I made a film.")("I", 1));

    [Theory]
    [InlineData("NATO Ambassador Orla Keldor spoke on Monday.", "per:orla-keldor", "NATO Ambassador Orla Keldor")]
    [InlineData("The party told its Norwegian rivals to leave.", "org:norwegian-rivals", "Norwegian rivals")]
    public void A_name_holds_no_title_and_no_owner(string text, string actor, string words) =>
        Assert.Contains(Reader.Guess(Parser.Parse(text)).Mentions, mention => mention.Actor == actor && words.EndsWith(mention.Span.Of(text), StringComparison.Ordinal));

    [Fact]
    public void The_secretary_general_is_who_was_given_the_office() =>
        Assert.Equal("per:omar-haddad", Guess("Secretary-General Omar Haddad arrived on Monday. Later the Secretary-General met the press.")("Secretary-General", 1));

    /// <summary>Finds the actor of the n-th mention that has exactly these words, counted over the text's occurrences of them.</summary>
    private static Finder Guess(string text)
    {
        var entities = Reader.Guess(Parser.Parse(text));
        return (words, nth) =>
        {
            var at = -1;
            for (; nth >= 0; nth--) at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            return entities.Mentions.FirstOrDefault(mention => mention.Span.Start == at && mention.Span.Length == words.Length)?.Actor;
        };
    }

    private delegate string? Finder(string words, int nth = 0);

    private static string Folder(params string[] parts) => Path.Combine([AppContext.BaseDirectory, "..", "..", "..", "..", "..", .. parts]);
}
