using Hearsay.Core;
using Hearsay.Reading.Attributions;
using Hearsay.Reading.Mentions;
using Xunit;

namespace Hearsay.Reading.Tests.Attributions;

/// <summary>Every source that names or describes somebody stands for an actor of the text.</summary>
public sealed class SourceActorsTests
{
    private static readonly Lazy<EntityReader> Entities = new(() => EntityReader.Load(Path.Combine(Reads.Root(), "lexicons", "en"), Path.Combine(Reads.Root(), "codes"), Path.Combine(Reads.Root(), "models", "en")));

    [Theory]
    [InlineData("The affidavit says that the wall was mined.")]
    [InlineData("The loggers said the road was shut.")]
    [InlineData("A leaflet of the guild claims that the wages were paid.")]
    public void A_source_without_a_mention_becomes_an_actor(string text)
    {
        var (entities, said) = Read(text);
        var speaker = Assert.Single(said).Speaker;
        Assert.Contains(entities.Actors, actor => actor.Id == speaker);
        Assert.Contains(entities.Mentions, mention => mention.Actor == speaker);
    }

    [Theory]
    [InlineData('\u00a0')]
    [InlineData('\t')]
    public void A_long_source_without_a_plain_blank_is_cut(char blank)
    {
        var (entities, said) = Read("Someone who wants to burn down every single one of the old barns along the river in spring says that the mill is closed.".Replace(' ', blank));
        Assert.All(said, attribution => Assert.True(attribution.Speaker is null || entities.Actors.Any(actor => actor.Id == attribution.Speaker)));
        Assert.NotEmpty(said);
    }

    [Fact]
    public void Whoever_speaks_twice_is_one_actor()
    {
        var (entities, said) = Read("The loggers said the road was shut. Later the loggers denied that the road was shut.");
        Assert.Equal(said[0].Speaker, said[1].Speaker);
        Assert.Single(entities.Actors, actor => actor.Id == said[0].Speaker);
    }

    [Theory]
    [InlineData("They said the road was shut.", "people")]
    [InlineData("Everyone said the road was shut.", "people in general")]
    [InlineData("One might say that the road was shut.", "people in general")]
    [InlineData("Nobody said that the road was shut.", "people in general")]
    [InlineData("No one claims that the road was shut.", "people in general")]
    [InlineData("Nobody from the mill said that the road was shut.", "people from the mill")]
    [InlineData("Anyone who says that the road was shut is wrong.", "people in general")]
    [InlineData("Who believes that the road was shut?", "people in general")]
    [InlineData("Someone said that the road was shut.", "Someone")]
    [InlineData("We believe that the road was shut.", "the writer")]
    [InlineData("I think that the road was shut.", "the writer")]
    [InlineData("Your claim that the road was shut is wrong.", "the reader")]
    [InlineData("“I think that the road was shut.”", "an unnamed speaker")]
    public void Who_has_nothing_but_a_pronoun_is_an_actor_without_a_name(string text, string name)
    {
        var (entities, said) = Read(text);
        Assert.NotEmpty(said);
        foreach (var one in said.Where(one => one.Source.Count > 0))
        {
            var actor = Assert.Single(entities.Actors, actor => actor.Id == one.Speaker);
            Assert.Equal((name, 0), (actor.Name, actor.Names.Count));
        }
    }

    [Fact]
    public void Nobody_says_is_a_negated_statement_of_people()
    {
        var one = Assert.Single(Read("Nobody claims that the road was shut.").Attributions);
        Assert.Equal((Stance.Doubts, VoiceKind.Anonymous), (one.Stance, one.Kind));
    }

    [Fact]
    public void It_is_said_has_no_actor_since_it_has_no_source() => Assert.All(Read("It is said that the road was shut.").Attributions, one => Assert.Null(one.Speaker));

    [Theory]
    [InlineData("Orla Brandt and Ulf Marden met in the mill. Each said that the road was shut.", "Each", "Orla Brandt and Ulf Marden")]
    [InlineData("The loggers met on Friday. All agreed that the road was shut.", "All", "loggers")]
    public void All_and_each_are_those_told_of_before(string text, string source, string name)
    {
        var (entities, said) = Read(text);
        var one = Assert.Single(said, one => one.Source.Count > 0 && one.Source[0].Of(text) == source);
        Assert.Equal(name, entities.Actors.Single(actor => actor.Id == one.Speaker).Name, ignoreCase: true);
    }

    [Fact]
    public void I_between_marks_is_who_is_quoted_beside()
    {
        var (_, said) = Read("Oskar Lind said the lock was shut. “It is hard. I think we must dig.” He left.");
        Assert.Equal("per:oskar-lind", Assert.Single(said, one => one.Source.Count > 0 && one.Source[0].Of("Oskar Lind said the lock was shut. “It is hard. I think we must dig.” He left.") == "I").Speaker);
    }

    [Fact]
    public void I_outside_of_quotations_is_who_signs()
    {
        var parsed = Reads.Parse("I think that the road was shut.");
        var entities = Entities.Value.Read(parsed);
        var (known, said) = SourceActors.Complete(parsed, entities, Reads.Reader.Read(parsed, entities), "Nell Varga");
        Assert.Equal("Nell Varga", Assert.Single(known.Actors, actor => actor.Id == Assert.Single(said).Speaker).Name);
    }

    [Theory]
    [InlineData("Oskar Lind told the mayor that he knew the diver.", "he", "Oskar Lind")]
    [InlineData("Rita Brandt met Oskar Lind. She left early. Her brother waited. “The gate was open,” she said.", "she", "Rita Brandt")]
    [InlineData("The fishermen mended the nets. Their demand that the lock be dug out was heard.", "Their", "fishermen")]
    [InlineData("The report praised Oskar Lind, who says that the lock is deep enough.", "who", "Oskar Lind")]
    public void A_pronoun_stands_for_somebody_of_the_text(string text, string source, string name)
    {
        var (entities, said) = Read(text);
        var one = Assert.Single(said, one => one.Source.Count > 0 && one.Source[0].Of(text) == source);
        Assert.Equal(name, entities.Actors.Single(actor => actor.Id == one.Speaker).Name, ignoreCase: true);
    }

    [Fact]
    public void Those_who_speak_are_actors_of_their_own()
    {
        var (entities, said) = Read("Among those who said that the road was shut, two were nurses.");
        Assert.Contains(entities.Actors, actor => actor.Id == Assert.Single(said, one => one.Source.Count > 0).Speaker);
    }

    [Theory]
    [InlineData("Some of the residents said the road was shut.", "Some of the residents")]
    [InlineData("Two of the officials denied that the road was shut.", "Two of the officials")]
    [InlineData("Many said the road was shut.", "Many")]
    [InlineData("According to HarbourWatch, the road was shut.", "HarbourWatch")]
    [InlineData("Loggers said the road was shut.", "Loggers")]
    public void A_part_a_bare_plural_and_a_name_of_which_nothing_else_is_known_are_actors(string text, string name)
    {
        var (entities, said) = Read(text);
        Assert.Contains(entities.Actors, actor => actor.Id == Assert.Single(said).Speaker && actor.Name == name);
    }

    [Fact]
    public void They_are_the_group_that_spoke_last()
    {
        var said = Read("The loggers said the road was shut. They insist that nobody was told.").Attributions;
        Assert.Equal(said[0].Speaker, said[1].Speaker);
    }

    [Theory]
    [InlineData("Prof David Green, of Orlan University, said the plan was sound. Green added that he had read it.", "David Green")]
    [InlineData("Hana Torv said the well was dry. “Because of the fiasco nobody drinks,” she added.", "Hana Torv")]
    public void The_last_speaker_is_who_a_last_name_or_a_pronoun_stands_for(string text, string name)
    {
        var (entities, said) = Read(text);
        Assert.All(said, one => Assert.Contains(entities.Actors, actor => actor.Id == one.Speaker && actor.Name == name));
    }

    [Theory]
    [InlineData("Orla Brandt praised the mill. “It is a good mill,” he said of Ulf Marden, “and he runs it well.”")]
    [InlineData("He says Ulf Marden knows the law.")]
    public void Nobody_speaks_of_himself_by_name(string text)
    {
        var (entities, said) = Read(text);
        Assert.DoesNotContain(said, one => one.Source[0].Of(text).Equals("he", StringComparison.OrdinalIgnoreCase) && entities.Actors.Any(actor => actor.Id == one.Speaker && actor.Name == "Ulf Marden"));
    }

    [Fact]
    public void It_is_the_group_that_was_last_told_of()
    {
        var (entities, said) = Read("The Free Coast Party has not paid. It told the court that the road was shut.");
        Assert.Contains(entities.Actors, actor => actor.Id == Assert.Single(said).Speaker && actor.Name == "Free Coast Party");
    }

    [Theory]
    [InlineData("The deal was backed by two loggers who knew the road.", "two loggers")]
    [InlineData("The road was shut, said one of them, a Republican.", null)]
    [InlineData("The road was shut, said a Republican who knew it.", "Republican")]
    public void A_part_of_a_people_is_not_the_people(string text, string? name)
    {
        var (entities, said) = Read(text);
        Assert.All(said, one => Assert.False(one.Speaker?.StartsWith("nat:", StringComparison.Ordinal)));
        if (name is not null) Assert.Contains(entities.Actors, actor => said.Any(one => one.Speaker == actor.Id) && actor.Name == name);
    }

    [Fact]
    public void Who_adds_has_spoken_before()
    {
        var said = Read("Omar Haddad leads the movement. Mr. Riad Maso, a deputy, says that nobody answered Mr. Haddad.\nHe added, \"The call is open to all.\"").Attributions;
        Assert.Equal("per:riad-maso", said[^1].Speaker);
    }

    [Theory]
    [InlineData("A spokesman for the Free Coast Party said the talks had failed.")]
    [InlineData("Omar Haddad, a spokesman for the Free Coast Party, said the talks had failed.")]
    [InlineData("A spokesman for the Free Coast Party, Omar Haddad, said the talks had failed.")]
    [InlineData("Free Coast Party spokeswoman Lena Brask denied that the talks had failed.")]
    [InlineData("The Free Coast Party lost. Its spokesman, Omar Haddad, said the talks had failed. Mr. Haddad added that he was tired.")]
    public void A_spokesman_stays_himself_and_is_known_for_whom_he_speaks(string text)
    {
        var (entities, said) = Read(text);
        Assert.All(said, one => Assert.StartsWith("per:", one.Speaker, StringComparison.Ordinal));
        Assert.All(said, one => Assert.Contains(entities.Actors, actor => actor.Id == one.For && actor.Name.EndsWith("Free Coast Party", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_speaker_without_words_stays_as_he_is()
    {
        const string Text = "The road was shut, they said.";
        var parsed = Reads.Parse(Text);
        var said = new Attribution { Cue = [new TextSpan(24, 28)], Content = [new TextSpan(0, 17)], Speaker = "per:orla-brandt" };
        Assert.Equal("per:orla-brandt", Assert.Single(SourceActors.Complete(parsed, Entities.Value.Read(parsed), [said]).Attributions).Speaker);
    }

    [Fact]
    public void Mentions_stay_in_text_order()
    {
        var (entities, _) = Read("The affidavit says that Mr. Orla Brandt paid. The leaflet says that Mr. Ulf Marden paid.");
        Assert.Equal(entities.Mentions.Select(mention => mention.Span.Start).Order(), entities.Mentions.Select(mention => mention.Span.Start));
    }

    [Theory]
    [InlineData("The premier dismissed the general on Monday.", false)]
    [InlineData("The premier dismissed the report on Monday.", true)]
    public void Who_is_dismissed_is_no_claim(string text, bool isDenied) => Assert.Equal(isDenied, Read(text).Attributions.Any(said => said.Stance == Stance.Denies));

    [Fact]
    public void A_speaker_whom_no_words_name_stays_as_he_is()
    {
        var parsed = Reads.Parse("It rained.");
        var known = new Attribution { Cue = [new TextSpan(3, 9)], Content = [new TextSpan(0, 2)], Speaker = "per:omar-haddad" };
        Assert.Equal("per:omar-haddad", Assert.Single(SourceActors.Complete(parsed, Entities.Value.Read(parsed), [known]).Attributions).Speaker);
    }

    [Theory]
    [InlineData("Greta Holm runs the guild. Peter Marlow says the case against Thomas Brandt is weak.\n\n“It will fall before Easter,” he writes.", "per:peter-marlow")]
    [InlineData("“The law is clear,” Peter Marlow said.\n\n“I am the son of a miller who came from the north,” he said.", "per:peter-marlow")]
    public void He_who_spoke_last_speaks_on(string text, string speaker) => Assert.Equal(speaker, Read(text).Attributions[^1].Speaker);

    [Fact]
    public void A_text_may_end_in_the_midst_of_a_description() => Assert.Empty(Read("Dana Holt, the 2012").Attributions);

    [Theory]
    [InlineData("The operator, Harven Lines, said the road was shut.", "The operator", "Harven Lines")]
    [InlineData("The mill's chief executive, Dag Mellor, said the road was shut.", "The mill", "Dag Mellor")]
    [InlineData("One of those millers, Orla Brandt, said the road was shut.", "One", "Orla Brandt")]
    [InlineData("The minister, Orla Brandt, whose report says that the mill burned, left.", "whose", "Orla Brandt")]
    [InlineData("Ulf Marden accused Oskar Lind of claiming that the mill burned.", "Oskar", "Oskar Lind")]
    [InlineData("A spokesman for Oskar Lind said Lind was ill. He declined to say when he would return.", "He", "spokesman")]
    [InlineData("Ulf Marden said he trusted Orla Brandt because “she says that the mill is safe”.", "she", "Orla Brandt")]
    [InlineData("Jonas Gull, a former minister wrote on X that the road was shut.", "a former minister", "Jonas Gull")]
    [InlineData("Ulf Marden lost the vote.\nOrla Brandt runs the mill by the gate. “The road was shut,” she said.", "she", "Orla Brandt")]
    [InlineData("The road was shut, at least for most of the millers, and was rejected by most of the millers.", "most", "most of the millers")]
    [InlineData("The Harven Golf Foundation said few play. Many lawns have closed, the group says.", "the group", "Harven Golf Foundation")]
    public void A_name_beside_or_the_words_around_say_who_it_is(string text, string source, string name)
    {
        var (entities, said) = Read(text);
        var one = Assert.Single(said, one => one.Source.Count > 0 && one.Source[0].Of(text).StartsWith(source, StringComparison.Ordinal));
        Assert.Equal(name, entities.Actors.Single(actor => actor.Id == one.Speaker).Name, ignoreCase: true);
    }

    [Theory]
    [InlineData("The campaign of the presumed nominee Orla Brandt said the road was shut.", "Orla Brandt")]
    [InlineData("Two millers, Oskar Lind among them, said the road was shut.", "Oskar Lind")]
    public void A_name_that_is_only_a_part_is_not_who_says_so(string text, string name)
    {
        var (entities, said) = Read(text);
        Assert.DoesNotContain(said, one => entities.Actors.Any(actor => actor.Id == one.Speaker && actor.Name == name));
    }

    [Theory]
    [InlineData("A government spokesman said the road was shut.", "government")]
    [InlineData("Foreign ministry spokeswoman Orla Brandt said the road was shut.", "Foreign ministry")]
    [InlineData("The mill's spokesman said the road was shut.", "mill")]
    [InlineData("The road was shut, a spokesman for commander Marden said.", "Marden")]
    [InlineData("A spokeswoman for the Harven Water Board Orla Brandt said the road was shut.", "Harven Water Board")]
    public void A_spokesman_is_linked_to_whom_he_speaks_for(string text, string name)
    {
        var (entities, said) = Read(text);
        var one = Assert.Single(said);
        Assert.NotEqual(one.Speaker, one.For);
        Assert.Equal(name, entities.Actors.Single(actor => actor.Id == one.For).Name, ignoreCase: true);
    }

    [Fact]
    public void The_paper_that_quotes_a_spokesman_is_none()
    {
        const string Text = "A spokesman for the guild, quoted by the Evening Star, said that the mill was safe.";
        var said = Read(Text).Attributions;
        Assert.Null(Assert.Single(said, one => one.Cue[0].Of(Text) == "quoted").For);
        Assert.NotNull(Assert.Single(said, one => one.Cue[0].Of(Text) == "said").For);
    }

    [Fact]
    public void One_label_of_a_transcript_is_one_actor_and_two_are_two()
    {
        var said = Read("THE MINISTER: The pipe is safe.\n\nMS DALTON: Minister, do you believe the workers?\n\nTHE MINISTER: I believe that they meant it.\n\nMS DALTON: They meant it.").Attributions;
        var turns = said.Where(one => one.Parent is null).Select(one => one.Speaker).ToArray();
        Assert.Equal(4, turns.Length);
        Assert.Equal((turns[0], turns[1]), (turns[2], turns[3]));
        Assert.NotEqual(turns[0], turns[1]);
        Assert.Contains(said, one => one.Parent is not null && one.Stance == Stance.Asserts && one.Speaker == turns[0]);
    }

    [Theory]
    [InlineData("The governor, Orla Brandt, is away. The director of the mill calls that “nonsense”. She conceded that the road was shut.", "director")]
    [InlineData("I asked Oskar Lind for the letter. I hoped that it was true. He said the road was shut.", "Oskar Lind")]
    public void Who_spoke_in_the_sentence_before_goes_on(string text, string name)
    {
        var (entities, said) = Read(text);
        Assert.StartsWith(name, entities.Actors.Single(actor => actor.Id == said[^1].Speaker).Name, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void I_in_a_turn_of_a_transcript_is_who_speaks()
    {
        var (_, said) = Read("ADA RENN: The minister disagrees with you.\n\nJULIAN CREST: He told me so. I doubt that he means it. Two of his aides told me that I was right.\n\nADA RENN: What would you do?\n\nJULIAN CREST: I think we must wait.");
        Assert.All(said.Where(one => one.Parent is not null && one.Stance == Stance.Doubts), one => Assert.StartsWith("per:julian-crest", one.Speaker, StringComparison.Ordinal));
        Assert.Contains(said, one => one.Stance == Stance.Doubts);
    }

    private static (Entities Entities, IReadOnlyList<Attribution> Attributions) Read(string text)
    {
        var parsed = Reads.Parse(text);
        var entities = Entities.Value.Read(parsed);
        return SourceActors.Complete(parsed, entities, Reads.Reader.Read(parsed, entities));
    }
}
