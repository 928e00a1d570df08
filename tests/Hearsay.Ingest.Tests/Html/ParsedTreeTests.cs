using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Hearsay.Ingest.Html;
using Hearsay.Ingest.Html.Parsing;
using Xunit;

namespace Hearsay.Ingest.Tests.Html;

/// <summary>The tree of our light nodes against the one that AngleSharp builds of its own.</summary>
public sealed class ParsedTreeTests
{
    private const string Names = "a abbr address applet area article aside b base big blockquote body br button caption center code col colgroup dd details dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label legend li link listing main map mark marquee menu meta nav nobr noembed noframes noscript object ol optgroup option p param plaintext pre q rb rp rt rtc ruby s script section select small source span strike strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul video wbr xmp x-unknown";

    private static readonly string[] Pieces =
        ["<p class=lead>", "</p>", "<div id='box'>", "</div>", "<b>", "</b>", "<i>", "</i>", "<a rel=author>", "</a>", "<table>", "</table>", "<tr>", "<td>", "</td>", "<ul>", "<li>", "</ul>", "<h2>", "</h2>", "<form>", "</form>", "<center>", "<font>", "</font>", "<br>", "<caption>", "<dl>", "<dd>", "<nobr>", "</nobr>", "<body class=late>", "<time datetime=1>", "</time>", "rain &amp; wind", "&lt;", "\n  ", "the mayor ", "spoke"];

    [Fact]
    public void An_element_means_to_the_parser_what_its_own_elements_mean()
    {
        var document = new HtmlParser().ParseDocument("");
        foreach (var name in Names.Split(' ')) Assert.Equal((name, ((INode)document.CreateElement(name)).Flags), (name, ElementTraits.Of(name).Flags));
    }

    [Fact]
    public void Random_markup_gives_the_same_tree_as_the_parsers_own_nodes()
    {
        var random = new Random(20);
        for (var page = 0; page < 2000; page++)
        {
            var html = string.Concat(Enumerable.Range(0, 40).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.Equal(Theirs(html), Ours(html));
        }
    }

    private static string Ours(string html)
    {
        var (tree, outline) = (PageTree.Parse(html), new StringBuilder());
        for (var node = 0; node < tree.Count; node++)
        {
            var depth = 0;
            for (var at = node; at > 0; at = tree[at].Parent) depth++;
            Write(outline, depth, tree[node].Element?.Name ?? tree[node].Text!, tree.Attribute(node, "class") + tree.Attribute(node, "id") + tree.Attribute(node, "rel"));
        }

        return outline.ToString();
    }

    private static string Theirs(string html)
    {
        var outline = new StringBuilder();
        Write(outline, new HtmlParser().ParseDocument(HtmlSieve.Run(html).Markup).DocumentElement, 0);
        return outline.ToString();
    }

    private static void Write(StringBuilder outline, INode node, int depth)
    {
        var element = node as IElement;
        Write(outline, depth, element?.LocalName ?? node.TextContent, element?.GetAttribute("class") + element?.GetAttribute("id") + element?.GetAttribute("rel"));
        foreach (var child in node.ChildNodes) Write(outline, child, depth + 1);
    }

    private static void Write(StringBuilder outline, int depth, string what, string attributes) =>
        outline.Append(' ', depth).AppendJoin('_', what.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Append(attributes).Append('\n');
}
