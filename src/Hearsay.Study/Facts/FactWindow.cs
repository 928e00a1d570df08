namespace Hearsay.Study.Facts;

/// <summary>The days in which a claimed thing lies, as day numbers, inclusive.</summary>
internal readonly record struct FactWindow(int First, int Last)
{
    /// <summary>A report without a stated time tells of the last days before it.</summary>
    private const int DaysBeforeReport = 3;

    private const int LongAgo = -1;
    private const int FarAhead = 4_000_000;

    /// <summary>Nothing is known of the time.</summary>
    public static FactWindow Open { get; } = new(LongAgo, FarAhead);

    public long Width => (long)Last - First;

    /// <summary>
    /// Of a happening: its stated time, else the days before the report; null when neither is known. DEFINITIONS would let such a
    /// window meet every other; it meets none here, since what is known to have happened at no time may have happened at any.
    /// </summary>
    public static FactWindow? OfHappening(Claim claim)
    {
        if (claim.Time.Basis == TimeBasis.Text && Stated(claim.Time) is { } stated) return stated;
        return claim.Published is { } day ? new FactWindow(day.DayNumber - DaysBeforeReport, day.DayNumber) : null;
    }

    /// <summary>Of a state: its stated time, else open.</summary>
    public static FactWindow OfState(Claim claim) => Stated(claim.Time) ?? Open;

    /// <summary>Overlap, with one day of grace between two single days.</summary>
    public bool Meets(FactWindow other)
    {
        var grace = Width == 0 && other.Width == 0 ? 1 : 0;
        return First - grace <= other.Last && other.First - grace <= Last;
    }

    /// <summary>What both share; of two neighbouring days the earlier.</summary>
    public FactWindow Shared(FactWindow other)
    {
        var (first, last) = (Math.Max(First, other.First), Math.Min(Last, other.Last));
        return first <= last ? new FactWindow(first, last) : new FactWindow(last, last);
    }

    private static FactWindow? Stated(ClaimTime time) =>
        time.Start is null && time.End is null ? null : new FactWindow(time.Start?.DayNumber ?? LongAgo, time.End?.DayNumber ?? FarAhead);

    public static DateOnly? Day(int number) => number is LongAgo or FarAhead ? null : DateOnly.FromDayNumber(number);
}
