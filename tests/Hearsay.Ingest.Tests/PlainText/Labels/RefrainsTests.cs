using Hearsay.Core;
using Hearsay.Ingest.PlainText;
using Hearsay.Ingest.PlainText.Labels;
using Xunit;

namespace Hearsay.Ingest.Tests.PlainText.Labels;

public class RefrainsTests
{
    [Theory]
    [InlineData("God bless", (byte)LineKind.Comment)]
    [InlineData("4 nods", LineLabels.LowNoise)]
    public void Three_may_write_the_same(string line, byte label)
    {
        var lines = ScrapeText.Cut(string.Join('\n', Enumerable.Repeat("Olga\nThe road is wet.\n" + line, 3)));
        byte[] labels = [.. Enumerable.Repeat(new[] { LineLabels.CommentHead, (byte)LineKind.Comment, (byte)LineKind.Comment }, 3).SelectMany(one => one)];
        Refrains.Mend(lines, labels, _ => false, _ => false);
        Assert.Equal([label, label, label], new[] { labels[2], labels[5], labels[8] });
    }
}
