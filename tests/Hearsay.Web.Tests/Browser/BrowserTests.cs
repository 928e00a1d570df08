using Microsoft.Playwright;

namespace Hearsay.Web.Tests.Browser;

/// <summary>The desk in Debian's Chromium: no console message, nothing that the policy forbids, no request off the machine, no sideways scroll.</summary>
public sealed class BrowserTests(RiverDesk river, HostileDesk hostile, BrowserFixture browser) : IClassFixture<RiverDesk>, IClassFixture<HostileDesk>, IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(400)]
    public async Task From_the_start_over_an_actor_and_a_claim_to_the_lit_sentence(int width)
    {
        await using var visit = await browser.VisitAsync(river.Address, width);
        var page = visit.Page;
        await page.ClickAsync("section[aria-labelledby=who] tbody a:has-text('Orlan Veshti')");
        Assert.Equal("Orlan Veshti", await page.InnerTextAsync("h1"));
        await page.ClickAsync("section[aria-labelledby=says] .says a >> nth=0");
        await page.ClickAsync("text=in the document >> nth=0");
        var lit = page.Locator("mark#e");
        Assert.Contains("Sarn has attacked our people", await lit.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await lit.EvaluateAsync<bool>("mark => { const box = mark.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }"));
        Assert.NotEqual("rgba(0, 0, 0, 0)", await lit.EvaluateAsync<string>("mark => getComputedStyle(mark).backgroundColor"));
        visit.AssertIsClean();
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(400, ColorScheme.Dark)]
    public async Task No_page_scrolls_sideways_or_complains(int width, ColorScheme colours)
    {
        await using var visit = await browser.VisitAsync(river.Address, width, colours);
        foreach (var path in DeskPaths.All.Append("/nowhere")) await visit.OpenAsync(path);
        visit.AssertIsClean("/nowhere");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(400)]
    public async Task A_hostile_record_does_nothing_to_its_reader(int width)
    {
        await using var visit = await browser.VisitAsync(hostile.Address, width);
        foreach (var path in DeskPaths.Hostile.Concat(DeskPaths.HostileDossiers)) await visit.OpenAsync(path);
        visit.AssertIsClean();
    }

    [Fact]
    public async Task The_slash_key_leads_to_the_search_and_enter_finds()
    {
        await using var visit = await browser.VisitAsync(river.Address, 1280);
        await visit.Page.Keyboard.PressAsync("/");
        var field = visit.Page.Locator("#q:focus");
        await field.WaitForAsync();
        await field.FillAsync("weshty");
        await field.PressAsync("Enter");
        await visit.Page.Locator("h1:has-text('weshty')").WaitForAsync();
        Assert.Contains("Orlan Veshti", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        visit.AssertIsClean();
    }

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        await using var visit = await browser.VisitAsync(river.Address, 1280);
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
    }
}
