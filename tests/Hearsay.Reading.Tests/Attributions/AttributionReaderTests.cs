using Hearsay.Core;
using Hearsay.Reading.Attributions;
using Xunit;

namespace Hearsay.Reading.Tests.Attributions;

public sealed class AttributionReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\n \n")]
    [InlineData("\"")]
    [InlineData("said said said said")]
    [InlineData(": : : “ ” ‘ ’ '' \" «")]
    [InlineData("\ud83d\ude00 said \"\ud83d\ude00\".")]
    [InlineData("—:\n\"We go.\"")]
    [InlineData("( ) :\n“We go.”")]
    [InlineData("Experts disagree whether on")]
    public void No_text_makes_it_throw(string text) => Assert.NotNull(Reads.All(text));

    [Fact]
    public void Every_span_lies_inside_the_text_and_is_not_empty()
    {
        const string text = "\"We wait,\" she said.\nThe mayor, he said, was “gone.\nHe told us: 'no'.";
        foreach (var found in Reads.All(text))
            Assert.All(found.Source.Concat(found.Cue).Concat(found.Content), span => Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length));
    }

    [Fact]
    public void A_source_is_resolved_to_its_actor()
    {
        const string text = "Orla Brandt said the gate was shut.";
        var parsed = Reads.Parse(text);
        var entities = new Entities([new Mention(new TextSpan(0, 11), 0, Grammar.OwnSubject(parsed.Sentences[0], parsed.Sentences[0].Root), EntityType.Per, null, "per:orla-brandt", MentionKind.Name)], []);
        Assert.Equal("per:orla-brandt", Assert.Single(Reads.Reader.Read(parsed, entities)).Speaker);
    }

    [Fact]
    public void Ten_thousand_cues_in_one_line_are_read_in_bounded_time() =>
        Assert.NotNull(Reads.Reader.Read(Reads.Parse(string.Concat(Enumerable.Repeat("he said \"she said 'no' ", 3_000))), Entities.None));
}
