namespace Hearsay.Study.Positions;

/// <summary>How much an event says about a position (DEFINITIONS): w = m · (1 − 2^−I), m for a quote of the actor itself, 4m for a declaration.</summary>
public static class EventWeight
{
    private const double Declaration = 4;

    /// <param name="modality">1 actual, .5 declared intent, .25 conditional, 0 hypothetical or asked.</param>
    /// <param name="voices">I(F), independent voices.</param>
    public static double Told(double modality, double voices) => modality * (1 - Math.Pow(2, -voices));

    public static double Quoted(double modality) => modality;

    /// <summary>The actor itself declares its support or alliance, or their end.</summary>
    public static double Declared(double modality) => Declaration * modality;
}
