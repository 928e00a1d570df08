namespace Hearsay.Reading.Times;

/// <summary>How the value of an expression is worked out from its parts; <see cref="TimeResolver"/> has a method for each.</summary>
internal enum TimeRule : byte
{
    Date, Century, OrdQuarter, MonthDay, Iso, MonthOf, Near, Hijri, Persian, Year2, YearQuarter, YearPeriod, YearAgo, Quarter, Half, FiscalYear, Today, Tonight,
    Weekday, Sets, ThisPart, StoryPart, NextPart, PreviousPart, Part, Overnight, Clock, Story, StoryAfter, TheUnit, Beside, WeekOf, Ago, Shift,
    VagueLater, VagueEarlier, Duration, Rolling, HalfMore, While, Set, Ref, StoryRef, Feast, FeastOf, FeastWeek, WeekOfMonth, AgoHalf, AgoThis, AfterNext, FromDay, StoryWeekday, NthWeekday, Rate, MonthQuarter, NewYear, Period, Skip,
}
