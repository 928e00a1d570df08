using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hearsay.Record;
using Hearsay.Web;
using Microsoft.Playwright;

namespace Hearsay.Bench;

/// <summary>How quick the desk is on a record of so many invented claims: each kind of page on the server, and the first view in a browser.</summary>
internal static class DeskScale
{
    private const int Visits = 40; // of each kind of page, of as many addresses as there are

    public static async Task MeasureAsync(int claims)
    {
        var path = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"hearsay-desk-{claims}.db"));
        using var store = SqliteStore.Open(path);
        var clock = Stopwatch.StartNew();
        Fill(store, claims);
        Program.Say($"record of {store.Counts.Claims:N0} claims in {store.Counts.Documents:N0} documents: {path}, {clock.Elapsed.TotalSeconds:0.0} s");
        clock.Restart();
        await using var desk = await Desk.StartAsync(store, new DeskOptions(0), CancellationToken.None);
        await ViewAsync(desk.Address, 1, "/"); // the browser's own start is not counted
        using var client = new HttpClient { BaseAddress = desk.Address, Timeout = TimeSpan.FromMinutes(10) };
        await client.GetStringAsync("/index.json");
        Program.Say($"findings made {clock.Elapsed.TotalSeconds:0.0} s after the start; {Process.GetCurrentProcess().WorkingSet64 / 1048576.0:0} MB");
        foreach (var (name, addresses) in await AddressesAsync(client)) await VisitAsync(client, name, addresses);
        await ViewAsync(desk.Address, 7, "/", "/claims", "/network");
    }

    private static void Fill(SqliteStore store, int claims)
    {
        var news = new InventedRecord(7);
        for (var told = store.Counts.Claims; told < claims;)
        {
            var reading = news.Next();
            if (store.Has(reading.Document.Id)) continue;
            store.Add(reading);
            told += reading.Claims.Count;
        }
    }

    /// <summary>The most told of and random ones alike: what is slow is slow for the most told of.</summary>
    private static async Task<List<(string Name, string[] Addresses)>> AddressesAsync(HttpClient client)
    {
        var random = new Random(3);
        string[] actors = [.. await ListAsync(client, "/actors.json", "actors", "id"), .. await ListAsync(client, "/actors.json?page=20", "actors", "id")];
        string[] documents = [.. await ListAsync(client, "/documents.json", "documents", "id"), .. await ListAsync(client, "/documents.json?page=100", "documents", "id")];
        string[] claims = [.. await ListAsync(client, "/claims.json", "claims", "claim", "id"), .. await ListAsync(client, "/claims.json?page=900", "claims", "claim", "id"), .. await ListAsync(client, "/weak.json", "claims", "claim", "id")];
        foreach (var list in new[] { actors, documents, claims }) random.Shuffle(list);
        var top = await ListAsync(client, "/actors.json", "actors", "id");
        var pairs = new List<string>();
        foreach (var actor in top.Take(Visits)) pairs.AddRange((await PartnersAsync(client, actor)).Take(1).Select(other => $"/between/{Escape(actor)}/{Escape(other)}"));
        string[] words = ["road", "trucks", "praised", "closed on 3 May", top[0].Split(':')[1].Replace('-', ' ')];
        return
        [
            ("/", ["/"]), ("/actors", ["/actors", "/actors?q=bu", "/actors?show=voices&page=9"]), ("/actor", [.. top.Concat(actors).Select(actor => $"/actor/{Escape(actor)}")]),
            ("/between", [.. pairs]), ("/claims", ["/claims", "/claims?page=400", "/claims?kind=quantity", "/claims?text=trucks", $"/claims?about={Escape(top[0])}", "/claims?order=fewest-voices&denied=yes"]),
            ("/claim", [.. claims.Select(claim => $"/claim/{claim}")]), ("/documents", ["/documents", "/documents?page=90", "/documents?outlet=Outlet%200"]),
            ("/document", [.. documents.Select(document => $"/document/{document}")]), ("/outlets", ["/outlets"]), ("/turns", ["/turns", "/turns?page=3"]), ("/conflicts", ["/conflicts", "/conflicts?page=20"]),
            ("/seats", ["/seats"]), ("/weak", ["/weak"]), ("/turns observed", ["/turns?how=observed"]), ("/search", [.. words.Select(word => $"/search?q={Uri.EscapeDataString(word)}")]),
            ("/network", ["/network", "/network?until=2018-06-01"]), ("/origins", ["/origins", .. documents.Select(document => $"/origins/{document}")]), ("/corrections", ["/corrections"]), ("/ingest", ["/ingest"]),
            ("/dossier", [.. top.Take(10).Select(actor => $"/dossier/{Escape(actor)}")]), ("/dossier of two", [.. pairs.Select(pair => pair.Replace("/between/", "/dossier/", StringComparison.Ordinal))]),
        ];
    }

    private static async Task VisitAsync(HttpClient client, string name, string[] addresses)
    {
        var times = new List<double>();
        var (bytes, missing) = (0L, 0);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        for (var visit = 0; visit < Math.Max(Visits, Math.Min(addresses.Length, 2 * Visits)) && addresses.Length > 0; visit++)
        {
            var clock = Stopwatch.StartNew();
            using var answer = await client.GetAsync(addresses[visit % addresses.Length]);
            var body = await answer.Content.ReadAsByteArrayAsync();
            times.Add(clock.Elapsed.TotalMilliseconds);
            bytes = Math.Max(bytes, body.Length);
            if (!answer.IsSuccessStatusCode) missing++;
        }

        var work = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / Math.Max(1, times.Count); // of desk and client, whatever else the machine does
        times.Sort();
        if (times.Count > 0) Program.Say($"{name,-15} median {times[times.Count / 2],7:0.0} ms, p95 {times[(int)(times.Count * 0.95)],7:0.0} ms, most {times[^1],7:0.0} ms; processor {work,6:0.0} ms a visit; largest {bytes / 1024.0,6:0} kB{(missing > 0 ? $"; {missing} not there" : "")}");
    }

    /// <summary>From asking for the page to its first paint and to all of it loaded, each in a fresh browser context without a cache.</summary>
    private static async Task ViewAsync(Uri desk, int runs, params string[] paths)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] });
        foreach (var path in paths)
        {
            var times = new List<(double Paint, double Load)>();
            var title = "";
            for (var run = 0; run < runs; run++)
            {
                await using var context = await browser.NewContextAsync();
                var page = await context.NewPageAsync();
                await page.GotoAsync(new Uri(desk, path).ToString());
                var timing = await page.EvaluateAsync<double[]>("async () => [await new Promise(done => { const seen = () => performance.getEntriesByName('first-contentful-paint')[0]; const look = left => seen() || left === 0 ? done(seen()?.startTime ?? 0) : setTimeout(look, 20, left - 1); look(50); }), performance.getEntriesByType('navigation')[0].loadEventEnd]");
                times.Add((timing[0], timing[1]));
                title = await page.TitleAsync();
            }

            Program.Say($"browser, {path}: first paint {times.Select(time => time.Paint).Order().ElementAt(runs / 2):0} ms, loaded {times.Select(time => time.Load).Order().ElementAt(runs / 2):0} ms (medians of {runs}): {title}");
        }
    }

    private static async Task<string[]> PartnersAsync(HttpClient client, string actor)
    {
        using var json = JsonDocument.Parse(await client.GetStringAsync($"/actor/{Escape(actor)}.json"));
        return [.. json.RootElement.GetProperty("partners").EnumerateArray().Select(partner => partner.GetProperty("partner").GetProperty("id").GetString()!)];
    }

    private static async Task<string[]> ListAsync(HttpClient client, string address, string list, params string[] members)
    {
        using var json = JsonDocument.Parse(await client.GetStringAsync(address));
        return [.. json.RootElement.GetProperty(list).GetProperty("rows").EnumerateArray().Select(row => members.Aggregate(row, (at, member) => at.GetProperty(member)).GetString()!)];
    }

    private static string Escape(string id) => Uri.EscapeDataString(id).Replace(".", "%2E", StringComparison.Ordinal);
}
