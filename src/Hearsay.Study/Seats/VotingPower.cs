using System.Numerics;

namespace Hearsay.Study.Seats;

/// <summary>
/// Who is pivotal, counted exactly by dynamic programming over sums of seats, never by listing coalitions. Refusals are met by
/// going through the sets of the parties they name (2^k for k such parties).
/// </summary>
public static class VotingPower
{
    private const int MostConstrained = 20;

    /// <summary>Coalitions with a majority that hold no two parties that refuse each other.</summary>
    public static BigInteger Winning(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var (named, free) = Part(assembly);
        var counts = CountsOf(assembly, free);
        var winning = BigInteger.Zero;
        foreach (var seats in AllowedSums(assembly, named, null)) winning += counts.AtLeast(Math.Max(0, assembly.Quota - seats));
        return winning;
    }

    /// <summary>Winning coalitions in which each single member is needed; refusals are not looked at.</summary>
    public static BigInteger MinimalWinning(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var counts = new SubsetCounts(assembly.Quota);
        var minimal = BigInteger.Zero;
        foreach (var seats in assembly.Seats.OrderDescending())
        {
            minimal += counts.Between(assembly.Quota - seats, assembly.Quota); // its smallest member is the last one put in
            counts.Add(seats);
        }

        return minimal;
    }

    /// <summary>For each party the winning coalitions that would lose without it (Banzhaf).</summary>
    public static IReadOnlyList<BigInteger> Swings(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var (named, free) = Part(assembly);
        var counts = CountsOf(assembly, free);
        var swings = new BigInteger[assembly.Seats.Count];
        foreach (var party in named) swings[party] = SwingsOf(assembly, named, party, counts);
        foreach (var party in free)
        {
            counts.Remove(assembly.Seats[party]);
            foreach (var seats in AllowedSums(assembly, named, null))
                swings[party] += counts.Between(assembly.Quota - seats - assembly.Seats[party], assembly.Quota - seats);
            counts.Add(assembly.Seats[party]);
        }

        return swings;
    }

    /// <summary>For each party the share of orders of joining in which it brings the majority (Shapley-Shubik); refusals are not looked at.</summary>
    public static IReadOnlyList<Fraction> Shapley(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var sizes = new SizedCounts(assembly.Seats.Count, assembly.Quota);
        foreach (var seats in assembly.Seats) sizes.Add(seats);
        return [.. assembly.Seats.Select(seats => sizes.Pivots(seats))];
    }

    private static (int[] Named, int[] Free) Part(Assembly assembly)
    {
        var named = assembly.Refusals.SelectMany(pair => new[] { pair.Item1, pair.Item2 }).Distinct().Order().ToArray();
        if (named.Length > MostConstrained) throw new ArgumentException($"refusals may name at most {MostConstrained} parties", nameof(assembly));
        return (named, [.. Enumerable.Range(0, assembly.Seats.Count).Except(named)]);
    }

    private static SubsetCounts CountsOf(Assembly assembly, int[] parties)
    {
        var counts = new SubsetCounts(assembly.Quota);
        foreach (var party in parties) counts.Add(assembly.Seats[party]);
        return counts;
    }

    private static BigInteger SwingsOf(Assembly assembly, int[] named, int party, SubsetCounts counts)
    {
        var swings = BigInteger.Zero;
        foreach (var seats in AllowedSums(assembly, named, party)) // with the party
            swings += counts.Between(assembly.Quota - seats, assembly.Quota - seats + assembly.Seats[party]);
        return swings;
    }

    /// <summary>The sums of seats of all sets of the named parties without a refusal; only sets with <paramref name="member"/> when it is given.</summary>
    private static IEnumerable<int> AllowedSums(Assembly assembly, int[] named, int? member)
    {
        for (var set = 0; set < 1 << named.Length; set++)
        {
            if (member is { } wanted && (set >> Array.IndexOf(named, wanted) & 1) == 0) continue;
            if (assembly.Refusals.Any(pair => Has(set, named, pair.Item1) && Has(set, named, pair.Item2))) continue;
            yield return named.Where(party => Has(set, named, party)).Sum(party => assembly.Seats[party]);
        }
    }

    private static bool Has(int set, int[] named, int party) => (set >> Array.IndexOf(named, party) & 1) == 1;
}
