using System.Globalization;

namespace Hearsay.Reading.Times;

/// <summary>Dates named by year, month, day, season, quarter, decade or century; what is left out comes from the anchors.</summary>
internal sealed partial class TimeResolver
{
    private const int FarBack = 8; // months: a story in December goes on to January, not back to it

    private const int HalfYear = 6; // months: from autumn the story goes on to spring

    private CalendarPoint? Date(TimeParts parts)
    {
        if (parts.Has(TimeClass.Decade) || parts.Has(TimeClass.DecadeWord)) return Decade(parts);
        if ((ExplicitYear(parts) ?? ShortYear(parts)) is { } year) return Remembered(Assemble(parts, EarlierOfRange(parts, year)));
        if (Assemble(parts, 0) is not { } open) return null;
        return WithYear(open, parts);
    }

    private CalendarPoint? Remembered(CalendarPoint? named)
    {
        if (named is { } point) anchors.Remember(point);
        return named;
    }

    /// <summary>Negative before our era.</summary>
    private static int? ExplicitYear(TimeParts parts)
    {
        var year = parts.Whole(TimeClass.Year) ?? parts.Whole(TimeClass.BareYear) ?? parts.Whole(TimeClass.AnyYear) ?? parts.Whole(TimeClass.LowYear) ?? parts.Whole(TimeClass.OldYear);
        return parts.Has(TimeClass.Bc) ? -year : year;
    }

    /// <summary>"31-Jan-20".</summary>
    private int? ShortYear(TimeParts parts) => (parts.Month is not null || parts.Has(TimeClass.Season) || parts.Has(TimeClass.FallWord)) && parts.Whole(TimeClass.Year2) is { } value ? CenturyFor(value) + value : null;

    /// <summary>In "30 December to 2 January 1951" the first day lies in the year before.</summary>
    private static int EarlierOfRange(TimeParts parts, int year) =>
        parts.Second is { Class: TimeClass.Month or TimeClass.FullMonth or TimeClass.AnyMonth } second && parts.Month > second.Number ? year - 1 : year;

    private static CalendarPoint? Assemble(TimeParts parts, int year)
    {
        if (parts.Month is { } month)
            return DayOf(parts) is { } day ? Valid(year, month, day) : new CalendarPoint(Grain.Month, year, month);
        if ((parts.Code(TimeClass.Season) ?? parts.Code(TimeClass.FallWord)) is { } season) return new CalendarPoint(Grain.Season, year, SeasonIndex(season));
        if (parts.Whole(TimeClass.Ord) is >= 1 and <= 4 and var quarter) return new CalendarPoint(Grain.Quarter, year, quarter);
        return year == 0 ? null : new CalendarPoint(Grain.Year, year);
    }

    private static int SeasonIndex(string code) => code switch { "WI" => 1, "SP" => 2, "SU" => 3, _ => 4 };

    private CalendarPoint? Decade(TimeParts parts)
    {
        var value = parts.Whole(TimeClass.Decade) ?? parts.Whole(TimeClass.DecadeWord) ?? 0;
        var year = value >= 100 ? value : CenturyFor(value) + value;
        return new CalendarPoint(Grain.Decade, parts.Has(TimeClass.Bc) ? -year : year);
    }

    /// <summary>The century in which a two-digit year or decade lies: the last one that is not after the document.</summary>
    private int CenturyFor(int value)
    {
        if (anchors is { IsNarrative: true, Story.Year: > 0 and var story }) return story / 100 * 100;
        var now = anchors.Published?.Year ?? 2020;
        return now / 100 * 100 + value <= now + 5 ? now / 100 * 100 : now / 100 * 100 - 100;
    }

    private static CalendarPoint? Century(TimeParts parts)
    {
        if (parts.Whole(TimeClass.Ord) is not (>= 1 and <= 40 and var ordinal)) return null;
        return new CalendarPoint(Grain.Century, parts.Has(TimeClass.Bc) ? -((ordinal - 1) * 100 + 1) : (ordinal - 1) * 100 + 1);
    }

    private CalendarPoint? Year2(TimeParts parts)
    {
        if (parts.Whole(TimeClass.Year2) is not { } value) return null;
        if (parts.Whole(TimeClass.Year) is { } first) return value > first % 100 ? new CalendarPoint(Grain.Year, first / 100 * 100 + value) : null;
        return new CalendarPoint(Grain.Year, CenturyFor(value) + value);
    }

    private CalendarPoint WithYear(CalendarPoint open, TimeParts parts)
    {
        if (!anchors.IsNarrative && anchors.YearOf(open) is { } named && !(Direction() > 0 && (open with { Year = named }).LastDay < anchors.Published)) return open with { Year = named };
        if (anchors.IsNarrative && anchors.Story is { Year: not 0 } story) return InYearThatHasIt(open, YearInStory(open, story, parts));
        if (anchors.Published is not { } published) return open;
        if (anchors.Story is { Year: not 0 } told && BesideStory(open, told, parts) is { } beside) return beside;
        if (open.Grain is Grain.Month or Grain.Day && YearOfSentence() is var year and not 0) return InYearThatHasIt(open, year);
        var tense = TenseHere();
        if (tense == Tense.Past && open.Grain == Grain.Day && IsSetFor()) tense = Tense.Planned;
        if (tense == Tense.None && DayOfSentence()?.FirstDay > published) tense = Tense.Future; // "from March 30, with a third from August 6"
        return InYearNear(open, published, tense, IsAttribute());
    }

    /// <summary>"the following summer", "the same May", "the previous October": counted from what the text told last; null without such a word.</summary>
    private static CalendarPoint? BesideStory(CalendarPoint open, CalendarPoint told, TimeParts parts)
    {
        if (parts.Has(TimeClass.Same)) return InYearThatHasIt(open, told.Year);
        var step = parts.Has(TimeClass.Following) ? 1 : parts.Has(TimeClass.Previous) ? -1 : 0;
        if (step == 0 || told is not { FirstDay: { } first, LastDay: { } last, Year: > 1 and < 9000 }) return null;
        var inYear = InYearThatHasIt(open, told.Year);
        return (step > 0 ? inYear.FirstDay > last : inYear.LastDay < first) ? inYear : InYearThatHasIt(open, told.Year + step);
    }

    /// <summary>29 February moves on to the next year that has it.</summary>
    private static CalendarPoint InYearThatHasIt(CalendarPoint open, int year)
    {
        while (open.Grain == Grain.Day && year is > 0 and < 9000 && open.Day > DateTime.DaysInMonth(year, open.Index)) year++;
        return open with { Year = year };
    }

    private static int YearInStory(CalendarPoint open, CalendarPoint story, TimeParts parts)
    {
        if (open.Grain == Grain.Season) return SeasonInStory(open, story, parts);
        if (parts.Has(TimeClass.Following) && open.Month > 0 && story.Month >= open.Month) return story.Year + 1;
        if (parts.Has(TimeClass.Previous) && open.Month > 0 && story.Month > 0 && story.Month <= open.Month) return story.Year - 1;
        if (open.Grain is Grain.Day or Grain.Month && story.Grain is Grain.Day or Grain.Month && story.Index - open.Index >= FarBack) return story.Year + 1;
        return story.Year;
    }

    /// <summary>The story goes on from autumn to the spring of the next year, and the winter after a November is called by the year in which it ends.</summary>
    private static int SeasonInStory(CalendarPoint open, CalendarPoint story, TimeParts parts)
    {
        if (story is not { FirstDay: { } told, Year: > 1 and < 9000 } || story.Grain is Grain.Year or Grain.Half || (open with { Year = story.Year }).FirstDay is not { } first) return story.Year;
        if (open.Index == 1) return parts.Has(TimeClass.Previous) || told.Month < (parts.Has(TimeClass.Same) ? 4 : 9) || story.Grain == Grain.Season && story.Index == 1 ? story.Year : story.Year + 1;
        if (parts.Has(TimeClass.Following) || parts.Has(TimeClass.Next)) return first > told ? story.Year : story.Year + 1;
        return told.Month - first.Month >= (story.Grain == Grain.Season ? HalfYear : FarBack) ? story.Year + 1 : story.Year;
    }

    /// <summary>A month or year of another calendar is the one of ours in which it began.</summary>
    private CalendarPoint? InOtherCalendar(TimeRule rule, TimeParts parts)
    {
        if (OtherDays(rule, parts) is not { } days) return null;
        if (DayOf(parts) is not null) return CalendarPoint.Of(days.First);
        return parts.Has(TimeClass.Hijri) || parts.Has(TimeClass.Persian) ? new CalendarPoint(Grain.Month, days.First.Year, days.First.Month) : new CalendarPoint(Grain.Year, days.First.Year);
    }

    /// <summary>"Ramadan 1435" counts from the Hijra, "Ramadan 2014" and "Ramadan" do not.</summary>
    private (DateOnly First, DateOnly Last)? OtherDays(TimeRule rule, TimeParts parts)
    {
        var year = ExplicitYear(parts);
        if (rule == TimeRule.Persian) return (year ?? PersianYear(parts)) is { } ofPersia ? OtherCalendars.Persian(ofPersia, parts.Whole(TimeClass.Persian), DayOf(parts)) : null;
        if (rule != TimeRule.Hijri) return null;
        if (year is { } ofHijra and <= 1500) return OtherCalendars.Hijri(ofHijra, parts.Whole(TimeClass.Hijri), DayOf(parts));
        return parts.Whole(TimeClass.Hijri) is { } month ? OtherCalendars.HijriMonthIn(year ?? YearOfMoon(parts, month), month, DayOf(parts)) : null;
    }

    /// <summary>Of "Mehr 26": the Persian year whose day of that name is nearest to the document's; null without a document's day.</summary>
    private int? PersianYear(TimeParts parts)
    {
        if (anchors.Published is not { } today || DayOf(parts) is not { } day) return null;
        int? best = null;
        var nearest = int.MaxValue;
        for (var year = today.Year - 622; year <= today.Year - 620; year++)
            if (OtherCalendars.Persian(year, parts.Whole(TimeClass.Persian), day) is { } found && Math.Abs(found.First.DayNumber - today.DayNumber) is var distance && distance < nearest) (best, nearest) = (year, distance);
        return best;
    }

    /// <summary>The year of ours in which "last Ramadan" or "Ramadan" began.</summary>
    private int YearOfMoon(TimeParts parts, int month)
    {
        if (parts.Has(TimeClass.OneUnit)) return YearOfMonth(parts);
        var turn = Turn(parts) ?? (IsToldOf() ? -1 : Direction());
        if (anchors.Now is not { Year: > 1 } now || now.FirstDay is not { } today || turn == 0) return anchors.Now?.Year ?? 0;
        var isLast = turn < 0;
        return OtherCalendars.HijriMonthIn(now.Year, month, null) is { } days && (isLast ? (Turn(parts) is null ? days.First : days.Last) < today : days.First > today) ? now.Year : isLast ? now.Year - 1 : now.Year + 1;
    }

    /// <summary>"the first Monday of February", "the last Friday in August 2014".</summary>
    private CalendarPoint? NthWeekday(TimeParts parts)
    {
        if (parts.Month is not { } number || parts.Whole(TimeClass.Weekday) is not { } weekday) return null;
        var month = ExplicitYear(parts) is { } year ? new CalendarPoint(Grain.Month, year, number) : WithYear(new CalendarPoint(Grain.Month, 0, number), parts);
        if (month is not { FirstDay: { } first, LastDay: { } last }) return null;
        if (parts.Whole(TimeClass.Ord) is not { } count) return CalendarPoint.Of(last.AddDays(-(((int)last.DayOfWeek - weekday + 7) % 7)));
        var day = first.AddDays((weekday - (int)first.DayOfWeek + 7) % 7 + (count - 1) * 7);
        return count >= 1 && day <= last ? CalendarPoint.Of(day) : null;
    }

    private static int? DayOf(TimeParts parts) => parts.Whole(TimeClass.Day) ?? parts.Whole(TimeClass.DayTh);

    /// <param name="named">The year that the expression names itself ("Easter of last year").</param>
    private CalendarPoint? Feast(TimeParts parts, int? named)
    {
        var code = (parts.Code(TimeClass.Feast) ?? parts.Code(TimeClass.NamedDay))!;
        var year = named ?? ExplicitYear(parts) ?? FeastYear(code, parts);
        return Feasts.Day(code, year) is { } day ? CalendarPoint.Of(day) : null;
    }

    /// <summary>"was arrested during Ramadan", not "was stocked for Ramadan".</summary>
    private bool IsToldOf() => Direction() < 0 && LeftWord(_match) is "on" or "during" or "since" or "after" or "over" or "at" or "in";

    private int FeastYear(string code, TimeParts parts)
    {
        if (anchors.Now is not { Year: > 0 } now) return 0;
        if (anchors.IsNarrative || now.FirstDay is not { } today || Feasts.Day(code, today.Year) is not { } day) return now.Year;
        if (parts.Has(TimeClass.Last)) return day < today ? today.Year : today.Year - 1;
        if (parts.Has(TimeClass.Next)) return day > today ? today.Year : today.Year + 1;
        return InYearNear(CalendarPoint.Of(day), today, Direction() > 0 ? Tense.Future : IsToldOf() ? Tense.Past : Tense.None).Year; // what was done for a feast to come may be told in the past
    }
}
