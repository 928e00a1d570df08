namespace Hearsay.Study.Seats;

/// <summary>One party of a list with its seats, and the claim that says so.</summary>
/// <param name="Name">As the list has it.</param>
/// <param name="Actor">Record-wide id; null for a party that is no known actor.</param>
public sealed record SeatRow(string Name, string? Actor, int Seats, Claim Claim);
