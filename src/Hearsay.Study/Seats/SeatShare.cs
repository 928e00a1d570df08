namespace Hearsay.Study.Seats;

/// <summary>Seats shared out by votes.</summary>
/// <param name="Seats">[party]; seats that a lot decides are not in it.</param>
/// <param name="Lots">Seats that several parties have the same right to.</param>
/// <param name="Tied">Those parties, by index; empty when no lot is needed.</param>
public sealed record SeatShare(IReadOnlyList<int> Seats, int Lots, IReadOnlyList<int> Tied);
