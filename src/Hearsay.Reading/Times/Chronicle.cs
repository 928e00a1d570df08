using Hearsay.Core;

namespace Hearsay.Reading.Times;

/// <summary>Tells the news of a text from what it recalls: an event that its own words date a year or more before the text is historical.</summary>
public static class Chronicle
{
    private const int DaysOfNews = 365;
    private const int LongestWay = 12; // steps from a date up its sentence
    private const int Paragraph = 500; // units of text from the date to what it still dates

    /// <param name="published">Null stands for the last past day that the text names; without one nothing is marked.</param>
    public static IReadOnlyList<Event> Mark(IReadOnlyList<Event> events, IReadOnlyList<TimeExpression> times, ParsedText text, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(text);
        if (times.Count == 0 || (published ?? TimeReader.Written(times, text, null).NotBefore) is not { } day) return events;
        return [.. events.Select(happening => IsLongPast(happening) || IsToldOfThePast(happening, times, text, day) ? happening with { Auxiliary = happening.Auxiliary | Auxiliary.Historical } : happening)];

        bool IsLongPast(Event happening) =>
            TimeReader.TimeOf(times, text, happening.Trigger, new WritingTime(day, null)) is { Basis: TimeBasis.Text, End: { } end } && end.DayNumber < day.DayNumber - DaysOfNews;
    }

    /// <summary>"In 1983 he joined the bar. Two months later he was arrested": in the past tense, behind what the same paragraph last dated long ago.</summary>
    private static bool IsToldOfThePast(Event happening, IReadOnlyList<TimeExpression> times, ParsedText text, DateOnly day)
    {
        if (TimeReader.TimeOf(times, text, happening.Trigger, new WritingTime(day, null)).Basis == TimeBasis.Text || !IsPast(happening, text)) return false;
        var at = FirstBehind(times.Count, place => times[place].Span.Start >= happening.Trigger.Start);
        while (at > 0 && (times[at - 1].Latest is null || IsAside(times[at - 1].Span, text))) at--;
        var last = at > 0 ? times[at - 1] : null;
        if (last is null || happening.Trigger.Start - last.Span.End > Paragraph || text.Text.AsSpan(last.Span.End, happening.Trigger.Start - last.Span.End).Contains('\n')) return false;
        return last.Latest!.Value.DayNumber < day.DayNumber - DaysOfNews;
    }

    /// <summary>"the envoy, who left the party in 2003, ...", "the 2003 law": a date that tells of somebody or something in passing sets no scene.</summary>
    private static bool IsAside(TextSpan date, ParsedText text)
    {
        var number = text.SentenceAt(date.Start);
        if (number < 0 || text.Sentences[number].WordAt(date.Start) is not (>= 0 and var word)) return false;
        var sentence = text.Sentences[number];
        for (var (at, steps) = (word, 0); at >= 0 && steps < LongestWay; at = sentence.Head(at), steps++)
            if (sentence.Deprel(at) is Deprel.AclRelcl or Deprel.Acl or Deprel.Appos) return true;
        return false;
    }

    /// <summary>A verb in the plain past: what "has" happened is news.</summary>
    private static bool IsPast(Event happening, ParsedText text)
    {
        var number = FirstBehind(text.Sentences.Count, place => text.Sentences[place].Span.End > happening.Trigger.Start);
        if (number == text.Sentences.Count || text.Sentences[number].WordAt(happening.Trigger.Start) is not (>= 0 and var word)) return false;
        var sentence = text.Sentences[number];
        if (sentence.Xpos(word) is not ("VBD" or "VBN")) return false;
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) == Deprel.Aux && sentence.Xpos(child) is "VBP" or "VBZ" or "MD") return false;
        return true;
    }

    /// <summary>By halving: the first place for which the condition holds, or the count.</summary>
    private static int FirstBehind(int count, Func<int, bool> isBehind)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isBehind(middle)) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
