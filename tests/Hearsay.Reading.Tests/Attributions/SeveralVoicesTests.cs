using Xunit;

namespace Hearsay.Reading.Tests.Attributions;

/// <summary>Sentences in which more than one speaks, or one speaks more than once: where each statement ends and whose it is.</summary>
public sealed class SeveralVoicesTests
{
    [Theory]
    [InlineData("Migrants attacked a church near Harven.")]
    [InlineData("Gunmen torched the hall and fled.")]
    [InlineData("The mob attacked two guards at the gate.")]
    [InlineData("1991: The army captured the mill.")]
    [InlineData("- 12 May: The bridge was opened.")]
    public void A_blow_says_nothing(string text) => Assert.Empty(Reads.Lines(text));

    [Theory]
    [InlineData("Orla Brandt said the plan was \"just another excuse\" and accused the council of \"running scared\".", "Orla Brandt | accused | the council of \"running scared\"")]
    [InlineData("The guild suggested the toll had always been \"unworkable\", with the dockers' spokesman Emil Hald branding it \"yet another tax\".", "The guild | suggested | the toll had always been \"unworkable\"")]
    [InlineData("Emil Hald told the board the lock was safe, while Orla Brandt warned that it would not last.", "Emil Hald | told | the lock was safe")]
    [InlineData("She said the lock was sound when asked why the road had been closed.", "She | said | the lock was sound")]
    [InlineData("The guild refused to hear what the corridor would cost, saying the answers arrived too late.", "The guild | saying | the answers arrived too late")]
    [InlineData("Critics attacked the mayor for saying that the poor are lazy.", "the mayor | saying | that the poor are lazy")]
    [InlineData("The governor railed against the newspaper for claiming that he was ill.", "the newspaper | claiming | that he was ill")]
    [InlineData("The bishop used the funeral to condemn the new tax.", "The bishop | to condemn | the new tax")]
    [InlineData("At least 20 people were hurt, the army said; the rebels said 50 had died.", "the army | said | At least 20 people were hurt")]
    [InlineData("At least 20 people were hurt, the army said; the rebels said 50 had died.", "the rebels | said | 50 had died")]
    [InlineData("According to the army, 12 men were hurt; the rebels say they lost three.", "the army | According to | 12 men were hurt")]
    [InlineData("The talks failed, the envoy said; they will resume on Monday.", "the envoy | said | The talks failed")]
    [InlineData("As it was told by a diplomat, the lock is already sold.", "a diplomat | was told | the lock is already sold")]
    [InlineData("The newspaper quoted the widow as saying that she would appeal.", "the widow | saying | that she would appeal")]
    [InlineData("The doctor wonders if the boy will live.", "The doctor | wonders | if the boy will live")]
    [InlineData("He spoke without paper. “I counted nine of them.”", "He | spoke | “I counted nine of them.”")]
    [InlineData("Radio Meridian, citing the harbour police, reported that the boats had sunk.", "the harbour police | citing | that the boats had sunk")]
    public void Each_statement_goes_to_whoever_makes_it(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("John Hale, chairman of the group, told the BBC the price should rise quickly.", "John Hale, chairman of the group, | told | the price should rise quickly")]
    [InlineData("Brandt, who is now suspended, pledged to the board in July that the office would keep to the plan.", "Brandt, who is now suspended, | pledged | that the office would keep to the plan")]
    [InlineData("The minister told a radio station in the capital that quotas would be cut.", "The minister | told | that quotas would be cut")]
    public void Who_is_told_is_no_part_of_what_is_said(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("The Transport Trust, which runs the ferries, complained that nobody had been asked.", "The Transport Trust, which runs the ferries, | complained | that nobody had been asked")]
    [InlineData("On \"Harbour Talk,\" Brandt said the lock was safe.", "Brandt | said | the lock was safe")]
    public void A_name_is_no_statement(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Fact]
    public void A_speech_without_marks_goes_on_as_long_as_it_says_I()
    {
        const string Text = "The foreign secretary said:\n\nI welcome the agreement on the border between the two provinces.\n\nIt has taken many years to reach it. We thank all who helped.\n\nThe border was drawn in 1911 and has been moved twice since.";
        var line = Assert.Single(Reads.Lines(Text), one => one.StartsWith("The foreign secretary", System.StringComparison.Ordinal));
        Assert.Contains("We thank all who helped.", line, System.StringComparison.Ordinal);
        Assert.DoesNotContain("1911", line, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_mark_closes_a_double_one() =>
        Assert.Contains("Brandt | said | “The lock is old. We need another,’", Reads.Lines("“The lock is old. We need another,’ Brandt said."));

    [Fact]
    public void A_time_of_saying_cuts_no_clause_off() =>
        Assert.Contains(Reads.Lines("The advisers said this week that modelling showed the virus was spread in halls."), line => line.Contains("that modelling showed the virus was spread in halls", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("Noting that nobody had come, Torv asked him whether he was having doubts.", "asked", Core.Stance.Doubts)]
    [InlineData("The mayor asked that the road be opened.", "asked", Core.Stance.Asserts)]
    public void A_question_leaves_open_what_a_wish_does_not(string text, string cue, Core.Stance stance) =>
        Assert.Equal(stance, Assert.Single(Reads.All(text), found => Reads.Pieces(text, found.Cue) == cue).Stance);

    [Fact]
    public void What_somebody_does_meanwhile_is_no_cue_for_the_clause_before() =>
        Assert.DoesNotContain(Reads.Lines("Torv said the women sounded sure as they explained the link."), line => line.StartsWith("they | explained | the women", System.StringComparison.Ordinal));

    [Fact]
    public void A_mark_on_the_wrong_side_of_its_blank_still_closes() =>
        Assert.Contains("Brandt | said | “The lock is the key to the valley, “", Reads.Lines("“The lock is the key to the valley, “Brandt said."));
}
