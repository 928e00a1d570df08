namespace Hearsay.Study.Seats;

/// <summary>
/// The modified Sainte-Laguë rule: a party's votes are divided by a first divisor, then 3, 5, 7 ...; the highest quotients get the
/// seats. Exact, and a tie is reported, never broken.
/// </summary>
public static class SeatRule
{
    /// <param name="votes">[party], none negative.</param>
    /// <param name="first">The first divisor: 1 in the plain rule, 1.4 in Norway and Sweden, 1.7 in Iraq.</param>
    public static SeatShare Share(IReadOnlyList<int> votes, int seats, decimal first)
    {
        ArgumentNullException.ThrowIfNull(votes);
        ArgumentOutOfRangeException.ThrowIfNegative(seats);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(first);
        var shared = new int[votes.Count];
        for (var left = seats; left > 0;)
        {
            var best = Best(votes, shared, first);
            if (best.Count == 0) break;
            if (best.Count > left) return new SeatShare(shared, left, best);
            foreach (var party in best) shared[party]++;
            left -= best.Count;
        }

        return new SeatShare(shared, 0, []);
    }

    /// <summary>The parties with the highest quotient; none when nobody has votes.</summary>
    private static List<int> Best(IReadOnlyList<int> votes, int[] shared, decimal first)
    {
        var best = new List<int>();
        for (var party = 0; party < votes.Count; party++)
        {
            if (votes[party] <= 0) continue;
            var order = best.Count == 0 ? 1 : (votes[party] * Divisor(shared[best[0]], first)).CompareTo(votes[best[0]] * Divisor(shared[party], first));
            if (order > 0) best.Clear();
            if (order >= 0) best.Add(party);
        }

        return best;
    }

    private static decimal Divisor(int seats, decimal first) => seats == 0 ? first : 2 * seats + 1;
}
