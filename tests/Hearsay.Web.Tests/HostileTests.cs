using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Hearsay.Web.Tests.Browser;

namespace Hearsay.Web.Tests;

public sealed class HostileTests(HostileDesk desk) : IClassFixture<HostileDesk>
{
    private static readonly string[] Elements =
    [
        "html", "head", "body", "meta", "title", "link", "script", "a", "header", "nav", "main", "footer", "form", "label", "input", "select", "option", "button", "div",
        "section", "article", "aside", "h1", "h2", "h3", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "span", "bdi", "b", "br",
        "q", "code", "time", "mark", "sup", "blockquote", "details", "summary", "figure", "figcaption", "i", "svg", "line", "text", "circle", "rect", "polyline", "textarea", "kbd", "dialog", "progress", "polygon", "fieldset", "legend",
    ];

    private static readonly Clipping Page = Hostile.Clipping();

    public static TheoryData<string> Paths { get; } = [.. DeskPaths.Hostile.Where(path => path != "/network")]; // which has a script more

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Nothing_of_a_hostile_page_becomes_markup(string path)
    {
        var html = await desk.ReadAsync(path);
        var page = new HtmlParser().ParseDocument(html);
        Assert.Empty(page.All.Select(element => element.LocalName).Distinct().Except(Elements));
        Assert.StartsWith("/desk.js?v=", Assert.Single(page.Scripts).GetAttribute("src"), StringComparison.Ordinal);
        Assert.All(page.All, AssertIsTame);
        Assert.DoesNotContain(Hostile.Override, html, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', html);
    }

    [Fact]
    public async Task Hostile_words_are_shown_as_they_stand()
    {
        var page = new HtmlParser().ParseDocument(await desk.ReadAsync(Links.Claim(Page.Claims[0].Id)));
        Assert.Contains("<script>alert(6)</script> [U+202E]said \ufffd nobody[U+0000].", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Hostile.Villain.Name, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_address_is_shown_but_cannot_be_clicked()
    {
        var page = new HtmlParser().ParseDocument(await desk.ReadAsync(Links.Document(Page.Document.Id)));
        Assert.Contains("javascript:alert(9)", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("a"), link => link.GetAttribute("href")!.Contains("javascript", StringComparison.OrdinalIgnoreCase));
    }

    private static void AssertIsTame(IElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            Assert.False(attribute.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.LocalName is "style" or "srcdoc" or "background", $"{element.LocalName} {attribute.LocalName}");
            if (attribute.LocalName is "href" or "src" or "action") Assert.True(attribute.Value[0] is '/' or '#' && !attribute.Value.StartsWith("//", StringComparison.Ordinal), attribute.Value);
        }
    }
}
