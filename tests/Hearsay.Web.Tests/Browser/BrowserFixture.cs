using Microsoft.Playwright;

namespace Hearsay.Web.Tests.Browser;

/// <summary>One Chromium for the tests of a class; Playwright's package brings its own driver, ./check installs the browser.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var program = Places.FirstOrDefault(File.Exists) ?? throw new FileNotFoundException("no chromium: run ./check, or apt-get install chromium");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = ["--no-sandbox"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens the start page of a desk.</summary>
    internal async Task<Visit> VisitAsync(Uri desk, int width, ColorScheme colours = ColorScheme.Light)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions { BaseURL = desk.ToString(), ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = colours });
        var visit = new Visit(context, await context.NewPageAsync());
        await visit.OpenAsync("/");
        return visit;
    }
}
