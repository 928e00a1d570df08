using Hearsay.Core;
using Hearsay.Record.Json;

namespace Hearsay.Record.Tests.Json;

public sealed class ClaimJsonTests
{
    private static readonly ActorRef Cleric = new("the cleric", 0, 10, "per:orlan-veshti", "Orlan Veshti", EntityType.Per, "IRQREL");

    private static readonly Claim Full = new()
    {
        Id = "0123456789abcdef",
        Document = "fedcba9876543210",
        Url = "https://example.org/a?b=1&c=2",
        Title = "“Peace” 😀 \"now\"",
        Published = new DateOnly(2021, 3, 4),
        Comment = new ClaimComment("Kito", 2),
        Evidence = new Passage(3, 9, "éa\nb\\\t"),
        Chain =
        [
            new Voice("Harbour Post", VoiceKind.Outlet, null, null, Stance.Relays, Certainty.Certain),
            new Voice("a source", VoiceKind.Anonymous, "per:source#1", new Passage(1, 5, "said"), Stance.Denies, Certainty.Probable),
        ],
        Content = new ClaimContent(3, 5, "éa", Quotation.Mixed),
        Kind = ClaimKind.Event,
        Event = new Event
        {
            Type = EventType.Accuse,
            Mode = "allege",
            Contexts = ["military"],
            Source = [Cleric],
            Target = [],
            Auxiliary = Auxiliary.Negation | Auxiliary.Future,
            Score = -3.5,
            Trigger = new TextSpan(2, 4),
            Confidence = 0.8,
            Place = new Place("Marsat", 4, 10, null, PlaceBasis.Text),
        },
        Time = new ClaimTime("2021-03", new DateOnly(2021, 3, 1), new DateOnly(2021, 3, 31), TimeBasis.Text),
        Place = new Place("Marsat", 4, 10, null, PlaceBasis.Text),
        Extraction = new Extraction("en-1", 0.8),
    };

    [Fact]
    public void An_event_has_the_shape_of_the_formats() => Assert.Equal(
        """
        {"id":"0123456789abcdef","document":"fedcba9876543210","url":"https://example.org/a?b=1&c=2","title":"“Peace” 😀 \"now\"",
        "published":"2021-03-04","comment":{"author":"Kito","index":2},"evidence":{"start":3,"end":9,"text":"éa\nb\\\t"},
        "chain":[{"voice":"Harbour Post","kind":"outlet","actor":null,"cue":null,"stance":"relays","certainty":"certain"},
        {"voice":"a source","kind":"anonymous","actor":"per:source#1","cue":{"start":1,"end":5,"text":"said"},"stance":"denies","certainty":"probable"}],
        "content":{"start":3,"end":5,"text":"éa","quoted":"mixed"},"kind":"event",
        "event":{"type":"ACCUSE","mode":"allege","contexts":["military"],
        "source":[{"text":"the cleric","start":0,"end":10,"actor":"per:orlan-veshti","name":"Orlan Veshti","type":"PER","code":"IRQREL"}],
        "target":[],"auxiliary":["negation","future"],"score":-3.5,"trigger":[2,4]},
        "relation":null,"quantity":null,"time":{"value":"2021-03","start":"2021-03-01","end":"2021-03-31","basis":"text"},
        "place":{"text":"Marsat","start":4,"end":10,"country":null,"basis":"text"},"extraction":{"version":"en-1","confidence":0.8}}
        """.ReplaceLineEndings(""),
        ClaimJson.Write(Full));

    [Fact]
    public void What_is_written_is_read_back() => Assert.Equivalent(Full, ClaimJson.Read(ClaimJson.Write(Full)), strict: true);

    [Theory]
    [InlineData(TieChange.None, "\"change\":null")]
    [InlineData(TieChange.Begins, "\"change\":\"begins\"")]
    [InlineData(TieChange.Ends, "\"change\":\"ends\"")]
    [InlineData(TieChange.Turns, "\"change\":\"turns\"")]
    public void A_relation_is_read_back(TieChange change, string written)
    {
        var tie = new Tie(TieType.LeaderOf, Cleric, Cleric, -1, change, new TextSpan(0, 2), 0.8) { Auxiliary = Auxiliary.Historical };
        var claim = Full with { Kind = ClaimKind.Relation, Event = null, Relation = tie };

        Assert.Contains("\"relation\":{\"type\":\"leader-of\"", ClaimJson.Write(claim), StringComparison.Ordinal);
        Assert.Contains(written, ClaimJson.Write(claim), StringComparison.Ordinal);
        Assert.Equivalent(claim, ClaimJson.Read(ClaimJson.Write(claim)), strict: true);
    }

    [Fact]
    public void A_quantity_is_read_back()
    {
        var quantity = new Quantity("seats", 54, 54, 54, 329, Cleric, new TextSpan(4, 6), 0.8);
        var claim = Full with { Kind = ClaimKind.Quantity, Event = null, Quantity = quantity };
        Assert.Equivalent(claim, ClaimJson.Read(ClaimJson.Write(claim)), strict: true);
    }

    [Fact]
    public void A_lone_surrogate_becomes_one_replacement()
    {
        Assert.Equal("a\ufffd b", ClaimJson.Read(ClaimJson.Write(Full with { Title = "a\ud83d b" })).Title);
        Assert.Equal("\ufffd\ufffd", ClaimJson.Read(ClaimJson.Write(Full with { Title = "\udc00\udc00" })).Title);
    }

    [Fact]
    public void Nothing_can_close_a_script_element() =>
        Assert.DoesNotContain("</script", ClaimJson.Write(Full with { Title = "</script><b>" }), StringComparison.Ordinal);

    [Fact]
    public void An_article_is_read_back()
    {
        var article = new Article
        {
            Title = "T",
            Author = ["A"],
            Date = new DateOnly(2020, 1, 2),
            Text = "😀\nb",
            Comments = [new Comment("K", null, "no")],
            SourceMap = new SourceMap([new SourceRun(0, 4, 2, 2), new SourceRun(3, 9, 1, 6)]),
            Lines = [new ScrapeLine(1, LineKind.Title)],
        };

        Assert.Contains("\"lines\":[{\"n\":1,\"kind\":\"title\"}]", ArticleJson.Write(article), StringComparison.Ordinal);
        Assert.Contains("\"sourceMap\":[[0,4,2],[3,9,1,6]]", ArticleJson.Write(article), StringComparison.Ordinal);
        Assert.Equivalent(article, ArticleJson.Read(ArticleJson.Write(article)), strict: true);
    }
}
