namespace Hearsay.Core;

/// <summary>
/// A stretch of an article's text and the stretch of the source that it was made from. When both have one length they are the same, unit for
/// unit; else the source says it in other words ("&amp;rsquo;" for one mark). Offsets and lengths in UTF-16 units.
/// </summary>
/// <param name="Text">Where it begins in the article's text.</param>
/// <param name="Source">Where it begins in the source.</param>
/// <param name="Length">In the text.</param>
public readonly record struct SourceRun(int Text, int Source, int Length, int SourceLength)
{
    public int TextEnd => Text + Length;

    public int SourceEnd => Source + SourceLength;

    /// <summary>The source of the part of <paramref name="span"/> that lies in this run; of a stretch in other words the whole.</summary>
    public TextSpan Of(TextSpan span)
    {
        if (Length != SourceLength) return new TextSpan(Source, SourceEnd);
        var (start, end) = (Math.Max(span.Start, Text), Math.Min(span.End, TextEnd));
        return new TextSpan(Source + start - Text, Source + end - Text);
    }
}
