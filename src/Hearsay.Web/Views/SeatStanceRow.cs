namespace Hearsay.Web.Views;

/// <summary>What a claim says of two parties towards each other.</summary>
public sealed record SeatStanceRow(string From, string To, int Sign, string Claim);
