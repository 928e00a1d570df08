using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// A quotation that no word near it lays to anybody goes on with what the sentence before reports: "The mayor says the pier is safe. “We looked twice.”" and
/// "“We stay,” she said. That makes her “the last of those who came by boat.”". Read when all other statements of the text are known.
/// </summary>
internal sealed class ResumedRule(QuotedText text, CueLexicon lexicon, DraftList drafts) : CueRule(text, lexicon, drafts)
{
    /// <summary>Words of the shortest quotation inside a sentence that is still a speech, and no term.</summary>
    private const int ShortestPart = 5;

    /// <summary>Signs of a paragraph between marks that may be a heading.</summary>
    private const int LongestTitle = 30;

    /// <summary>Signs between the statement before and the end of its sentence: a full stop, or where and when it was made.</summary>
    private const int LongestRest = 40;

    private readonly QuoteCueFinder _finder = new(text, lexicon);

    public void Read()
    {
        foreach (var quote in Text.Quotes)
        {
            if (quote.IsNested || IsOwned(quote.Span) || IsSigned(quote)) continue;
            var at = Text.Parsed.SentenceAt(quote.Span.Start);
            if (at < 1) continue;
            var isWhole = IsWhole(quote, at);
            if (!isWhole && !IsPart(quote, at)) continue;
            if (Before(quote, at, isWhole) is { } draft) draft.AddContent(isWhole ? quote.Span : new TextSpan(Text.Parsed.Sentences[at].Span.Start, quote.Span.End));
        }
    }

    /// <summary>"- Ana Veld" below the quotation.</summary>
    private bool IsSigned(Quote quote)
    {
        var next = quote.Span.End;
        while (next < Text.Text.Length && char.IsWhiteSpace(Text.Text[next])) next++;
        return next < Text.Text.Length && Text.Text[next] is '-' or '–' or '—' && Text.SignFrom(quote.Span.End) == '\n';
    }

    private bool IsOwned(TextSpan span)
    {
        foreach (var draft in Drafts.All)
            if (draft.ContentOverlaps(span) || draft.CueSpan.Overlaps(span)) return true;
        return false;
    }

    /// <summary>The quotation begins its sentence and ends one.</summary>
    private bool IsWhole(Quote quote, int at) =>
        Text.Parsed.Sentences[at].Span.Start == quote.Span.Start && quote.LastSign(Text.Text) is '.' or '!' or '?' or '…' && Text.SignFrom(quote.Span.End) is var next && (next == '\n' || next is '"' or '“' || char.IsUpper(next));

    /// <summary>The quotation ends a sentence that holds no cue, and is long enough.</summary>
    private bool IsPart(Quote quote, int at)
    {
        var sentence = Text.Parsed.Sentences[at];
        if (quote.LastSign(Text.Text) is not '.' || Text.SignBefore(quote.Span.Start) is ':' or '\n') return false;
        var inside = 0;
        for (var word = 0; word < sentence.Count; word++)
        {
            if (quote.Span.Contains(sentence[word].Span)) inside++;
            else if (Text.QuoteAt(sentence[word].Start) is not null || _finder.IsCue(sentence, word) || sentence[word].Start > quote.Span.End) return false;
        }

        return inside > ShortestPart && !Drafts.All.ToArray().Any(draft => draft.Sentence == at);
    }

    /// <summary>The last statement of the sentence before that nobody else relays.</summary>
    private Draft? Before(Quote quote, int at, bool isWhole)
    {
        var gap = new TextSpan(Text.Parsed.Sentences[at - 1].Span.End, Text.Parsed.Sentences[at].Span.Start);
        if (gap.Start > gap.End || (gap.Slice(Text.Text).Contains('\n') && !(isWhole && quote.Inner.Length > LongestTitle && Text.SignFrom(quote.Span.End) == '\n'))) return null;
        Draft? best = null;
        foreach (var draft in Drafts.All)
            if (IsSpoken(draft, at - 1) && (best is null || draft.CueSpan.Start > best.CueSpan.Start)) best = draft;
        return best;
    }

    private bool IsSpoken(Draft draft, int at)
    {
        if (draft.SourceHead < 0 || draft.Host is not null || draft.Content.Count == 0 || draft.Source.Count == 0 || draft.Sentence > at || !CanSpeak(draft.Sentence, draft.SourceHead)) return false;
        if (!draft.IsQuotation && draft.Entry is { } entry && !entry.Takes(Complements.Clause | Complements.Quote)) return false;
        if (Math.Max(draft.Sentence == at ? Math.Max(draft.CueSpan.End, draft.Source[^1].End) : 0, draft.Content[^1].End) < Text.Parsed.Sentences[at].Span.End - LongestRest) return false;
        if (Text.QuoteAt(draft.CueSpan.Start) is not null) return false;
        foreach (var other in Drafts.All)
            if (other != draft && other.ContentHolds(draft.CueSpan)) return false;
        return true;
    }
}
