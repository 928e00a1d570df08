using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Hearsay.Ingest.Html.Parsing;

/// <summary>
/// The root above the tree, for as long as the parser builds it. What a table cannot hold belongs before the table; AngleSharp knows tables by the
/// type of its own and would put such an element here, beside the page, so that the place is found here.
/// </summary>
internal sealed class ParsedDocument(TextSource source) : ParsedNode, IConstructableDocument
{
    private readonly Stack<ParsedElement> _tables = new(); // in the order in which they opened, closed ones among them

    public TextSource Source => source;

    /// <summary>Set by the parser; holds its buffers.</summary>
    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    public ParsedElement Root => Child("html")!; // the parser adds one to every page

    IConstructableElement IConstructableDocument.DocumentElement => Root;

    IConstructableElement? IConstructableDocument.Head => Root.Child("head");

    public bool IsLoading => false;

    public ParsedElement Opened(ParsedElement element)
    {
        if (element.Tag == Tag.Table) _tables.Push(element);
        return element;
    }

    public override void AddNode(IConstructableNode node)
    {
        if (node is not ParsedElement || Child("html") is not { } root)
        {
            base.AddNode(node);
            return;
        }

        while (_tables.TryPeek(out var closed) && closed.IsClosed) _tables.Pop();
        if (_tables.TryPeek(out var table) && table.Parent is ParsedNode parent) parent.InsertNode(parent.PlaceOf(table), node);
        else root.AddNode(node);
    }

    public void PerformMicrotaskCheckpoint()
    {
        // No script runs.
    }

    public void ProvideStableState()
    {
        // No script waits for it.
    }

    public void AddComment(ref StructHtmlToken token)
    {
        // Remarks are no part of a page's text.
    }

    public void TrackError(Exception exception)
    {
        // Only scripts and changes of the encoding raise any.
    }

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    public void ApplyManifest()
    {
        // Nothing is loaded.
    }
}
