using Xunit;

namespace Hearsay.Reading.Tests.Attributions;

/// <summary>Where a source and a content begin and end, whatever the tree makes of the sentence.</summary>
public sealed class SpanTests
{
    [Theory]
    [InlineData("The council attacked the warden of the mill, who is seventy.", "The council | attacked | the warden of the mill")]
    [InlineData("The guild praised the plan for the harbour, which the duke had signed in May.", "The guild | praised | the plan for the harbour")]
    [InlineData("The union wants to close the port, siding with the fishermen.", "The union | wants | to close the port")]
    public void What_trails_behind_a_comma_is_the_writers_own(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Fact]
    public void A_clause_that_is_taken_up_again_stays() =>
        Assert.Contains("The clerk | accused | the warden, who is seventy, of theft", Reads.Lines("The clerk accused the warden, who is seventy, of theft."));

    [Theory]
    [InlineData("A doctor reported unusually high levels of lead in the wells of the town.", "A doctor | reported | unusually high levels of lead in the wells of the town")]
    [InlineData("The duke announced a new road to the marsh.", "The duke | announced | a new road to the marsh")]
    [InlineData("The duke rejected the argument in a letter.", "The duke | rejected | the argument")]
    public void A_phrase_behind_a_thing_tells_about_it(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("Her opponents have said that the clerk's use of a private seal when she was warden could have harmed the guild.", "Her opponents | have said | that the clerk's use of a private seal when she was warden could have harmed the guild")]
    [InlineData("He suggested the fight against the smugglers could be left to the coastguard.", "He | suggested | the fight against the smugglers could be left to the coastguard")]
    [InlineData("The officers believe the key to stopping that kind of theft lies at the border.", "The officers | believe | the key to stopping that kind of theft lies at the border")]
    [InlineData("Had they wanted to, however, the guards could have used tools like that to do “a great deal of damage,” said the clerk.", "the clerk | said | Had they wanted to, however, the guards could have used tools like that to do “a great deal of damage,”")]
    public void A_clause_does_not_end_before_its_verb(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("\"It fits the guild,\" said Emil Orsted, a baker of the lower town, referring to the new seal.", "Emil Orsted, a baker of the lower town | said | \"It fits the guild,\"")]
    [InlineData("HARBOUR - The warden denied the rumour.", "The warden | denied | the rumour")]
    [InlineData("Even the baker doubts that the mill will open.", "the baker | doubts | that the mill will open")]
    public void A_source_is_one_stretch_of_words(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("\"I like the baker,\" she said, but \"when it comes to flour, he has a history of selling chalk.\"", "she | said | \"I like the baker,\" ... but \"when it comes to flour, he has a history of selling chalk.\"")]
    [InlineData("The baker said the mill was sound. \"We looked at every stone of it twice.\"", "The baker | said | the mill was sound ... \"We looked at every stone of it twice.\"")]
    [InlineData("\"We stayed for the harvest,\" the baker said. That makes her \"by far the last of those who came by boat.\"", "the baker | said | \"We stayed for the harvest,\" ... That makes her \"by far the last of those who came by boat.\"")]
    [InlineData("\"I hope that somebody finds the keys.\" Brandt said.", "Brandt | said | \"I hope that somebody finds the keys.\"")]
    [InlineData("The clerk seemed cross: \"It is a public road! Just sweep it,\" she wrote.", "she | wrote | \"It is a public road! Just sweep it,\"")]
    public void A_quotation_without_a_cue_goes_on_with_the_speech(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("The warden has seen the harbour grow.")]
    [InlineData("The deal, announced Friday, would last four years.")]
    [InlineData("A clerk who requested anonymity to discuss the ledger left early.")]
    [InlineData("The guild invited two bakers to the feast.")]
    [InlineData("Well, you know, the mill burnt down.")]
    [InlineData("A sum of money was raised for the mill.")]
    public void Nothing_is_said(string text) => Assert.Empty(Reads.Lines(text));

    [Fact]
    public void Who_is_asked_to_do_a_thing_says_nothing() =>
        Assert.Equal(["The clerk | asked | the crowd to welcome the envoy"], Reads.Lines("The clerk asked the crowd to welcome the envoy."));

    [Theory]
    [InlineData("The clerk has so far refused to open the ledger.", "The clerk | has so far refused | to open the ledger")]
    [InlineData("The doctor told the guild that the wells were foul as he warned the fever would spread.", "The doctor | told | that the wells were foul")]
    [InlineData("Nearly nine out of 10 say the mill is sound.", "Nearly nine out of 10 | say | the mill is sound")]
    [InlineData("The clerk said the rule would hurt the mill, but planned to keep it.", "The clerk | planned | to keep it")]
    [InlineData("Surveyors put the number of the drowned at 17.", "Surveyors | put | the number of the drowned at 17")]
    [InlineData("The baker stays calm despite a few friends of the guild now saying they want him out.", "a few friends of the guild | now saying | they want him out")]
    public void Who_says_it_and_what(string text, string line) => Assert.Contains(line, Reads.Lines(text));
}
