namespace Hearsay.Study.Seats;

/// <summary>What a party can decide where its seats, or another's, are disputed: the least and the most over all that is counted.</summary>
internal static class DisputedSeats
{
    /// <summary>Assemblies that are gone through; beyond it only the fewest and the most seats of the widest disputes.</summary>
    private const int MostCases = 64;

    /// <param name="ranges">By party, the fewest and the most seats that somebody counts.</param>
    /// <param name="assemblyOf">The assembly in which parties have so many seats.</param>
    /// <returns>For each player of the assembly.</returns>
    public static IReadOnlyList<(Fraction Least, Fraction Most)> Shapley(IReadOnlyList<int> seats, IReadOnlyDictionary<int, (int Low, int High)> ranges, Func<IReadOnlyList<int>, Assembly> assemblyOf)
    {
        var powers = Cases(seats, ranges).Select(counted => VotingPower.Shapley(assemblyOf(counted))).ToArray();
        return [.. Enumerable.Range(0, powers[0].Count).Select(player => (powers.Select(power => power[player]).MinBy(share => share.Value), powers.Select(power => power[player]).MaxBy(share => share.Value)))];
    }

    private static List<int[]> Cases(IReadOnlyList<int> seats, IReadOnlyDictionary<int, (int Low, int High)> ranges)
    {
        var all = ranges.Aggregate(1.0, (product, range) => product * (range.Value.High - range.Value.Low + 1));
        var widest = ranges.OrderByDescending(range => range.Value.High - range.Value.Low).ThenBy(range => range.Key).Take((int)Math.Log2(MostCases));
        var cases = new List<int[]> { seats.ToArray() };
        foreach (var (party, (low, high)) in all <= MostCases ? ranges : widest)
        {
            int[] counts = all <= MostCases ? [.. Enumerable.Range(low, high - low + 1)] : [low, high];
            cases = [.. from one in cases from count in counts select With(one, party, count)];
        }

        return cases;
    }

    private static int[] With(int[] seats, int party, int count)
    {
        int[] counted = [.. seats];
        counted[party] = count;
        return counted;
    }
}
