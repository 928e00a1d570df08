using System.Text;

namespace Hearsay.Ingest.Html.Parsing;

/// <summary>A text of the tree, which may grow by pieces.</summary>
internal sealed class ParsedText : ParsedNode
{
    private string? _text;
    private StringBuilder? _pieces;

    public ParsedText(ReadOnlySpan<char> text) => _text = text.IsWhiteSpace() ? " " : text.ToString();

    public string Text => _text ??= _pieces!.ToString();

    public void Append(ReadOnlySpan<char> text)
    {
        _pieces ??= new StringBuilder(_text);
        _pieces.Append(text);
        _text = null;
    }

    public void Prepend(ReadOnlySpan<char> text)
    {
        _pieces ??= new StringBuilder(_text);
        _pieces.Insert(0, text);
        _text = null;
    }
}
