using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Hearsay.Terminal.Tests.Demo;

/// <summary>A person opens the demo in a real browser and follows a claim down to its sentence.</summary>
public sealed class DemoBrowserTests
{
    [Fact]
    public async Task From_the_start_page_over_an_actor_and_a_claim_to_the_lit_sentence()
    {
        using var desk = new DemoDesk();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning") complaints.Add(message.Text); };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) => { if (new Uri(request.Url).Host != "127.0.0.1") complaints.Add(request.Url); };

        // Expecting an address asks again and again; waiting for a navigation can miss one that is over already.
        await page.GotoAsync(desk.Address.ToString());
        await page.Locator("main a[href^='/actor/']").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/actor/"));
        await page.Locator("main a[href^='/claim/']").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/claim/"));
        await page.Locator("ol.chain > li").First.WaitForAsync();
        await page.Locator("main a[href^='/document/'][href$='#e']").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/document/"));

        var lit = page.Locator("mark#e");
        await lit.First.WaitForAsync();
        Assert.True(await lit.First.IsVisibleAsync());
        Assert.True((await lit.First.InnerTextAsync()).Length > 10);
        Assert.Empty(complaints);
    }
}
