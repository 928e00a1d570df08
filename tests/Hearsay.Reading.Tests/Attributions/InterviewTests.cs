using Hearsay.Core;
using Hearsay.Reading.Attributions;
using Hearsay.Reading.Mentions;
using Xunit;

namespace Hearsay.Reading.Tests.Attributions;

/// <summary>Labels before a colon: who answers, what is a rubric, and what is a dateline.</summary>
public sealed class InterviewTests
{
    private static readonly EntityReader Entities = EntityReader.Load(Path.Combine(Reads.Root(), "lexicons", "en"), Path.Combine(Reads.Root(), "codes"), Path.Combine(Reads.Root(), "models", "en"));

    [Fact]
    public void Answers_are_those_of_whom_the_text_names_before_the_questions()
    {
        const string Text = "Nadia Sulieman led the movement.\n\nQ: Did you flee?\nA: That is a lie. Soldiers came to my house.\n\nQ: Will you return?\nA: Never.";
        var answers = Lines(Text).Where(line => line.StartsWith("Nadia Sulieman | : |", StringComparison.Ordinal)).ToArray();
        Assert.Equal(["Nadia Sulieman | : | That is a lie. Soldiers came to my house.", "Nadia Sulieman | : | Never."], answers);
    }

    [Theory]
    [InlineData("Grade A: the best eggs are sold on Monday.")]
    [InlineData("A: first point\nB: second point")]
    [InlineData("Q: Did she flee?\nA: She did not.")]
    [InlineData("Q: Who says so?\nA: The sponsor, Orla Brandt, says that the mill is safe.")]
    public void Letters_alone_are_no_interview(string text) => Assert.DoesNotContain(Lines(text), line => line.Contains("| : |", StringComparison.Ordinal) && !line.StartsWith("Grade", StringComparison.Ordinal));

    [Theory]
    [InlineData("Opinion: The mayor must go")]
    [InlineData("Breaking: Rebels have taken the bridge")]
    [InlineData("Talks open\n\nLAHORE: Police arrested forty activists of the opposition on Monday, after a march through the old city that the governor had banned.")]
    public void A_rubric_or_a_dateline_is_no_voice(string text) => Assert.DoesNotContain(Lines(text), line => line.Contains("| : |", StringComparison.Ordinal));

    [Theory]
    [InlineData("Mayor: The canal must go", "Mayor | : | The canal must go")]
    [InlineData("Moscow: We will answer the attack", "Moscow | : | We will answer the attack")]
    [InlineData("Brandt: The canal must go\n\nThe minister, Orla Brandt, met the millers.", "Brandt | : | The canal must go")]
    [InlineData("“We stay”: an interview with Orla Brandt\n\nOrla Brandt runs the mill.", "Orla Brandt | : | “We stay”")]
    public void A_speaker_is_one(string text, string line) => Assert.Contains(line, Lines(text));

    [Fact]
    public void Labels_in_capitals_are_the_speakers_of_a_transcript()
    {
        const string Text = "MINISTER LUND: We know of the leak.\n\nREPORTER: Who told you?\n\nMINISTER LUND: The engineers said so.\n\nQUESTION: Did they?";
        Assert.Equal(["MINISTER LUND | : | We know of the leak.", "REPORTER | : | Who told you?", "MINISTER LUND | : | The engineers said so."], Lines(Text).Where(line => line.Contains("| : |", StringComparison.Ordinal)));
        Assert.DoesNotContain(Lines(Text), line => line.EndsWith("| MINISTER LUND", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("BREAKING: The lock is shut.\n\nUPDATE: The lock is open.")]
    [InlineData("The mill is old.\n\nPS: The road is shut.\n\nNB: It will open.")]
    public void Rubrics_in_capitals_are_none(string text) => Assert.DoesNotContain(Lines(text), line => line.Contains("| : |", StringComparison.Ordinal));

    private static List<string> Lines(string text)
    {
        var parsed = Reads.Parse(text);
        return [.. Reads.Reader.Read(parsed, Entities.Read(parsed)).Select(attribution => Reads.Line(text, attribution))];
    }
}
