namespace Hearsay.Study.Seats;

/// <summary>A count that a later one replaced: "41 seats", then "42 after the recount".</summary>
public sealed record SeatChange(string Name, Claim Before, Claim Since);
