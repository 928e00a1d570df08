using System.Numerics;
using Hearsay.Study.Seats;
using Xunit;

namespace Hearsay.Study.Tests.Seats;

/// <summary>Games with refusals against their plain twin, which goes through all coalitions and all orders one by one.</summary>
public sealed class RefusalTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Counts_and_powers_are_those_of_going_through_all(int seed)
    {
        var assembly = Random(seed);
        var parties = assembly.Seats.Count;
        var winning = Enumerable.Range(0, 1 << parties).Where(set => Wins(assembly, set)).ToHashSet();
        Assert.Equal(winning.Count, VotingPower.Winning(assembly));
        Assert.Equal(winning.Count(set => Members(set, parties).All(party => Sum(assembly, set & ~(1 << party)) < assembly.Quota)), VotingPower.MinimalWinning(assembly));
        Assert.Equal(Enumerable.Range(0, parties).Select(party => (BigInteger)winning.Count(set => (set >> party & 1) == 1 && Sum(assembly, set & ~(1 << party)) < assembly.Quota)), VotingPower.Swings(assembly));
        Assert.Equal(Shapley(assembly), VotingPower.Shapley(assembly));
    }

    [Fact]
    public void Where_all_may_win_the_shares_sum_to_one() =>
        Assert.Equal(1, VotingPower.Shapley(new Assembly([54, 48, 42, 25, 25, 21, 19, 18, 14, 6], 120, [(0, 4), (1, 2), (2, 3)])).Sum(share => share.Value), 9);

    [Fact]
    public void Two_that_refuse_each_other_leave_the_power_to_the_third() =>
        Assert.Equal(["1/6", "1/6", "2/3"], VotingPower.Shapley(new Assembly([4, 4, 3], 7, [(0, 1)])).Select(share => share.ToString()));

    private static Assembly Random(int seed)
    {
        var chance = new Random(seed);
        var seats = Enumerable.Range(0, chance.Next(2, 8)).Select(_ => chance.Next(0, 9)).ToArray();
        var refusals = Enumerable.Range(0, chance.Next(0, 5)).Select(_ => (chance.Next(seats.Length), chance.Next(seats.Length))).Where(pair => pair.Item1 != pair.Item2).ToArray();
        return new Assembly(seats, Math.Max(1, seats.Sum() / 2 + 1), refusals);
    }

    private static IEnumerable<int> Members(int set, int parties) => Enumerable.Range(0, parties).Where(party => (set >> party & 1) == 1);

    private static int Sum(Assembly assembly, int set) => Members(set, assembly.Seats.Count).Sum(party => assembly.Seats[party]);

    private static bool Wins(Assembly assembly, int set) =>
        Sum(assembly, set) >= assembly.Quota && !assembly.Refusals.Any(pair => (set >> pair.Item1 & 1) == 1 && (set >> pair.Item2 & 1) == 1);

    private static bool HoldsWinner(Assembly assembly, int set)
    {
        for (var part = set; part > 0; part = (part - 1) & set)
            if (Wins(assembly, part)) return true;
        return false;
    }

    private static Fraction[] Shapley(Assembly assembly)
    {
        var parties = assembly.Seats.Count;
        var (pivots, orders) = (new BigInteger[parties], 0);
        foreach (var order in Orders([.. Enumerable.Range(0, parties)]))
        {
            orders++;
            var set = 0;
            foreach (var party in order)
            {
                set |= 1 << party;
                if (!HoldsWinner(assembly, set)) continue;
                pivots[party]++;
                break;
            }
        }

        return [.. pivots.Select(count => Fraction.Of(count, orders))];
    }

    private static IEnumerable<int[]> Orders(int[] parties) =>
        parties.Length == 0 ? [[]] : parties.SelectMany(first => Orders([.. parties.Where(party => party != first)]).Select(rest => (int[])[first, .. rest]));
}
