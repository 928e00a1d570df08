using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Hearsay.Core;
using Xunit;

namespace Hearsay.Ingest.Tests;

public partial class SourceMapTests
{
    private static readonly string[] Words =
    [
        "bridge", "the", "Governor", "said", "caf\u00e9", "&ldquo;not", "now&rdquo;", "A&amp;B", "&#8217;tis", "one\u00a0two", "&copy 2020", "soft\u00adly", "\ud83d\ude00", "5 &lt; 6", "7 < 8",
        "<b>bold</b>", "<a href='/x'>link</a>", "x<br>y", "<!-- gone -->", "<script>no()</script>", "\r\n", "  \t ", "<i>&eacute;t&eacute;</i>",
    ];

    private static readonly string[] Frames =
        ["<p>{0}</p>", "<p>{0}\r\n", "<div>{0}</div>", "<ul><li>{0}</ul>", "<table><tr><td>{0}</table>", "<table>{0}<tr><td>x</table>", "<blockquote><p>{0}</blockquote>", "<p><b>{0}</p><p>{0}", "<h2>{0}</h2><p>{0}</p>", "\uFDD0<p>{0}\uFDD1\0</p>"];

    [Fact]
    public void A_stretch_of_the_text_leads_to_the_stretch_of_the_page_that_says_it()
    {
        const string Html = "<body>\r\n<p>It &quot;was&quot;   late.</p><div>ad</div>\n<p>Then <b>they</b> left the old town for good.";
        var article = Read(Html);
        var start = article.Text.IndexOf("they left", StringComparison.Ordinal);
        Assert.Equal("they</b> left", article.SourceMap.Of(new TextSpan(start, start + 9))!.Value.Of(Html));
        Assert.Equal("&quot;was&quot;", article.SourceMap.Of(new TextSpan(3, 8))!.Value.Of(Html));
    }

    [Theory]
    [InlineData(1u)]
    [InlineData(2u)]
    [InlineData(3u)]
    [InlineData(4u)]
    public void Every_word_of_a_random_page_is_found_where_the_map_says(uint random)
    {
        for (var page = 0; page < 300; page++)
        {
            var html = RandomPage(ref random);
            var article = Read(html);
            foreach (var word in article.Text.Split('\n', ' ').Where(word => word.Length > 0).Distinct())
            {
                var at = article.Text.IndexOf(word, StringComparison.Ordinal);
                var source = article.SourceMap.Of(new TextSpan(at, at + word.Length));
                Assert.Contains(word, Plain(source!.Value.Of(html)), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("The bridge at Orlan was opened.\n\nIt was late.")]
    [InlineData("Subscribe\n\nThe bridge   at Orlan, which had been\r\nclosed since May, was opened on Friday.\nShare this:\nIt was late when the last of the guests had left the town.")]
    public void Every_word_of_a_scrape_is_found_where_the_map_says(string text)
    {
        var article = Lexicons.Reader.Read(new Page { Location = "a.txt", Sha256 = "", Text = text });
        Assert.NotEmpty(article.Text);
        for (var at = 0; at < article.Text.Length; at++)
            if (char.IsLetter(article.Text[at])) Assert.Equal(article.Text[at], article.SourceMap.Of(new TextSpan(at, at + 1))!.Value.Of(text)[0]);
    }

    [Fact]
    public void A_body_that_only_json_states_is_found_in_the_json()
    {
        var body = string.Join(' ', Enumerable.Range(100, 150).Select(number => $"word{number}"));
        var html = $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"A","articleBody":"{{body}}"}</script><p>Read on with a subscription, please.""";
        var article = Read(html);
        Assert.Equal("word120 word121", article.SourceMap.Of(new TextSpan(160, 175))!.Value.Of(html));
    }

    private static Article Read(string html) => Lexicons.Reader.Read(new Page { Location = "a.html", Sha256 = "", Html = html });

    private static string Plain(string html) =>
        Invisible().Replace(WebUtility.HtmlDecode(Markup().Replace(html, "").Replace("&copy", "\u00a9", StringComparison.Ordinal)), "");

    private static string RandomPage(ref uint random)
    {
        var page = new StringBuilder("<!DOCTYPE html><title>t</title><body><main>");
        for (var part = 0; part < 6; part++)
        {
            var words = new StringBuilder();
            for (var count = 4 + (Next(ref random) % 20); count > 0; count--) words.Append(Words[Next(ref random) % (uint)Words.Length]).Append(Next(ref random) % 5 == 0 ? "\n  " : " ");
            page.Append(Frames[Next(ref random) % (uint)Frames.Length].Replace("{0}", words.Append("end.").ToString(), StringComparison.Ordinal));
        }

        return page.ToString();
    }

    private static uint Next(ref uint random) => (random = (random * 1664525) + 1013904223) >> 8;

    [GeneratedRegex("<!--.*?-->|<script>.*?</script>|</?[a-z][^>]*>", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex("[\u00ad\\p{Cc}\\s]")] // also blanks: beside a table the parser moves words and leaves blanks behind
    private static partial Regex Invisible();
}
