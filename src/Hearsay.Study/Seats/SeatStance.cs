namespace Hearsay.Study.Seats;

/// <summary>What the record says of two parties of a list towards each other: a tie or a refusal, by the claim that says so.</summary>
/// <param name="From">Name of the party, as the list has it.</param>
/// <param name="Sign">1 with, -1 against.</param>
public sealed record SeatStance(string From, string To, int Sign, Claim Claim);
