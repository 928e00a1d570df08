using Hearsay.Core;
using Hearsay.Study.Discrepancies;

namespace Hearsay.Study.Tests.Findings;

/// <summary>Disputes of which one article tells, and such as are told in different words by two.</summary>
public sealed class DisputeTests : IDisposable
{
    private readonly Corpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Who_denies_what_another_is_said_to_say_stands_against_him()
    {
        const string Sentence = "Ruz denied the prosecutor's claim that he had burned the mill.";
        _corpus.Tell("Post", "2021-03-02",
            new ClaimDraft(Sentence) { Voices = ["Ruz"], Stance = Stance.Denies, Said = "the prosecutor's claim that he had burned the mill" },
            new ClaimDraft(Sentence) { Voices = ["!Ruz", "the prosecutor's"], Said = "that he had burned the mill" });
        AssertOne(DiscrepancyType.Polarity, "the prosecutor said so; Ruz denied it.");
    }

    [Fact]
    public void Who_denies_what_nobody_is_named_to_say_stands_against_nobody()
    {
        const string Sentence = "Ruz denied rumours that he had burned the mill.";
        _corpus.Tell("Post", "2021-03-02",
            new ClaimDraft(Sentence) { Voices = ["Ruz"], Stance = Stance.Denies, Said = "rumours that he had burned the mill" },
            new ClaimDraft(Sentence) { Voices = ["!Ruz", "?"], Said = "that he had burned the mill" });
        Assert.Empty(_corpus.Findings.Discrepancies);
    }

    [Fact]
    public void A_denial_of_it_stands_against_what_was_said_in_the_sentence_before()
    {
        _corpus.Tell("Post", "2021-03-02",
            new ClaimDraft("Villagers say that soldiers burned the mill.") { Voices = ["villagers"], Said = "that soldiers burned the mill" },
            new ClaimDraft("Ruz denies it.") { Voices = ["Ruz"], Stance = Stance.Denies, Said = "it" });
        AssertOne(DiscrepancyType.Polarity, "villagers said so; Ruz denied it.");
    }

    [Theory]
    [InlineData("Police entered the school hall 40 minutes after him, Juno said.", 1)]
    [InlineData("Police entered the school hall about 80 minutes after him, Juno said.", 0)]
    [InlineData("Police entered the school hall two hours after him, Juno said.", 0)]
    public void Two_measures_of_one_thing_are_one(string said, int expected)
    {
        const string First = "Police waited 78 minutes before they entered the school hall, Osk said.";
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft(First) { Voices = ["Osk"], Said = First[..^11], Mentions = ["Kell"] });
        _corpus.Tell("Herald", "2021-03-03", new ClaimDraft(said) { Voices = ["Juno"], Said = said[..^12], Mentions = ["Kell"] });
        Assert.Equal(expected, _corpus.Findings.Discrepancies.Count);
    }

    [Theory]
    [InlineData("nobody was hurt in the school of Kell", 1)]
    [InlineData("nobody but a dog was hurt in the school of Kell", 0)]
    public void That_nobody_came_to_harm_stands_against_a_count(string said, int expected)
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Twelve were hurt in the school of Kell, Osk said.") { Voices = ["Osk"], Count = ("injuries", 12, 12), Mentions = ["Kell"] });
        _corpus.Tell("Herald", "2021-03-03", new ClaimDraft($"Juno said that {said}.") { Voices = ["Juno"], Said = said, Mentions = ["Kell"] });
        Assert.Equal(expected, _corpus.Findings.Discrepancies.Count);
    }

    [Theory]
    [InlineData("envoy", 1)]
    [InlineData("bishop", 0)]
    public void A_denied_deed_may_describe_whom_the_other_names(string described, int expected)
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Ruz met the envoy Karim in a lodge, Dell said.") { Type = EventType.Consult, Source = "Ruz", Target = "Karim", Deed = "met", Voices = ["Dell"] });
        _corpus.Tell("Herald", "2021-03-03", new ClaimDraft($"Osk denied that Ruz had met the {described} in a lodge.") { Type = EventType.Consult, Source = "Ruz", Target = described, Deed = "met", Voices = ["Osk"], Stance = Stance.Denies });
        Assert.Equal(expected, _corpus.Findings.Discrepancies.Count);
    }

    [Fact]
    public void What_is_told_as_a_gerund_was_not_done()
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("With Ruz attacking Kell it gets harder, Dell said.") { Type = EventType.Assault, Source = "Ruz", Target = "Kell", Deed = "attacking", Voices = ["Dell"] });
        _corpus.Tell("Herald", "2021-03-03", new ClaimDraft("Ruz did not attack Kell, Osk said.") { Type = EventType.Assault, Source = "Ruz", Target = "Kell", Deed = "attack", Voices = ["Osk"], Auxiliary = Auxiliary.Negation });
        Assert.Empty(_corpus.Findings.Discrepancies);
    }

    private void AssertOne(DiscrepancyType type, string sentence)
    {
        var found = Assert.Single(_corpus.Findings.Discrepancies);
        Assert.Equal((type, sentence), (found.Type, found.Sentence));
    }
}
