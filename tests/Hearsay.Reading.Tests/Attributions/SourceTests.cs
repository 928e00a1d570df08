using Hearsay.Core;
using Xunit;

namespace Hearsay.Reading.Tests.Attributions;

/// <summary>Who may stand as a source.</summary>
public sealed class SourceTests
{
    [Theory]
    [InlineData("The roof will fall, said one of the masons, who asked for anonymity to speak freely.", VoiceKind.Anonymous)]
    [InlineData("A senior official said the roof would fall.", VoiceKind.Anonymous)]
    [InlineData("Sources said the roof would fall.", VoiceKind.Anonymous)]
    public void Some_sources_have_no_name(string text, VoiceKind kind) => Assert.Contains(Reads.All(text), found => found.Kind == kind && found.Source.Count > 0);

    [Theory]
    [InlineData("Many villagers fear that the duke will flee.", "Many villagers | fear | that the duke will flee")]
    [InlineData("Some believe that the duke will flee.", "Some | believe | that the duke will flee")]
    [InlineData("The office of Minister Beren Halduz on Saturday denied that the duke had fled.", "The office of Minister Beren Halduz | denied | that the duke had fled")]
    [InlineData("Critics say that the duke will flee.", "Critics | say | that the duke will flee")]
    public void Some_sources_are_crowds(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("It is believed that the duke fled.", " | is believed | that the duke fled")]
    [InlineData("The duke is expected to flee.", " | is expected | The duke ... to flee")]
    [InlineData("The duke reportedly fled.", " | reportedly | The duke ... fled")]
    [InlineData("The duke seems to be ill.", " | seems | The duke ... to be ill")]
    public void Some_statements_have_no_source(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("A new poll shows that most farmers back the canal.", "A new poll | shows | that most farmers back the canal", VoiceKind.Document)]
    [InlineData("The statement said the canal would open.", "The statement | said | the canal would open", VoiceKind.Document)]
    public void A_document_speaks(string text, string line, VoiceKind kind)
    {
        Assert.Contains(line, Reads.Lines(text));
        Assert.Equal(kind, Reads.All(text)[0].Kind);
    }

    [Theory]
    [InlineData("He adds that the canal is finished.", "He | adds | that the canal is finished")]
    [InlineData("They told us that the canal was finished.", "They | told | that the canal was finished")]
    public void A_pronoun_is_a_source(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("Mr. Veshti, now a paid adviser of the guild, has denied that he sold the mill.", "Mr. Veshti, now a paid adviser of the guild, | has denied | that he sold the mill")]
    [InlineData("Orla Brandt, who led the strike for years, said the mill was safe.", "Orla Brandt, who led the strike for years, | said | the mill was safe")]
    [InlineData("A clerk of the town council, who asked not to be named, told the Courier that the duke had paid.", "A clerk of the town council, who asked not to be named, | told | that the duke had paid")]
    [InlineData("\"It is safe,\" said Orla Brandt, the head of the guild.", "Orla Brandt, the head of the guild | said | \"It is safe,\"")]
    public void A_long_source_keeps_its_asides(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Fact]
    public void Who_stands_with_somebody_is_the_source() =>
        Assert.Contains("a clerk | saying: | \"It is over.\"", Reads.Lines("Orlo Venn was also among the critics, with a clerk close to him saying: \"It is over.\""));

    [Theory]
    [InlineData("The mayor saw off a rebellion over the mill.")]
    [InlineData("Orlo Venn does not appeal to farmers.")]
    public void A_verb_in_another_sense_reports_nothing(string text) => Assert.Empty(Reads.Lines(text));

    [Fact]
    public void The_day_is_no_part_of_the_source() =>
        Assert.Contains("The council | said | the mill was safe", Reads.Lines("The council on Monday said the mill was safe."));

    [Fact]
    public void The_dateline_is_no_part_of_the_source() =>
        Assert.Contains("The council | said | the mill was safe", Reads.Lines("LONDON — The council said the mill was safe."));
}
