namespace Hearsay.Core;

/// <summary>A stretch of a text together with its words; half-open, UTF-16.</summary>
public sealed record Passage(int Start, int End, string Text)
{
    public TextSpan Span => new(Start, End);

    public static Passage Of(string text, TextSpan span) => new(span.Start, span.End, span.Of(text));
}
