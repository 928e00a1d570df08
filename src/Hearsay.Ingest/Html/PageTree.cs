using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Hearsay.Ingest.Html;

/// <summary>
/// A parsed page as one array in document order, made without recursion, so that every later walk is a loop. Read-only.
/// </summary>
internal sealed class PageTree
{
    private static readonly HtmlParserOptions Options = new()
    {
        IsScripting = false,
        SkipComments = true,
        SkipProcessingInstructions = true,
        DisableElementPositionTracking = true,
    };

    private readonly List<PageNode> _nodes = [];
    private readonly List<int> _ends = [];

    private PageTree(SievedPage page) => (JsonLd, Notices) = (page.JsonLd, page.Notices);

    /// <summary>The texts of the page's JSON-LD scripts, in order.</summary>
    public IReadOnlyList<string> JsonLd { get; }

    /// <summary>What the sieve left out or flattened.</summary>
    public IReadOnlyList<string> Notices { get; }

    public int Count => _nodes.Count;

    public PageNode this[int node] => _nodes[node];

    public static PageTree Parse(string html)
    {
        var page = HtmlSieve.Run(html);
        using var document = new HtmlParser(Options).ParseDocument(page.Markup);
        var tree = new PageTree(page);
        tree.Lay(document.DocumentElement);
        return tree;
    }

    /// <summary>The value as written, or null; <paramref name="name"/> in lower case.</summary>
    public string? Attribute(int node, string name) => _nodes[node].Element?.GetAttribute(name);

    public bool IsBelow(int node, int ancestor) => node >= ancestor && node < _nodes[ancestor].End;

    /// <summary>The nearest node that holds both.</summary>
    public int CommonAncestor(int first, int second)
    {
        while (!IsBelow(second, first)) first = _nodes[first].Parent;
        return first;
    }

    /// <summary>All text below, folded to single blanks.</summary>
    public string TextOf(int node)
    {
        var (fold, end) = (new FoldedText(), int.MaxValue); // end: of a block whose text is followed by a blank
        for (var at = node; at < _nodes[node].End; at++)
        {
            if (at >= end) end = Blank(fold, int.MaxValue);
            if (_nodes[at].Text is { } text) fold.AppendMarked(text);
            else if (_nodes[at].Tag == Tag.Br || Tags.IsBlock(_nodes[at].Tag)) end = Blank(fold, _nodes[at].End);
        }

        return fold.ToString();
    }

    private static int Blank(FoldedText fold, int end)
    {
        fold.Append(" ");
        return end;
    }

    private void Lay(IElement root)
    {
        // Children by index: asking a node for its sibling searches all children of its parent.
        var open = new Stack<(INodeList Children, int Next, int Node)>();
        open.Push((root.ChildNodes, 0, Add(root, -1)));
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Children.Length)
            {
                _ends[at.Node] = _nodes.Count;
                continue;
            }

            var child = at.Children[at.Next];
            open.Push(at with { Next = at.Next + 1 });
            var self = Add(child, at.Node);
            if (self >= 0 && child is IElement) open.Push((child.ChildNodes, 0, self));
        }

        for (var node = 0; node < _nodes.Count; node++) _nodes[node] = _nodes[node] with { End = _ends[node] };
    }

    private int Add(INode node, int parent)
    {
        if (node is IText text) _nodes.Add(new PageNode(Tag.Text, parent, 0, text.Data, null));
        else if (node is IElement element) _nodes.Add(new PageNode(Tags.Of(element.LocalName), parent, 0, null, element));
        else return -1;
        _ends.Add(_nodes.Count); // right for a text; an element's is set when it closes
        return _nodes.Count - 1;
    }
}
