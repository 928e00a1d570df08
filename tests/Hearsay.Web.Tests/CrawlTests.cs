using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Hearsay.Web.Tests;

public sealed class CrawlTests(RiverDesk river, HostileDesk hostile, EmptyDesk empty) : IClassFixture<RiverDesk>, IClassFixture<HostileDesk>, IClassFixture<EmptyDesk>
{
    [Fact]
    public async Task Every_link_of_every_page_leads_to_a_page_and_to_a_place_on_it() => Assert.InRange(await CrawlAsync(river), 60, 5000);

    [Fact]
    public async Task A_hostile_record_has_no_broken_link_either() => Assert.InRange(await CrawlAsync(hostile), 15, 5000);

    [Fact]
    public async Task An_empty_record_has_no_broken_link_either() => Assert.InRange(await CrawlAsync(empty), 5, 100);

    private static async Task<int> CrawlAsync(DeskFixture desk)
    {
        var pages = new Dictionary<string, IDocument?>();
        var open = new Queue<(string Url, string From)>([("/", "the start")]);
        var fragments = new List<(string Path, string Fragment, string From)>();
        while (open.TryDequeue(out var next))
        {
            var url = new Uri(desk.Address, next.Url);
            Assert.Equal(desk.Address.Authority, url.Authority);
            if (url.Fragment.Length > 1) fragments.Add((url.PathAndQuery, url.Fragment[1..], next.From));
            if (pages.ContainsKey(url.PathAndQuery)) continue;
            using var answer = await desk.Client.GetAsync(next.Url.Split('#')[0]);
            Assert.True(answer.IsSuccessStatusCode, $"{next.From} links to {next.Url}: {(int)answer.StatusCode}");
            var isPage = answer.Content.Headers.ContentType?.MediaType == "text/html";
            var page = isPage ? new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()) : null;
            pages[url.PathAndQuery] = page;
            foreach (var link in page?.QuerySelectorAll("a[href], link[href], script[src]") ?? Enumerable.Empty<IElement>())
            {
                var target = link.GetAttribute("href") ?? link.GetAttribute("src")!;
                if (link.GetAttribute("rel") != "nofollow noreferrer noopener") open.Enqueue((new Uri(url, target).PathAndQuery + new Uri(url, target).Fragment, url.PathAndQuery));
            }
        }

        foreach (var (path, fragment, from) in fragments)
            Assert.True(pages[path]!.GetElementById(Uri.UnescapeDataString(fragment)) is not null, $"{from} links to #{fragment} of {path}, which is not there");
        return pages.Count;
    }
}
