using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>A parsed text together with its quotations and actors: what all rules look at.</summary>
internal sealed class QuotedText
{
    private const int LongestHeadline = 120; // signs

    private readonly List<Quote> _outer = []; // apart from each other, in text order

    public QuotedText(ParsedText parsed, Entities entities)
    {
        (Parsed, Entities) = (parsed, entities);
        Quotes = QuoteScanner.Scan(parsed.Text);
        Mentions = new MentionIndex(entities);
        foreach (var quote in Quotes)
            if (!quote.IsNested) _outer.Add(quote);
    }

    public ParsedText Parsed { get; }

    public Entities Entities { get; }

    public MentionIndex Mentions { get; }

    public IReadOnlyList<Quote> Quotes { get; }

    public string Text => Parsed.Text;

    /// <summary>Where the line ends that holds a position, if the next one cannot go on with it: behind a headline, or before an address; null for others.</summary>
    public int? LineEnd(int position)
    {
        var end = Text.IndexOf('\n', Math.Min(position, Text.Length));
        if (end < 0 || end + 1 >= Text.Length || QuoteAt(end) is not null) return null;
        var isHeadline = char.IsUpper(Text[end + 1]) && Text.LastIndexOf('\n', Math.Max(0, position - 1)) < 0 && end < LongestHeadline;
        return isHeadline || Text.AsSpan(end + 1).StartsWith("http", StringComparison.Ordinal) ? end : null;
    }

    /// <summary>The outermost quotation that covers a position; null outside of all.</summary>
    public Quote? QuoteAt(int position)
    {
        var (low, high) = (0, _outer.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_outer[middle].Span.End <= position) low = middle + 1;
            else if (_outer[middle].Span.Start > position) high = middle - 1;
            else return _outer[middle];
        }

        return null;
    }

    /// <summary>The quotations inside an outer one, in text order.</summary>
    public IEnumerable<Quote> NestedIn(Quote outer)
    {
        var (low, high) = (0, Quotes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Quotes[middle].Span.Start <= outer.Span.Start) low = middle + 1;
            else high = middle;
        }

        for (; low < Quotes.Count && Quotes[low].Span.Start < outer.Span.End; low++) yield return Quotes[low];
    }

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
