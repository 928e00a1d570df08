namespace Hearsay.Reading.Attributions;

/// <summary>
/// Tells quotation marks of all styles from apostrophes and primes, by the shape of the mark and by what stands on either side.
/// </summary>
internal static class QuoteMarkReader
{
    private static readonly string[] Clipped = ["em", "til", "till", "tis", "twas", "cause", "n", "bout", "round", "neath", "cuz", "s"];

    public static QuoteMark Read(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '“' => Curly(text, at, opens: true),
        '”' => Curly(text, at, opens: false),
        '„' => new QuoteMark(at, 1, QuoteStyle.Low, MayOpen: true, MayClose: false),
        '‘' => new QuoteMark(at, 1, QuoteStyle.CurlySingle, MayOpen: IsWordAt(text, at + 1) && !IsClipped(text, at + 1), MayClose: false),
        '’' => Closing(text, at, QuoteStyle.CurlySingle),
        '«' or '»' => ByPlace(text, at, 1, QuoteStyle.Guillemet),
        '‹' or '›' => ByPlace(text, at, 1, QuoteStyle.SingleGuillemet),
        '"' => ByPlace(text, at, 1, QuoteStyle.Straight),
        '`' when IsAt(text, at + 1, '`') => new QuoteMark(at, 2, QuoteStyle.Doubled, MayOpen: true, MayClose: false),
        '\'' when IsAt(text, at + 1, '\'') && IsAt(text, at + 2, '\'') && !IsFreeBefore(text, at) => new QuoteMark(at, 1, QuoteStyle.StraightSingle, MayOpen: false, MayClose: true),
        '\'' when IsAt(text, at + 1, '\'') => ByPlace(text, at, 2, QuoteStyle.Doubled),
        '\'' => Apostrophe(text, at),
        _ => default,
    };

    /// <summary>By its shape, unless it stands where only the other shape can.</summary>
    private static QuoteMark Curly(ReadOnlySpan<char> text, int at, bool opens)
    {
        var free = IsFreeBefore(text, at);
        var ends = IsFreeAfter(text, at + 1);
        if (free != ends) opens = free;
        return new QuoteMark(at, 1, QuoteStyle.Curly, MayOpen: opens, MayClose: !opens);
    }

    private static QuoteMark ByPlace(ReadOnlySpan<char> text, int at, int length, QuoteStyle style)
    {
        var free = IsFreeBefore(text, at);
        var ends = IsFreeAfter(text, at + length);
        return new QuoteMark(at, length, style, MayOpen: free || !ends, MayClose: !free || ends);
    }

    private static QuoteMark Apostrophe(ReadOnlySpan<char> text, int at)
    {
        if (IsFreeBefore(text, at) && IsWordAt(text, at + 1))
            return new QuoteMark(at, 1, QuoteStyle.StraightSingle, MayOpen: !IsClipped(text, at + 1), MayClose: false);
        return Closing(text, at, QuoteStyle.StraightSingle);
    }

    private static QuoteMark Closing(ReadOnlySpan<char> text, int at, QuoteStyle style) =>
        IsWordAt(text, at + 1) || at == 0 ? default : new QuoteMark(at, 1, style, MayOpen: false, MayClose: true);

    /// <summary>A clipped word ('em) or a clipped year ('90s).</summary>
    private static bool IsClipped(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        if (char.IsDigit(text[at])) return end - at <= 3;
        foreach (var word in Clipped)
            if (text[at..end].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsFreeBefore(ReadOnlySpan<char> text, int at) =>
        at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '/' or '“' or '"' or '‘' or '\'' or '«';

    private static bool IsFreeAfter(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || char.IsWhiteSpace(text[at]) || text[at] is ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '—' or '–' or '-' or '”' or '"' or '’' or '\'' or '»' or '/';

    private static bool IsWordAt(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);

    private static bool IsAt(ReadOnlySpan<char> text, int at, char sign) => at < text.Length && text[at] == sign;
}
