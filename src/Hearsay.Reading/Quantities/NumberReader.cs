using System.Globalization;

namespace Hearsay.Reading.Quantities;

/// <summary>
/// Reads numbers that start at a given word: "1,250", "2.5 million", "twenty-four", "two hundred and ten", "2 1/2", "21st",
/// "twenty-first". Looks at most <see cref="Longest"/> words ahead.
/// </summary>
internal sealed class NumberReader
{
    private const int Longest = 12;

    private readonly Dictionary<int, (NumberRole Role, double Value)> _roles = [];

    public NumberReader(string lexiconsDirectory, Vocabulary vocabulary)
    {
        foreach (var row in LexiconFile.Rows(lexiconsDirectory, "quantities-numbers.tsv"))
            _roles[vocabulary.Add(row[0])] = (Enum.Parse<NumberRole>(row[1], true), double.Parse(row[2], CultureInfo.InvariantCulture));
    }

    public Number Read(string text, ReadOnlySpan<TextWord> words, int at)
    {
        if (words[at].Shape == WordShape.Digits) return Digits(text, words, at);
        return Spelled(words, at);
    }

    private NumberRole RoleOf(ReadOnlySpan<TextWord> words, int at, out double value)
    {
        value = 0;
        if (at >= words.Length || words[at].Id < 0 || !_roles.TryGetValue(words[at].Id, out var role)) return NumberRole.None;
        value = role.Value;
        return role.Role;
    }

    private Number Digits(string text, ReadOnlySpan<TextWord> words, int at)
    {
        var start = words[at].Start;
        var value = Whole(text, words, ref at);
        if (IsOrdinalEnd(text, words, at)) return new Number(value, at + 1, true, true);
        if (IsSign(text, words, at, '.') && IsGluedDigits(words, at + 1))
        {
            value += Decimals(text.AsSpan(words[at + 1].Start, words[at + 1].Length));
            at += 2;
        }
        else if (Part(text, words, at) is var part && part > 0)
        {
            (value, at) = (value + part, at + 3);
        }

        if (Abbreviated(text, words, at, start) is > 1 and var scaled) return new Number(value * scaled, at + 1, false, true);
        while (RoleOf(words, at, out var scale) == NumberRole.Scale) (value, at) = (value * scale, at + 1);
        return new Number(value, at, false, true);
    }

    /// <summary>"£2m", "$3.5bn": what the letters behind a sum of money stand for; 1 for nothing.</summary>
    private static double Abbreviated(string text, ReadOnlySpan<TextWord> words, int at, int start)
    {
        if (at >= words.Length || !words[at].IsGlued || words[at].Shape != WordShape.Letters || start == 0 || text[start - 1] is not ('$' or '£' or '€' or '¥')) return 1;
        return text.AsSpan(words[at].Start, words[at].Length) is var letters && letters is "k" or "K" ? 1e3 : letters is "m" or "mn" or "M" ? 1e6 : letters is "bn" or "b" or "B" ? 1e9 : letters is "tn" or "trn" ? 1e12 : 1;
    }

    private static double Whole(string text, ReadOnlySpan<TextWord> words, ref int at)
    {
        var value = Parse(text, words[at]);
        var isGrouped = words[at++].Length <= 3;
        while (isGrouped && IsSign(text, words, at, ',') && words[at].IsGlued && IsGluedDigits(words, at + 1) && words[at + 1].Length == 3)
        {
            value = value * 1000 + Parse(text, words[at + 1]);
            at += 2;
        }

        return value;
    }

    /// <summary>"1/2" after a whole number.</summary>
    private static double Part(string text, ReadOnlySpan<TextWord> words, int at)
    {
        if (at + 2 >= words.Length || words[at].IsGlued || words[at].Shape != WordShape.Digits || words[at].Length > 1
            || !IsSign(text, words, at + 1, '/') || !IsGluedDigits(words, at + 2) || words[at + 2].Length > 1) return 0;
        var below = Parse(text, words[at + 2]);
        return below > 0 ? Parse(text, words[at]) / below : 0;
    }

    private static bool IsSign(string text, ReadOnlySpan<TextWord> words, int at, char sign) =>
        at < words.Length && words[at].Shape == WordShape.Sign && text[words[at].Start] == sign && (sign == ',' || words[at].IsGlued);

    private static bool IsGluedDigits(ReadOnlySpan<TextWord> words, int at) =>
        at < words.Length && words[at].IsGlued && words[at].Shape == WordShape.Digits;

    private static bool IsOrdinalEnd(string text, ReadOnlySpan<TextWord> words, int at) =>
        at < words.Length && words[at].IsGlued && words[at].Length == 2
        && text.AsSpan(words[at].Start, 2) is "st" or "nd" or "rd" or "th";

    private static double Parse(string text, TextWord word) =>
        double.Parse(text.AsSpan(word.Start, Math.Min(word.Length, 15)), NumberStyles.None, CultureInfo.InvariantCulture);

    private static double Decimals(ReadOnlySpan<char> digits) =>
        double.Parse(digits[..Math.Min(digits.Length, 9)], NumberStyles.None, CultureInfo.InvariantCulture) / Math.Pow(10, Math.Min(digits.Length, 9));

    private Number Spelled(ReadOnlySpan<TextWord> words, int start)
    {
        var sum = new SpelledSum();
        for (var at = start; at < words.Length && at - start < Longest; at++)
        {
            var role = RoleOf(words, at, out var value);
            if (role == NumberRole.None && at > start && IsHyphen(words, at)) continue;
            if (!sum.Take(role, value, at + 1)) break;
            if (role == NumberRole.Ordinal) break;
        }

        return sum.Result;
    }

    private static bool IsHyphen(ReadOnlySpan<TextWord> words, int at) =>
        words[at].Shape == WordShape.Sign && words[at].Length == 1 && words[at].IsGlued && at + 1 < words.Length && words[at + 1].IsGlued;
}
