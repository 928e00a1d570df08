using System.Globalization;
using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>Dates in figures: "2006-08-12", "2006-08", "1/31/20", "31.1.2020". The code of the word is the TIMEX3 value.</summary>
internal static class FigureDates
{
    public static TimeWord? Read(string text, ReadOnlySpan<TextWord> words, int at)
    {
        if (at + 2 >= words.Length || words[at + 1].Shape != WordShape.Sign || !IsGlued(words, at + 1) || !IsGlued(words, at + 2)) return null;
        if (at > 0 && words[at].IsGlued && text[words[at].Start - 1] is '-' or '/' or '.') return null;
        var sign = text[words[at + 1].Start];
        if (sign is not ('-' or '/' or '.')) return null;
        var hasThird = at + 4 < words.Length && IsGlued(words, at + 3) && IsGlued(words, at + 4) && text[words[at + 3].Start] == sign
            && words[at + 4].Shape == WordShape.Digits;
        if (words[at].Length == 4 && words[at + 2].Length == 2) return YearFirst(text, words, at, hasThird, sign);
        return hasThird && words[at].Length <= 2 && words[at + 2].Length <= 2 ? YearLast(text, words, at, sign) : null;
    }

    private static TimeWord? YearFirst(string text, ReadOnlySpan<TextWord> words, int at, bool hasThird, char sign)
    {
        var (year, month) = (Parse(text, words[at]), Parse(text, words[at + 2]));
        if (year is < 1000 or > 2199 || month is < 1 or > 12) return null;
        if (hasThird) return Day(TimeClass.IsoDate, at + 5, year, month, Parse(text, words[at + 4]));
        if (sign == '.' || (sign == '-' && month > year % 100)) return sign == '.' ? null : RangeOrMonth(year, month, at);
        return new TimeWord(TimeClass.IsoMonth, at + 3, 0, string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"));
    }

    /// <summary>"2006-08" is August, "2007-08" rather the two years.</summary>
    private static TimeWord? RangeOrMonth(int year, int month, int at) =>
        year % 100 + 1 == month ? null
            : new TimeWord(TimeClass.IsoMonth, at + 3, 0, string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"));

    private static TimeWord? YearLast(string text, ReadOnlySpan<TextWord> words, int at, char sign)
    {
        var (first, second, year) = (Parse(text, words[at]), Parse(text, words[at + 2]), Parse(text, words[at + 4]));
        if (words[at + 4].Length == 2) year += year < 50 ? 2000 : 1900;
        else if (words[at + 4].Length != 4) return null;
        var isDayFirst = sign == '.' || first > 12;
        return isDayFirst ? Day(TimeClass.NumericDate, at + 5, year, second, first) : Day(TimeClass.NumericDate, at + 5, year, first, second);
    }

    private static TimeWord? Day(TimeClass kind, int end, int year, int month, int day) =>
        year is < 1000 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) ? null
            : new TimeWord(kind, end, 0, string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"));

    private static bool IsGlued(ReadOnlySpan<TextWord> words, int at) => words[at].IsGlued;

    private static int Parse(string text, TextWord word) =>
        word.Length <= 4 && int.TryParse(word.Span.Slice(text), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
}
