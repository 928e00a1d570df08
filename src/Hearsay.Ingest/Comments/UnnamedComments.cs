using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Comments;

/// <summary>
/// Finds a comment section that no name marks, as in tables of old pages: what a line like "Your comments (3)" heads, below the text, when
/// names and dates begin what stands there.
/// </summary>
internal sealed class UnnamedComments(Phrases phrases, CommentHeads heads)
{
    private const int LongestHeading = 40, LongestName = 40;
    private const int LeastProse = 200;
    private const int MostLevels = 8;

    /// <returns>The element that holds heading and comments, or -1.</returns>
    public int Find(PageTree tree, BlockList blocks)
    {
        var prose = 0;
        for (var block = 0; block + 1 < blocks.Count; block++)
        {
            prose += Prose.Weight(blocks[block]);
            if (prose < LeastProse || blocks[block].Text.Length > LongestHeading || phrases.Read(blocks[block].Text) is var kind && ((kind & PhraseKind.Comments) == 0 || (kind & PhraseKind.Noise) != 0)) continue;
            if (blocks.Below(blocks[block].Node).First != block) continue; // among the text itself
            var section = Section(tree, blocks, block);
            var (_, end) = blocks.Below(section);
            var signed = Enumerable.Range(block + 1, Math.Max(0, end - block - 1)).Count(at => NameOf(tree, blocks[at]) is { } name && heads.Dated(blocks[at].Text[name.Length..]).Date is not null);
            if (signed > 0) return section;
        }

        return -1;
    }

    /// <summary>The bold words that the block begins with, or null.</summary>
    public static string? NameOf(PageTree tree, Block block)
    {
        for (var node = tree[block.First].Parent; node >= block.Node; node = tree[node].Parent)
        {
            if (tree[node].Tag is not (Tag.B or Tag.Strong or Tag.Cite)) continue;
            var name = tree.TextOf(node);
            return name.Length is > 0 and <= LongestName && name.Length < block.Text.Length && block.Text.StartsWith(name, StringComparison.Ordinal) ? name : null;
        }

        return null;
    }

    /// <summary>The largest element that begins with the heading.</summary>
    private static int Section(PageTree tree, BlockList blocks, int heading)
    {
        var node = blocks[heading].Node;
        for (var level = 0; level < MostLevels && tree[node].Parent is > 0 and var parent && blocks.Below(parent).First == heading; level++) node = parent;
        return node;
    }
}
