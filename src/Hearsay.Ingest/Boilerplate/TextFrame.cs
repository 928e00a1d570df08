using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>
/// Where the paragraphs of a text stand: nearly all have one shape, and the innermost element around them is the frame. What stands behind the
/// frame is no part of the text, nor is a box inside it that has a heading of its own and no paragraph of the text's shape.
/// </summary>
internal sealed class TextFrame
{
    private const int ShapeLevels = 3, FewestRegular = 4, ManyRegular = 6;
    private const int LongestLabel = 100;
    // On 990 pages of many kinds.
    private const double NearlyAll = 0.8, Most = 0.65, MostBoxProse = 0.3;

    private readonly MarkedPage _page;
    private readonly List<int> _regular; // blocks
    private readonly int _frame; // node, or -1

    /// <param name="first">The text's blocks are in <c>[first, end)</c>.</param>
    public TextFrame(MarkedPage page, int first, int end)
    {
        (_page, _regular) = (page, Regular(page, first, end));
        _frame = _regular.Count == 0 ? -1 : _regular.Select(block => page.Blocks[block].Node).Aggregate(page.Tree.CommonAncestor);
    }

    /// <summary>Whether the block stands behind the frame, in a box of its own, or is the label of one.</summary>
    public bool IsApart(int block) => _frame >= 0 && (IsBehind(block) || IsInset(block) || IsLabel(block));

    /// <summary>A few words in a plain element among paragraphs: the title of a player, "Also read" with its link.</summary>
    private bool IsLabel(int block)
    {
        var one = _page.Blocks[block];
        if (_page.Blocks[_regular[0]].Tag != Tag.P || block < _regular[0] || one.Text.Length >= LongestLabel) return false;
        if (_page.IsSubheading(one)) return false;
        return one.Tag is Tag.Div or Tag.Section ? !one.EndsSentence || one.LinkShare > 0.5 : one.Tag == Tag.P && !one.EndsSentence && IsBoxed(one.Node);
    }

    /// <summary>Whether the node stands in an element of the frame, below its first level, that holds no prose at all.</summary>
    private bool IsBoxed(int node)
    {
        var top = node;
        while (_page.Tree[top].Parent > _frame) top = _page.Tree[top].Parent;
        return top > _frame && top != node && _page.Tree[top].Tag is Tag.Div or Tag.Section && _page.RawProse(top) == 0;
    }

    private bool IsBehind(int block) =>
        block > _regular[^1] && !IsOfList(_page, _page.Blocks[block].Node) && !_page.Tree.IsBelow(_page.Blocks[block].Node, _frame) && !GoesOn(block);

    /// <summary>A paragraph of the same name, with no heading since the last: a stray end tag closed the frame too early.</summary>
    private bool GoesOn(int block)
    {
        var last = _page.Blocks[_regular[^1]];
        if (last.Tag != Tag.P || _page.Blocks[block].Tag != Tag.P || Prose.Weight(_page.Blocks[block]) < LongestLabel || _page.Tree.Attribute(last.Node, "class") != _page.Tree.Attribute(_page.Blocks[block].Node, "class")) return false;
        for (var between = _regular[^1] + 1; between < block; between++)
            if (_page.Blocks[between].IsHeading) return false;
        return true;
    }

    private bool IsInset(int block)
    {
        if (block < _regular[0]) return false;
        for (var node = _page.Blocks[block].Node; node > _frame; node = _page.Tree[node].Parent)
            if (IsBox(node)) return true;
        return false;
    }

    private bool IsBox(int node)
    {
        var (first, end) = _page.Blocks.Below(node);
        if (_page.Tree[node].Tag is not (Tag.Div or Tag.Section or Tag.Aside) || end - first < 2 || !IsHeaded(first, end) || HasItems(first, end)) return false;
        return !HasRegular(node) && _page.RawProse(node) <= _page.RawProse(_frame) * MostBoxProse;
    }

    /// <summary>A heading comes first, or behind a label; in what stands behind the last paragraph anywhere.</summary>
    private bool IsHeaded(int first, int end)
    {
        var last = first > _regular[^1] ? end : _page.Blocks[first].EndsSentence ? first + 1 : first + 2;
        for (var block = first; block < last; block++)
            if (_page.Blocks[block].IsHeading) return true;
        return false;
    }

    private bool HasRegular(int node)
    {
        var (first, end) = _page.Blocks.Below(node);
        var at = _regular.BinarySearch(first);
        var next = at < 0 ? ~at : at;
        return next < _regular.Count && _regular[next] < end;
    }

    private bool HasItems(int first, int end)
    {
        for (var block = first; block < end; block++)
            if (_page.Blocks[block].Tag == Tag.Li) return true;
        return false;
    }

    private static List<int> Regular(MarkedPage page, int first, int end)
    {
        var (all, shapes) = (0, new Dictionary<string, (int Weight, List<int> Blocks)>(StringComparer.Ordinal));
        for (var block = first; block < end; block++)
        {
            if ((page.BlockKind(block) & MarkupKind.Furniture) != 0 || IsOfList(page, page.Blocks[block].Node) || Prose.Weight(page.Blocks[block]) is not (> 0 and var weight)) continue;
            var shape = ShapeOf(page, page.Blocks[block].Node);
            var (known, blocks) = shapes.GetValueOrDefault(shape, (0, []));
            blocks.Add(block);
            shapes[shape] = (known + weight, blocks);
            all += weight;
        }

        foreach (var (weight, blocks) in shapes.Values)
            if (weight > all * (blocks.Count >= ManyRegular ? Most : NearlyAll) && blocks.Count >= FewestRegular) return blocks;
        return [];
    }

    /// <summary>Lists and quotations stand among paragraphs of any shape.</summary>
    private static bool IsOfList(MarkedPage page, int node) =>
        page.Tree[node].Tag is Tag.Li or Tag.Blockquote || page.Tree[node].Parent is >= 0 and var above && page.Tree[above].Tag is Tag.Li or Tag.Blockquote;

    /// <summary>Tag and names of a block and of what is around it.</summary>
    private static string ShapeOf(MarkedPage page, int node)
    {
        var shape = "";
        for (var level = 0; level < ShapeLevels && node > 0; level++, node = page.Tree[node].Parent) shape += $"{page.Tree[node].Tag} {page.Tree.Attribute(node, "class")}/";
        return shape;
    }
}
