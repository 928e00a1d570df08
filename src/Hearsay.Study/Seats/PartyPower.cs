using System.Numerics;

namespace Hearsay.Study.Seats;

/// <summary>How much a party, or parties that only come together, can decide.</summary>
/// <param name="Name">Parties that only come together are joined by " + ".</param>
/// <param name="Swings">Winning coalitions that would lose without it (Banzhaf).</param>
/// <param name="SwingShare">Its share of all swings, 0 to 1.</param>
/// <param name="Shapley">Share of the orders of joining in which it brings the majority (Shapley-Shubik).</param>
public sealed record PartyPower(string Name, int Seats, BigInteger Swings, double SwingShare, Fraction Shapley)
{
    public bool IsPivotal => !Swings.IsZero;

    /// <summary>The least and the most of <see cref="Shapley"/> by what others count for disputed parties; null where nothing is disputed.</summary>
    public (Fraction Least, Fraction Most)? ShapleyRange { get; init; }
}
