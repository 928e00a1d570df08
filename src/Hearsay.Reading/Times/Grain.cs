namespace Hearsay.Reading.Times;

/// <summary>How long a stretch of the calendar is, longest first.</summary>
internal enum Grain : byte
{
    Century, Decade, Year, Half, Season, Quarter, Month, Week, Weekend, Day,
}
