using System.Globalization;
using Hearsay.Core;

namespace Hearsay.Reading.Times;

/// <summary>
/// Gives each match of one text its value, in text order, and keeps the anchors. A rule that cannot tell gives null, and the
/// expression is dropped.
/// </summary>
internal sealed partial class TimeResolver(TimeAnchors anchors, TimeText text, ClauseTense tenses)
{
    private TimeMatch _match = TimeMatch.None;

    public TimeExpression? Resolve(TimeMatch match)
    {
        _match = match;
        var span = text.SpanOf(match);
        var parts = match.Parts;
        anchors.Reach(match.First);
        if (IsLongPeriod(match)) anchors.PassLongPeriod(match.First);
        if (parts.Has(TimeClass.OldYear) && !anchors.IsHistory) return null;
        if (match.Meaning.Rule == TimeRule.Period) return Period(match);
        if (Fixed(match.Meaning.Rule, parts) is { } value) return new TimeExpression(span, value.Contains("-XXT", StringComparison.Ordinal) && match.Meaning.Type == TimexType.Date ? TimexType.Time : match.Meaning.Type, value, Since(value) ?? DaysOf(match, null).First, Until(value) ?? DaysOf(match, null).Last);
        if (Point(match.Meaning.Rule, parts) is not { } point) return Vague(match, span);
        if (match.Meaning.Type == TimexType.Time && point.Time.Length == 0) point = point with { Time = TimeOfDay(parts) };
        if (IsInTheStory(match, span)) anchors.Pass(new StoryStep(point, match.First, NamesQuarter(match), IsCounted(match), tenses.IsOfStatement(text.Text, text.Words, match.First, match.End)));
        var (earliest, latest) = DaysOf(match, point);
        return new TimeExpression(span, point.Time.Length > 0 ? TimexType.Time : match.Meaning.Type, point.Value, earliest, latest);
    }

    private static bool IsWithinDay(TimeParts parts) => parts.Code(TimeClass.ManyUnit) is "TH" or "TM" or "TS";

    private static bool IsCounted(TimeMatch match) => match.Meaning.Rule is TimeRule.Shift or TimeRule.Story or TimeRule.StoryAfter or TimeRule.YearAgo;

    private TimeExpression? Vague(TimeMatch match, TextSpan span) =>
        anchors.Published is null && VagueTimes.Of(match.Meaning.Rule, match.Parts, TimeOfDay(match.Parts)) is { } value
            ? new TimeExpression(span, match.Meaning.Type, value, null, null)
            : null;

    private DateOnly? Since(string value) => value is "PRESENT_REF" or "FUTURE_REF" ? anchors.Published : null;

    private DateOnly? Until(string value) => value is "PRESENT_REF" or "PAST_REF" ? anchors.Published : null;

    /// <summary>A year alone in brackets is the date of a source, and "two decades earlier" a look back; the story is at neither.</summary>
    private bool IsInTheStory(TimeMatch match, TextSpan span)
    {
        if (match.Meaning.Rule == TimeRule.Shift && !IsLater(match.Parts) && !anchors.IsNarrative) return false; // "had been freed nine days earlier"
        if (match.Meaning.Rule is TimeRule.Shift or TimeRule.Ago && !IsLater(match.Parts) && UnitOf(match.Parts) is "Y" or "10Y" or "100Y") return false;
        if (!anchors.IsNarrative && match.First > 0 && match.Meaning.Rule == TimeRule.Date && text.Words[match.First - 1].Span.Of(text.Text) is "a" or "an" or "his" or "her" or "its" or "their"
            && !(match.First > 1 && text.Words[match.First - 2].Span.Of(text.Text) is "In" or "At" or "After" or "During")) return false;
        if (anchors.IsHistory && match.Parts.Code(TimeClass.Season) == "WI" && ExplicitYear(match.Parts) is null) return false; // "could they hold out over the winter"
        return match.End - match.First > 1 || !match.Parts.Has(TimeClass.BareYear) || span.Start == 0 || text.Text[span.Start - 1] != '(';
    }

    /// <summary>Values that lie on no calendar: durations, sets, references.</summary>
    private string? Fixed(TimeRule rule, TimeParts parts) => rule switch
    {
        TimeRule.Duration or TimeRule.Rolling => Durations.Of(parts),
        TimeRule.HalfMore => Durations.Of(parts, 0.5),
        TimeRule.While => "PXX",
        TimeRule.Rate => "P" + (UnitOf(parts)[0] == 'T' ? "T1" + UnitOf(parts)[1..] : "1" + UnitOf(parts)),
        TimeRule.Set => Durations.SetOf(parts),
        TimeRule.Sets => $"XXXX-WXX-{parts.Whole(TimeClass.Weekdays) ?? parts.Whole(TimeClass.Weekday)}{(parts.Has(TimeClass.Parts) ? "T" + parts.Code(TimeClass.Parts) : "")}",
        TimeRule.Ref => parts.Code(TimeClass.Ref) ?? parts.Code(TimeClass.AdjRef),
        TimeRule.StoryRef => anchors.IsNarrative ? parts.Code(TimeClass.StoryRef) : null,
        TimeRule.Today when anchors.IsHistory && parts.Whole(TimeClass.Today) == 0 && parts is { Month: null } && !parts.Has(TimeClass.Clock) && !parts.Has(TimeClass.Part) && !parts.Has(TimeClass.Noon) => "PRESENT_REF",
        TimeRule.VagueLater when IsWithinDay(parts) && Then("D")?.Grain == Grain.Day => null,
        TimeRule.VagueLater => VagueTimes.After(parts, Direction() > 0),
        TimeRule.VagueEarlier => "PAST_REF",
        TimeRule.Shift when IsLater(parts) && !anchors.IsNarrative && anchors.Story is null && Direction() <= 0 => VagueTimes.After(parts, false),
        TimeRule.Shift when IsBeyond(parts) && Direction() < 0 && !UnitOf(parts).EndsWith('Y') => VagueTimes.After(parts, false),
        TimeRule.Part => "XXXX-XX-XXT" + parts.Code(TimeClass.Part),
        TimeRule.Ago or TimeRule.Shift when parts.Number(TimeClass.Num) is null && parts.Code(TimeClass.Count) == "X" => IsLater(parts) ? VagueTimes.After(parts, parts.Has(TimeClass.FromNow) || Direction() > 0) : "PAST_REF",
        _ => null,
    };

    private CalendarPoint? Point(TimeRule rule, TimeParts parts) => rule switch
    {
        TimeRule.Date => Date(parts),
        TimeRule.MonthDay => DayOfMonth(parts),
        TimeRule.WeekOfMonth => Date(parts),
        TimeRule.Iso => Iso(parts),
        TimeRule.VagueLater => Then("D") is { } told ? told with { Time = "XX" } : null,
        TimeRule.Century => Century(parts),
        TimeRule.OrdQuarter => OrdQuarter(parts),
        TimeRule.MonthOf => YearOfMonth(parts) is var year and not 0 ? Assemble(parts, year) : null,
        TimeRule.Hijri or TimeRule.Persian => InOtherCalendar(rule, parts),
        TimeRule.Year2 => Year2(parts),
        TimeRule.YearQuarter => YearQuarter(parts),
        TimeRule.YearPeriod => anchors.ReportsQuarter(_match.First) ? YearQuarter(parts) : Date(parts),
        TimeRule.YearAgo => YearAgo(parts),
        TimeRule.Quarter => Quarter(parts),
        TimeRule.MonthQuarter => MonthQuarter(parts),
        TimeRule.NewYear => anchors.Now is { Month: > 0 } now ? now.Shift("Y", now.Month > 6 ? 1 : 0) : null,
        TimeRule.Half => Half(parts),
        TimeRule.FiscalYear => anchors.Now?.Shift("Y", 0),
        TimeRule.Today => Today(parts),
        TimeRule.Tonight => Tonight(parts),
        TimeRule.Weekday => Weekday(parts),
        TimeRule.Near => Near(parts),
        TimeRule.ThisPart => parts.Has(TimeClass.Weekday) ? Weekday(parts) : parts.Has(TimeClass.Today) ? Today(parts) : anchors.Now?.Shift("D", 0),
        TimeRule.StoryPart => Then("D")?.Shift("D", 0),
        TimeRule.NextPart => Then("D")?.Shift("D", 1),
        TimeRule.PreviousPart => Then("D")?.Shift("D", -1),
        TimeRule.Overnight => anchors.Now?.Shift("D", 0) is { } day ? day with { Time = "NI" } : null,
        TimeRule.Clock => DayOfClock()?.Shift("D", 0),
        TimeRule.Story => Story(parts),
        TimeRule.StoryAfter => Then(UnitOf(parts))?.Shift(UnitOf(parts), IsLater(parts) ? 1 : -1),
        TimeRule.TheUnit => TheUnit(parts),
        TimeRule.Beside => Beside(parts)?.Shift("D", IsLater(parts) ? 1 : -1),
        TimeRule.WeekOf => Date(parts)?.Shift("W", 0),
        TimeRule.Ago => Shift(parts, parts.Has(TimeClass.FromNow) ? 1 : -1, anchors.Now),
        TimeRule.Shift => IsBeyond(parts) && TenseHere() is Tense.Past or Tense.Present or Tense.Perfect ? anchors.Document?.Shift(UnitOf(parts), 0) : Counted(parts),
        TimeRule.AgoHalf => anchors.Now?.Shift("M", -(int)Math.Round(((parts.Number(TimeClass.Num) ?? 1) + 0.5) * 12))?.Shift("Y", 0),
        TimeRule.AgoThis => AgoThis(parts),
        TimeRule.AfterNext when parts.Has(TimeClass.Weekday) => Weekday(parts)?.Shift("D", parts.Has(TimeClass.Last) ? -7 : 7),
        TimeRule.AfterNext => anchors.Now?.Shift(UnitOf(parts), parts.Has(TimeClass.Last) ? -2 : 2),
        TimeRule.StoryWeekday => StoryWeekday(parts),
        TimeRule.FromDay => FromDay(parts),
        TimeRule.NthWeekday => NthWeekday(parts),
        TimeRule.Feast => Feast(parts, null),
        TimeRule.FeastWeek => Feast(parts, null)?.Shift("W", 0),
        TimeRule.FeastOf => Feast(parts, YearOfMonth(parts)),
        _ => null,
    };

    /// <summary>What the expression counts from; see <see cref="TimeAnchors.ThenInPast"/>.</summary>
    private CalendarPoint? Then(string unit) => (Direction() < 0 || _match.Parts.Code(TimeClass.Mod) == "BEFORE") && !GoesOnFromStatement(unit) ? anchors.ThenInPast(unit) : anchors.Then(unit);

    /// <summary>"He said Monday he would resign. The next day, police arrested him.": a later sentence goes on from the day of what was said.</summary>
    private bool GoesOnFromStatement(string unit)
    {
        if (unit is not ("D" or "W") || !anchors.IsDayOfStatement || !IsForward() || anchors.Named is not { } named) return false;
        return !(named.Day.FirstDay > anchors.Published) && !IsInSentence(named.Position);
    }

    private bool IsForward() => _match.Meaning.Rule == TimeRule.NextPart || _match.Parts.Has(TimeClass.Next) || _match.Parts.Has(TimeClass.Following) || IsLater(_match.Parts);

    private CalendarPoint? Counted(TimeParts parts) => ByTheClock(parts) ?? CountedInDays(parts);

    private CalendarPoint? CountedInDays(TimeParts parts) => IsYearBefore() && UnitOf(parts) == "Y" && (parts.Whole(TimeClass.Count) ?? parts.Whole(TimeClass.Num)) == 1 && Compared() is { } compared ? YearBefore(compared) : Shift(parts, IsLater(parts) ? 1 : -1, Then(UnitOf(parts)));

    /// <summary>"a death that three years later was still unsolved": the count would lead beyond the day of the document.</summary>
    private bool IsBeyond(TimeParts parts) =>
        IsLater(parts) && !anchors.IsNarrative && anchors.Published is { } day && !(anchors.Story?.FirstDay > day) && Counted(parts)?.FirstDay > day;

    private static bool IsLater(TimeParts parts) => parts.Has(TimeClass.Later) || parts.Has(TimeClass.After) || parts.Has(TimeClass.FromNow);

    private static string UnitOf(TimeParts parts) => parts.Code(TimeClass.OneUnit) ?? parts.Code(TimeClass.Unit) ?? parts.Code(TimeClass.Weekend) ?? "";

    private static CalendarPoint? Shift(TimeParts parts, int sign, CalendarPoint? from)
    {
        var count = parts.Number(TimeClass.Num) ?? parts.Number(TimeClass.Count);
        return count is null or > 100_000 ? null : from?.Shift(UnitOf(parts), sign * (int)Math.Round(count.Value));
    }

    private CalendarPoint? Iso(TimeParts parts)
    {
        var code = parts.Code(TimeClass.IsoDate) ?? parts.Code(TimeClass.NumericDate) ?? parts.Code(TimeClass.IsoMonth)!;
        if (parts.Has(TimeClass.NumericDate) && text.Text[text.Words[_match.First].End] == '/') code = FigureOrder.Ordered(code, anchors.IsDayFirst, anchors.Published);
        var (year, month) = (int.Parse(code.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(code.AsSpan(5, 2), CultureInfo.InvariantCulture));
        return code.Length == 7 ? new CalendarPoint(Grain.Month, year, month) : Valid(year, month, int.Parse(code.AsSpan(8, 2), CultureInfo.InvariantCulture));
    }

    /// <summary>Null when the month has no such day.</summary>
    private static CalendarPoint? Valid(int year, int month, int day) =>
        day < 1 || month is < 1 or > 12 || day > (year is > 0 and < 9000 ? DateTime.DaysInMonth(year, month) : 31) ? null : new CalendarPoint(Grain.Day, year, month, day);

    private static string TimeOfDay(TimeParts parts)
    {
        if ((parts.Whole(TimeClass.Clock) ?? parts.Whole(TimeClass.Noon)) is { } minutes) return HourAndMinute(Afternoon(parts, minutes));
        if (parts.Whole(TimeClass.Hour) is { } hour) return HourAndMinute(Afternoon(parts, hour * 60));
        return parts.Code(TimeClass.Part) ?? parts.Code(TimeClass.Dawn) ?? "XX";
    }

    private static int Afternoon(TimeParts parts, int minutes) =>
        minutes < 720 && parts.Code(TimeClass.Part) is "AF" or "EV" or "NI" && !(parts.Code(TimeClass.Part) == "NI" && minutes < 300) ? minutes + 720 : minutes;

    private static string HourAndMinute(int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:D2}:{minutes % 60:D2}");
}
