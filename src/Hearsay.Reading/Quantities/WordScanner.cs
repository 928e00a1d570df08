namespace Hearsay.Reading.Quantities;

/// <summary>
/// Cuts a text into words finer than the tokens of a treebank: letters, digits and signs apart ("1980s" is "1980" and "s"), "'s"
/// on its own, "a.m." in one piece. Numbers and times are read on these.
/// </summary>
internal static class WordScanner
{
    public static TextWord[] Scan(string text, Vocabulary vocabulary)
    {
        var words = new List<TextWord>(text.Length / 5 + 1);
        var isGlued = false;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                (isGlued, at) = (false, at + 1);
                continue;
            }

            var (end, shape) = Cut(text, at);
            var form = text.AsSpan(at, end - at);
            words.Add(new TextWord(at, end - at, vocabulary.Find(form), shape, isGlued, char.IsUpper(form[0])));
            (isGlued, at) = (true, end);
        }

        return [.. words];
    }

    private static (int End, WordShape Shape) Cut(string text, int start)
    {
        if (char.IsAsciiDigit(text[start])) return (RunOfDigits(text, start), WordShape.Digits);
        if (IsHalfDay(text, start, out var end)) return (end, WordShape.Letters);
        if (IsPossessive(text, start)) return (start + 2, WordShape.Letters);
        if (IsLetter(text[start])) return (RunOfLetters(text, start), WordShape.Letters);
        return (start + 1, WordShape.Sign);
    }

    private static int RunOfDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private static int RunOfLetters(string text, int at)
    {
        while (at < text.Length && (IsLetter(text[at]) || IsInnerApostrophe(text, at))) at++;
        return at;
    }

    /// <summary>"o'clock" is one word; "year's" is two.</summary>
    private static bool IsInnerApostrophe(string text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && IsLetter(text[at + 1]) && !IsPossessive(text, at);

    private static bool IsPossessive(string text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && text[at + 1] is 's' or 'S'
        && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));

    /// <summary>"a.m.", "p.m.", also without the last stop.</summary>
    private static bool IsHalfDay(string text, int at, out int end)
    {
        end = at + 3;
        if (text[at] is not ('a' or 'p' or 'A' or 'P') || end > text.Length || text[at + 1] != '.' || text[at + 2] is not ('m' or 'M')) return false;
        if (end < text.Length && text[end] == '.') end++;
        return end >= text.Length || !char.IsLetterOrDigit(text[end]);
    }

    private static bool IsLetter(char unit) => char.IsLetter(unit) || char.IsSurrogate(unit);
}
