using Hearsay.Web.Tests.Acts;
using Microsoft.Playwright;

namespace Hearsay.Web.Tests.Browser;

/// <summary>An analyst's keys, the network and the marks of a document, in Debian's Chromium. Each test has a desk of its own.</summary>
public sealed class KeyTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IAsyncLifetime
{
    private readonly WritableDesk _desk = new();

    public ValueTask InitializeAsync() => _desk.InitializeAsync();

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task J_and_k_go_through_claims_and_enter_opens_one()
    {
        await using var visit = await browser.VisitAsync(_desk.Address, 1280);
        await visit.OpenAsync("/claims");
        foreach (var key in (string[])["j", "j", "k"]) await visit.Page.Keyboard.PressAsync(key);
        var claim = await visit.Page.Locator(".chosen-item").GetAttributeAsync("data-claim");
        Assert.Equal(await visit.Page.Locator("[data-claim] >> nth=0").GetAttributeAsync("data-claim"), claim);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator($"#review[data-claim='{claim}']").WaitForAsync();
        visit.AssertIsClean();
    }

    [Fact]
    public async Task C_confirms_the_chosen_claim_of_a_list_in_place()
    {
        await using var visit = await browser.VisitAsync(_desk.Address, 1280);
        await visit.OpenAsync("/claims");
        await visit.Page.Keyboard.PressAsync("j");
        var claim = await visit.Page.Locator(".chosen-item").GetAttributeAsync("data-claim");
        await visit.Page.Keyboard.PressAsync("c");
        await visit.Page.Locator(".chosen-item .tag.good:has-text('confirmed')").WaitForAsync();
        Assert.EndsWith("/claims", visit.Page.Url, StringComparison.Ordinal);
        await visit.OpenAsync(Links.Claim(claim!));
        await visit.Page.Locator(".verdict.confirmed").WaitForAsync();
        visit.AssertIsClean();
    }

    [Fact]
    public async Task C_confirms_and_x_asks_for_the_reason_to_reject()
    {
        await using var visit = await browser.VisitAsync(_desk.Address, 1280);
        await visit.OpenAsync(Links.Claim(River.Break().Claims[1].Id));
        await visit.Page.Keyboard.PressAsync("c");
        await visit.Page.Locator(".verdict.confirmed").WaitForAsync();
        await visit.Page.Keyboard.PressAsync("x");
        var reason = visit.Page.Locator("#reject textarea:focus");
        await reason.FillAsync("he was quoted wrongly");
        await visit.Page.ClickAsync("#reject button");
        await visit.Page.Locator(".verdict.rejected:has-text('he was quoted wrongly')").WaitForAsync();
        visit.AssertIsClean();
    }

    [Fact]
    public async Task M_opens_the_form_to_join_actors_and_a_question_mark_shows_the_keys()
    {
        await using var visit = await browser.VisitAsync(_desk.Address, 1280);
        await visit.OpenAsync(Links.Actor(River.Veshti.Id));
        await visit.Page.Keyboard.PressAsync("?");
        await visit.Page.Locator("dialog#keys[open]").WaitForAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Keyboard.PressAsync("m");
        await visit.Page.Locator("#merge input[name=value]:focus").FillAsync("Mina Dorr");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("section[aria-labelledby=joins]:has-text('said so')").WaitForAsync();
        visit.AssertIsClean();
    }

    [Fact]
    public async Task The_slider_changes_ties_and_no_place_and_a_tie_opens_the_relation()
    {
        await using var visit = await browser.VisitAsync(_desk.Address, 1280);
        await visit.OpenAsync("/network?until=2021-06-01");
        await visit.Page.Locator("#network canvas >> nth=0").WaitForAsync();
        const string Places = "JSON.stringify(document.getElementById('network').network.nodes().map(node => node.position()))";
        const string Shown = "document.getElementById('network').network.edges().filter(edge => edge.style('display') === 'element').length";
        var (places, shown) = (await visit.Page.EvaluateAsync<string>(Places), await visit.Page.EvaluateAsync<int>(Shown));
        await visit.Page.EvaluateAsync("() => { const slider = document.getElementById('slider'); slider.value = slider.max; slider.dispatchEvent(new Event('input')); }");
        Assert.Equal(places, await visit.Page.EvaluateAsync<string>(Places));
        Assert.NotEqual(shown, await visit.Page.EvaluateAsync<int>(Shown));
        Assert.Contains("until=2023-10-20", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.EvaluateAsync("document.getElementById('network').network.edges(':visible')[0].emit('tap')");
        await visit.Page.Locator("table.standings").WaitForAsync(); // waiting for the address could miss the navigation
        visit.AssertIsClean();
    }

    [Fact]
    public async Task A_mark_lights_its_claims_and_a_claim_its_mark()
    {
        await using var visit = await browser.VisitAsync(_desk.Address, 1280);
        await visit.OpenAsync(Links.Document(River.Break().Document.Id));
        await visit.Page.HoverAsync("ol.side li >> nth=0");
        await visit.Page.Locator("mark.linked >> nth=0").WaitForAsync();
        await visit.Page.HoverAsync("mark[data-of] >> nth=1");
        await visit.Page.Locator("ol.side li.linked >> nth=0").WaitForAsync();
        visit.AssertIsClean();
    }

    [Fact]
    public async Task A_click_into_the_half_circle_puts_a_party_into_the_coalition_and_the_address_says_so()
    {
        await using var visit = await browser.VisitAsync(_desk.Address, 1280);
        await visit.OpenAsync("/seats");
        await visit.Page.ClickAsync("svg.hemicycle a.party >> nth=0 >> circle >> nth=0");
        await visit.Page.Locator("svg.hemicycle a.party.in").WaitForAsync();
        Assert.Contains("with=", visit.Page.Url, StringComparison.Ordinal);
        Assert.Contains("41 seats", await visit.Page.InnerTextAsync("#coalition"), StringComparison.Ordinal);
        visit.AssertIsClean();
    }

    [Fact]
    public async Task A_mark_of_the_time_line_shows_its_sentence_and_opens_it()
    {
        await using var visit = await browser.VisitAsync(_desk.Address, 1280);
        await visit.OpenAsync(Links.Between(River.Veshti.Id, River.Sarn.Id));
        var mark = visit.Page.Locator("svg.line a[href^='/claim/'] >> nth=0");
        Assert.Contains("Orlan Veshti thanked Sarn for its help.", await mark.Locator("title").TextContentAsync(), StringComparison.Ordinal);
        await mark.Locator("circle").ClickAsync();
        await visit.Page.Locator("blockquote:has-text('Orlan Veshti thanked Sarn for its help.')").WaitForAsync();
        visit.AssertIsClean();
    }
}
