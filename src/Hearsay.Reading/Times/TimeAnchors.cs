namespace Hearsay.Reading.Times;

/// <summary>
/// What expressions are reckoned from, as the reading goes through a text: the day of the document and the story's last date.
/// A text without a date may still tell its dates in order, but "last week" in it has no ground unless it is a history.
/// </summary>
internal sealed class TimeAnchors(DateOnly? published, bool isNarrative)
{
    private const int ShortMemory = 25; // words that a bare day may stand behind the month whose year it takes
    private const int Memory = 80; // words that "the next morning" may stand behind the day it counts from

    private CalendarPoint? _day; // the last day, and the last day or month
    private CalendarPoint? _month;
    private CalendarPoint? _pastDay; // the last that is not to come, and on which the text does not merely quote
    private CalendarPoint? _pastMonth;
    private CalendarPoint? _past; // the last stretch of any length that is not to come
    private int _dayAt; // words at which the last day was named and up to which the text is read
    private int _pastDayAt;
    private int _at;
    private CalendarPoint? _year;
    private int _yearAt;
    private int _quarterAt; // words at which the text last spoke of a quarter, and of a longer stretch of business
    private int _longAt = -1;
    private int _lastYearAt = -1;
    private CalendarPoint? _dated; // the last day or month that the text named with its year
    private int _datedAt;
    private readonly Dictionary<(int Month, int Day), int> _years = []; // of the days that the text named with their year

    public DateOnly? Published { get; } = published;

    /// <summary>Whether dates in figures of this text have the day first; null when it does not show.</summary>
    public bool? IsDayFirst { get; init; }

    /// <summary>The text tells history, whether it has a date or not.</summary>
    public bool IsHistory { get; } = isNarrative;

    /// <summary>Dates without a year go on from the story's last one.</summary>
    public bool IsNarrative { get; } = isNarrative || published is null;

    /// <summary>The last stretch of the calendar that the text named.</summary>
    public CalendarPoint? Story { get; private set; }

    /// <summary>The quarter that the text reports on, the last one named that was over; for "a year earlier" in reports of business.</summary>
    public CalendarPoint? Quarter { get; private set; }

    /// <summary>The day of the document, or null.</summary>
    public CalendarPoint? Document => Published is { } day ? CalendarPoint.Of(day) : null;

    /// <summary>What "last year" and "two days ago" count from: the story where the text narrates.</summary>
    public CalendarPoint? Now => IsHistory ? Story ?? Document : Document;

    /// <summary>
    /// What "the next day" and "two days later" count from: the last date at least as fine as the unit. A coarse date alone
    /// gives days no ground to count from.
    /// </summary>
    public CalendarPoint? Then(string unit) => unit switch
    {
        _ when Story is null => Document,
        "D" or "W" or "WE" or "2W" => IsNarrative ? _day : LastDay ?? Document,
        "M" or "Q" => _month is { } month && month.Year == Story.Year ? month : Story.Month > 0 && Story.Grain > Grain.Year ? Story : null,
        _ => Story,
    };

    /// <summary>As <see cref="Then"/>, for what is told as past: neither a day to come nor the day of a statement ("said Wednesday that it fell the day before") counts where the text has named another.</summary>
    public CalendarPoint? ThenInPast(string unit)
    {
        if (IsNarrative || Published is null) return Then(unit);
        return unit switch
        {
            "D" or "W" or "WE" or "2W" => _at - _pastDayAt <= Memory && _pastDay is { } day ? day : Then(unit) is { } last && IsToCome(last) ? Document : Then(unit),
            "M" or "Q" => Then(unit) is { } last && !IsToCome(last) ? last : _pastMonth ?? Document,
            _ => Story is { } last && IsToCome(last) ? _past ?? Document : Then(unit),
        };
    }

    /// <summary>The last day told of as past, not far back and not the document's own; null when there is none.</summary>
    public CalendarPoint? PastDay => _at - _pastDayAt <= Memory && _pastDay is { } day && day.FirstDay != Published ? day : null;

    private bool IsToCome(CalendarPoint point) => point.FirstDay > Published;

    /// <summary>In news the last day named, unless the text has gone on to something else since.</summary>
    private CalendarPoint? LastDay => _at - _dayAt <= Memory ? _day : null;

    /// <summary>The last day named and the word at which it was, for what stands in the same sentence; null when none was.</summary>
    public (CalendarPoint Day, int Position)? Named => _day is { } day ? (day, _dayAt) : null;

    /// <summary>The last day named with its hour and minute, not far back; null when there is none.</summary>
    public CalendarPoint? Clock => Last is { Point: { Grain: Grain.Day, Time: [_, _, ':', ..] } clock } last && _at - last.Position <= Memory ? clock : null;

    /// <summary>Of <see cref="Named"/>: something was said on it, what happened need not be of that day.</summary>
    public bool IsDayOfStatement { get; private set; }

    /// <summary>The last stretch named and the word at which it was.</summary>
    public (CalendarPoint Point, int Position)? Last { get; private set; }

    public (CalendarPoint Year, int Position)? NamedYear => _year is { } year ? (year, _yearAt) : null;

    /// <param name="position">Word from which the next expression starts.</param>
    public void Reach(int position) => _at = position;

    /// <summary>Keeps a day that the text names with its year.</summary>
    public void Remember(CalendarPoint point)
    {
        if (point.Grain == Grain.Day) _years[(point.Index, point.Day)] = point.Year;
        if (point.Grain is Grain.Day or Grain.Month) (_dated, _datedAt) = (point, _at);
    }

    /// <summary>The year in which the text has named this day before, or null: after "January 6, 2021" a bare "January 6" is that day, and after "in January 2016" the next "January 20" lies in it.</summary>
    public int? YearOf(CalendarPoint open)
    {
        if (open.Grain != Grain.Day) return null;
        if (_years.TryGetValue((open.Index, open.Day), out var year)) return year;
        return _dated?.Index == open.Index && _at - _datedAt <= ShortMemory ? _dated.Year : null;
    }

    public void Pass(StoryStep step)
    {
        var (point, position) = (step.Point, step.Position);
        if (point.Year == 0) return;
        Story = point.Grain is Grain.Decade or Grain.Century ? point with { Grain = Grain.Year } : point;
        Last = (point, position);
        if (point.Grain == Grain.Year || step.IsCounted) (_year, _yearAt) = (point, position);
        if (point.Grain == Grain.Day) (_day, _dayAt, IsDayOfStatement) = (point, position, step.IsOfStatement);
        if (point.Grain is Grain.Day or Grain.Month) _month = point;
        if (!IsToCome(point)) PassBack(step);
        if (point.Grain == Grain.Quarter) _quarterAt = position;
        if (step.NamesQuarter && (Quarter is null || point.LastDay < Published && point.Year >= Quarter.Year)) Quarter = point;
    }

    private void PassBack(StoryStep step)
    {
        _past = Story;
        if (step.Point.Grain is Grain.Day or Grain.Month) _pastMonth = step.Point;
        if (step.Point.Grain == Grain.Day && !step.IsOfStatement) (_pastDay, _pastDayAt) = (step.Point, step.Position);
    }

    public void PassLongPeriod(int position) => _longAt = position;

    public void PassLastYear(int position) => _lastYearAt = position;

    /// <summary>Whether the last stretch of business that was named is the whole year before the document's.</summary>
    public bool ReportsLastYear => _lastYearAt >= 0 && _lastYearAt == _longAt && _longAt > _quarterAt;

    /// <summary>Whether the figures at a word are those of a quarter: the last stretch of business that was named, and not far back.</summary>
    public bool ReportsQuarter(int position)
    {
        const int Near = 300; // words
        return Quarter is not null && _quarterAt > _longAt && position - _quarterAt < Near;
    }
}
