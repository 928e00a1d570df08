using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Hearsay.Ingest.Html.Parsing;

/// <summary>An element of the tree with its attributes. No kind of element does more here than another.</summary>
internal sealed class ParsedElement(ElementTraits traits) : ParsedNode, IConstructableMetaElement, IConstructableScriptElement,
    IConstructableFrameElement, IConstructableTemplateElement, IConstructableFormElement, IConstructableMathElement, IConstructableSvgElement
{
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    private ParsedAttributes _attributes = ParsedAttributes.None;

    /// <summary>In lower case.</summary>
    public string Name => traits.Name;

    public bool IsClosed { get; private set; }

    public Tag Tag => traits.Tag;

    public override NodeFlags Flags => traits.Flags;

    public override StringOrMemory NodeName => traits.Name;

    public StringOrMemory LocalName => traits.Name;

    public StringOrMemory NamespaceUri => Xhtml;

    public StringOrMemory Prefix => StringOrMemory.Empty;

    public IConstructableNamedNodeMap Attributes => _attributes;

    public ISourceReference? SourceReference { get; set; }

    /// <summary>The value as written, or null; <paramref name="attribute"/> in lower case.</summary>
    public string? Attribute(string attribute) => _attributes.Value(attribute);

    public void SetAttributes(StructAttributes tagAttributes)
    {
        if (tagAttributes.Count > 0) _attributes = _attributes.With(tagAttributes);
    }

    public void SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        var added = new StructAttributes();
        added.Add(new MemoryHtmlAttributeToken(default, name, value));
        SetAttributes(added);
    }

    public StringOrMemory GetAttribute(StringOrMemory @namespace, StringOrMemory name) => _attributes.Value(name.ToString()) ?? StringOrMemory.Empty;

    public bool HasAttribute(StringOrMemory name) => _attributes.Value(name.ToString()) is not null;

    public IConstructableNode ShallowCopy() => new ParsedElement(traits) { _attributes = _attributes };

    /// <summary>Called when the parser closes the element.</summary>
    public void SetupElement() => IsClosed = true;

    public void AddComment(ref StructHtmlToken token)
    {
        // Remarks are no part of a page's text.
    }

    public void Handle()
    {
        // The page is decoded already, whatever its head says.
    }

    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;

    public void PopulateFragment()
    {
        // What a template holds stays below it.
    }
}
