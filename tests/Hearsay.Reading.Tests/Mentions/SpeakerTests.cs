using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Tests.Events;
using Xunit;

namespace Hearsay.Reading.Tests.Mentions;

/// <summary>Who "I" and "you" are, on texts with real trees.</summary>
public sealed class SpeakerTests
{
    private static readonly TextParser Parser = TextParser.Load(Path.Combine(Readers.Root, "models", "en"));

    private static readonly EntityReader Reader =
        EntityReader.Load(Path.Combine(Readers.Root, "lexicons", "en"), Path.Combine(Readers.Root, "codes"), Path.Combine(Readers.Root, "models", "en"));

    [Fact]
    public void I_in_a_quotation_is_who_says_it()
    {
        var found = Read("Omar Haddad rejected the offer.\n\n\"I will never sign it,\" said Maria Lund, the mayor.");
        Assert.Equal("per:maria-lund", found("I"));
    }

    [Fact]
    public void Who_speaks_is_not_whom_the_quotation_names() =>
        Assert.Equal("per:karim-daud", Read("Karim Daud spoke to a rally in the port.\n\n\"I quarrelled with Omar Haddad and I was wrong,\" he said.")("he"));

    [Fact]
    public void Who_calls_himself_somebodys_friend_is_still_who_was_named() =>
        Assert.Equal("per:karim-daud", Read("Karim Daud spoke to a rally in the port.\n\n\"I was wrong,\" he said. \"From this day I am again her friend.\"")("he"));

    [Fact]
    public void Who_says_a_name_bears_it()
    {
        var found = Read("Good evening. My name is Maria Lund. I came to this town as a child, and I never left it.");
        Assert.Equal("per:maria-lund", found("I"));
    }

    [Fact]
    public void A_letter_is_written_by_who_signs_it_to_whom_it_greets()
    {
        var found = Read("Dear Omar,\n\nI write to you from the coast. I hope that the winter was kind. I will come in May.\n\nYours,\n\nMaria Lund");
        Assert.Equal("per:maria-lund", found("I"));
        Assert.Equal("per:omar", found("you"));
    }

    [Fact]
    public void A_bare_first_name_below_a_letter_is_who_wrote_it()
    {
        var found = Read("Dear Tilda:\n\nI planted the beans today. My back hurts, but I am glad of the rain.\n\nMore next week.\n\nLove,\n\nOrvin");
        Assert.Equal("per:orvin", found("I"));
    }

    [Fact]
    public void A_label_with_a_colon_says_who_speaks_until_the_next()
    {
        var found = Read("Maria Lund: I opened the gate myself.\n\nOmar Haddad: You should have waited. We lost the road.");
        Assert.Equal("per:maria-lund", found("I"));
        Assert.Equal("per:maria-lund", Guess("Maria Lund: I opened the gate myself.\n\nOmar Haddad: You should have waited.")("You"));
    }

    [Fact]
    public void One_label_late_in_a_letter_is_a_citation_and_no_transcript()
    {
        const string Letter = "Dear Omar,\n\nI write to you about the school. I planted the trees there, and I paid for the wall.\n\nMany came to see it in May.\n\nLater a film was made.\n\nLena Ruz: We need more teachers now.\n\nI hope that you agree, and I will call you.\n\nYours,\n\nMaria Lund";
        Assert.Equal("per:maria-lund", Guess(Letter)("I"));
    }

    [Fact]
    public void The_one_who_is_known_to_answer_gives_the_other_answers_too()
    {
        const string Talk = "Mayor Omar Haddad, why did you close the bridge?\n\nBecause it was old. I am Omar Haddad, and I close what is not safe.\n\nWho paid for the work?\n\nThe town paid for all of it, and it cost me nothing.\n\nWill it be open again?\n\nYes, I think so, when the winter is over and the river low.";
        Assert.Equal("per:omar-haddad", Guess(Talk)("me"));
    }

    [Fact]
    public void A_text_full_of_I_is_told_by_the_one_who_is_called_and_of_whom_nothing_is_told()
    {
        const string Film = "So I got up at six and I made some tea. Then I went to my shop and I opened the door. I sold two lamps. I was so happy that I danced.\n\nGood morning, Robert!\n\nI love my street, and I love my work.";
        Assert.Equal("per:robert", Guess(Film)("I"));
        Assert.NotEqual("per:robert", Read(Film)("I"));
    }

    [Fact]
    public void Who_is_called_by_a_name_that_the_narration_never_uses_tells_the_story()
    {
        const string Story = "I walked down to the harbour before dawn. The boats were gone and I saw nobody.\n\n“You are late, Omar,” said the old woman.\n\nI said nothing. My coat was wet.";
        Assert.Equal("per:omar", Guess(Story)("I"));
        Assert.NotEqual("per:omar", Read(Story)("I"));
    }

    [Fact]
    public void You_in_a_quotation_is_who_is_called_in_it()
    {
        var found = Read("Maria Lund waited at the door.\n\n“You promised to come, Omar,” she said.");
        Assert.Equal("per:omar", found("You"));
    }

    [Fact]
    public void The_speaker_whom_a_title_names_speaks_all_the_time()
    {
        var found = Read("Remarks by Maria Lund at the harbour\n\nI thank you all for coming. I know that it was a long way, and I will be brief.");
        Assert.Equal("per:maria-lund", found("I"));
    }

    [Fact]
    public void A_place_within_the_name_of_an_organisation_is_a_name_too()
    {
        var found = Read("The University of Kenya opened its doors.");
        Assert.Equal("loc:kenya", found("Kenya"));
    }

    [Fact]
    public void Answers_of_an_interview_are_given_by_its_guest()
    {
        var found = Read(
            "Interview with Maria Lund\n\nWhere did you grow up?\n\nI grew up near the harbour.\n\nWhat did you study?\n\nI studied law.\n\nWill you stand again?\n\nI will think about it.");
        Assert.Equal("per:maria-lund", found("I"));
        Assert.Equal("per:maria-lund", found("you"));
    }

    [Fact]
    public void A_pronoun_of_somebody_who_is_no_actor_by_the_lists_makes_a_person_of_the_noun()
    {
        var found = Read("The beekeeper left the hut before dawn. He carried a lamp.");
        Assert.Equal(found("beekeeper"), found("He"));
    }

    [Theory]
    [InlineData("Governor Maria Lund spoke first. Lund left early.", "Lund", "per:maria-lund")]
    [InlineData("Miss Orveh spoke first. The voters liked Orveh.", "Orveh", "per:orveh")]
    public void A_title_is_no_part_of_a_name(string text, string words, string actor) => Assert.Equal(actor, Read(text)(words));

    [Fact]
    public void Who_is_called_by_name_in_a_talk_speaks_next_and_every_second_turn()
    {
        var found = Guess("What did you buy Maria?\n\nI bought two lamps.\n\nDid you pay for them?\n\nI paid with my card.\n\nWhere are they?\n\nIn the car.\n\nOh.\n\nYeah.");
        Assert.Equal("per:maria", found("I"));
        Assert.Equal("per:maria", found("my"));
        Assert.Equal("per:maria", found("you"));
    }

    [Fact]
    public void A_host_who_says_a_name_behind_a_comma_bears_it() =>
        Assert.Equal("per:omar", Guess("Good evening. I'm your host as always, Omar, and I have news for you. I am glad to be back.")("I"));

    [Theory]
    [InlineData("I was a thin child. My father called me Sparrow. I hated the winters there.", "I", "per:sparrow")]
    [InlineData("I planted the beans today, and my back hurts. I may sleep late.\n\nLove always,\n\nOrvin\n\nSee you soon!", "I", "per:orvin")]
    public void A_story_or_letter_is_told_by_who_bears_the_name(string text, string words, string actor) => Assert.Equal(actor, Guess(text)(words));

    [Fact]
    public void Nobody_is_called_what_he_says_sorry_to() => Assert.NotEqual("per:omar-haddad", Read("I'm sorry, Omar Haddad, I was late.")("I"));

    [Fact]
    public void Cited_words_make_no_story_of_an_interview() => Assert.Equal(
        "per:lena-karn",
        Guess("Biologist Lena Karn talks about \"shy\" ants\n\nKarn works on \"silent\" swarms. She also writes of \"lazy\" bees.\n\nShe found \"dead\" nests too, and \"old\" ones.\n\nShe answers our questions.\n\nWhat did you see?\n\nThe ants were tired. Some slept.\n\nHow many were there?\n\nTwelve, as far as \"nests\" go.\n\nWho paid for this?\n\nNobody. My mother did.")("My"));

    [Fact]
    public void A_cry_before_a_name_is_none_of_it() => Assert.Equal("per:sela", Guess("Oh Sela was late.\n\nSela was there before noon.")("Sela"));

    [Fact]
    public void What_somebody_is_or_does_something_as_is_said_of_the_subject()
    {
        Assert.Equal("per:maria-lund", Read("As mayor, Maria Lund closed the bridge.")("mayor"));
        Assert.Equal("per:maria-lund", Read("Maria Lund left early. She is a judge.")("judge"));
        Assert.NotEqual("per:maria-lund", Read("Maria Lund described Omar Haddad as a traitor.")("traitor"));
    }

    [Fact]
    public void A_place_of_a_name_is_the_place() => Assert.Equal("loc:kano", Read("Troops entered the city of Kano.")("city of Kano"));

    [Fact]
    public void A_state_is_one_under_its_official_name() =>
        Assert.Equal(Read("The Republic of Albania joined. Albania paid.")("Republic of Albania"), Read("The Republic of Albania joined. Albania paid.")("Albania"));

    [Fact]
    public void A_name_of_nobody_is_a_mention_of_another_kind_only_where_guesses_count()
    {
        const string Text = "The deputies read the Clean Harbour Act twice.";
        Assert.Contains(Reader.Guess(Parser.Parse(Text)).Mentions, mention => mention.Type == EntityType.Other);
        Assert.DoesNotContain(Reader.Read(Parser.Parse(Text)).Mentions, mention => mention.Type == EntityType.Other);
    }

    [Theory]
    [InlineData("")]
    [InlineData("I I I I I ? ? ?\n\n?\n\n?\n\n?\n\n?\n\n\"I")]
    [InlineData("Dear\n\nI\n\nBy\n\nMr.\n\nMr. Mr. Mr. of of and and\n\n(((")]
    public void No_text_makes_it_throw(string text) => Assert.NotNull(Reader.Read(Parser.Parse(text)));

    private static Func<string, string?> Read(string text) => Find(text, Reader.Read);

    private static Func<string, string?> Guess(string text) => Find(text, Reader.Guess);

    private static Func<string, string?> Find(string text, Func<ParsedText, Entities> read)
    {
        var parsed = Parser.Parse(text);
        var mentions = read(parsed).Mentions;
        return words => mentions.LastOrDefault(mention => mention.Span.Of(parsed.Text) == words || (mention.Kind == MentionKind.Nominal && mention.Span.Of(parsed.Text).EndsWith(words, StringComparison.Ordinal)))?.Actor;
    }
}
