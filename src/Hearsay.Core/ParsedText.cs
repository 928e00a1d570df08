namespace Hearsay.Core;

/// <summary>A text and its sentences in order; no two overlap. <paramref name="Language"/> is an ISO 639-1 code, "und" when unsure.</summary>
public sealed record ParsedText(string Text, IReadOnlyList<Sentence> Sentences, string Language)
{
    /// <summary>Index of the sentence that covers a position, or of the nearest one before it; -1 when there is none.</summary>
    public int SentenceAt(int position)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Span.Start <= position) low = middle + 1;
            else high = middle - 1;
        }

        return high;
    }
}
