using Hearsay.Core;
using Hearsay.Study.Voices;

namespace Hearsay.Study.Tests.Findings;

/// <summary>The worked cases of the definitions of I(F), and the rules one by one.</summary>
public sealed class SupportTests : IDisposable
{
    private readonly Corpus _corpus = new();

    private static ClaimDraft Attack { get; } = new("Ruz's men shelled Kell on Monday.") { Type = EventType.Assault, Source = "Ruz", Target = "Kell", On = "2021-03-01" };

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Five_reprints_of_one_wire_are_one_voice()
    {
        var text = Attack with { Evidence = "Ruz's men shelled the town of Kell from the hills above the river on Monday morning." };
        foreach (var outlet in (string[])["Wire", "Post", "Herald", "Star", "Echo"]) _corpus.Tell(outlet, "2021-03-02", text);
        AssertVoices(1, 5);
        Assert.True(Support.IsEcho);
    }

    [Fact]
    public void A_wire_and_an_own_quote_of_another_witness_are_two()
    {
        _corpus.Tell("Wire", "2021-03-02", Attack with { Voices = ["Mayor Dell"] });
        _corpus.Tell("Post", "2021-03-02", Attack with { Evidence = "I saw Ruz's men fire at Kell.", Voices = ["Farmer Osk"] });
        AssertVoices(2, 2);
        Assert.True(Support.IsCorroborated);
    }

    [Fact]
    public void A_twin_that_copies_nine_times_of_ten_adds_a_tenth()
    {
        _corpus.Tell("Post", "2021-03-02", Attack);
        _corpus.Tell("Twin", "2021-03-03", Attack with { Evidence = "Kell came under fire from Ruz." });
        var options = new FindingsOptions { CopyProbabilities = new Dictionary<(string, string), double> { [("Post", "Twin")] = 0.9 } };
        Assert.Equal(1.1, Assert.Single(Study.Findings.From(_corpus.Store, options).Facts).Support.Voices, 9);
    }

    [Fact]
    public void Two_outlets_that_cite_each_other_are_one()
    {
        _corpus.Tell("Post", "2021-03-02", Attack with { Voices = ["the herald"] });
        _corpus.Tell("Herald", "2021-03-02", Attack with { Evidence = "The Post says Ruz shelled Kell.", Voices = ["the post"] });
        AssertVoices(1, 2);
        Assert.True(Support.IsCircular);
    }

    [Fact]
    public void A_circle_of_three_is_one()
    {
        _corpus.Tell("Post", "2021-03-02", Attack with { Evidence = "Ruz shelled Kell, says the Herald.", Voices = ["the Herald"] });
        _corpus.Tell("Herald", "2021-03-02", Attack with { Evidence = "The Star has it that Ruz shelled Kell.", Voices = ["Star"] });
        _corpus.Tell("Star", "2021-03-02", Attack with { Evidence = "Kell was shelled, the Post reports.", Voices = ["Post"] });
        AssertVoices(1, 3);
        Assert.True(Support.IsCircular);
    }

    [Fact]
    public void The_holders_own_statement_in_ten_papers_is_one_but_first_hand()
    {
        for (var i = 0; i < 10; i++)
            _corpus.Tell($"Paper {i}", "2021-03-02", Attack with { Evidence = $"Paper {i}: Ruz said his men had shelled Kell.", Voices = ["Ruz"] });
        AssertVoices(1, 10);
        Assert.True(Assert.Single(Support.Origins).IsFirstHand);
    }

    [Fact]
    public void Two_outlets_that_quote_one_speech_are_one()
    {
        _corpus.Tell("Post", "2021-03-02", Attack with { Evidence = "Ruz attacked us, Dell told the crowd.", Voices = ["Mayor Dell"] });
        _corpus.Tell("Herald", "2021-03-03", Attack with { Evidence = "Dell in his speech blamed Ruz for the shells.", Voices = ["Mayor Dell"] });
        AssertVoices(1, 2);
    }

    [Fact]
    public void An_undated_reprint_is_no_voice()
    {
        var text = Attack with { Evidence = "Ruz's men shelled the town of Kell from the hills above the river.", On = null };
        _corpus.Tell("Wire", "2021-03-02", text);
        _corpus.Tell("Mirror", null, text);
        AssertVoices(1, 2);
        Assert.Equal("Wire", Support.Origins[0].Publication);
    }

    [Fact]
    public void A_named_relay_is_the_origin_even_when_its_text_is_not_there()
    {
        _corpus.Tell("Post", "2021-03-02", Attack with { Evidence = "Ruz shelled Kell, a source told AFP.", Voices = ["afp", "?"] });
        _corpus.Tell("Herald", "2021-03-02", Attack with { Evidence = "According to AFP, Ruz has shelled Kell.", Voices = ["afp"] });
        AssertVoices(1, 2);
    }

    [Fact]
    public void Unnamed_sources_of_one_outlet_are_one_and_of_two_outlets_two()
    {
        _corpus.Tell("Post", "2021-03-02", Attack with { Evidence = "Ruz shelled Kell, an official said.", Voices = ["?"] });
        _corpus.Tell("Post", "2021-03-03", Attack with { Evidence = "A second official confirmed Ruz had shelled Kell.", Voices = ["?"] });
        AssertVoices(1, 2);
        _corpus.Tell("Herald", "2021-03-03", Attack with { Evidence = "Somebody in the army says so as well: Ruz did it.", Voices = ["?"] });
        AssertVoices(2, 3);
    }

    [Fact]
    public void Two_outlets_in_their_own_voice_are_two()
    {
        _corpus.Tell("Post", "2021-03-02", Attack);
        _corpus.Tell("Herald", "2021-03-02", Attack with { Evidence = "Kell was hit by Ruz's guns." });
        AssertVoices(2, 2);
    }

    [Fact]
    public void An_outlets_own_words_and_whom_it_quotes_in_the_same_article_are_one()
    {
        _corpus.Tell("Post", "2021-03-02", Attack, Attack with { Evidence = "\"Ruz shelled us,\" Dell said.", Voices = ["Mayor Dell"] });
        AssertVoices(1, 1);
    }

    [Fact]
    public void A_readers_comment_is_no_voice()
    {
        _corpus.Tell("Post", "2021-03-02", Attack, Attack with { IsComment = true });
        AssertVoices(1, 1);
        Assert.Single(Fact.Comments);
    }

    [Fact]
    public void A_denial_stands_against_and_is_counted_apart()
    {
        _corpus.Tell("Post", "2021-03-02", Attack);
        var denial = _corpus.Tell("Herald", "2021-03-02", Attack with { Evidence = "Ruz denied having shelled Kell.", Voices = ["Ruz"], Stance = Stance.Denies })[0];
        AssertVoices(1, 1);
        Assert.Equal(denial.Id, Assert.Single(Fact.Denials).Id);
        Assert.Equal(1, Fact.DenialSupport.Voices);
    }

    [Fact]
    public void Denying_that_it_was_not_so_is_saying_that_it_was()
    {
        _corpus.Tell("Post", "2021-03-02", Attack);
        _corpus.Tell("Herald", "2021-03-02", Attack with { Evidence = "Dell denied that Ruz had not shelled Kell.", Voices = ["Mayor Dell"], Stance = Stance.Denies, Auxiliary = Auxiliary.Negation });
        AssertVoices(2, 2);
    }

    [Fact]
    public void The_sentence_says_why()
    {
        _corpus.Tell("Wire", "2021-03-01", Attack with { Voices = ["Mayor Dell"] });
        _corpus.Tell("Post", "2021-03-02", Attack with { Evidence = "Dell: Ruz shelled Kell.", Voices = ["Mayor Dell"] });
        _corpus.Tell("Herald", "2021-03-02", Attack with { Evidence = "Kell was hit by Ruz's guns, it is understood." });
        Assert.Equal(
            "3 articles, 2 independent voices: Mayor Dell, in Wire, and 1 quoting the same voice; Herald in its own voice.",
            Support.Sentence);
    }

    private Facts.Fact Fact => Assert.Single(_corpus.Findings.Facts);

    private Support Support => Fact.Support;

    private void AssertVoices(double voices, int articles)
    {
        Assert.Equal(voices, Support.Voices);
        Assert.Equal(articles, Support.Articles);
    }
}
