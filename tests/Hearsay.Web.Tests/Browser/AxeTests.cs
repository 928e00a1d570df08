using System.Text.Json;
using Microsoft.Playwright;

namespace Hearsay.Web.Tests.Browser;

/// <summary>What axe-core (the file beside this one) finds of WCAG 2.2 A and AA and of its own good practice: nothing, on any page, in light and in dark.</summary>
public sealed class AxeTests(RiverDesk river, EmptyDesk empty, BrowserFixture browser) : IClassFixture<RiverDesk>, IClassFixture<EmptyDesk>, IClassFixture<BrowserFixture>
{
    private static readonly string Axe = ReadAxe();

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(400, ColorScheme.Dark)]
    public async Task No_page_has_a_violation(int width, ColorScheme colours)
    {
        await using var visit = await browser.VisitAsync(river.Address, width, colours);
        var found = new List<string>();
        foreach (var path in DeskPaths.All) found.AddRange(await CheckAsync(visit, path));
        Assert.Empty(found);
    }

    [Fact]
    public async Task An_empty_record_has_none_either()
    {
        await using var visit = await browser.VisitAsync(empty.Address, 1280);
        var found = new List<string>();
        foreach (var path in (string[])["/", "/actors", "/claims", "/turns", "/conflicts", "/network", "/origins", "/seats", "/outlets", "/documents", "/corrections", "/ingest", "/search"]) found.AddRange(await CheckAsync(visit, path));
        Assert.Empty(found);
    }

    private static async Task<IEnumerable<string>> CheckAsync(Visit visit, string path)
    {
        await visit.OpenAsync(path);
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(box => box.open = true)"); // forms are folded away
        await visit.Page.EvaluateAsync(Axe); // by the debugger: the desk's policy lets no page take in a script
        var json = await visit.Page.EvaluateAsync<string>("() => axe.run(document, { resultTypes: ['violations'] }).then(result => JSON.stringify(result.violations))");
        using var violations = JsonDocument.Parse(json);
        return [.. violations.RootElement.EnumerateArray().Select(violation =>
            $"{path}: {violation.GetProperty("id").GetString()}: {violation.GetProperty("nodes")[0].GetProperty("html").GetString()} ({violation.GetProperty("nodes").GetArrayLength()}): {violation.GetProperty("nodes")[0].GetProperty("failureSummary").GetString()}")];
    }

    private static string ReadAxe()
    {
        using var stream = typeof(AxeTests).Assembly.GetManifestResourceStream("axe.min.js")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
