using Hearsay.Core;

namespace Hearsay.Ingest.Html;

/// <summary>The blocks of a page in document order; those below a node are one stretch of the list.</summary>
internal sealed class BlockList(IReadOnlyList<Block> blocks, IReadOnlyList<SourceRun> runs, int[] firstBlock, int[] endBlock)
{
    public int Count => blocks.Count;

    public Block this[int block] => blocks[block];

    /// <summary>A run of a block, with its text counted from the start of the block.</summary>
    public SourceRun Run(int run) => runs[run];

    /// <summary>The blocks <c>[First, End)</c> below a node.</summary>
    public (int First, int End) Below(int node) => (firstBlock[node], Math.Max(firstBlock[node], endBlock[node]));
}
