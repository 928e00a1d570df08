namespace Hearsay.Ingest.Html;

/// <summary>One stretch of running text between two paragraph breaks of the page.</summary>
internal sealed class Block
{
    public required string Text { get; init; }

    /// <summary>The innermost block element around it.</summary>
    public required int Node { get; init; }

    public required Tag Tag { get; init; }

    /// <summary>The node of its first text.</summary>
    public required int First { get; init; }

    /// <summary>The runs <c>[FirstRun, EndRun)</c> of its <see cref="BlockList"/> say where the text stands in the page.</summary>
    public required int FirstRun { get; init; }

    public required int EndRun { get; init; }

    /// <summary>How many units of <see cref="Text"/> are link text, about.</summary>
    public required int LinkLength { get; init; }

    /// <summary>How many are in bold, about.</summary>
    public required int BoldLength { get; init; }

    public int Words { get; init; }

    public bool IsHeading => Tags.IsHeading(Tag);

    public double LinkShare => Text.Length == 0 ? 0 : Math.Min(1, (double)LinkLength / Text.Length);

    /// <summary>Ends as a sentence does.</summary>
    public bool EndsSentence
    {
        get
        {
            var end = Text.AsSpan().TrimEnd("\"'”’»)]“‘›* ");
            return end.Length > 0 && end[^1] is '.' or '!' or '?' or '…' or '。' or '؟' or ':' or ';';
        }
    }
}
