using System.Globalization;
using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>Clock times that start with a figure: "10:35 a.m.", "5 pm", "19:00", "05:30hrs", "7 o'clock", "0600 hours", "0600 GMT". The number is minutes after midnight.</summary>
internal static class ClockReader
{
    public static TimeWord? Read(string text, ReadOnlySpan<TextWord> words, int at)
    {
        if (words[at].IsGlued && at > 0 && char.IsLetter(text[words[at].Start - 1]) && text[words[at].Start - 1] is not ('T' or 't')) return null; // "pic2Rk3Pm"
        if (words[at].Length > 2 || words[at].IsGlued && at > 0 && text[words[at].Start - 1] is '$' or ',' or '.' or ':') return Military(text, words, at);
        var hour = Parse(text, words[at]);
        var (end, minutes, hasMinutes) = (at + 1, 0, false);
        if (end + 1 < words.Length && text[words[end].Start] is ':' or '.' && words[end].IsGlued && words[end + 1].IsGlued && words[end + 1].Length == 2)
        {
            (minutes, hasMinutes) = (Parse(text, words[end + 1]), text[words[end].Start] == ':');
            if (minutes is < 0 or > 59) return null;
            end += 2;
        }

        return HalfDay(text, words, end, hour, minutes, hasMinutes);
    }

    private static TimeWord? HalfDay(string text, ReadOnlySpan<TextWord> words, int end, int hour, int minutes, bool hasMinutes)
    {
        var next = end < words.Length ? words[end].Span.Slice(text) : default;
        var isAfternoon = Is(next, "pm") || Is(next, "p.m") || Is(next, "p.m.");
        if (isAfternoon || Is(next, "am") || Is(next, "a.m") || Is(next, "a.m."))
            return hour is >= 1 and <= 12 ? Clock(end + 1, (hour % 12 + (isAfternoon ? 12 : 0)) * 60 + minutes) : null;
        if (Is(next, "o'clock") || Is(next, "o’clock")) return hour is >= 1 and <= 12 ? Clock(end + 1, hour * 60 + minutes) : null;
        if (!hasMinutes || hour is < 0 or > 24) return null;
        return Clock(Is(next, "hrs") || Is(next, "hours") ? end + 1 : end, hour * 60 + minutes);
    }

    private static TimeWord? Military(string text, ReadOnlySpan<TextWord> words, int at)
    {
        if (words[at].Length != 4 || at + 1 >= words.Length || !IsZone(words[at + 1].Span.Slice(text), out var own)) return null;
        var value = Parse(text, words[at]);
        return value % 100 < 60 && value <= 2400 && text[words[at].Start] is '0' or '1' or '2' ? Clock(at + own, value / 100 * 60 + value % 100) : null;
    }

    /// <param name="own">Words of the clock time itself: with "hours", without a zone.</param>
    private static bool IsZone(ReadOnlySpan<char> word, out int own)
    {
        own = Is(word, "hours") || Is(word, "hrs") ? 2 : 1;
        return own == 2 || word is "GMT" or "UTC" or "EST" or "EDT" or "PST" or "PDT" or "CET" or "BST" or "local";
    }

    private static TimeWord Clock(int end, int minutes) => new(TimeClass.Clock, end, minutes, "");

    private static bool Is(ReadOnlySpan<char> word, string expected) => word.Equals(expected, StringComparison.OrdinalIgnoreCase);

    private static int Parse(string text, TextWord word) =>
        int.TryParse(word.Span.Slice(text), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
}
