using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Comments;

/// <summary>One comment section on its way to comments.</summary>
internal sealed class CommentSection(MarkedPage page, CommentHeads heads, int root, List<Comment> found)
{
    private const MarkupKind NoText = MarkupKind.Meta | MarkupKind.Nav | MarkupKind.Author | MarkupKind.Hidden | MarkupKind.Commenter | MarkupKind.Share | MarkupKind.Footer;
    private const int LargestLabel = 60, LongestLabel = 200; // nodes, letters: more is no label of a comment but a part that holds it
    private const int LongestButton = 40;

    private readonly PageTree _tree = page.Tree;
    private readonly List<string> _text = [];
    private string? _author, _date;
    private int _authorNode = -1;
    private int _labelEnd; // blocks that begin before this node belong to a label
    private bool _isItem; // an element that says it is a comment has begun

    public void Read()
    {
        var (block, end) = page.Blocks.Below(root);
        for (var node = root; node < _tree[root].End; node++)
        {
            if (_tree[node].Element is not null) Enter(node);
            while (block < end && page.Blocks[block].First <= node) Take(page.Blocks[block++]);
        }

        Close();
    }

    private void Enter(int node)
    {
        if (node != root && IsLabel(node)) _labelEnd = Math.Max(_labelEnd, _tree[node].End);
        if (node != root && IsItem(node)) Begin(node);
        else if (node != root && IsBody(node)) _isItem = true;
        if ((page.Own(node) & MarkupKind.Commenter) != 0 || _tree[node].Tag == Tag.Cite) Author(node);
        if (_tree[node].Tag == Tag.Time || IsDateName(node)) _date ??= Dated(node);
        else if (_date is null && (page.Own(node) & MarkupKind.Meta) != 0 && _tree[node].End - node < 40) _date = heads.IsoDate(_tree.TextOf(node));
    }

    private string? Dated(int node)
    {
        var text = _tree.TextOf(node);
        return heads.Date(_tree.Attribute(node, "datetime"), text);
    }

    private bool IsDateName(int node) =>
        _tree.Attribute(node, "class") is { } name && (name.Contains("date", StringComparison.OrdinalIgnoreCase) || name.Contains("time", StringComparison.OrdinalIgnoreCase))
        && _tree[node].End - node < 12;

    private void Author(int node)
    {
        if (_tree[node].End - node > 60) return;
        var isDeeper = _authorNode >= 0 && _tree.IsBelow(node, _authorNode);
        if (_author is not null && !isDeeper && _text.Count == 0) return;
        if (_tree.TextOf(node) is not { Length: > 0 } text || heads.Signed(text, isRelative: true)?.Name is var signed && (signed ?? heads.Name(text)) is not { } name) return;
        if (_author is not null && !isDeeper) Close();
        (_author, _authorNode) = (name, node);
    }

    /// <summary>An element that holds one comment: a list item, an article, an element numbered as a comment.</summary>
    private bool IsItem(int node)
    {
        if (_tree[node].Tag is Tag.Li or Tag.Article or Tag.Dt) return true;
        if ((page.Own(node) & MarkupKind.Comments) == 0) return false;
        return _tree.Attribute(node, "id") is { Length: > 0 } id && char.IsAsciiDigit(id[^1]) || _tree.Attribute(node, "itemprop") is "comment"
            || _tree.Attribute(node, "class") is { } name && Array.Exists(name.Split(' '), one => one is "comment" or "kommentar");
    }

    /// <summary>A form or dialogue of any size; a byline, a menu, buttons.</summary>
    private bool IsLabel(int node)
    {
        var own = page.Own(node);
        if ((own & MarkupKind.Promo) != 0) return true;
        return (own & NoText) != 0 && _tree[node].End - node <= LargestLabel && _tree.TextOf(node).Length <= LongestLabel;
    }

    /// <summary>An element named for the text of a comment.</summary>
    private bool IsBody(int node) => (page.Own(node) & MarkupKind.Comments) != 0 && _tree.Attribute(node, "class") is { } name
        && (Has(name, "text") || Has(name, "content") || Has(name, "body") || Has(name, "message") || Has(name, "entry"));

    private static bool Has(string name, string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);

    private void Take(Block block)
    {
        if (heads.Speaker(block.Text) is { } speaker)
        {
            if (_text.Count > 0) Close();
            _author = speaker;
            return;
        }

        if (root == page.UnnamedComments && UnnamedComments.NameOf(_tree, block) is { } bold)
        {
            Signed(bold, block.Text[bold.Length..]);
            return;
        }

        if (block.First < _labelEnd || block.IsHeading || block.Tag is Tag.Form or Tag.Legend) return;
        if (block.LinkShare > 0.9 && block.Text.Length < LongestButton) return;
        if (block.Text.Length < LongestButton && _text.Count == 0 && heads.IsDate(block.Text)) _date ??= heads.Date(null, block.Text);
        else _text.Add(block.Text);
    }

    /// <summary>A block that begins with a name in bold, then says when, then what.</summary>
    private void Signed(string name, string rest)
    {
        Close();
        (_author, (_date, var text)) = (heads.Name(name), heads.Dated(rest));
        if (text.Length > 0) _text.Add(text);
    }

    /// <summary>A plain entry of a list is a comment only with a name or a date: the rules of the house stand in lists too.</summary>
    private void Begin(int node)
    {
        Close();
        _isItem = _tree[node].Tag is not Tag.Li || (page.Own(node) & MarkupKind.Comments) != 0;
    }

    /// <summary>Text without item, name or date is a rule of the house or a form.</summary>
    private void Close()
    {
        var isComment = _text.Count > 0 && (_isItem || _author is not null || _date is not null);
        if (isComment && found.Count < CommentReader.MaxComments) found.Add(new Comment(_author, _date, string.Join('\n', _text)));
        if (_text.Count > 0) (_author, _date, _authorNode, _isItem) = (null, null, -1, false);
        _text.Clear();
    }
}
