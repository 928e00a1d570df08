using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Hearsay.Web.Tests;

public sealed class PageTests(RiverDesk river, EmptyDesk empty) : IClassFixture<RiverDesk>, IClassFixture<EmptyDesk>
{
    private static readonly string Veshti = Uri.EscapeDataString(River.Veshti.Id);

    private static readonly string Sarn = Uri.EscapeDataString(River.Sarn.Id);

    private static readonly Clipping Break = River.Break();

    public static TheoryData<string, string> Pages { get; } = new()
    {
        { "/", "/index.json" },
        { "/actors?q=weshty", "/actors.json?q=weshty" },
        { $"/actor/{Veshti}", $"/actor/{Veshti}.json" },
        { $"/between/{Veshti}/{Sarn}", $"/between/{Veshti}/{Sarn}.json" },
        { "/claims?kind=quantity", "/claims.json?kind=quantity" },
        { $"/claim/{Break.Claims[1].Id}", $"/claim/{Break.Claims[1].Id}.json" },
        { "/documents?outlet=Far%20Lens", "/documents.json?outlet=Far%20Lens" },
        { $"/document/{Break.Document.Id}?claim={Break.Claims[1].Id}", $"/document/{Break.Document.Id}.json?claim={Break.Claims[1].Id}" },
        { "/outlets", "/outlets.json" },
        { "/turns", "/turns.json" },
        { "/seats", "/seats.json" },
        { "/conflicts", "/conflicts.json" },
        { "/weak", "/weak.json" },
        { "/ingest", "/ingest.json" },
        { "/search?q=ferry&in=claims", "/search.json?q=ferry&in=claims" },
        { "/network?until=2022-01-01", "/network.json?until=2022-01-01" },
        { "/origins", "/origins.json" },
        { Links.Origins(Break.Document.Id), Links.Origins(Break.Document.Id) + ".json" },
        { "/corrections", "/corrections.json" },
        { "/turns?how=observed", "/turns.json?how=observed" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_has_a_title_a_heading_and_a_twin_that_is_json(string page, string twin)
    {
        var html = await OpenAsync(page);
        Assert.EndsWith("Hearsay", html.Title, StringComparison.Ordinal);
        Assert.Single(html.QuerySelectorAll("h1"));
        var named = html.QuerySelector("link[type='application/json']")!.GetAttribute("href")!;
        using var json = JsonDocument.Parse(await river.ReadAsync(twin));
        Assert.Equal(json.RootElement.ToString(), JsonDocument.Parse(await river.ReadAsync(named)).RootElement.ToString());
    }

    [Fact]
    public async Task The_start_counts_what_its_links_list()
    {
        var html = await OpenAsync("/");
        foreach (var (label, path) in ((string, string)[])[("documents", "/documents.json"), ("claims", "/claims.json"), ("actors", "/actors.json"), ("conflicts", "/conflicts.json")])
        {
            var figure = html.QuerySelectorAll(".figures a").Single(link => link.TextContent.Trim().EndsWith($" {label}", StringComparison.Ordinal));
            using var json = JsonDocument.Parse(await river.ReadAsync(path));
            var list = json.RootElement.EnumerateObject().First(member => member.Value.ValueKind == JsonValueKind.Object && member.Value.TryGetProperty("total", out _)).Value;
            Assert.Equal(figure.QuerySelector("b")!.TextContent, list.GetProperty("total").GetInt32().ToString("N0", System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task The_start_says_what_is_disputed_and_what_is_new()
    {
        var html = await OpenAsync("/");
        Assert.Contains("Mina Dorr denies it", html.QuerySelector("section[aria-labelledby=disputed]")!.TextContent, StringComparison.Ordinal);
        var latest = html.QuerySelectorAll("section[aria-labelledby=latest] li").Select(item => item.TextContent).ToArray();
        Assert.Contains("let the barges of Sarn pass", latest[0], StringComparison.Ordinal);
        Assert.All(html.QuerySelectorAll("section[aria-labelledby=turns] li"), turn => Assert.Matches(@"voice|things? before", turn.TextContent));
    }

    [Fact]
    public async Task The_start_says_what_stands_on_weak_ground()
    {
        var html = await OpenAsync("/");
        var weak = html.QuerySelector("section[aria-labelledby=weak]")!;
        Assert.Contains("Mina Dorr talks with Orlan Veshti", weak.TextContent, StringComparison.Ordinal);
        Assert.Contains("no named source", weak.TextContent, StringComparison.Ordinal);
        Assert.Contains("River Movement turned on Sarn", html.QuerySelector("section[aria-labelledby=turns]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_record_says_how_to_begin()
    {
        var html = new HtmlParser().ParseDocument(await empty.ReadAsync("/"));
        Assert.Contains("hearsay demo", html.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_finds_an_actor_by_another_spelling()
    {
        var html = await OpenAsync("/actors?q=orlan+WESHTY");
        Assert.Equal("Orlan Veshti", Assert.Single(html.QuerySelectorAll("tbody th a bdi")).TextContent);
    }

    [Fact]
    public async Task An_actor_shows_names_ties_and_partners()
    {
        var html = await OpenAsync($"/actor/{Veshti}");
        Assert.Contains("Orlan Weshty", html.QuerySelector("section[aria-labelledby=names]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("leads", html.QuerySelector("section[aria-labelledby=ties]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sarn", html.QuerySelector("section[aria-labelledby=partners]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_time_line_has_a_linked_mark_for_every_dated_thing()
    {
        var html = await OpenAsync($"/between/{Veshti}/{Sarn}");
        var marks = html.QuerySelectorAll("svg.line a");
        Assert.Equal(html.QuerySelectorAll("ul.dated > li").Length, marks.Length);
        Assert.All(marks, mark => Assert.StartsWith("/claim/", mark.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(marks, mark => Assert.NotEqual("", mark.QuerySelector("title")!.TextContent));
    }

    [Fact]
    public async Task A_turn_is_shown_with_its_grade_and_the_sentences_on_both_sides()
    {
        var html = await OpenAsync(Links.Between(River.Dorr.Id, River.Guard.Id));
        var turn = html.QuerySelector("section[aria-labelledby=turns] .turn")!;
        Assert.Contains("turned against it between 15 Apr 2020 and 15 May 2020, in words", turn.TextContent, StringComparison.Ordinal);
        Assert.Contains("supported, K", turn.QuerySelector(".tag")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(8, turn.QuerySelectorAll("li a").Length);
        Assert.Single(html.QuerySelectorAll("svg.line rect.turn"));
    }

    [Theory]
    [InlineData("outlet=Capital%20Gazette", 7)]
    [InlineData("type=ACCUSE", 2)]
    [InlineData("channel=deed&certainty=certain", 4)]
    [InlineData("voice=Orlan%20Veshti", 2)]
    [InlineData("outlet=Nobody", 0)]
    public async Task A_relation_is_narrowed_by_its_address(string query, int entries)
    {
        var html = await OpenAsync($"/between/{Veshti}/{Sarn}?{query}");
        Assert.Equal(entries, html.QuerySelectorAll("ul.dated > li").Length);
    }

    [Fact]
    public async Task A_claim_shows_its_chain_from_the_outlet_inward_and_marks_who_is_not_named()
    {
        var html = await OpenAsync($"/claim/{IdOf("on condition of anonymity")}");
        var chain = html.QuerySelectorAll("ol.chain > li");
        Assert.Equal(["Capital Gazette", "an official"], chain.Select(link => link.QuerySelector("bdi")!.TextContent));
        Assert.True(chain[1].ClassList.Contains("anonymous"));
        Assert.Equal("2 more claims go back to it", html.QuerySelector("ol.origins summary")!.TextContent.Trim());
        Assert.Contains("Mina Dorr denied", html.QuerySelector("section[aria-labelledby=against]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spokesman_in_a_chain_leads_to_whom_he_speaks_for()
    {
        var html = await OpenAsync($"/claim/{River.Seats().Claims[0].Id}");
        var voice = html.QuerySelectorAll("ol.chain > li")[1].QuerySelector("p.voice")!;
        Assert.Contains("the election board, for Sarn", string.Join(' ', voice.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ",", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(Links.Actor(River.Sarn.Id), voice.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_denial_is_never_shown_as_what_it_denies()
    {
        var html = await OpenAsync($"/document/{River.Break().Document.Id}");
        Assert.Contains("Sarn attacks River Movement (Sarn's foreign ministry denies it)", html.QuerySelector("ol.side")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_lights_the_sentence_of_the_chosen_claim_word_for_word()
    {
        var claim = Break.Claims[1];
        var html = await OpenAsync($"/document/{claim.Document}?claim={claim.Id}");
        var lit = html.QuerySelector("mark#e")!;
        foreach (var note in lit.QuerySelectorAll("sup").ToArray()) note.Remove();
        Assert.Equal(claim.Evidence.Text, lit.TextContent);
        Assert.Equal(claim.Content.Text, string.Concat(lit.QuerySelectorAll(".content").Select(part => part.TextContent)));
        Assert.Equal("told", lit.QuerySelector(".cue")!.TextContent);
    }

    [Fact]
    public async Task A_readers_comment_is_lit_in_the_comment_and_said_to_be_none_of_the_voices()
    {
        var clipping = River.Clippings().Single(found => found.Article.Comments.Count > 0);
        var html = await OpenAsync($"/document/{clipping.Document.Id}?claim={clipping.Claims[0].Id}");
        Assert.Equal("comment-0", html.QuerySelector("mark#e")!.Closest("div.comment")!.Id);
        var claim = await OpenAsync($"/claim/{clipping.Claims[0].Id}");
        Assert.Contains("Readers are never counted", claim.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_and_noise_stand_apart_from_the_article_and_are_greyed()
    {
        var clipping = River.Clippings().Single(found => found.Article.Noise.Count > 0);
        var html = await OpenAsync($"/document/{clipping.Document.Id}");
        foreach (var (place, words) in ((string, string)[])[("noise", "Support the Lens: 12 days left"), ("comments", "First!!!")])
        {
            var section = html.QuerySelector($"section[aria-labelledby={place}]")!;
            Assert.Contains(words, section.TextContent, StringComparison.Ordinal);
            Assert.True(section.ClassList.Contains("apart"));
            Assert.DoesNotContain(words, html.QuerySelector("div.text")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_outside_address_is_followed_without_a_referrer()
    {
        var html = await OpenAsync($"/document/{Break.Document.Id}");
        var outside = html.QuerySelectorAll("a[href^='http']").OfType<IHtmlAnchorElement>();
        Assert.Equal("nofollow noreferrer noopener", Assert.Single(outside).GetAttribute("rel"));
    }

    [Fact]
    public async Task A_list_says_what_it_lists()
    {
        var html = await OpenAsync($"/claims?about={Veshti}&with={Sarn}&denied=no&since=2023-01-01");
        Assert.Contains("about Orlan Veshti and Sarn, since 1 Jan 2023, denied by nobody", html.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(6, html.QuerySelectorAll("ul.claims > li").Length);
    }

    private static string IdOf(string words) => River.Clippings().SelectMany(clipping => clipping.Claims).First(claim => claim.Evidence.Text.Contains(words, StringComparison.Ordinal)).Id;

    private async Task<IHtmlDocument> OpenAsync(string path) => new HtmlParser().ParseDocument(await river.ReadAsync(path));
}
