using Hearsay.Core;
using Xunit;

namespace Hearsay.Reading.Tests.Attributions;

/// <summary>What may stand as a cue.</summary>
public sealed class CueTests
{
    [Theory]
    [InlineData("The widow railed against the new toll.", "The widow | railed against | the new toll")]
    [InlineData("Farmers balked at the new toll.", "Farmers | balked at | the new toll")]
    [InlineData("The bishop weighed in on the strike.", "The bishop | weighed in on | the strike")]
    public void Rare_cues_are_known(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("Nobody believed her claim that the well had been poisoned.", "her | claim | that the well had been poisoned")]
    [InlineData("The report cast doubt on the general's claim that he had won.", "the general's | claim | that he had won")]
    [InlineData("They mocked the queen's promise to lower the tax.", "the queen's | promise | to lower the tax")]
    public void A_noun_is_a_cue(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("He was criticized by shopkeepers.", "shopkeepers | was criticized | He")]
    [InlineData("The toll was denounced by the guild.", "the guild | was denounced | The toll")]
    public void A_passive_names_its_source_with_by(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("The toll, which she also supports, is low.", "she | also supports | which")]
    [InlineData("The toll that he supports is low.", "he | supports | that")]
    public void A_relative_word_is_the_content(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("The palace has vigorously denied any link to the theft.", "The palace | has vigorously denied | any link to the theft", Stance.Denies)]
    [InlineData("The letter did not mention that the bridge had burned.", "The letter | did not mention | that the bridge had burned", Stance.Doubts)]
    public void A_denied_cue_keeps_its_negation(string text, string line, Stance stance)
    {
        Assert.Contains(line, Reads.Lines(text));
        Assert.Equal(stance, Reads.All(text)[0].Stance);
    }

    [Theory]
    [InlineData("The guild denied any rift: \"We are closer than ever.\"", "The guild | denied | any rift", Stance.Denies, "The guild | : | \"We are closer than ever.\"")]
    [InlineData("The army denied that it had fired: \"Our men were asleep.\"", "The army | denied | that it had fired", Stance.Denies, "The army | : | \"Our men were asleep.\"")]
    public void What_is_denied_stands_before_the_colon(string text, string denied, Stance stance, string said)
    {
        var (lines, all) = (Reads.Lines(text), Reads.All(text));
        Assert.Equal([denied, said], lines);
        Assert.Equal([stance, Stance.Asserts], all.Select(attribution => attribution.Stance));
    }

    [Theory]
    [InlineData("Two thirds of the farmers support the canal.", "Two thirds of the farmers | support | the canal")]
    [InlineData("The farmers plan to strike in May.", "The farmers | plan | to strike in May")]
    [InlineData("The court rejected both appeals.", "The court | rejected | both appeals")]
    public void Attitudes_plans_and_rulings_are_statements(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("Orla Brandt: I would never sell the mill", "Orla Brandt | : | I would never sell the mill")]
    [InlineData("Poll: Canal divides northern towns", "Poll | : | Canal divides northern towns")]
    [InlineData("Court halts the sale of an old mill", "Court | halts | the sale of an old mill")]
    public void Headlines_use_colons_and_bare_verbs(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("The mayor grimly foretold that the roof would fall.", "The mayor | grimly foretold | that the roof would fall")]
    [InlineData("The rector squawked that the roof had fallen.", "The rector | squawked | that the roof had fallen")]
    public void An_unknown_verb_counts_with_a_speaker_and_a_whole_clause(string text, string line) => Assert.Contains(line, Reads.Lines(text));
}
