using Hearsay.Core;
using Xunit;

namespace Hearsay.Ingest.Tests.PlainText;

public class MutatedScrapeTests
{
    /// <summary>Lines of marked scrapes dropped, moved, repeated, cut and spliced: 10,000 in all.</summary>
    [Theory]
    [InlineData(7u)]
    [InlineData(2024u)]
    [InlineData(60u)]
    [InlineData(424u)]
    public void Ten_thousand_mutated_scrapes_are_read_line_for_line(uint random)
    {
        var scrapes = MarkedScrape.All.Select(scrape => scrape.Text.Split('\n')).ToArray();
        for (var round = 0; round < 2500; round++)
        {
            var lines = scrapes[round % scrapes.Length].ToList();
            for (var change = 0; change < 10; change++) Mutate(lines, scrapes[(round + change) % scrapes.Length], ref random);
            var article = Lexicons.Reader.Read(new Page { Location = "a.txt", Sha256 = "", Text = string.Join('\n', lines) });
            Assert.Equal(lines.Count(line => !string.IsNullOrWhiteSpace(line)), article.Lines.Count);
            Assert.All(article.Comments, comment => Assert.NotEmpty(comment.Text));
        }
    }

    private static void Mutate(List<string> lines, string[] others, ref uint random)
    {
        if (lines.Count == 0) return;
        var at = (int)(Next(ref random) % (uint)lines.Count);
        switch (Next(ref random) % 5)
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert((int)(Next(ref random) % (uint)lines.Count), lines[at]); break;
            case 2: lines[at] = lines[at][..(int)(Next(ref random) % (uint)(lines[at].Length + 1))]; break;
            case 3: lines[at] += others[(int)(Next(ref random) % (uint)others.Length)]; break;
            default: lines[at] = others[(int)(Next(ref random) % (uint)others.Length)]; break;
        }
    }

    private static uint Next(ref uint random) => (random = (random * 1664525) + 1013904223) >> 8;
}
