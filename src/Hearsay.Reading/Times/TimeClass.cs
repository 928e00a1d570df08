namespace Hearsay.Reading.Times;

/// <summary>
/// What a word or phrase can be in a time expression. Those up to <see cref="Letters"/> are found by shape and number
/// (<see cref="ShapeReader"/>), the others stand in lexicons/en/times.tsv.
/// </summary>
internal enum TimeClass : byte
{
    Word, // a literal of a pattern
    Num, Ord, Day, DayTh, Year, BareYear, AnyYear, LowYear, Year2, Decade, Hour, Clock, IsoDate, NumericDate, IsoMonth, Letters,
    Month, MonthWord, FullMonth, AnyMonth, Weekday, Weekdays, WeekdayShort, Hijri, Persian, Season, FallWord, Part, Parts, Dawn, Noon, Unit, Second, OneUnit,
    ManyUnit, Weekend, Count, FewCount, Last, Next, This, Previous, Following, Same, Mod, Approx, Extra, Ago, Earlier, Later, Before, After,
    FromNow, Today, Tonight, Every, Set, Ref, AdjRef, StoryRef, Feast, Bc, Ad, Zone, Fiscal, YearAgo, DecadeWord, In, Period, QuarterCode, NamedDay, YearEnd, OldYear, NamedPeriod, HalfCode,
}
