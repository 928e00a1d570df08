using Hearsay.Core;
using Xunit;

namespace Hearsay.Reading.Tests.Attributions;

public sealed class NestingTests
{
    [Theory]
    [InlineData("The minister has rejected media reports that stressed the contacts, Orsk News reported.", "has rejected", "stressed")]
    [InlineData("The mayor's office rejected media reports that had stressed the contacts, Orsk News reported.", "rejected", "had stressed")]
    [InlineData("The office of the leader rejected press reports that had stressed a deal about prisoners, Orsk News reported.", "rejected", "had stressed")]
    public void A_chain_of_three_voices_is_nested_from_the_outlet_inward(string text, string denial, string claim)
    {
        var found = Reads.All(text);
        var outlet = Index(text, found, "reported");
        var office = Index(text, found, denial);
        var reports = Index(text, found, claim);
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
    public void What_the_one_who_is_cited_tells_of_another_lies_inside_of_him()
    {
        var text = "The Courier, citing two clerks, reported that the duke had told the guild that the gate was shut.";
        var found = Reads.All(text);
        Assert.Equal(Index(text, found, "citing"), found[Index(text, found, "had told")].Parent);
    }

    [Theory]
    [InlineData("Brandt said she had heard from two clerks that the gate was shut.", "two clerks | had heard | that the gate was shut")]
    [InlineData("Brandt has learned from the auditor that the fund is empty.", "the auditor | has learned | that the fund is empty")]
    [InlineData("Brandt rejoiced that the gate was open.", "Brandt | rejoiced | that the gate was open")]
    public void From_whom_one_heard_it_says_it(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("The harbour will close, the Courier reports, citing a customs clerk.", "The Courier", "a customs clerk")]
    [InlineData("The duke fled in May, according to a report in the Courier which cites one unnamed aide.", "a report in the Courier", "one unnamed aide")]
    [InlineData("\"We will be back,\" the site quoted Ulf Marden as saying.", "the site", "Ulf Marden")]
    public void Whoever_is_cited_stands_behind_the_one_who_cites(string text, string outer, string inner)
    {
        var found = Reads.All(text);
        var cited = Assert.Single(found, one => Reads.Pieces(text, one.Source) == inner);
        Assert.StartsWith(outer, Reads.Pieces(text, found[cited.Parent!.Value].Source), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(found[cited.Parent.Value].Content, cited.Content);
    }

    [Theory]
    [InlineData("Doctors found no proof that the well was poisoned, according to the ministry.", "the ministry", "Doctors")]
    [InlineData("The mayor thanked the guild for its help, according to a letter from his office.", "a letter from his office", "The mayor")]
    public void Whom_the_whole_is_laid_to_stands_outside(string text, string outer, string inner)
    {
        var found = Reads.All(text);
        var said = Assert.Single(found, one => Reads.Pieces(text, one.Source) == inner);
        Assert.Equal(outer, Reads.Pieces(text, found[said.Parent!.Value].Source));
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
