using Hearsay.Core;
using Xunit;

namespace Hearsay.Reading.Tests.Attributions;

public sealed class NestingTests
{
    [Fact]
    public void A_chain_of_three_voices_is_nested_from_the_outlet_inward()
    {
        const string text = "The minister has rejected media reports that stressed the contacts, Orsk News reported.";
        var found = Reads.All(text);
        var outlet = Index(text, found, "reported");
        var office = Index(text, found, "has rejected");
        var reports = Index(text, found, "stressed");
        Assert.Equal([null, outlet, office], [found[outlet].Parent, found[office].Parent, found[reports].Parent]);
        Assert.Equal([Stance.Relays, Stance.Denies, Stance.Asserts], [found[outlet].Stance, found[office].Stance, found[reports].Stance]);
    }

    [Theory]
    [InlineData("Brandt said that Marlow had told her the gate was shut.", "said", "had told")]
    [InlineData("\"Marlow claims that the gate is shut,\" Brandt said.", "said", "claims")]
    [InlineData("According to the paper, Brandt denied that the gate was shut.", "According to", "denied")]
    public void What_a_voice_says_of_another_voice_lies_inside(string text, string outer, string inner)
    {
        var found = Reads.All(text);
        Assert.Equal(Index(text, found, outer), found[Index(text, found, inner)].Parent);
    }

    [Fact]
    public void Statements_side_by_side_have_no_parent() =>
        Assert.All(Reads.All("Brandt said the gate was shut. Marlow denied it."), found => Assert.Null(found.Parent));

    private static int Index(string text, IReadOnlyList<Attribution> found, string cue)
    {
        var at = Enumerable.Range(0, found.Count).FirstOrDefault(index => Reads.Pieces(text, found[index].Cue) == cue, -1);
        Assert.True(at >= 0, $"no cue \"{cue}\" in: {string.Join("; ", found.Select(one => Reads.Line(text, one)))}");
        return at;
    }
}
