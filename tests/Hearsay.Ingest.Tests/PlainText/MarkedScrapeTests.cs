using Hearsay.Core;
using Xunit;

namespace Hearsay.Ingest.Tests.PlainText;

/// <summary>488 marked scrapes, from which the labels of lines are learned, too: donation bars, threads of a dozen kinds, wires, blogs, boards, chats, portals, machine translation, archives of newspapers, transcripts, lists of sources.</summary>
public class MarkedScrapeTests
{
    private static readonly (MarkedScrape Marked, Article Read)[] Scrapes =
        [.. MarkedScrape.All.Select(scrape => (scrape, Lexicons.Reader.Read(new Page { Location = scrape.Name, Sha256 = "", Text = scrape.Text })))];

    [Theory]
    [InlineData(LineKind.Title, .97)]
    [InlineData(LineKind.Dateline, .93)]
    [InlineData(LineKind.Body, .985)]
    [InlineData(LineKind.Heading, .93)]
    [InlineData(LineKind.Caption, .92)]
    [InlineData(LineKind.Embed, 1)]
    [InlineData(LineKind.Source, 1)]
    [InlineData(LineKind.Comment, .99)]
    [InlineData(LineKind.Noise, .985)]
    public void Lines_are_told_apart(LineKind kind, double floor)
    {
        var (marked, read) = (Lines(kind, scrape => scrape.Marked.Kinds), Lines(kind, scrape => scrape.Read.Lines));
        Assert.True(marked.Count >= 9);
        Assert.True(F1(marked, read) >= floor, $"{kind}: {F1(marked, read):0.000}; wrong {string.Join(", ", marked.Except(read).Union(read.Except(marked)))}");
    }

    [Fact]
    public void Each_comment_has_its_author()
    {
        foreach (var (marked, read) in Scrapes) Assert.Equal(marked.Commenters, read.Comments.Select(comment => comment.Author));
    }

    [Fact]
    public void No_line_of_a_comment_stands_in_the_text()
    {
        foreach (var (marked, read) in Scrapes)
        {
            var lines = marked.Text.Split('\n');
            foreach (var line in marked.Kinds.Where(line => line.Kind == LineKind.Comment && lines[line.Number - 1].Length > 20))
                Assert.DoesNotContain(lines[line.Number - 1], read.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_but_comments_and_furniture_stands_behind_a_comment()
    {
        foreach (var (marked, read) in Scrapes)
            Assert.True(read.Lines.SkipWhile(line => line.Kind != LineKind.Comment).All(line => line.Kind is LineKind.Comment or LineKind.Noise), marked.Name);
    }

    [Fact]
    public void A_scrape_has_one_headline_at_most()
    {
        foreach (var (marked, read) in Scrapes) Assert.True(read.Lines.Count(line => line.Kind == LineKind.Title) < 2, marked.Name);
    }

    private static List<(string Scrape, int Line)> Lines(LineKind kind, Func<(MarkedScrape Marked, Article Read), IEnumerable<ScrapeLine>> of) =>
        [.. Scrapes.SelectMany(scrape => of(scrape).Where(line => line.Kind == kind).Select(line => (scrape.Marked.Name, line.Number)))];

    private static double F1(List<(string Scrape, int Line)> marked, List<(string Scrape, int Line)> read) =>
        2.0 * marked.Intersect(read).Count() / (marked.Count + read.Count);
}
