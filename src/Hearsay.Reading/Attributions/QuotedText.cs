using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>A parsed text together with its quotations and actors: what all rules look at.</summary>
internal sealed class QuotedText
{
    private readonly int[] _firstQuote; // [sentence] -> the first quotation that ends after the sentence's start

    public QuotedText(ParsedText parsed, Entities entities)
    {
        (Parsed, Entities) = (parsed, entities);
        Quotes = QuoteScanner.Scan(parsed.Text);
        Mentions = new MentionIndex(entities);
        _firstQuote = new int[parsed.Sentences.Count];
        var quote = 0;
        for (var at = 0; at < _firstQuote.Length; at++)
        {
            while (quote < Quotes.Count && Quotes[quote].Span.End <= parsed.Sentences[at].Span.Start) quote++;
            _firstQuote[at] = quote;
        }
    }

    public ParsedText Parsed { get; }

    public Entities Entities { get; }

    public MentionIndex Mentions { get; }

    public IReadOnlyList<Quote> Quotes { get; }

    public string Text => Parsed.Text;

    /// <summary>The outermost quotation that covers a position of a sentence; null outside of all.</summary>
    public Quote? QuoteAt(int sentence, int position)
    {
        for (var at = _firstQuote[sentence]; at < Quotes.Count && Quotes[at].Span.Start <= position; at++)
            if (Quotes[at].Span.Contains(position)) return Quotes[at];
        return null;
    }

    /// <summary>The outermost quotation that shares text with a stretch of a sentence; null when there is none.</summary>
    public Quote? QuoteIn(int sentence, TextSpan span)
    {
        for (var at = _firstQuote[sentence]; at < Quotes.Count && Quotes[at].Span.Start < span.End; at++)
            if (Quotes[at].Span.Overlaps(span)) return Quotes[at];
        return null;
    }

    /// <summary>The first quotation that ends after the start of the sentence.</summary>
    public int FirstQuote(int sentence) => _firstQuote[sentence];

    /// <summary>The nearest sign before a position that is no blank, or '\n' when the line begins there.</summary>
    public char SignBefore(int position)
    {
        for (var at = position - 1; at >= 0; at--)
            if (Text[at] == '\n' || !char.IsWhiteSpace(Text[at])) return Text[at];
        return '\n';
    }

    /// <summary>The nearest sign from a position on that is no blank, or '\n' when the line ends there.</summary>
    public char SignFrom(int position)
    {
        for (var at = position; at < Text.Length; at++)
            if (Text[at] == '\n' || !char.IsWhiteSpace(Text[at])) return Text[at];
        return '\n';
    }
}
