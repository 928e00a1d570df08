using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>How much a block looks like running text, in units of its length.</summary>
internal static class Prose
{
    private const int LongBlock = 100;
    private const int ShortSentence = 40;
    private const double MostLinks = 0.5;

    public static int Weight(Block block)
    {
        if (block.IsHeading || block.LinkShare > MostLinks) return 0;
        var length = block.Text.Length;
        var isProse = length >= LongBlock || (length >= ShortSentence && block.EndsSentence);
        if (!isProse) return 0;
        return block.Tag is Tag.Li or Tag.Td or Tag.Th or Tag.Dd or Tag.Dt ? length / 2 : length;
    }
}
