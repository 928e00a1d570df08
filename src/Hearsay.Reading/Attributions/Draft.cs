using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>An attribution while it is put together. Pieces are kept in text order and apart from each other.</summary>
internal sealed class Draft(int sentence, int cueWord)
{
    /// <summary>Index of the sentence the cue stands in.</summary>
    public int Sentence { get; } = sentence;

    /// <summary>The word that governs the cue; -1 when the cue is a mere sign.</summary>
    public int CueWord { get; } = cueWord;

    /// <summary>Head word of the source in <see cref="Sentence"/>; -1 when the text names none.</summary>
    public int SourceHead { get; set; } = -1;

    public List<TextSpan> Source { get; } = [];

    public List<TextSpan> Cue { get; } = [];

    public List<TextSpan> Content { get; } = [];

    public CueEntry? Entry { get; set; }

    /// <summary>The word that governs the content, in <see cref="Sentence"/>; -1 when it was not found by the tree.</summary>
    public int ContentHead { get; set; } = -1;

    /// <summary>The verb that governs the noun of the cue and whose subject speaks ("issued a denial"); -1 when there is none.</summary>
    public int Support { get; init; } = -1;

    /// <summary>The draft whose voice relays this one, where its content does not hold this cue.</summary>
    public Draft? Host { get; init; }

    /// <summary>Number of voices between this one and the text.</summary>
    public int Depth => Host is null ? 0 : Host.Depth + 1;

    public Stance Stance { get; set; }

    public Certainty Certainty { get; set; }

    /// <summary>Found by the words around a quotation, which counts for more than a reading of the tree.</summary>
    public bool IsQuotation { get; set; }

    public TextSpan CueSpan => Cue.Count == 0 ? default : Cue[0].Union(Cue[^1]);

    public bool ContentOverlaps(TextSpan span) => Overlaps(Content, span);

    public bool ContentHolds(TextSpan span)
    {
        foreach (var piece in Content)
            if (piece.Contains(span)) return true;
        return false;
    }

    /// <summary>Adds a stretch to the content; it is joined with those it overlaps.</summary>
    public void AddContent(TextSpan span)
    {
        for (var at = Content.Count - 1; at >= 0; at--)
        {
            if (!Content[at].Overlaps(span)) continue;
            span = span.Union(Content[at]);
            Content.RemoveAt(at);
        }

        Content.Add(span);
        Content.Sort();
    }

    /// <summary>Cuts off what lies outside of <paramref name="span"/>.</summary>
    public void CutContent(TextSpan span)
    {
        for (var at = Content.Count - 1; at >= 0; at--)
        {
            var (start, end) = (Math.Max(span.Start, Content[at].Start), Math.Min(span.End, Content[at].End));
            if (start < end) Content[at] = new TextSpan(start, end);
            else Content.RemoveAt(at);
        }
    }

    private static bool Overlaps(List<TextSpan> pieces, TextSpan span)
    {
        foreach (var piece in pieces)
            if (piece.Overlaps(span)) return true;
        return false;
    }
}
