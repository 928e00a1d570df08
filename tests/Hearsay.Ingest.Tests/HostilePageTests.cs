using System.Diagnostics;
using System.Text;
using Hearsay.Core;
using Hearsay.Ingest.Sources;
using Xunit;

namespace Hearsay.Ingest.Tests;

public class HostilePageTests
{
    private static Article Read(string html) => Lexicons.Reader.Read(new Page { Location = "a.html", Sha256 = "", Html = html });

    private static string Times(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<span>x")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<p><font color=a>")]
    [InlineData("<svg><g>")]
    [InlineData("<a href='")]
    [InlineData("<!--")]
    [InlineData("<template>")]
    [InlineData("<section class='comment'>")]
    [InlineData("</p>")]
    [InlineData("<")]
    public void A_nest_of_100_000_elements_is_read_in_time(string open)
    {
        Read("<p>warm");
        var time = Stopwatch.StartNew();
        Assert.NotNull(Read("<html><body><p>Here is some text.</p>" + Times(open, 100_000) + "end").Text);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(8), $"{time.Elapsed}"); // 2 s on an idle machine; the tests share theirs
    }

    [Fact]
    public void Breaks_that_alternate_between_two_blocks_are_all_read() // some seconds where each break walks the outer block again
    {
        var text = Read("<html><body><p>Here is some text.</p><div>" + Times("<div>wind<br>rain</div>snow<br>sun", 2_000) + "</div>").Text;
        Assert.Contains("rain", text, StringComparison.Ordinal);
        Assert.Contains("sun", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_million_comments_are_read_in_bounds() =>
        Assert.True(Read("<div id=comments>" + Times("<div class=comment><p>No.</p></div>", 1_000_000) + "</div>").Comments.Count <= 50_000);

    [Fact]
    public void A_text_of_ten_novels_is_cut_and_it_is_said()
    {
        var article = Read("<h1>Ten novels</h1>" + Times("<p>The council met on Monday and voted for the road, seven to two.</p>", 28_000));
        Assert.InRange(article.Text.Length, Limits.TextLength / 2, Limits.TextLength);
        Assert.Contains(article.Notices, notice => notice.Contains("too large", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_of_fifty_million_letters_is_cut_to_the_limit() => Assert.True(Read("<p>" + new string('a', 50_000_000)).Text.Length <= 16 << 20);

    /// <summary>
    /// What a page takes beside itself; what is allocated in all is more than what is held at once. The lesser of two readings counts: the runtime
    /// takes arrays out of the shared pool as it likes while other tests run, and the next reader has to allocate them anew.
    /// </summary>
    [Theory]
    [InlineData("<p>", "word &amp; ")]
    [InlineData("", "<p>A paragraph of some words that goes on.</p>")]
    [InlineData("<p>", "&rsquo;a")]
    [InlineData("<div id=comments>", "<div class=comment><p>No.</p></div>")]
    [InlineData("", "<!-- remark -->")]
    [InlineData("", "<div>")]
    [InlineData("", "<b><i><p>x")]
    [InlineData("", "<table><tr><td>x")]
    [InlineData("<p ", "a=1 ")]
    public void A_page_of_16_million_units_takes_bounded_memory(string start, string part)
    {
        Read("<p>warm");
        var html = start + Times(part, (16 << 20) / part.Length);
        var allocated = Math.Min(Allocated(html), Allocated(html));
        Assert.True(allocated < 256, $"{allocated} MB");
    }

    /// <returns>Megabytes.</returns>
    private static long Allocated(string html)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(Read(html).Text);
        return (GC.GetAllocatedBytesForCurrentThread() - before) >> 20;
    }

    [Fact]
    public void Deep_json_ld_is_passed_over() =>
        Assert.Null(Read("<script type='application/ld+json'>" + Times("[", 100_000) + "</script><p>Text").Date);

    [Theory]
    [InlineData(12345u)]
    [InlineData(777u)]
    [InlineData(31415u)]
    [InlineData(99u)]
    public void Ten_thousand_mutated_pages_never_throw(uint random)
    {
        const string Seed = "<!DOCTYPE html><html lang=en><head><title>A | B</title><meta property='og:title' content='A'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A\",\"author\":[{\"name\":\"Ada Quill\"}],\"datePublished\":\"2020-01-02\"}</script></head><body class='a b'><nav><ul><li><a href='/x'>X</a></li></ul></nav><h1>A</h1><p class=byline>By Ada Quill, 2 January 2020</p><article itemprop='articleBody'><p>Some words, and more words, and so on until it ends.</p><blockquote class='twitter-tweet'>&mdash; Who (@who) January 1, 2020</blockquote><table><tr><td>1<td>2</table><p style='display:none'>gone</p></article><div id=comments><li class=comment id=comment-1><cite class=fn>Miller</cite> says:<p>No \ud83d\ude00 way.</p></li></div></body></html>";
        for (var round = 0; round < 2500; round++)
        {
            var letters = new StringBuilder(Seed);
            for (var change = 0; change < 12; change++) Mutate(letters, ref random);
            var article = Read(letters.ToString());
            Assert.DoesNotContain('\0', article.Text);
            Assert.NotNull(Lexicons.Reader.Read(new Page { Location = "a.txt", Sha256 = "", Text = letters.Replace('<', '\n').ToString() }));
        }
    }

    private static void Mutate(StringBuilder letters, ref uint random)
    {
        const string Marks = "<>/\"'= &;!-\0\ud83d{}[]\n";
        var at = (int)(Next(ref random) % (uint)letters.Length);
        var length = Math.Min((int)(Next(ref random) % 30), letters.Length - at);
        switch (Next(ref random) % 4)
        {
            case 0: letters.Remove(at, Math.Min(length, letters.Length - 1)); break;
            case 1: letters.Insert(at, Marks[(int)(Next(ref random) % (uint)Marks.Length)]); break;
            case 2: letters.Insert((int)(Next(ref random) % (uint)letters.Length), letters.ToString(at, length)); break;
            default: letters[at] = Marks[(int)(Next(ref random) % (uint)Marks.Length)]; break;
        }
    }

    private static uint Next(ref uint random) => (random = (random * 1664525) + 1013904223) >> 8;
}
