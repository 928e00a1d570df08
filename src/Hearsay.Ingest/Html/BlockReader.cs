using Hearsay.Core;

namespace Hearsay.Ingest.Html;

/// <summary>Cuts a page into its blocks in document order, and counts which blocks lie below which node.</summary>
internal sealed class BlockReader
{
    private readonly PageTree _tree;
    private readonly List<Block> _blocks = [];
    private readonly Stack<int> _open = new();
    private readonly int[] _firstBlock; // [node] -> blocks made before the node began
    private readonly int[] _endBlock; // [node] -> blocks made when it ended
    private readonly List<SourceRun> _runs = [];
    private readonly FoldedText _text;
    private int _first, _firstRun, _links, _bolds, _linkLength, _boldLength;
    private bool _broken;
    private readonly Dictionary<int, bool> _areParagraphs = []; // [block] -> whether single breaks part paragraphs in it

    private BlockReader(PageTree tree)
    {
        (_tree, _text) = (tree, new FoldedText(_runs));
        (_firstBlock, _endBlock) = (new int[tree.Count], new int[tree.Count]);
    }

    public static BlockList Read(PageTree tree)
    {
        var reader = new BlockReader(tree);
        reader.Read();
        return new BlockList(reader._blocks, reader._runs, reader._firstBlock, reader._endBlock);
    }

    private void Read()
    {
        var at = 0;
        while (at < _tree.Count)
        {
            CloseUpTo(at);
            at = Visit(at);
        }

        CloseUpTo(_tree.Count);
    }

    private int Visit(int node)
    {
        var (tag, text) = (_tree[node].Tag, _tree[node].Text);
        if (text is not null) Append(node, text);
        else if (tag == Tag.Br) Break();
        else if (Tags.IsSilent(tag)) return Skip(node);
        else Open(node, tag);
        if (text is not null || tag == Tag.Br) _firstBlock[node] = _endBlock[node] = _blocks.Count;
        return node + 1;
    }

    private int Skip(int node)
    {
        if (Tags.IsBlock(_tree[node].Tag)) Flush();
        var end = _tree[node].End;
        for (var at = node; at < end; at++) _firstBlock[at] = _endBlock[at] = _blocks.Count;
        return end;
    }

    private void Append(int node, string text)
    {
        var before = _text.Length;
        _text.AppendMarked(text);
        var grown = _text.Length - before;
        if (grown == 0) return;
        if (before == 0) _first = node;
        if (_links > 0) _linkLength += grown;
        if (_bolds > 0) _boldLength += grown;
        _broken = false;
    }

    /// <summary>Two breaks with nothing between end the paragraph, one is a blank unless the block parts its paragraphs so.</summary>
    private void Break()
    {
        if (_broken || AreParagraphs(Owner())) Flush();
        else _text.Append(" ");
        _broken = true;
    }

    /// <summary>Walks each block once, also where breaks alternate between an outer and an inner one: "&lt;div&gt;a&lt;br&gt;b&lt;/div&gt;c&lt;br&gt;d".</summary>
    private bool AreParagraphs(int owner)
    {
        if (_areParagraphs.TryGetValue(owner, out var known)) return known;
        return _areParagraphs[owner] = BrokenLines.AreParagraphs(_tree, owner);
    }

    private void Open(int node, Tag tag)
    {
        if (Tags.IsBlock(tag)) Flush();
        _firstBlock[node] = _blocks.Count;
        _open.Push(node);
        if (tag == Tag.A) _links++;
        if (tag is Tag.B or Tag.Strong) _bolds++;
    }

    private void CloseUpTo(int node)
    {
        while (_open.TryPeek(out var open) && _tree[open].End <= node)
        {
            var tag = _tree[open].Tag;
            if (Tags.IsBlock(tag)) Flush();
            _open.Pop();
            _endBlock[open] = _blocks.Count;
            if (tag == Tag.A) _links--;
            if (tag is Tag.B or Tag.Strong) _bolds--;
        }
    }

    private void Flush()
    {
        _broken = false;
        _text.Cut();
        if (_text.Length > 0) _blocks.Add(Make(_text.ToString()));
        _text.Clear();
        (_linkLength, _boldLength, _firstRun) = (0, 0, _runs.Count);
    }

    private Block Make(string text)
    {
        var node = Owner();
        return new Block
        {
            Text = text, Node = node, Tag = _tree[node].Tag, First = _first,
            FirstRun = _firstRun, EndRun = _runs.Count, LinkLength = _linkLength, BoldLength = _boldLength, Words = CountWords(text),
        };
    }

    /// <summary>The innermost open block element.</summary>
    private int Owner()
    {
        foreach (var open in _open)
            if (Tags.IsBlock(_tree[open].Tag)) return open;
        return 0;
    }

    private static int CountWords(string text)
    {
        var words = 1;
        foreach (var letter in text)
            if (letter == ' ') words++;
        return words;
    }
}
