namespace Hearsay.Web.Views;

/// <summary>What stands around a claim's evidence: whole paragraphs, cut where they are very long.</summary>
/// <param name="Start">Where <paramref name="Text"/> begins in the text that the claim's offsets point into.</param>
/// <param name="IsCut">The paragraph goes on at one of the ends.</param>
public sealed record Setting(int Start, string Text, bool IsCut)
{
    private const int Most = 1200; // UTF-16 code units on either side

    /// <summary>Null when the evidence does not lie in the document (a damaged record).</summary>
    public static Setting? Of(Document document, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var span = claim.Evidence.Span;
        if (TextOf(document, claim) is not { } text || span.Start < 0 || span.End > text.Length || span.IsEmpty) return null;
        var (first, end) = (text.LastIndexOf('\n', span.Start) + 1, text.IndexOf('\n', span.End));
        if (end < 0) end = text.Length;
        var (cutFirst, cutEnd) = (Whole(text, Math.Max(first, span.Start - Most)), Whole(text, Math.Min(end, span.End + Most)));
        return new Setting(cutFirst, text[cutFirst..cutEnd], cutFirst > first || cutEnd < end);
    }

    /// <summary>The text that the claim's offsets point into; null when the document has no such comment or embed.</summary>
    public static string? TextOf(Document document, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(claim);
        return claim.TextIn(document.Article);
    }

    private static int Whole(string text, int place) =>
        place > 0 && place < text.Length && char.IsSurrogatePair(text[place - 1], text[place]) ? place - 1 : place;
}
