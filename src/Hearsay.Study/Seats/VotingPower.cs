using System.Numerics;

namespace Hearsay.Study.Seats;

/// <summary>
/// Who is pivotal, counted exactly by dynamic programming over sums of seats, never by listing coalitions. Refusals are met by
/// going through the sets of the parties they name (2^k for k such parties).
/// </summary>
public static class VotingPower
{
    /// <summary>Coalitions with a majority that hold no two parties that refuse each other.</summary>
    public static BigInteger Winning(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var parties = new NamedParties(assembly);
        var counts = CountsOf(assembly, parties.Free);
        var winning = BigInteger.Zero;
        foreach (var seats in AllowedSums(parties, null)) winning += counts.AtLeast(Math.Max(0, assembly.Quota - seats));
        return winning;
    }

    /// <summary>Winning coalitions without a refusal in which each single member is needed.</summary>
    public static BigInteger MinimalWinning(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var parties = new NamedParties(assembly);
        var (counts, earlier) = (new SubsetCounts(assembly.Quota), 0); // earlier: bits of the named parties put in
        var minimal = BigInteger.Zero;
        foreach (var party in Enumerable.Range(0, assembly.Seats.Count).OrderByDescending(party => assembly.Seats[party]))
        {
            var (bit, seats) = (parties.BitOf(party), assembly.Seats[party]);
            foreach (var (sum, sets) in AllowedWith(parties, earlier, bit)) // the smallest member is the last one put in
                minimal += sets * counts.Between(assembly.Quota - seats - sum, assembly.Quota - sum);
            if (bit == 0) counts.Add(seats);
            earlier |= bit;
        }

        return minimal;
    }

    /// <summary>For each party the winning coalitions without a refusal that would lose without it (Banzhaf).</summary>
    public static IReadOnlyList<BigInteger> Swings(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var parties = new NamedParties(assembly);
        var counts = CountsOf(assembly, parties.Free);
        var swings = new BigInteger[assembly.Seats.Count];
        foreach (var party in parties.Named) swings[party] = SwingsOf(assembly, parties, party, counts);
        foreach (var party in parties.Free)
        {
            counts.Remove(assembly.Seats[party]);
            foreach (var seats in AllowedSums(parties, null))
                swings[party] += counts.Between(assembly.Quota - seats - assembly.Seats[party], assembly.Quota - seats);
            counts.Add(assembly.Seats[party]);
        }

        return swings;
    }

    /// <summary>
    /// For each party the share of orders of joining in which it brings the majority (Shapley-Shubik); of parties that refuse each
    /// other those count that together have most seats (see <see cref="RefusalPower"/>).
    /// </summary>
    public static IReadOnlyList<Fraction> Shapley(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        if (assembly.Refusals.Count > 0) return new RefusalPower(assembly).Shapley();
        var sizes = new SizedCounts(assembly.Seats.Count, assembly.Quota);
        foreach (var seats in assembly.Seats) sizes.Add(seats);
        return [.. assembly.Seats.Select(seats => sizes.Pivots(seats))];
    }

    private static SubsetCounts CountsOf(Assembly assembly, int[] parties)
    {
        var counts = new SubsetCounts(assembly.Quota);
        foreach (var party in parties) counts.Add(assembly.Seats[party]);
        return counts;
    }

    private static BigInteger SwingsOf(Assembly assembly, NamedParties parties, int party, SubsetCounts counts)
    {
        var swings = BigInteger.Zero;
        foreach (var seats in AllowedSums(parties, party)) // with the party
            swings += counts.Between(assembly.Quota - seats, assembly.Quota - seats + assembly.Seats[party]);
        return swings;
    }

    /// <summary>The sums of seats of all sets of the named parties without a refusal; only sets with <paramref name="member"/> when it is given.</summary>
    private static IEnumerable<int> AllowedSums(NamedParties parties, int? member)
    {
        var bit = member is { } wanted ? parties.BitOf(wanted) : 0;
        return Enumerable.Range(0, parties.Sets).Where(set => (set & bit) == bit && parties.IsAllowed(set)).Select(parties.SeatsOf);
    }

    /// <summary>How often each sum of seats occurs among sets of earlier named parties that can come with one more.</summary>
    private static IEnumerable<(int Sum, int Sets)> AllowedWith(NamedParties parties, int earlier, int bit) =>
        Enumerable.Range(0, parties.Sets).Where(set => (set & ~earlier) == 0 && parties.IsAllowed(set | bit)).GroupBy(parties.SeatsOf, (sum, sets) => (sum, sets.Count()));
}
