using Hearsay.Core;
using Hearsay.Reading.Attributions;

namespace Hearsay.Reading.Mentions;

/// <summary>Where the words of a text stand: in which paragraph, and in which outermost quotation if any.</summary>
internal sealed class SpeechMap
{
    private readonly int[] _paragraphs; // [sentence]
    private readonly Dictionary<int, Draft> _speakers = []; // start of a quotation -> a mention of its speaker
    private readonly Dictionary<int, Draft> _turns = []; // paragraph -> a mention of who speaks it
    private readonly HashSet<int> _labelled = []; // paragraphs whose speaker the text names

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

    /// <summary>Lets somebody have spoken all of a paragraph that lies in no quotation.</summary>
    /// <param name="isLabelled">Whether the text itself says so.</param>
    public void GiveTurn(int paragraph, Draft speaker, bool isLabelled = false)
    {
        _turns[paragraph] = speaker;
        if (isLabelled) _labelled.Add(paragraph);
    }

    /// <summary>A mention of who speaks a sentence outside of quotations, where a label says so.</summary>
    public Draft? LabelAt(int sentence) => _labelled.Contains(_paragraphs[sentence]) ? _turns[_paragraphs[sentence]] : null;

    /// <summary>A mention of who speaks at a word, in a quotation or in a turn of a talk, or null.</summary>
    public Draft? SpeakerAt(int sentence, int position) => QuoteAt(position) is >= 0 and var quote ? SpeakerOf(quote) : _turns.GetValueOrDefault(_paragraphs[sentence]);

    /// <summary>A mention of who speaks in the quotation that begins at a position, or null.</summary>
    public Draft? SpeakerOf(int quote) => _speakers.GetValueOrDefault(quote);
}
