using Xunit;

namespace Hearsay.Reading.Tests.Attributions;

/// <summary>Where source, cue and content stand to each other.</summary>
public sealed class OrderTests
{
    [Fact]
    public void The_day_of_a_report_is_not_what_it_says() =>
        Assert.DoesNotContain(Reads.Lines("The guild rejected papers that had stressed that the mill was sold, Harven Radio reported on Tuesday."), line => line.EndsWith("| Tuesday", StringComparison.Ordinal));

    [Theory]
    [InlineData("The mayor said the bridge was closed.", "The mayor | said | the bridge was closed")]
    [InlineData("Two fishermen claimed that the harbour had flooded.", "Two fishermen | claimed | that the harbour had flooded")]
    [InlineData("The premier said last month that he would sooner resign.", "The premier | said | that he would sooner resign")]
    [InlineData("Sources told the paper that the wall had been mined.", "Sources | told | that the wall had been mined")]
    [InlineData("Many of the masons believe envy and greed are acceptable.", "Many of the masons | believe | envy and greed are acceptable")]
    [InlineData("The harbour legend said children love the lighthouse.", "The harbour legend | said | children love the lighthouse")]
    [InlineData("The treasurer told the council last week the guild would sell the mill.", "The treasurer | told | the guild would sell the mill")]
    [InlineData("While Marlow said there was clear proof that the clerk was careless, she said no law had been broken.", "Marlow | said | there was clear proof that the clerk was careless")]
    public void The_source_comes_first(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("Brandt said he plans to open the lock after Easter, insisting that the wardens are far too worried.", "Brandt | said | he plans to open the lock after Easter")]
    [InlineData("He said he had voted for the canal, but cautioned against building it now.", "He | said | he had voted for the canal")]
    [InlineData("The council criticised the duke for his silence.", "The council | criticised | the duke for his silence")]
    public void What_the_speaker_does_besides_is_not_said(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("The bridge was closed, the mayor said.", "the mayor | said | The bridge was closed")]
    [InlineData("The harbour had flooded, said two fishermen.", "two fishermen | said | The harbour had flooded")]
    [InlineData("One of them, a captain, handed over the maps before he left, the Brigade claims.", "the Brigade | claims | One of them, a captain, handed over the maps before he left")]
    [InlineData("Millers have already lost nine million crowns since the road was closed, the Chamber of Trade estimates.", "the Chamber of Trade | estimates | Millers have already lost nine million crowns since the road was closed")]
    [InlineData("The Canal Party won nine seats in the vote, the National Polling Board (NPB) said on Friday.", "the National Polling Board (NPB) | said | The Canal Party won nine seats in the vote")]
    [InlineData("Eight seats went to others, the board's chairman, Emil Orsted, told a news conference.", "the board's chairman, Emil Orsted, | told | Eight seats went to others")]
    [InlineData("All three were well, a doctor of the camp said after examining them.", "a doctor of the camp | said | All three were well")]
    [InlineData("The millers lost the vote, two clerks said, as the deadline drew closer.", "two clerks | said | The millers lost the vote")]
    [InlineData("Barges struck a pier overnight, the harbour office said on Friday, while the guild claimed to have sunk nine of them.", "the harbour office | said | Barges struck a pier overnight")]
    [InlineData("The palace says that only monks are there, and denies hiring porters.", "The palace | denies | hiring porters")]
    [InlineData("The consulate urged all millers to show restraint.", "The consulate | urged | all millers to show restraint")]
    [InlineData("The clerk confirmed that a monk had died but declined to give details.", "The clerk | confirmed | that a monk had died")]
    [InlineData("While the guild still likes him, she said his debts make it unlikely he would win.", "she | said | his debts make it unlikely he would win")]
    [InlineData("The envoy rejected the charge as fantasy, informed the agency ONA.", "the agency ONA | informed | The envoy rejected the charge as fantasy")]
    public void The_source_comes_last(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("The bridge, the mayor said, was closed.", "the mayor | said | The bridge ... was closed")]
    [InlineData("If the rain stops, she added, the harbour will open.", "she | added | If the rain stops ... the harbour will open")]
    public void The_source_stands_inside(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("\"We can open the gate,\" Marlow said. \"But I hope we wait.\"", "Marlow | said | \"We can open the gate,\" ... \"But I hope we wait.\"")]
    [InlineData("\"The gate,\" Marlow said, \"will stay shut.\"", "Marlow | said | \"The gate,\" ... \"will stay shut.\"")]
    public void A_quotation_is_split_by_its_cue(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("The bishop called on the duke to \"stop taxing bread\" and open the mills.", "The bishop | called on | the duke to \"stop taxing bread\" and open the mills")]
    [InlineData("The clerk said the ledger was \"a pack of lies\" from start to end.", "The clerk | said | the ledger was \"a pack of lies\" from start to end")]
    public void A_statement_is_quoted_in_part(string text, string line)
    {
        Assert.Contains(line, Reads.Lines(text));
        Assert.Equal(Core.Quotation.Mixed, Reads.All(text)[0].Quoted);
    }

    [Theory]
    [InlineData("\"This will be hard,\" said Orla Brandt.", "Orla Brandt | said | \"This will be hard,\"")]
    [InlineData("\"Who pays for it?\" asked the treasurer.", "the treasurer | asked | \"Who pays for it?\"")]
    public void The_verb_stands_before_its_subject(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("Nine of the wounded are still in hospital, according to the county health office.", "the county health office | according to | Nine of the wounded are still in hospital")]
    [InlineData("According to two diplomats, the talks have stalled.", "two diplomats | According to | the talks have stalled")]
    public void According_to_is_a_cue(string text, string line) => Assert.Contains(line, Reads.Lines(text));
}
