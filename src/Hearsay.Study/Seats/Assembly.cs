namespace Hearsay.Study.Seats;

/// <summary>Parties with their seats, and how many seats a majority needs.</summary>
/// <param name="Refusals">Pairs of parties, by index, that will not sit in one coalition.</param>
public sealed record Assembly(IReadOnlyList<int> Seats, int Quota, IReadOnlyList<(int, int)> Refusals)
{
    public Assembly(IReadOnlyList<int> seats, int quota)
        : this(seats, quota, [])
    {
    }
}
