namespace Hearsay.Language.Names;

/// <summary>Reads the writing of a word off its letters.</summary>
internal static class WordShapes
{
    public static WordShape Of(ReadOnlySpan<char> form)
    {
        var (upper, lower, digits) = (0, 0, 0);
        foreach (var unit in form)
        {
            if (char.IsUpper(unit)) upper++;
            else if (char.IsLetter(unit)) lower++;
            else if (char.IsDigit(unit)) digits++;
        }

        if (upper + lower == 0) return digits > 0 ? WordShape.Number : WordShape.Sign;
        if (upper == 0) return WordShape.Lower;
        if (!char.IsUpper(form[0])) return WordShape.Mixed;
        if (lower == 0) return upper == 1 ? WordShape.Capital : WordShape.Upper;
        return upper == 1 ? WordShape.Capital : WordShape.Mixed;
    }

    /// <summary>The pattern of letter kinds, runs cut at two: "U.S." and "F.B." share one, "Karim" and "Anna" another.</summary>
    public static uint Pattern(ReadOnlySpan<char> form)
    {
        var (pattern, last, run) = (1u, 0u, 0);
        foreach (var unit in form)
        {
            var kind = char.IsUpper(unit) ? 1u : char.IsLetter(unit) ? 2u : char.IsDigit(unit) ? 3u : unit is '.' ? 4u : unit is '\'' or '\u2019' or '-' ? 5u : 6u;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2) pattern = (pattern * 7) + kind;
        }

        return pattern;
    }
}
