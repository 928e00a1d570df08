using Hearsay.Core;
using Hearsay.Reading.Attributions;

namespace Hearsay.Reading.Mentions;

/// <summary>Where the words of a text stand: in which paragraph, and in which outermost quotation if any.</summary>
internal sealed class SpeechMap
{
    private readonly int[] _paragraphs; // [sentence]
    private readonly Dictionary<int, Draft> _speakers = []; // start of a quotation -> a mention of its speaker

    public SpeechMap(ParsedText text)
    {
        Quoted = new QuotedText(text, Entities.None);
        _paragraphs = new int[text.Sentences.Count];
        for (var at = 1; at < _paragraphs.Length; at++)
        {
            var gap = text.Text.AsSpan(text.Sentences[at - 1].Span.End, text.Sentences[at].Span.Start - text.Sentences[at - 1].Span.End);
            _paragraphs[at] = _paragraphs[at - 1] + (gap.Contains('\n') ? 1 : 0);
        }
    }

    public QuotedText Quoted { get; }

    public int Paragraph(int sentence) => _paragraphs[sentence];

    public int Paragraphs => _paragraphs.Length == 0 ? 0 : _paragraphs[^1] + 1;

    /// <summary>Where the quotation around a position begins, or -1 outside of all.</summary>
    public int QuoteAt(int position) => Quoted.QuoteAt(position)?.Span.Start ?? -1;

    public void Give(Quote quote, Draft speaker) => _speakers[quote.Span.Start] = speaker;

    /// <summary>A mention of who speaks in the quotation that begins at a position, or null.</summary>
    public Draft? SpeakerOf(int quote) => _speakers.GetValueOrDefault(quote);
}
