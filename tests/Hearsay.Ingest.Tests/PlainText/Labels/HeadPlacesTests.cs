using Hearsay.Core;
using Hearsay.Ingest.PlainText;
using Hearsay.Ingest.PlainText.Labels;
using Xunit;

namespace Hearsay.Ingest.Tests.PlainText.Labels;

public class HeadPlacesTests
{
    private const byte Head = LineLabels.CommentHead, Text = (byte)LineKind.Comment, Low = LineLabels.LowNoise;

    [Fact]
    public void Of_two_names_below_a_button_the_second_is_answered()
    {
        var labels = Mend([Head, Text, Low, Head, Text, Low, Head, Text, Low, Low, Head, Text], "Ada", "The gate is shut.", "Share", "Peter", "Which gate?", "Share", "Rosa", "All.", "Share", "mila77", "Ada", "Every gate is shut.");
        Assert.Equal([Head, Low, Text], labels[9..]);
    }

    [Fact]
    public void A_comment_that_was_passed_over_has_its_name_below_the_same_button()
    {
        var labels = Mend([Head, Text, Low, Head, Text, Low, Head, Text, Low, Low, Low, Low], "Ada", "The gate is shut.", "Like Share", "Peter", "Which gate?", "Like Share", "mila77", "All.", "Like Share", "Rosa of the Hill", "the north one", "Like Share");
        Assert.Equal([Head, Text, Low], labels[9..]);
    }

    [Fact]
    public void What_counts_likes_is_no_comment()
    {
        byte[] labels = [Head, Text, Text, Head, Text, Text, Head, Text, Text];
        Refrains.Mend(ScrapeText.Cut("Ada\nThe gate is shut.\nLiked by 3 people\nPeter\nWhich gate?\nLiked by 1 people\nRosa\nThe north one.\nLiked by 12 people"), labels, _ => false, _ => false);
        Assert.Equal([Head, Text, Low, Head, Text, Low, Head, Text, Low], labels);
    }

    private static byte[] Mend(byte[] labels, params string[] lines)
    {
        var names = Enumerable.Range(0, labels.Length).Where(at => labels[at] == Head).GroupBy(at => lines[at]).ToDictionary(group => group.Key, group => group.Count());
        new HeadPlaces(ScrapeText.Cut(string.Join('\n', lines)), labels, names, at => lines[at].Contains("Share", StringComparison.Ordinal), _ => false).Mend();
        return labels;
    }
}
