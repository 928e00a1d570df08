using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Hearsay.Ingest.Html.Parsing;

/// <summary>
/// A node as the parser puts it into the tree. AngleSharp reads the markup and says where each node belongs; its own nodes would also keep
/// what scripts and selectors ask for, and take thrice the memory and half the time of a page.
/// </summary>
internal abstract class ParsedNode : IConstructableNode, IConstructableNodeList
{
    private List<ParsedNode>? _children;

    public int Count => _children?.Count ?? 0;

    public virtual StringOrMemory NodeName => "";

    public virtual NodeFlags Flags => NodeFlags.None;

    public IConstructableNode? Parent { get; set; }

    public IConstructableNodeList ChildNodes => this;

    int IConstructableNodeList.Length => Count;

    IConstructableNode IConstructableNodeList.this[int index] => _children![index];

    public ParsedNode this[int child] => _children![child];

    public virtual void AddNode(IConstructableNode node) => InsertNode(Count, node);

    public void InsertNode(int idx, IConstructableNode childNode)
    {
        var node = (ParsedNode)childNode;
        node.Parent = this;
        (_children ??= new List<ParsedNode>(2)).Insert(idx, node);
    }

    public void RemoveNode(int idx, IConstructableNode childNode)
    {
        childNode.Parent = null;
        _children?.RemoveAt(idx);
    }

    public void RemoveChild(IConstructableNode childNode)
    {
        var place = PlaceOf((ParsedNode)childNode);
        if (place >= 0) RemoveNode(place, childNode);
    }

    /// <summary>The place of a child, sought from behind; -1 when it is none.</summary>
    public int PlaceOf(ParsedNode child) => _children?.LastIndexOf(child) ?? -1;

    public void RemoveFromParent() => Parent?.RemoveChild(this);

    /// <param name="emitWhiteSpaceOnly">Has no say: a blank between two elements parts words.</param>
    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => InsertText(Count, text, emitWhiteSpaceOnly);

    /// <inheritdoc cref="AppendText"/>
    public void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly)
    {
        if (idx > 0 && _children![idx - 1] is ParsedText before) before.Append(text.Memory.Span);
        else if (idx < Count && _children![idx] is ParsedText behind) behind.Prepend(text.Memory.Span);
        else InsertNode(idx, new ParsedText(text.Memory.Span));
    }

    public void Clear() => _children?.Clear();

    public IEnumerator<IConstructableNode> GetEnumerator() => (_children ?? []).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The first child with this name, or null.</summary>
    public ParsedElement? Child(string name)
    {
        for (var child = 0; child < Count; child++)
            if (this[child] is ParsedElement element && element.Name == name) return element;
        return null;
    }
}
