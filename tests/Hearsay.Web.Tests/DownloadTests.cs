namespace Hearsay.Web.Tests;

public sealed class DownloadTests(RiverDesk river, HostileDesk hostile) : IClassFixture<RiverDesk>, IClassFixture<HostileDesk>
{
    [Theory]
    [InlineData("/claims.csv?kind=quantity", "id,says,kind")]
    [InlineData("/actors.csv", "id,name,kind")]
    [InlineData("/documents.csv", "id,title,outlet")]
    [InlineData("/outlets.csv", "outlet,grade")]
    [InlineData("/outlets.csv?table=links", "outlet,takes_from")]
    [InlineData("/conflicts.csv", "id,type,conflict")]
    [InlineData("/seats.csv", "outlet,date,party")]
    [InlineData("/ingest.csv", "place,stage,message")]
    [InlineData("/search.csv?q=ferry&table=documents", "id,title,outlet")]
    [InlineData("/network.csv", "a,b,day")]
    [InlineData("/origins.csv", "origin,title")]
    [InlineData("/turns.csv", "how,from,to")]
    [InlineData("/turns.csv?table=observed", "from,to,channel")]
    [InlineData("/corrections.csv", "number,time,author")]
    [InlineData("/index.csv", "id,says,kind")]
    [InlineData("/index.csv?table=actors", "id,name,kind")]
    public async Task Every_table_is_a_file_with_a_header(string path, string header)
    {
        using var answer = await river.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.StartsWith(header, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_table_of_every_page_comes_as_a_file_and_as_JSON()
    {
        foreach (var path in Browser.DeskPaths.All.Where(path => !path.StartsWith("/dossier", StringComparison.Ordinal)))
        {
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await river.ReadAsync(path));
            foreach (var table in page.QuerySelectorAll("main table"))
            {
                var files = table.Closest("section, main")!.QuerySelectorAll(".downloads a").Select(link => link.GetAttribute("href")!).ToArray();
                Assert.True(files.Length >= 2, $"{path}: {table.QuerySelector("th")!.TextContent}");
                foreach (var file in files) Assert.NotEmpty(await river.ReadAsync(file));
            }
        }
    }

    [Fact]
    public async Task A_table_holds_all_rows_not_only_the_sheet_that_the_page_shows()
    {
        var rows = (await river.ReadAsync("/claims.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var shown = river.Client.GetStringAsync("/claims.json", TestContext.Current.CancellationToken);
        using var json = System.Text.Json.JsonDocument.Parse(await shown);
        Assert.Equal(json.RootElement.GetProperty("claims").GetProperty("total").GetInt32(), rows.Length - 1);
    }

    [Fact]
    public async Task A_cell_of_a_page_is_no_formula()
    {
        var csv = await hostile.ReadAsync("/ingest.csv");
        Assert.Contains("'=HYPERLINK(", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dossier_is_one_file_whose_notes_are_sentences()
    {
        var html = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await river.ReadAsync(Links.Dossier(River.Dorr.Id, River.Guard.Id)));
        Assert.Empty(html.QuerySelectorAll("script, link, img"));
        var notes = html.QuerySelectorAll("sup a");
        Assert.NotEmpty(notes);
        Assert.All(notes, note => Assert.NotEmpty(html.GetElementById(note.GetAttribute("href")![1..])!.QuerySelector("q")!.TextContent));
        Assert.Contains("Turns", html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dossier_in_Markdown_has_a_note_for_each_mark()
    {
        var text = await river.ReadAsync(Links.Dossier(River.Veshti.Id) + ".md");
        Assert.StartsWith("# Orlan Veshti", text, StringComparison.Ordinal);
        foreach (System.Text.RegularExpressions.Match mark in System.Text.RegularExpressions.Regex.Matches(text, @"\[\^(\d+)\](?!:)"))
            Assert.Contains($"\n[^{mark.Groups[1].Value}]: “", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_a_hostile_page_is_markup_in_a_dossier()
    {
        var html = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await hostile.ReadAsync(Links.Dossier(Hostile.Villain.Id)));
        Assert.Empty(html.QuerySelectorAll("script, img, iframe, svg, b"));
        var text = await hostile.ReadAsync(Links.Dossier(Hostile.Villain.Id) + ".md");
        Assert.DoesNotContain("<", text.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(Hostile.Override, text, StringComparison.Ordinal);
    }
}
