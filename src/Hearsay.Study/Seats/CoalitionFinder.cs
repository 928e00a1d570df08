using System.Numerics;

namespace Hearsay.Study.Seats;

/// <summary>Answers a <see cref="CoalitionQuestion"/>. Parties that come only together are first made one.</summary>
public static class CoalitionFinder
{
    /// <exception cref="ArgumentException">A name of the question fits no party, or several.</exception>
    public static CoalitionReport Answer(IReadOnlyList<(string Name, int Seats)> parties, CoalitionQuestion question)
    {
        ArgumentNullException.ThrowIfNull(parties);
        ArgumentNullException.ThrowIfNull(question);
        var blocs = Blocs(parties, question.Ties);
        int BlocOf(string name) => Array.FindIndex(blocs, bloc => bloc.Members.Contains(Party(parties, name)));
        var seats = parties.Sum(party => party.Seats);
        var assembly = new Assembly(
            [.. blocs.Select(bloc => bloc.Seats)], question.Majority ?? seats / 2 + 1,
            [.. question.Refusals.Select(pair => (BlocOf(pair.Item1), BlocOf(pair.Item2)))]);
        if (assembly.Refusals.FirstOrDefault(pair => pair.Item1 == pair.Item2, (-1, -1)) is (>= 0 and var bloc, _)) throw new ArgumentException($"{blocs[bloc].Name}: they come only together and refuse each other");
        var ranges = question.Ranges.ToDictionary(range => Party(parties, range.Party), range => (range.Low, range.High));
        Assembly Counted(IReadOnlyList<int> counted) => assembly with { Seats = [.. blocs.Select(bloc => bloc.Members.Sum(party => counted[party]))] };
        var disputed = ranges.Count == 0 ? null : DisputedSeats.Shapley([.. parties.Select(party => party.Seats)], ranges, Counted);
        int[] nucleus = [.. question.Nucleus.Select(BlocOf).Distinct()];
        return new CoalitionReport(
            seats, assembly.Quota, VotingPower.Winning(assembly), VotingPower.MinimalWinning(assembly), Power(assembly, blocs, disputed),
            nucleus.Length == 0 ? null : MajorityFinder.Short(assembly, nucleus),
            nucleus.Length == 0 ? [] : [.. MajorityFinder.Partners(assembly, nucleus).Select(set => set.Select(bloc => blocs[bloc].Name).ToArray())],
            nucleus.Length == 0 ? null : ShortRange(parties, ranges, [.. nucleus.SelectMany(bloc => blocs[bloc].Members)], assembly.Quota));
    }

    private static (int Least, int Most) ShortRange(IReadOnlyList<(string Name, int Seats)> parties, Dictionary<int, (int Low, int High)> ranges, int[] nucleus, int quota)
    {
        int Sum(Func<(int Low, int High), int> count) => nucleus.Sum(party => ranges.TryGetValue(party, out var range) ? count(range) : parties[party].Seats);
        return (Math.Max(0, quota - Sum(range => range.High)), Math.Max(0, quota - Sum(range => range.Low)));
    }

    private static PartyPower[] Power(Assembly assembly, (string Name, int Seats, int[] Members)[] blocs, IReadOnlyList<(Fraction Least, Fraction Most)>? disputed)
    {
        var (swings, shapley) = (VotingPower.Swings(assembly), VotingPower.Shapley(assembly));
        var all = swings.Aggregate(BigInteger.Zero, (sum, one) => sum + one);
        return [.. blocs.Select((bloc, at) => new PartyPower(bloc.Name, bloc.Seats, swings[at], all.IsZero ? 0 : Fraction.Of(swings[at], all).Value, shapley[at]) { ShapleyRange = disputed?[at] })];
    }

    /// <summary>In the order of their first party.</summary>
    private static (string Name, int Seats, int[] Members)[] Blocs(IReadOnlyList<(string Name, int Seats)> parties, IReadOnlyList<(string, string)> ties)
    {
        var leads = Enumerable.Range(0, parties.Count).ToArray();
        foreach (var (one, other) in ties)
        {
            var (a, b) = (leads[Party(parties, one)], leads[Party(parties, other)]);
            for (var party = 0; party < leads.Length; party++)
                if (leads[party] == Math.Max(a, b)) leads[party] = Math.Min(a, b);
        }

        return [.. Enumerable.Range(0, parties.Count).GroupBy(party => leads[party])
            .Select(bloc => (string.Join(" + ", bloc.Select(party => parties[party].Name)), bloc.Sum(party => parties[party].Seats), bloc.ToArray()))];
    }

    private static int Party(IReadOnlyList<(string Name, int Seats)> parties, string name)
    {
        var wanted = NameFolding.Fold(name);
        int[] Fitting(Func<string, bool> fits) => [.. Enumerable.Range(0, parties.Count).Where(party => fits(NameFolding.Fold(parties[party].Name)))];
        int[][] tries = [Fitting(known => known == wanted), Fitting(known => known.StartsWith(wanted, StringComparison.Ordinal)), Fitting(known => $" {known}".Contains($" {wanted}", StringComparison.Ordinal))];
        return tries.FirstOrDefault(found => found.Length > 0) switch
        {
            [var only] => only,
            null => throw new ArgumentException($"{name}: no such party in the list"),
            _ => throw new ArgumentException($"{name}: several parties are called so"),
        };
    }
}
