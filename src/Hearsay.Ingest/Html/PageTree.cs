using AngleSharp;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using Hearsay.Ingest.Html.Parsing;

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

    /// <summary>Only reads its options and its one service, so that all threads can share it.</summary>
    private static readonly HtmlParser Parser = new(Options, new BrowsingContext(new Configuration([new ElementMaker()])));

    private readonly List<PageNode> _nodes = [];

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
        using var source = new TextSource(new ReadOnlyMemoryTextSource(page.Markup));
        var document = Parser.ParseDocument<ParsedDocument, ParsedElement>(source);
        document.Builder?.Dispose();
        var tree = new PageTree(page);
        tree.Lay(document.Root);
        return tree;
    }

    /// <summary>The value as written, or null; <paramref name="name"/> in lower case.</summary>
    public string? Attribute(int node, string name) => _nodes[node].Element?.Attribute(name);

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

    private void Lay(ParsedElement root)
    {
        var open = new Stack<(ParsedNode Parent, int Next, int Node)>();
        open.Push((root, 0, Add(root, -1)));
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Parent.Count)
            {
                _nodes[at.Node] = _nodes[at.Node] with { End = _nodes.Count };
                continue;
            }

            var child = at.Parent[at.Next];
            open.Push(at with { Next = at.Next + 1 });
            var self = Add(child, at.Node);
            if (child is ParsedElement) open.Push((child, 0, self));
        }
    }

    /// <summary>The end is right for a text; an element's is set when it closes.</summary>
    private int Add(ParsedNode node, int parent)
    {
        var end = _nodes.Count + 1;
        _nodes.Add(node is ParsedElement element ? new PageNode(element.Tag, parent, end, null, element) : new PageNode(Tag.Text, parent, end, (node as ParsedText)?.Text ?? "", null));
        return end - 1;
    }
}
