using System.Globalization;

namespace Hearsay.Reading.Times;

/// <summary>Expressions reckoned from an anchor: "yesterday", "last Friday", "the next day", "a year earlier", "the quarter".</summary>
internal sealed partial class TimeResolver
{
    private CalendarPoint? Today(TimeParts parts) => anchors.Now?.Shift("D", parts.Whole(TimeClass.Today) ?? 0);

    private CalendarPoint? Tonight(TimeParts parts)
    {
        if (parts.Code(TimeClass.Tonight) is not { } code || anchors.Now?.Shift("D", code[0] == '-' ? -1 : 0) is not { } day) return null;
        if (parts.Whole(TimeClass.Hour) is { } hour) return day with { Time = HourAndMinute(hour % 12 * 60 + 720) };
        return parts.Whole(TimeClass.Clock) is { } minutes ? day with { Time = HourAndMinute(minutes) } : day with { Time = code[^2..] };
    }

    /// <summary>-1 last, 0 this, 1 next; null when the expression has none of these words.</summary>
    private static int? Turn(TimeParts parts)
    {
        if (parts.Has(TimeClass.Last) || parts.Has(TimeClass.Previous)) return -1;
        if (parts.Has(TimeClass.Next) || parts.Has(TimeClass.Following)) return 1;
        return parts.Has(TimeClass.This) || parts.Has(TimeClass.Same) ? 0 : null;
    }

    private CalendarPoint? Weekday(TimeParts parts)
    {
        if (parts.Has(TimeClass.Today)) return Today(parts);
        var anchor = parts.Has(TimeClass.Previous) || parts.Has(TimeClass.Following) || parts.Has(TimeClass.Same) ? Then("D") : anchors.Now;
        if (parts.DayOfWeek is not { } weekday) return anchor?.Shift("D", 0);
        if (anchor?.FirstDay is not { } day) return null;
        var back = ((int)day.DayOfWeek - weekday + 7) % 7; // days since the last such weekday, 0 on the day itself
        var offset = Turn(parts) switch
        {
            -1 => back == 0 ? -7 : -back,
            1 => back == 6 && parts.Has(TimeClass.Next) ? 8 : 7 - back, // tomorrow is not called "next Tuesday"
            0 => back == 0 ? 0 : 7 - back,
            _ => back > 0 && IsAhead(back) ? 7 - back : -back,
        };
        return CalendarPoint.Of(day.AddDays(offset));
    }

    /// <summary>"on the Monday": of the week that the text tells of.</summary>
    private CalendarPoint? StoryWeekday(TimeParts parts)
    {
        if (anchors.Story is not { Grain: Grain.Day } || Then("D")?.FirstDay is not { } day || parts.Whole(TimeClass.Weekday) is not { } weekday) return Weekday(parts);
        return CalendarPoint.Of(day.AddDays((weekday + 6) % 7 - ((int)day.DayOfWeek + 6) % 7));
    }

    private CalendarPoint? NextWeekday(TimeParts parts) =>
        anchors.Now?.FirstDay is { } day && parts.Whole(TimeClass.Weekday) is { } weekday ? CalendarPoint.Of(day.AddDays(7 - ((int)day.DayOfWeek - weekday + 7) % 7)) : null;

    /// <summary>"a week from Monday" is a Monday.</summary>
    private CalendarPoint? FromDay(TimeParts parts)
    {
        var day = parts.Has(TimeClass.Today) ? Today(parts) : NextWeekday(parts);
        var count = parts.Whole(TimeClass.Num) ?? parts.Whole(TimeClass.Count) ?? 0;
        return UnitOf(parts) is "W" && count is > 0 and < 1000 ? day?.Shift("D", count * 7) : Shift(parts, 1, day);
    }

    /// <summary>"ten years ago today", "two years ago this week".</summary>
    private CalendarPoint? AgoThis(TimeParts parts)
    {
        if (anchors.Now is not { Grain: Grain.Day, FirstDay: { } today } || (parts.Whole(TimeClass.Num) ?? parts.Whole(TimeClass.Count)) is not (> 0 and < 1000 and var count)) return null;
        DateOnly? day = parts.Code(TimeClass.Unit) switch
        {
            "Y" when count < today.Year => today.AddYears(-count),
            "M" when count < today.Year => today.AddMonths(-count),
            "W" when count * 7 < today.DayNumber => today.AddDays(-count * 7),
            _ => null,
        };
        return day is { } then ? CalendarPoint.Of(then).Shift(parts.Code(TimeClass.OneUnit) ?? "D", 0) : null;
    }

    /// <summary>"the 14th of last month", and "on the 14th" of the month told of.</summary>
    private CalendarPoint? DayOfMonth(TimeParts parts)
    {
        var month = Turn(parts) is { } turn ? anchors.Now?.Shift("M", turn) : Then("M");
        return month is { Month: > 0 } ? Valid(month.Year, month.Month, parts.Whole(TimeClass.DayTh) ?? 0) : null;
    }

    private CalendarPoint? Near(TimeParts parts)
    {
        var turn = Turn(parts) ?? 0;
        if (parts.DayOfWeek is not null) return Weekday(parts);
        if (parts.Month is not null) return Assemble(parts, 0) is { } open ? Occurrence(open, turn) : null;
        if ((parts.Code(TimeClass.Season) ?? parts.Code(TimeClass.FallWord)) is { } season) return Occurrence(new CalendarPoint(Grain.Season, 0, SeasonIndex(season)), turn);
        if (UnitOf(parts) != "WE") return anchors.Now?.Shift(UnitOf(parts), UnitOf(parts) == "W" ? turn + OfSunday(turn) : turn);
        return Turn(parts) is null ? Weekend() : anchors.Now?.Shift("WE", turn);
    }

    /// <summary>On a Sunday "last week" is the one that ends that day, and "this week" the one to come when the clause looks ahead; so in 35 of 36 in PolNeAR.</summary>
    private int OfSunday(int turn)
    {
        if (anchors.IsNarrative || anchors.Published is not { DayOfWeek: DayOfWeek.Sunday }) return 0;
        return turn < 0 || turn == 0 && Direction() > 0 ? 1 : 0;
    }

    /// <summary>"the weekend": the last one, unless the clause looks ahead; "this weekend" from Wednesday on is the next but in the past tense.</summary>
    private CalendarPoint? Weekend()
    {
        if (anchors.Now?.FirstDay is not { } day) return null;
        var isNext = Direction() == 0 && text.SpanOf(_match).Slice(text.Text).StartsWith("this", StringComparison.OrdinalIgnoreCase);
        var isAhead = isNext || Direction() > 0 || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return anchors.Now.Shift("WE", isAhead ? 0 : -1);
    }

    /// <summary>The month or season before, about or after now.</summary>
    private CalendarPoint? Occurrence(CalendarPoint open, int turn)
    {
        if (anchors.Now is not { Year: not 0 } now) return null;
        var inYear = open with { Year = now.Year };
        if (inYear is not { FirstDay: { } first, LastDay: { } last } || now.FirstDay is not { } today) return inYear;
        if (turn < 0 && open.Grain == Grain.Month && open.Index == today.Month - 1 && _match.Parts.Code(TimeClass.Last) != "rolling") return open with { Year = now.Year - 1 }; // of this year it would be "last month"
        if (turn < 0) return last < today ? inYear : open with { Year = now.Year - 1 };
        if (turn > 0) return first > today ? inYear : open with { Year = now.Year + 1 };
        return IsOfNextYear(open, last, today) ? open with { Year = now.Year + 1 } : inYear;
    }

    /// <summary>"this spring" of a December lies ahead when the clause does; its winter is that of the next year.</summary>
    private bool IsOfNextYear(CalendarPoint open, DateOnly last, DateOnly today) =>
        open is { Grain: Grain.Season, Index: 1 } ? today.Month == 12 : last < today && !anchors.IsNarrative && Direction() > 0;

    /// <summary>"that day", "the same month", "the following year".</summary>
    private CalendarPoint? Story(TimeParts parts) => Then(UnitOf(parts))?.Shift(UnitOf(parts), Turn(parts) ?? 0);

    private CalendarPoint? TheUnit(TimeParts parts)
    {
        var unit = UnitOf(parts);
        if (unit.Length == 0 || unit == "TH" || unit == "D" && !parts.Has(TimeClass.Mod)) return null; // "carried the day"
        if (unit is "M" && !anchors.IsNarrative && !(anchors.Last is { } last && IsInSentence(last.Position))) return anchors.Now?.Shift(unit, 0);
        if (unit != "Y" || anchors.IsNarrative) return Then(unit)?.Shift(unit, 0);
        return YearOfSentence() is var year and not 0 ? new CalendarPoint(Grain.Year, year) : anchors.Now?.Shift(unit, IsLastYear() ? -1 : 0);
    }

    /// <summary>The year that "June last year" or "the spring of that year" names; 0 when unknown.</summary>
    private int YearOfMonth(TimeParts parts)
    {
        var isOfStory = parts.Has(TimeClass.Same) || parts.Has(TimeClass.Following) || parts.Has(TimeClass.Previous);
        return (isOfStory ? Then("Y") : anchors.Now)?.Shift("Y", Turn(parts) ?? 0)?.Year ?? 0;
    }

    /// <summary>"Police said Wednesday that it began at 6 p.m." is of the day told of before, if there is one.</summary>
    private CalendarPoint? DayOfClock()
    {
        var (named, told) = (DayOfSentence(), anchors.PastDay is { } day && day.Year + 1 >= anchors.Published?.Year ? anchors.PastDay : null);
        if (told is not null && !anchors.IsNarrative && !StartsLine() && TenseHere() == Tense.Past && (named is null || anchors.IsDayOfStatement)) return told;
        return named ?? DayTold() ?? anchors.Now;
    }

    /// <summary>The times of day at the heads of paragraphs are of the day of the text.</summary>
    private bool StartsLine() => _match.First > 0 && text.Text.AsSpan(text.Words[_match.First - 1].End, text.Words[_match.First].Start - text.Words[_match.First - 1].End).Contains('\n');

    /// <summary>"At 1.40 a.m. he left. Twenty minutes later": counted from the time of day that was named last; of what has none only the day is known.</summary>
    private CalendarPoint? ByTheClock(TimeParts parts)
    {
        if (UnitOf(parts) is not ("TM" or "TH") || (parts.Number(TimeClass.Num) ?? parts.Number(TimeClass.Count)) is not { } count || count is not (> 0 and < 1440)) return null;
        if (anchors.Clock is not { FirstDay: { } day, Time: { Length: 5 } time }) return UnitOf(parts) == "TM" && anchors.PastDay is { } told ? told with { Time = "XX" } : null;
        var minutes = (int)Math.Round(count * (UnitOf(parts) == "TH" ? 60 : 1)) * (IsLater(parts) ? 1 : -1);
        var at = day.ToDateTime(TimeOnly.MinValue).AddMinutes(int.Parse(time.AsSpan(0, 2), CultureInfo.InvariantCulture) * 60 + int.Parse(time.AsSpan(3), CultureInfo.InvariantCulture) + minutes);
        return CalendarPoint.Of(DateOnly.FromDateTime(at)) with { Time = HourAndMinute(at.Hour * 60 + at.Minute) };
    }

    /// <summary>"The rally on Saturday will start at 2 p.m.": the day that the sentence names before, or null.</summary>
    private CalendarPoint? DayOfSentence() => anchors.Named is { } named && IsInSentence(named.Position) ? named.Day : null;

    /// <summary>"On 22 March he left work. He was last seen at 7 p.m.": the day told of just before, in the same paragraph, or null.</summary>
    private CalendarPoint? DayTold()
    {
        const int Farthest = 30; // words
        if (anchors.Named is not { } named || _match.First - named.Position > Farthest || TenseHere() != Tense.Past) return null;
        var (start, end) = (text.Words[named.Position].Start, text.Words[_match.First].Start);
        return text.Text.AsSpan(start, end - start).Contains('\n') ? null : named.Day;
    }

    /// <summary>"In 2012, from May to August, no rain fell.": the year before the document's that the sentence names before, or 0.</summary>
    private int YearOfSentence() =>
        anchors.NamedYear is { } named && named.Year.Year < anchors.Published?.Year && IsInSentence(named.Position) && IsOfWholeSentence(named.Position) && Direction() < 0 ? named.Year.Year : 0;

    /// <summary>No comma lies between, or the year opens the sentence; not "the figure, cast in 1889, vanished in March".</summary>
    private bool IsOfWholeSentence(int position)
    {
        const int Opening = 3; // words before the year: "Back in early 1889"
        for (var at = position - 1; at >= Math.Max(0, position - Opening); at--)
            if (at == 0 || ClauseTense.EndsSentence(text.Text, text.Words, at)) return true;
        for (var at = position; at < _match.First; at++)
            if (text.Text[text.Words[at].Start] == ',') return false;
        return true;
    }

    private bool IsInSentence(int position)
    {
        const int Farthest = 20; // words
        if (_match.First - position > Farthest) return false;
        for (var at = position; at < _match.First; at++)
            if (ClauseTense.EndsSentence(text.Text, text.Words, at)) return false;
        return true;
    }

    /// <summary>The day beside which "the day before Thanksgiving" lies.</summary>
    private CalendarPoint? Beside(TimeParts parts) =>
        parts.Has(TimeClass.Weekday) ? Weekday(parts) : parts.Has(TimeClass.Feast) ? Feast(parts, null) : Date(parts);
}
