using Hearsay.Web.Tests.Acts;
using Microsoft.Playwright;

namespace Hearsay.Web.Tests.Browser;

/// <summary>What a person says of an actor on its page, in Debian's Chromium, and how it is taken back. Each test has a desk of its own.</summary>
public sealed class ActorCorrectionTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IAsyncLifetime
{
    private readonly WritableDesk _desk = new();

    public ValueTask InitializeAsync() => _desk.InitializeAsync();

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [InlineData(1280)]
    [InlineData(400)]
    public async Task The_split_button_parts_what_somebody_joined(int width)
    {
        await using var visit = await browser.VisitAsync(_desk.Address, width);
        await EnterAsync(visit, "merge", form => form.Locator("input[name=value]").FillAsync("Mina Dorr"));
        var join = visit.Page.Locator("section[aria-labelledby=joins] li:has-text('Mina Dorr')");
        await join.Locator("text=Ana said so").WaitForAsync();
        Assert.Contains("Mina Dorr", await visit.Page.InnerTextAsync("section[aria-labelledby=names]"), StringComparison.Ordinal);
        await join.Locator("button:has-text('Split off')").ClickAsync();
        await join.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        Assert.DoesNotContain("Mina Dorr", await visit.Page.InnerTextAsync("section[aria-labelledby=names]"), StringComparison.Ordinal);
        visit.AssertIsClean();
    }

    [Fact]
    public async Task A_name_and_a_kind_are_corrected_and_taken_back()
    {
        await using var visit = await browser.VisitAsync(_desk.Address, 1280);
        await EnterAsync(visit, "rename", form => form.Locator("input[name=value]").FillAsync("The Ferryman"));
        await visit.Page.Locator("h1:has-text('The Ferryman')").WaitForAsync();
        await EnterAsync(visit, "retype", form => form.Locator("select").SelectOptionAsync("ORG/armed-group"));
        await visit.Page.Locator(".lead:has-text('armed group')").WaitForAsync();
        await TakeBackAsync(visit);
        await TakeBackAsync(visit);
        await visit.OpenAsync(Links.Actor(River.Veshti.Id));
        Assert.Equal("Orlan Veshti", await visit.Page.InnerTextAsync("h1"));
        Assert.StartsWith("person", (await visit.Page.InnerTextAsync(".lead")).Trim(), StringComparison.Ordinal);
        visit.AssertIsClean();
    }

    [Fact]
    public async Task Who_is_no_actor_is_listed_no_more_until_that_is_taken_back()
    {
        await using var visit = await browser.VisitAsync(_desk.Address, 1280);
        await EnterAsync(visit, "not-an-actor", _ => Task.CompletedTask);
        await visit.OpenAsync("/actors");
        Assert.Equal(0, await visit.Page.Locator("th:has-text('Orlan Veshti')").CountAsync());
        await TakeBackAsync(visit);
        await visit.OpenAsync("/actors");
        Assert.Equal(1, await visit.Page.Locator("th:has-text('Orlan Veshti')").CountAsync());
        visit.AssertIsClean();
    }

    private static async Task EnterAsync(Visit visit, string what, Func<ILocator, Task> fill)
    {
        await visit.OpenAsync(Links.Actor(River.Veshti.Id));
        var box = visit.Page.Locator($"details:has(input[name=what][value={what}])");
        await box.Locator("summary").ClickAsync();
        await box.Locator("input[name=author]").FillAsync("Ana");
        await fill(box);
        await box.Locator("button[type=submit]").ClickAsync();
        await visit.Page.WaitForLoadStateAsync();
    }

    private static async Task TakeBackAsync(Visit visit)
    {
        await visit.OpenAsync("/corrections");
        var before = await visit.Page.Locator("button:has-text('Take back')").CountAsync();
        await visit.Page.ClickAsync("button:has-text('Take back') >> nth=0");
        await visit.Page.WaitForFunctionAsync($"[...document.querySelectorAll('button')].filter(button => button.textContent.includes('Take back')).length === {before - 1}");
    }
}
