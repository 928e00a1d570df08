using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace Hearsay.Ingest.Html.Parsing;

/// <summary>Gives AngleSharp's parser our nodes to build with. Safe for many threads.</summary>
internal sealed class ElementMaker : IDomConstructionElementFactory<ParsedDocument, ParsedElement>
{
    public ParsedElement Create(ParsedDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None) => document.Opened(Make(localName));

    public ParsedElement CreateUnknown(ParsedDocument document, StringOrMemory tagName) => Make(tagName);

    public ParsedElement CreateNoScript(ParsedDocument document, bool scripting) => Make("noscript");

    public IConstructableMathElement CreateMath(ParsedDocument document, StringOrMemory name = default) => Make(name);

    public IConstructableSvgElement CreateSvg(ParsedDocument document, StringOrMemory name = default) => Make(name);

    public IConstructableMetaElement CreateMeta(ParsedDocument document) => Make("meta");

    public IConstructableScriptElement CreateScript(ParsedDocument document, bool parserInserted, bool started) => Make("script");

    public IConstructableFrameElement CreateFrame(ParsedDocument document) => Make("frame");

    public IConstructableTemplateElement CreateTemplate(ParsedDocument document) => Make("template");

    public IConstructableFormElement CreateForm(ParsedDocument document) => Make("form");

    public ParsedDocument CreateDocument(TextSource source, IBrowsingContext? context = null) => new(source);

    public IConstructableNode CreateDocumentType(ParsedDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) => new ParsedText(" ");

    private static ParsedElement Make(StringOrMemory name) => new(ElementTraits.Of(name.Memory.Span));
}
