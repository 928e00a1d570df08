namespace Hearsay.Language.Tokens;

/// <summary>The looks of a word in five bits: what kinds of unit it begins with and consists of.</summary>
internal static class WordShape
{
    public const uint Lower = 1, Initial = 2, Capital = 3, Capitals = 4, Mixed = 5, Number = 6, NumberAndLetters = 7, Other = 8;

    /// <summary>Signs are 9 and up, by their kind.</summary>
    private const uint Signs = 9;

    public static uint Of(string text, WordSpan word)
    {
        var first = UnitKinds.Of(text[word.Start]);
        if (first == UnitKind.Digit) return HasLetter(text, word) ? NumberAndLetters : Number;
        if (UnitKinds.IsLetter(first)) return OfLetters(text, word, first);
        var second = word.Length > 1 ? UnitKinds.Of(text[word.Start + 1]) : UnitKind.Edge;
        if (UnitKinds.IsLetter(second)) return first == UnitKind.Apostrophe ? Lower : Other;
        return second == UnitKind.Digit ? Number : Signs + (uint)first;
    }

    private static uint OfLetters(string text, WordSpan word, UnitKind first)
    {
        var (uppers, lowers, digits) = (0, 0, 0);
        foreach (var unit in text.AsSpan(word.Start, Math.Min(word.Length, 64)))
        {
            var kind = UnitKinds.Of(unit);
            if (kind == UnitKind.Upper) uppers++;
            else if (kind is UnitKind.Lower or UnitKind.Letter) lowers++;
            else if (kind == UnitKind.Digit) digits++;
        }

        if (digits > 0) return NumberAndLetters;
        if (uppers == 0) return Lower;
        if (lowers == 0) return word.Length == 1 ? Initial : Capitals;
        return first == UnitKind.Upper && uppers == 1 ? Capital : Mixed;
    }

    private static bool HasLetter(string text, WordSpan word)
    {
        foreach (var unit in text.AsSpan(word.Start, Math.Min(word.Length, 64)))
            if (UnitKinds.IsLetter(UnitKinds.Of(unit))) return true;
        return false;
    }
}
