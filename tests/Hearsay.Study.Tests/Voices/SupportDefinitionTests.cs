using Hearsay.Core;
using Hearsay.Study.Voices;
using Xunit;

namespace Hearsay.Study.Tests.Voices;

/// <summary>The cases that DEFINITIONS gives for I(F).</summary>
public sealed class SupportDefinitionTests
{
    private static readonly Voice Witness = new("Dara Venn", VoiceKind.Person, null, null, Stance.Asserts, Certainty.Certain);

    private static Voice Outlet(string name) => new(name, VoiceKind.Outlet, null, null, Stance.Relays, Certainty.Certain);

    private static Claim Report(string id, string text, int? day, params Voice[] chain) => new()
    {
        Id = id,
        Document = "doc-" + id,
        Published = day is { } number ? new DateOnly(2020, 1, number) : null,
        Evidence = new Passage(0, text.Length, text),
        Chain = chain,
        Content = new ClaimContent(0, text.Length, text, Quotation.None),
        Kind = ClaimKind.Event,
        Extraction = new Extraction("test", 1),
    };

    private static Support Of(params Claim[] claims) => new SupportReader(FindingsOptions.Default).Read(claims);

    private const string Wire = "Raiders burned the ferry at Low Quay before dawn on Tuesday.";

    [Fact]
    public void Five_reprints_of_one_wire_are_one_voice()
    {
        var claims = Enumerable.Range(1, 5).Select(number => Report($"c{number}", Wire, number, Outlet($"Paper {number}"))).ToArray();
        var result = Of(claims);
        Assert.Equal((1.0, 4), (result.Voices, result.Origins[0].Copies.Count));
        Assert.All(result.Origins[0].Copies, copy => Assert.Equal(CommonGround.SameText, copy.Ground));
    }

    [Fact]
    public void A_wire_and_another_witness_of_ones_own_are_two_voices() =>
        Assert.Equal(2, Of(Report("a", Wire, 1, Outlet("Paper A")), Report("b", Wire, 2, Outlet("Paper B")), Report("c", "“I saw the ferry burn,” she said.", 2, Outlet("Paper B"), Witness)).Voices);

    [Fact]
    public void A_twin_that_copies_nine_times_of_ten_adds_a_tenth()
    {
        var options = new FindingsOptions { CopyProbabilities = new Dictionary<(string, string), double> { [("Paper A", "Paper B")] = 0.9 } };
        var result = new SupportReader(options).Read([Report("a", "It burned.", 1, Outlet("Paper A")), Report("b", "A fire was seen.", 2, Outlet("Paper B"))]);
        Assert.Equal(1.1, result.Voices, 12);
    }

    [Fact]
    public void Two_papers_that_cite_each_other_are_one_voice_in_a_circle()
    {
        var result = Of(Report("a", "It burned.", 1, Outlet("Paper A"), Outlet("Paper B")), Report("b", "A fire.", 2, Outlet("Paper B"), Outlet("Paper A")));
        Assert.Equal((1.0, true), (result.Voices, result.IsCircular));
    }

    [Fact]
    public void A_circle_of_three_papers_is_one_voice()
    {
        var result = Of(
            Report("a", "It burned.", 1, Outlet("A"), Outlet("B")), Report("b", "A fire.", 2, Outlet("B"), Outlet("C")), Report("c", "Flames.", 3, Outlet("C"), Outlet("A")));
        Assert.Equal((1.0, true), (result.Voices, result.IsCircular));
    }

    [Fact]
    public void A_statement_of_ones_own_that_ten_papers_quote_is_one_voice() =>
        Assert.Equal(1, Of([.. Enumerable.Range(1, 10).Select(number => Report($"c{number}", $"We burned it, version {number}.", 5, Outlet($"Paper {number}"), Witness))]).Voices);

    [Fact]
    public void Two_papers_that_quote_one_speech_are_one_voice() =>
        Assert.Equal(1, Of(Report("a", "we shall never again let that ferry sail", 1, Outlet("A"), Witness), Report("b", "never again let that ferry sail, he vowed", 20, Outlet("B"), Witness)).Voices);

    [Fact]
    public void An_undated_reprint_adds_nothing() =>
        Assert.Equal(1, Of(Report("a", Wire, null, Outlet("A")), Report("b", Wire, 2, Outlet("B"))).Voices);

    [Fact]
    public void Two_papers_that_draw_on_one_relay_are_one_voice() =>
        Assert.Equal(1, Of(Report("a", "It burned.", 1, Outlet("A"), Outlet("Quay Radio")), Report("b", "A fire.", 9, Outlet("B"), Outlet("the Quay Radio"))).Voices);

    [Fact]
    public void Unnamed_sources_of_one_paper_are_one_voice_and_of_two_papers_two()
    {
        var unnamed = new Voice("a source", VoiceKind.Anonymous, null, null, Stance.Asserts, Certainty.Certain);
        Assert.Equal(1, Of(Report("a", "It burned.", 1, Outlet("A"), unnamed), Report("b", "A fire.", 2, Outlet("A"), unnamed)).Voices);
        Assert.Equal(2, Of(Report("a", "It burned.", 1, Outlet("A"), unnamed), Report("b", "A fire.", 2, Outlet("B"), unnamed)).Voices);
    }
}
