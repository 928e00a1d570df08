namespace Hearsay.Reading.Attributions;

/// <summary>A mark that may open or close a quotation, or both when its shape and place do not tell.</summary>
internal readonly record struct QuoteMark(int Start, int Length, QuoteStyle Style, bool MayOpen, bool MayClose)
{
    public int End => Start + Length;

    public bool IsMark => Length > 0;
}
