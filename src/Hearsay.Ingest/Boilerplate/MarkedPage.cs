using Hearsay.Ingest.Comments;
using Hearsay.Ingest.Html;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>
/// A page with what its builders' names say about each part, checked against where the running text lies: a name that would
/// take away most of the page's prose is not believed.
/// </summary>
internal sealed class MarkedPage
{
    private const double MostProse = 0.4; // of a page, that a part named as furniture can hold
    private const double MostPopup = 0.6; // of a page, that a pop-up behind the headline can hold
    private const int LeastConsentWords = 2; // in a paragraph
    private const int LittleProse = 200, MuchProse = 1000;

    private readonly Words _words;
    private readonly MarkupKind[] _own; // [node] what tags and names say
    private readonly HashSet<string> _everywhere; // classes of the paragraphs that hold much of the page's prose
    private readonly MarkupKind[] _kinds; // [node] what is believed, with what the nodes above are
    private readonly int _headline; // node, or -1
    private readonly int[] _prose; // [block + 1] -> prose units in the blocks before
    private readonly int[] _cleanProse; // the same without furniture

    public MarkedPage(PageTree tree, MarkupNames names, Words words, UnnamedComments unnamed)
    {
        (Tree, _words) = (tree, words);
        _own = MarkupReader.Read(tree, names);
        Boards.Mark(tree, _own);
        Blocks = BlockReader.Read(tree);
        UnnamedComments = Array.Exists(_own, own => (own & MarkupKind.Comments) != 0) ? -1 : unnamed.Find(tree, Blocks);
        if (UnnamedComments >= 0) _own[UnnamedComments] |= MarkupKind.Comments;
        _headline = Headline.Find(tree);
        _prose = Sums(block => Prose.Weight(Blocks[block]));
        _everywhere = ClassesEverywhere();
        _kinds = Believe();
        _cleanProse = Sums(block => Prose.Weight(Blocks[block]) * (IsFurniture(block) ? 0 : 1));
    }

    public PageTree Tree { get; }

    public BlockList Blocks { get; }

    /// <summary>The element that holds comments although nothing names it so, or -1.</summary>
    public int UnnamedComments { get; }

    public MarkupKind Own(int node) => _own[node];

    public MarkupKind Kind(int node) => _kinds[node];

    public MarkupKind BlockKind(int block) => _kinds[Blocks[block].First];

    /// <summary>The headline; else the last first-rank heading before the text of <paramref name="container"/> or the first in it; where the text begins when there is none.</summary>
    public int TitleBlock(int container)
    {
        var (first, end) = Blocks.Below(container);
        if (_headline >= 0 && Blocks.Below(_headline).First is var named && named >= first - 40 && named < end) return named;
        for (var block = Math.Min(first, Blocks.Count - 1); block >= Math.Max(0, first - 40); block--)
            if (Blocks[block].Tag == Tag.H1) return block;
        for (var block = first; block < Math.Min(end, first + 10); block++)
            if (Blocks[block].Tag == Tag.H1) return block;
        return first;
    }

    /// <summary>The first block of the container, or the headline when that stands inside.</summary>
    public int TextStart(int container) => Math.Max(Blocks.Below(container).First, TitleBlock(container));

    public int RawProse(int node) => Sum(_prose, node);

    public int CleanProse(int node) => Sum(_cleanProse, node);

    /// <summary>A plain element, by its name a heading inside the text.</summary>
    public bool IsSubheading(Block block) => (_own[block.Node] & MarkupKind.Lead) != 0 && block.LinkLength == 0;

    /// <summary>All of its text is in italics.</summary>
    public bool IsItalic(Block block)
    {
        for (var node = Tree[block.First].Parent; node > block.Node; node = Tree[node].Parent)
            if (Tree[node].Element!.Name is "em" or "i" && Tree[node].End == Tree[block.Node].End) return true;
        return false;
    }

    private bool IsFurniture(int block) => (BlockKind(block) & MarkupKind.Furniture) != 0;

    private int Sum(int[] sums, int node)
    {
        var (first, end) = Blocks.Below(node);
        return sums[end] - sums[first];
    }

    private int[] Sums(Func<int, int> weight)
    {
        var sums = new int[Blocks.Count + 1];
        for (var block = 0; block < Blocks.Count; block++) sums[block + 1] = sums[block] + weight(block);
        return sums;
    }

    private MarkupKind[] Believe()
    {
        var kinds = new MarkupKind[Tree.Count];
        var heading = MainHeading();
        for (var node = 0; node < Tree.Count; node++)
        {
            var above = Tree[node].Parent < 0 ? MarkupKind.None : kinds[Tree[node].Parent];
            kinds[node] = above | (IsBelievable(node, heading) ? _own[node] : _own[node] & MarkupKind.Body);
        }

        return kinds;
    }

    /// <summary>Classes that sound like furniture and yet stand on paragraphs with most of the page's prose: page builders mark every paragraph alike, and mean nothing by it.</summary>
    private HashSet<string> ClassesEverywhere()
    {
        var prose = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var node = 0; node < Tree.Count; node++)
            if (Tree[node].Tag == Tag.P && (_own[node] & MarkupKind.Furniture) is not 0 and var kind && (kind & MarkupKind.Comments) == 0 && Tree.Attribute(node, "class") is { } name)
                prose[name] = prose.GetValueOrDefault(name) + RawProse(node);
        return [.. prose.Where(named => named.Value > RawProse(0) * MostProse).Select(named => named.Key)];
    }

    private bool IsBelievable(int node, int heading)
    {
        if ((_own[node] & MarkupKind.Furniture) == 0) return true;
        if (Tree[node].Tag == Tag.P && _everywhere.Contains(Tree.Attribute(node, "class") ?? "")) return false;
        if ((_own[node] & MarkupKind.Comments) != 0 && (_own[node] & MarkupKind.Body) == 0)
            return heading < 0 || !Tree.IsBelow(heading, node);
        if (heading >= 0 && Tree.IsBelow(heading, node) && (_own[node] & (MarkupKind.Nav | MarkupKind.Footer)) == 0) return false;
        var isPopup = (_own[node] & MarkupKind.Promo) != 0 && heading >= 0 && heading < node && RawProse(0) - RawProse(node) > MuchProse;
        var most = isPopup ? MostPopup : MostProse;
        if ((_own[node] & MarkupKind.Promo) != 0 && RawProse(node) > RawProse(0) * most && heading >= 0 && !Tree.IsBelow(heading, node) && IsConsentWall(node)) return true;
        return RawProse(node) <= RawProse(0) * most && (heading < 0 || !Tree.IsBelow(heading, node) || RawProse(node) < LittleProse);
    }

    /// <summary>Half of its prose speaks of cookies, partners, and personal data.</summary>
    private bool IsConsentWall(int node)
    {
        var ((first, end), about) = (Blocks.Below(node), 0);
        for (var block = first; block < end; block++)
            if (ConsentWords(Blocks[block].Text) >= LeastConsentWords) about += Prose.Weight(Blocks[block]);
        return about * 2 >= RawProse(node);
    }

    private int ConsentWords(string text)
    {
        var count = 0;
        foreach (var range in text.AsSpan(0, Math.Min(text.Length, MuchProse)).SplitAny(' ', ',', '.', ':', ';', '(', ')'))
            if (_words.Has("consent", text.AsSpan()[range])) count++;
        return count;
    }

    private int MainHeading()
    {
        for (var node = 0; node < Tree.Count; node++)
            if (Tree[node].Tag == Tag.H1) return node;
        return -1;
    }
}
