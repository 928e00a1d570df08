using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Finds the quotations of a text, paragraph by paragraph, in all styles of marks. A mark without a partner is passed over,
/// unless the paragraph is the first of a quotation of several paragraphs. Linear in the length of the text.
/// </summary>
internal sealed class QuoteScanner
{
    private const int Deepest = 8;

    private readonly string _text;
    private readonly List<Quote> _quotes = [];
    private readonly List<QuoteMark> _open = [];

    private QuoteScanner(string text) => _text = text;

    /// <summary>By start; an outer quotation precedes those inside it.</summary>
    public static List<Quote> Scan(string text)
    {
        var scanner = new QuoteScanner(text);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            scanner.ScanParagraph(start, end);
            start = end + 1;
        }

        scanner._quotes.Sort((left, right) => left.Span.CompareTo(right.Span));
        return MarkNested(scanner._quotes);
    }

    private void ScanParagraph(int start, int end)
    {
        _open.Clear();
        var paragraph = _text.AsSpan(start, end - start);
        var at = 0;
        while (at < paragraph.Length)
        {
            var mark = QuoteMarkReader.Read(paragraph, at);
            if (mark.IsMark) Take(mark with { Start = mark.Start + start }, end);
            at += Math.Max(1, mark.Length);
        }

        TakeUnclosed(end);
    }

    private void Take(QuoteMark mark, int end)
    {
        if (mark is { Style: QuoteStyle.Curly, MayOpen: true } && IsStrayClosing(mark)) mark = mark with { MayOpen = false, MayClose = true };
        if (mark.Style == QuoteStyle.Curly && IsLowOpen()) mark = mark with { Style = QuoteStyle.Low, MayClose = true };
        if (mark is { Style: QuoteStyle.CurlySingle or QuoteStyle.StraightSingle, MayClose: true } && ClosesDouble(mark, end)) mark = mark with { Style = QuoteStyle.Curly };
        var partner = mark.MayClose ? Partner(mark) : -1;
        if (partner >= 0 && !IsPossessive(mark, end)) Close(partner, mark);
        else if (mark.MayOpen) Open(mark);
    }

    /// <summary>“We wait, “he said: the wrong mark at the wrong side of the blank, where one is open and a comma went before.</summary>
    private bool IsStrayClosing(QuoteMark mark)
    {
        if (!_open.Exists(open => open.Style == QuoteStyle.Curly)) return false;
        var before = mark.Start - 1;
        while (before > 0 && _text[before] == ' ') before--;
        return before > 0 && _text[before] == ',';
    }

    /// <summary>“We wait,’ he said: a single mark behind a sign, where only a double one is open that no other mark of the paragraph closes.</summary>
    private bool ClosesDouble(QuoteMark mark, int end)
    {
        if (_open.Count != 1 || !IsDouble(_open[0].Style) || _text[mark.Start - 1] is not (',' or '.' or '!' or '?')) return false;
        return _text.AsSpan(mark.End, end - mark.End).IndexOfAny('”', '"') < 0;
    }

    /// <summary>„ is closed by “ or by ”.</summary>
    private bool IsLowOpen() => _open.Count > 0 && _open[^1].Style == QuoteStyle.Low;

    private int Partner(QuoteMark mark)
    {
        var other = -1;
        for (var at = _open.Count - 1; at >= 0; at--)
        {
            if (mark.Start <= _open[at].End) continue;
            if (_open[at].Style == mark.Style) return at;
            if (other < 0 && IsDouble(_open[at].Style) && IsDouble(mark.Style)) other = at;
        }

        return mark.MayOpen ? -1 : other;
    }

    /// <summary>Careless pages open with one of these and close with another.</summary>
    private static bool IsDouble(QuoteStyle style) => style is QuoteStyle.Curly or QuoteStyle.Straight or QuoteStyle.Doubled;

    /// <summary>"the voters' choice" inside single marks: another mark that can close follows.</summary>
    private bool IsPossessive(QuoteMark mark, int end)
    {
        if (mark.Style is not (QuoteStyle.CurlySingle or QuoteStyle.StraightSingle)) return false;
        var isPlural = _text[mark.Start - 1] == 's' && mark.End + 1 < end && _text[mark.End] == ' ' && char.IsLower(_text[mark.End + 1]);
        return isPlural && _text.AsSpan(mark.End, Math.Min(200, end - mark.End)).Contains(_text[mark.Start]);
    }

    private void Open(QuoteMark mark)
    {
        for (var at = 0; at < _open.Count; at++)
            if (_open[at].Style == mark.Style) _open.RemoveRange(at, _open.Count - at); // the earlier one never closed
        if (_open.Count < Deepest) _open.Add(mark);
    }

    private void Close(int partner, QuoteMark mark)
    {
        var open = _open[partner];
        _open.RemoveRange(partner, _open.Count - partner);
        _quotes.Add(new Quote(new TextSpan(open.Start, mark.End), new TextSpan(open.End, mark.Start), false, false));
    }

    private void TakeUnclosed(int end)
    {
        if (_open.Count == 0 || _open[0].Style is QuoteStyle.StraightSingle or QuoteStyle.CurlySingle) return;
        var open = _open[0];
        while (end > open.End && char.IsWhiteSpace(_text[end - 1])) end--;
        if (end <= open.End) return;
        var goesOn = OpensNext(open, end);
        if (goesOn || IsAnnounced(open.Start)) _quotes.Add(new Quote(new TextSpan(open.Start, end), new TextSpan(open.End, end), false, goesOn));
    }

    private bool OpensNext(QuoteMark open, int end)
    {
        var at = end;
        while (at < _text.Length && char.IsWhiteSpace(_text[at])) at++;
        return at < _text.Length && string.CompareOrdinal(_text, at, _text, open.Start, open.Length) == 0;
    }

    /// <summary>A colon, a comma or the start of a line goes before: a whole statement is to be expected.</summary>
    private bool IsAnnounced(int start)
    {
        var at = start - 1;
        while (at >= 0 && _text[at] is ' ' or '\t' or '\u00A0') at--;
        return at < 0 || _text[at] is '\n' or ':' or ',';
    }

    private static List<Quote> MarkNested(List<Quote> quotes)
    {
        var reach = -1;
        for (var at = 0; at < quotes.Count; at++)
        {
            if (quotes[at].Span.Start < reach) quotes[at] = quotes[at] with { IsNested = true };
            else reach = quotes[at].Span.End;
        }

        return quotes;
    }
}
