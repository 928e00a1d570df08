using System.Numerics;

namespace Hearsay.Study.Seats;

/// <summary>The arithmetic of an assembly: no probability of anything, only what the numbers allow.</summary>
/// <param name="Minimal">Winning coalitions without a refusal in which each member is needed.</param>
/// <param name="Short">Seats that the nucleus lacks; null when no nucleus was asked for.</param>
/// <param name="Partners">The smallest sets of partners that bring the nucleus to the majority, at most 200.</param>
/// <param name="ShortRange">As <paramref name="Short"/>, with the most and the fewest seats that somebody counts for disputed parties; null as that.</param>
public sealed record CoalitionReport(int Seats, int Majority, BigInteger Winning, BigInteger Minimal, IReadOnlyList<PartyPower> Parties, int? Short, IReadOnlyList<IReadOnlyList<string>> Partners, (int Least, int Most)? ShortRange);
