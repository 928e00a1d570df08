using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// The words under a node of the tree, some branches cut off, as pieces of text: runs of neighbouring words, freed of the signs at their rim.
/// A quotation that a piece cuts at its rim is taken whole.
/// </summary>
internal sealed class Phrase
{
    private readonly QuotedText _text;
    private readonly Sentence _sentence;
    private readonly bool[] _in; // [word]

    public Phrase(QuotedText text, int sentence)
    {
        (_text, _sentence) = (text, text.Parsed.Sentences[sentence]);
        _in = new bool[_sentence.Count];
    }

    public Phrase Add(int head)
    {
        Mark(head, true);
        return this;
    }

    /// <summary>Cuts off a branch; -1 cuts nothing.</summary>
    public Phrase Without(int head)
    {
        if (head >= 0) Mark(head, false);
        return this;
    }

    public Phrase WithoutWords(int first, int last)
    {
        for (var word = Math.Max(0, first); word <= last; word++) _in[word] = false;
        return this;
    }

    public Phrase AddWords(int first, int last)
    {
        for (var word = Math.Max(0, first); word <= last; word++) _in[word] = true;
        return this;
    }

    /// <summary>First word of the phrase; -1 when it is empty.</summary>
    public int First() => Array.IndexOf(_in, true);

    /// <summary>Last word of the phrase; -1 when it is empty.</summary>
    public int Last() => Array.LastIndexOf(_in, true);

    /// <summary>Cuts off the words that lie in a stretch of text.</summary>
    public Phrase WithoutSpan(TextSpan span)
    {
        for (var word = 0; word < _in.Length; word++)
            if (span.Contains(_sentence[word].Span)) _in[word] = false;
        return this;
    }

    public bool Holds(int word) => _in[word];

    /// <summary>Appends the pieces in text order.</summary>
    /// <param name="whole">Takes a quotation whole of which the phrase holds the beginning.</param>
    public void WriteTo(List<TextSpan> pieces, bool whole = true)
    {
        for (var word = 0; word < _in.Length;)
        {
            if (!_in[word])
            {
                word++;
                continue;
            }

            var first = word;
            while (word < _in.Length && _in[word]) word++;
            var piece = Trim(first, word - 1, whole);
            if (!piece.IsEmpty) pieces.Add(piece);
        }
    }

    private void Mark(int head, bool value)
    {
        var open = new Stack<int>();
        open.Push(head);
        while (open.TryPop(out var word))
        {
            _in[word] = value;
            foreach (var child in _sentence.Children(word)) open.Push(child);
        }
    }

    private TextSpan Trim(int first, int last, bool whole)
    {
        while (first <= last && IsRim(first, atStart: true)) first++;
        while (first <= last && IsRim(last, atStart: false)) last--;
        if (first > last) return default;
        var span = _sentence.SpanOf(first, last + 1);
        return whole ? Snap(span) : span;
    }

    private bool IsRim(int word, bool atStart)
    {
        if (_sentence.Upos(word) != Upos.PUNCT) return false;
        var sign = _sentence.Form(word)[0];
        if (sign is '(' or '[') return !atStart;
        if (sign is ')' or ']') return atStart;
        if (_text.QuoteAt(_sentence[word].Start) is { } quote) return !IsInside(quote, word, atStart) || (atStart && sign is ',' or ';' or ':');
        return sign is not ('?' or '!' or '$' or '#' or '@' or '%');
    }

    /// <summary>A mark or a sign that belongs to a quotation of which more words lie in the phrase.</summary>
    private bool IsInside(Quote quote, int word, bool atStart)
    {
        var next = atStart ? word + 1 : word - 1;
        return next >= 0 && next < _in.Length && _in[next] && quote.Span.Contains(_sentence[next].Span);
    }

    private TextSpan Snap(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        if (_text.QuoteAt(start) is { } first && IsBlank(first.Inner.Start, start)) start = first.Span.Start;
        if (_text.QuoteAt(end - 1) is { } last && last.Span.Start >= start) end = last.Span.End;
        return new TextSpan(start, end);
    }

    private bool IsBlank(int from, int to) => from >= to || _text.Text.AsSpan(from, to - from).IsWhiteSpace();
}
