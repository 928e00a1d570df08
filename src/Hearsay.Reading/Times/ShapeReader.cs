using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>Classes that a number has by its shape and size: a day, a year, a decade, a clock time, a date in figures.</summary>
internal static class ShapeReader
{
    public static void Find(string text, ReadOnlySpan<TextWord> words, int at, Number number, List<TimeWord> found)
    {
        if (!number.Exists) return;
        if (words[at].Shape == WordShape.Digits) Figures(text, words, at, number, found);
        else Spelled(number, found);
        if (number.IsOrdinal) found.Add(new TimeWord(TimeClass.Ord, number.End, number.Value, ""));
        else found.Add(new TimeWord(TimeClass.Num, number.End, number.Value, ""));
    }

    private static void Spelled(Number number, List<TimeWord> found)
    {
        if (number.IsOrdinal && number.Value <= 31)
        {
            found.Add(new TimeWord(TimeClass.Day, number.End, number.Value, ""));
            if (number.Value > 3) found.Add(new TimeWord(TimeClass.DayTh, number.End, number.Value, ""));
        }

        if (number.Value is >= 1 and <= 12) found.Add(new TimeWord(TimeClass.Hour, number.End, number.Value, ""));
        if (number.Value is >= 2000 and < 2030 && !number.IsOrdinal) found.Add(new TimeWord(TimeClass.Year, number.End, number.Value, ""));
    }

    private static void Figures(string text, ReadOnlySpan<TextWord> words, int at, Number number, List<TimeWord> found)
    {
        var length = words[at].Length;
        var isPlain = number.End == at + 1;
        if (FigureDates.Read(text, words, at) is { } date) found.Add(date);
        if (ClockReader.Read(text, words, at) is { } clock) found.Add(clock);
        if (number.IsOrdinal && number.Value is >= 1 and <= 31)
        {
            found.Add(new TimeWord(TimeClass.Day, number.End, number.Value, ""));
            found.Add(new TimeWord(TimeClass.DayTh, number.End, number.Value, ""));
        }

        var value = length <= 4 ? int.Parse(words[at].Span.Slice(text), System.Globalization.CultureInfo.InvariantCulture) : 0;
        if (length <= 2 && isPlain && value is >= 1 and <= 31) found.Add(new TimeWord(TimeClass.Day, at + 1, value, ""));
        if (length <= 2 && isPlain && value is >= 1 and <= 12) found.Add(new TimeWord(TimeClass.Hour, at + 1, value, ""));
        if (length == 2 && isPlain && !IsAfterQuotation(text, words, at)) found.Add(new TimeWord(TimeClass.Year2, at + 1, value, ""));
        if (value > 0 && isPlain) Years(text, words, at, value, found);
    }

    /// <summary>"''24''", "so he said' 12 years ago": the mark is no apostrophe of a year.</summary>
    private static bool IsAfterQuotation(string text, ReadOnlySpan<TextWord> words, int at) =>
        at > 0 && text[words[at - 1].Start] is '\'' or '’' && (!words[at].IsGlued || words[at - 1].IsGlued && text[words[at - 1].Start - 1] is '\'' or '’');

    private static void Years(string text, ReadOnlySpan<TextWord> words, int at, int value, List<TimeWord> found)
    {
        if (IsDecade(text, words, at, out var end))
        {
            if (value % 10 == 0 && !(words[at].Length == 2 && IsAge(text, words, at))) found.Add(new TimeWord(TimeClass.Decade, end, value, ""));
            return;
        }

        if (words[at].Length == 3 && value >= 100 && !IsCounted(text, words, at)) found.Add(new TimeWord(TimeClass.OldYear, at + 1, value, ""));
        if (words[at].Length >= 2) found.Add(new TimeWord(TimeClass.LowYear, at + 1, value, ""));
        if (words[at].Length == 4 && value is >= 1000 and <= 2199) found.Add(new TimeWord(TimeClass.Year, at + 1, value, ""));
        if (words[at].Length >= 3 && value is >= 1000 and <= 2199 && !IsCounted(text, words, at)) found.Add(new TimeWord(TimeClass.AnyYear, at + 1, value, ""));
        if (words[at].Length == 4 && value is >= 1600 and <= 2060 && !IsCounted(text, words, at)) found.Add(new TimeWord(TimeClass.BareYear, at + 1, value, ""));
    }

    /// <summary>"in her early 60s", "in their 30s, 40s and 50s".</summary>
    private static bool IsAge(string text, ReadOnlySpan<TextWord> words, int at)
    {
        const int Most = 4; // decades in a row
        for (var round = 0; round < Most; round++)
        {
            if (at > 0 && text[words[at - 1].Start] == '-') at--;
            if (at > 0 && words[at - 1].Span.Slice(text) is "early" or "mid" or "late") at--;
            if (at > 0 && words[at - 1].Span.Slice(text) is "his" or "her" or "their" or "my" or "your" or "our") return true;
            if (at < 3 || words[at - 1].Span.Slice(text) is not ("," or "and" or "or" or "to") || words[at - 2].Span.Slice(text) is not "s" || words[at - 3].Length != 2) return false;
            at -= 3;
        }

        return false;
    }

    /// <summary>"1980s", "1980's", "'80s".</summary>
    private static bool IsDecade(string text, ReadOnlySpan<TextWord> words, int at, out int end)
    {
        end = at + 2;
        if (end > words.Length || !words[at + 1].IsGlued) return false;
        return words[at + 1].Span.Slice(text) is "s" or "'s" or "’s" && words[at].Length is 2 or 4 && text[words[at].End - 1] == '0';
    }

    /// <summary>Whether the figure counts something or is part of a longer one: "$1,900", "1900 men", "No. 1900".</summary>
    private static bool IsCounted(string text, ReadOnlySpan<TextWord> words, int at)
    {
        if (at > 0 && words[at].IsGlued && text[words[at].Start - 1] is not ('(' or '[' or '-' or '–' or '—' or '/' or '"' or '\'' or '“' or '‘')) return true;
        if (at > 0 && text[words[at - 1].Start] is '$' or '€' or '£' or '#') return true;
        if (at + 1 >= words.Length) return false;
        var next = words[at + 1];
        if (next.IsGlued && text[next.Start] is '%' or '°' or '_') return true;
        if (next.IsGlued && next.Shape == WordShape.Letters && next.Span.Slice(text) is not ("'s" or "’s")) return true;
        if (next.Shape == WordShape.Letters && next.Span.Slice(text) is "people" or "men" or "women" or "children" or "persons") return true;
        var isRound = (text[words[at].End - 1] == '0' && text[words[at].End - 2] == '0') || text[words[at].Start + 1] < '8' && text[words[at].Start] == '1';
        return isRound && next.Shape == WordShape.Letters && !next.IsCapital && text[next.End - 1] == 's' && next.Length > 3;
    }
}
