namespace Hearsay.Study.Positions;

/// <summary>
/// Where an actor stands towards another on a day, as it shows itself on one channel (DEFINITIONS, P(a,b,t)): the events are weighed,
/// halve with age, and update a Beta(½, ½) prior.
/// </summary>
/// <param name="Q">Pr(θ &gt; ½): that it is friendly rather than hostile.</param>
/// <param name="Mass">Weight of all events by now.</param>
public sealed record Position(double Q, double Mass, PositionState State)
{
    private const double Prior = 0.5; // κ
    private const double HalfLife = 180; // days
    private const double LeastMass = 0.4;
    private const double FirmModality = 0.5; // without one such event never past "leans"

    /// <param name="events">Of one actor towards one other on one channel, since the last reversal.</param>
    public static Position Of(IEnumerable<SignedEvent> events, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(events);
        var (alpha, beta, isFirm) = (Prior, Prior, false);
        foreach (var found in events)
        {
            if (found.Sign == 0 || found.Date > day) continue;
            var weight = found.Weight * Decay(found.Date, day);
            if (found.Sign > 0) alpha += weight;
            else beta += weight;
            isFirm |= found.Modality >= FirmModality;
        }

        var (q, mass) = (Beta.Tail(0.5, alpha, beta), alpha + beta - 2 * Prior);
        return new Position(q, mass, StateOf(q, mass, isFirm));
    }

    /// <summary>W(t) for charts, not for decisions: weighted mean score in [-1, 1], drawn to 0 by one unit of doubt.</summary>
    public static double Series(IEnumerable<SignedEvent> events, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(events);
        var (sum, mass) = (0.0, 0.0);
        foreach (var found in events)
        {
            if (found.Date is null || found.Date > day) continue;
            var weight = found.Weight * Decay(found.Date, day);
            (sum, mass) = (sum + weight * found.Score / 10, mass + weight);
        }

        return sum / (1 + mass);
    }

    private static double Decay(DateOnly? date, DateOnly day) => date is { } then ? Math.Pow(2, -(day.DayNumber - then.DayNumber) / HalfLife) : 1;

    private static PositionState StateOf(double q, double mass, bool isFirm) => q switch
    {
        _ when mass < LeastMass => PositionState.Unknown,
        >= 0.9 => isFirm ? PositionState.Supports : PositionState.LeansSupport,
        >= 0.7 => PositionState.LeansSupport,
        <= 0.1 => isFirm ? PositionState.Opposes : PositionState.LeansOppose,
        <= 0.3 => PositionState.LeansOppose,
        _ => PositionState.Mixed,
    };
}
