namespace Hearsay.Study.Seats;

/// <summary>A party to which lists of one week give different seats, and by which claims.</summary>
/// <param name="Name">As the list that was asked for has it.</param>
/// <param name="Claims">From the lowest count to the highest.</param>
public sealed record SeatRange(string Name, int Low, int High, IReadOnlyList<Claim> Claims);
