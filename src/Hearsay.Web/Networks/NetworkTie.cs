namespace Hearsay.Web.Networks;

/// <summary>A signed tie of two actors. Moments are in the order of time.</summary>
public sealed record NetworkTie(string A, string B, IReadOnlyList<NetworkMoment> Moments)
{
    private const double HalfLife = 180; // days, as for positions

    /// <summary>How the two stand to each other on a day: W(t) over what both did and said until then, each thing with weight 1, and that weight faded.</summary>
    public (double Value, double Weight) On(DateOnly day)
    {
        var (sum, weight) = (0.0, 0.0);
        foreach (var moment in Moments)
        {
            if (moment.Date > day) break;
            var fade = Math.Pow(2, -(day.DayNumber - moment.Date.DayNumber) / HalfLife);
            (sum, weight) = (sum + moment.Sign * fade, weight + fade);
        }

        return (sum / (1 + weight), weight);
    }
}
