using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Hearsay.Web.Tests;

/// <summary>Search, origins, seats and ingest.</summary>
public sealed class ListTests(RiverDesk river) : IClassFixture<RiverDesk>
{
    [Fact]
    public async Task A_search_finds_actors_documents_and_claims()
    {
        var html = await OpenAsync("/search?q=veshti+ferry");
        Assert.NotEmpty(html.QuerySelectorAll("section[aria-labelledby=documents] li"));
        Assert.Contains("ferry house", html.QuerySelector("section[aria-labelledby=claims]")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty((await OpenAsync("/search?q=weshty")).QuerySelectorAll("section[aria-labelledby=actors] tbody tr"));
    }

    [Theory]
    [InlineData("in=documents&outlet=Far%20Lens", "documents", 2)]
    [InlineData("in=documents&since=2023-01-01", "documents", 2)]
    [InlineData("in=claims&kind=quantity", "claims", 0)]
    public async Task A_search_is_narrowed_by_its_address(string query, string section, int found)
    {
        var html = await OpenAsync($"/search?q=ferry&{query}");
        Assert.Equal(found, html.QuerySelectorAll($"section[aria-labelledby={section}] ul.claims > li").Length);
    }

    [Fact]
    public async Task Words_in_quotation_marks_must_follow_each_other()
    {
        Assert.NotEmpty((await OpenAsync("/search?q=%22low+ferry%22&in=documents")).QuerySelectorAll("ul.claims > li"));
        Assert.Empty((await OpenAsync("/search?q=%22ferry+low%22&in=documents")).QuerySelectorAll("ul.claims > li"));
    }

    [Fact]
    public async Task A_story_is_a_tree_of_copies_with_what_each_took_over()
    {
        var list = await OpenAsync("/origins");
        var story = list.QuerySelectorAll("tbody th a").First(link => link.TextContent.Contains("Drones over Low Ferry", StringComparison.Ordinal)).GetAttribute("href")!;
        var tree = await OpenAsync(story);
        Assert.Equal(3, tree.QuerySelectorAll(".leaf").Length);
        Assert.Single(tree.QuerySelectorAll(".tag.good"));
        Assert.Contains("Sarnian drones struck a depot", tree.QuerySelector("ul.tree ul blockquote")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_copies_says_that_it_stands_alone() =>
        Assert.Contains("stands alone", (await OpenAsync(Links.Origins(River.Break().Document.Id))).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task A_click_on_a_party_puts_it_into_the_coalition_and_another_takes_it_out()
    {
        var html = await OpenAsync("/seats");
        var party = html.QuerySelectorAll("svg.hemicycle a.party")[0];
        var chosen = await OpenAsync(party.GetAttribute("href")!.Split('#')[0]);
        Assert.Single(chosen.QuerySelectorAll("svg.hemicycle a.party.in"));
        Assert.Matches("short of the majority|is reached", chosen.QuerySelector("#coalition")!.TextContent);
        var back = await OpenAsync(chosen.QuerySelector("svg.hemicycle a.party.in")!.GetAttribute("href")!.Split('#')[0]);
        Assert.Empty(back.QuerySelectorAll("svg.hemicycle a.party.in"));
    }

    [Fact]
    public async Task The_hemicycle_has_a_dot_for_every_seat()
    {
        var html = await OpenAsync("/seats");
        var seats = html.QuerySelector("svg.hemicycle")!.Closest("section")!.QuerySelectorAll("tbody td:nth-child(2)").Sum(cell => int.Parse(cell.TextContent));
        Assert.Equal(seats, html.QuerySelectorAll("svg.hemicycle circle").Length);
    }

    [Fact]
    public async Task The_ingest_page_counts_errors_by_stage()
    {
        var html = await OpenAsync("/ingest?stage=article");
        Assert.Contains("article (1)", html.QuerySelector("section[aria-labelledby=failures]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("the file is empty", html.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_documents_marks_overlap_and_can_be_hidden()
    {
        var document = Links.Document(River.Break().Document.Id);
        var html = await OpenAsync(document);
        foreach (var layer in (string[])["voice", "trigger", "time", "actor"]) Assert.NotEmpty(html.QuerySelectorAll($".text mark .{layer}"));
        Assert.NotEmpty(html.QuerySelectorAll("mark[data-of*=' ']"));
        Assert.All(html.QuerySelectorAll("ol.side li"), item => Assert.NotNull(html.QuerySelector($"mark[data-of~='{item.GetAttribute("data-of")}']")));
        Assert.Single((await OpenAsync($"{document}?hide=time")).QuerySelectorAll(".text.no-time"));
    }

    private async Task<IHtmlDocument> OpenAsync(string path) => new HtmlParser().ParseDocument(await river.ReadAsync(path));
}
