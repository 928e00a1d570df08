using Hearsay.Core;
using Hearsay.Ingest.PlainText;
using Xunit;

namespace Hearsay.Ingest.Tests.PlainText;

public class OddLinesTests
{
    private const string Paragraph = "The harbour of the town was closed on Monday after a night of wind and rain.";

    [Theory]
    [InlineData("The mayor said that the harbour will stay closed", LineKind.Caption)]
    [InlineData("The price of bread", LineKind.Heading)]
    [InlineData("The mayor said no.", LineKind.Body)]
    public void Among_sentences_a_line_without_a_stop_is_no_paragraph(string line, LineKind kind)
    {
        var lines = ScrapeText.Cut(string.Join('\n', Paragraph, Paragraph, line, Paragraph, Paragraph));
        var kinds = new LineKind[lines.Count];
        Array.Fill(kinds, LineKind.Body);
        OddLines.Mark(lines, kinds);
        Assert.Equal([LineKind.Body, LineKind.Body, kind, LineKind.Body, LineKind.Body], kinds);
    }
}
