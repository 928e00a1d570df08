using System.Collections.Frozen;

namespace Hearsay.Ingest.Metadata;

/// <summary>Gives the numbers and words of a text one by one; small words inside dates ("de", "of", "th") are passed over.</summary>
internal ref struct DateWords(ReadOnlySpan<char> text, FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> months)
{
    private const int LongestGap = 3; // marks between two parts of one date: ". ", ", "
    private const int LongestMonth = 16;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>The next word; of length 0 at the end.</summary>
    public DateWord Next()
    {
        while (true)
        {
            var (start, before) = SkipMarks();
            if (start >= _text.Length) return default;
            var word = char.IsAsciiDigit(_text[start]) ? Number(start, before) : Word(start, before);
            if (word.Length > 0) return word;
        }
    }

    private (int Start, char Before) SkipMarks()
    {
        var (from, mark) = (_at, ' ');
        while (_at < _text.Length && !char.IsLetterOrDigit(_text[_at]))
        {
            if (!char.IsWhiteSpace(_text[_at])) mark = _text[_at];
            _at++;
        }

        return (_at, _at - from > LongestGap ? '\0' : mark);
    }

    private DateWord Number(int start, char before)
    {
        var value = 0;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
        {
            if (_at - start < 8) value = (value * 10) + (_text[_at] - '0');
            _at++;
        }

        var length = _at - start;
        SkipOrdinalEnding();
        return new DateWord(start, length, length <= 8 ? value : -1, 0, before);
    }

    /// <summary>"st", "nd", "rd", "th" right behind a number, and the T between day and time.</summary>
    private void SkipOrdinalEnding()
    {
        var rest = _text[_at..];
        if (rest.StartsWith("st", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("nd", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("rd", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("th", StringComparison.OrdinalIgnoreCase)) _at += 2;
        else if (rest.StartsWith("T") || rest.StartsWith("º")) _at += 1;
    }

    private DateWord Word(int start, char before)
    {
        while (_at < _text.Length && char.IsLetter(_text[_at]) && !(_at > start && char.IsUpper(_text[_at]) && char.IsLower(_text[_at - 1]))) _at++; // "byAdaOctober 2, 2019"
        if (_at == start) _at++; // a letter-like digit of another script
        var word = _text[start.._at];
        if (IsGlue(word)) return default;
        return new DateWord(start, word.Length, -1, MonthOf(word), before);
    }

    private static bool IsGlue(ReadOnlySpan<char> word) => word.Length <= 3 &&
        (word.SequenceEqual("de") || word.SequenceEqual("of") || word.SequenceEqual("del") || word.SequenceEqual("the"));

    private readonly int MonthOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestMonth) return 0;
        Span<char> lower = stackalloc char[LongestMonth];
        var length = word.ToLowerInvariant(lower);
        return months.TryGetValue(lower[..length], out var month) ? month : 0;
    }
}
