namespace Hearsay.Study.Facts;

/// <summary>The days in which a claimed thing lies, as day numbers, inclusive.</summary>
internal readonly record struct FactWindow(int First, int Last)
{
    /// <summary>A report without a stated time tells of the last days before it.</summary>
    private const int DaysBeforeReport = 3;

    /// <summary>Days of the widest window that stands for one happening.</summary>
    private const int Narrow = 7;

    private const int LongAgo = -1;
    private const int FarAhead = 4_000_000;

    /// <summary>Nothing is known of the time.</summary>
    public static FactWindow Open { get; } = new(LongAgo, FarAhead);

    public long Width => (long)Last - First;

    public bool IsNarrow => Width <= Narrow;

    /// <summary>No narrow window that begins before this day can meet this one.</summary>
    public int Reach => First - Narrow - 1;

    /// <summary>In which a claim's fact lies; null when it is known to no time that could tell it from others.</summary>
    public static FactWindow? Of(Claim claim) => claim.Kind switch
    {
        ClaimKind.Event or ClaimKind.Quantity => OfHappening(claim),
        ClaimKind.Relation when claim.Relation?.Change is not (null or TieChange.None) => OfHappening(claim),
        ClaimKind.Relation when claim.Relation is { Sign: not 0, From.Actor: { } from } && claim.Chain.Count > 1 && claim.Chain[^1].Actor == from => OfHappening(claim), // a declaration, made when it was made
        ClaimKind.Relation => OfState(claim),
        _ => Open,
    };

    /// <summary>Told of no known actor, a fact is looked for near the day of the report; null where neither that nor a narrow time is known.</summary>
    public static FactWindow? OfScene(Claim claim) =>
        OfHappening(claim) is { IsNarrow: true } stated ? stated : claim.Published is { } day ? new FactWindow(day.DayNumber - Narrow / 2, day.DayNumber) : null;

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
