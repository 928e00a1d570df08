using Microsoft.Playwright;

namespace Hearsay.Web.Tests.Browser;

/// <summary>Every page as it goes to paper, by Chromium's print style.</summary>
public sealed class PrintTests(RiverDesk river, BrowserFixture browser) : IClassFixture<RiverDesk>, IClassFixture<BrowserFixture>
{
    private const int Paper = 718; // CSS pixels of A4 between margins of 1 cm
    private static readonly string[] Tools = ["header.top", "footer", "form", ".downloads", ".pager", ".choose", "button", ".network", "dialog"];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_page_prints_its_content_without_its_tools_in_dark_on_white(ColorScheme colours)
    {
        await using var visit = await browser.VisitAsync(river.Address, Paper, colours);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = colours });
        foreach (var path in DeskPaths.All)
        {
            await visit.OpenAsync(path); // notes what is wider than the paper
            Assert.True(await visit.Page.Locator("h1").IsVisibleAsync(), path);
            foreach (var tool in Tools) Assert.True(await visit.Page.Locator($"{tool} >> visible=true").CountAsync() == 0, $"{path} prints {tool}");
            Assert.Equal("rgb(0, 0, 0)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).color"));
        }

        visit.AssertIsClean();
    }

    [Fact]
    public async Task Paper_says_where_the_page_came_from_and_unfolds_what_is_folded()
    {
        await using var visit = await browser.VisitAsync(river.Address, Paper);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var story = River.Clippings().SelectMany(clipping => clipping.Claims).First(claim => claim.Evidence.Text.Contains("on condition of anonymity", StringComparison.Ordinal));
        await visit.OpenAsync(Links.Claim(story.Id));
        Assert.Contains(Links.Claim(story.Id), await visit.Page.InnerTextAsync(".printed"), StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator("ol.origins details li >> nth=0").IsVisibleAsync());
    }
}
