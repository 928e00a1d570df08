namespace Hearsay.Study.Seats;

/// <summary>Who can bring a nucleus of parties to the majority, with the fewest partners.</summary>
public static class MajorityFinder
{
    private const int MostFound = 200;

    /// <summary>Seats that the nucleus lacks; 0 when it has the majority.</summary>
    public static int Short(Assembly assembly, IReadOnlyCollection<int> nucleus)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(nucleus);
        return Math.Max(0, assembly.Quota - nucleus.Sum(party => assembly.Seats[party]));
    }

    /// <returns>
    /// The smallest sets of partners that reach the majority without a refusal, by index, at most 200 of them; one empty set when
    /// the nucleus needs nobody; none when it cannot be reached or the nucleus refuses itself.
    /// </returns>
    public static IReadOnlyList<IReadOnlyList<int>> Partners(Assembly assembly, IReadOnlyCollection<int> nucleus)
    {
        var missing = Short(assembly, nucleus);
        if (Refuse(assembly, [.. nucleus])) return [];
        if (missing == 0) return [[]];
        var willing = Enumerable.Range(0, assembly.Seats.Count)
            .Where(party => !nucleus.Contains(party) && !Refuse(assembly, [.. nucleus, party]))
            .OrderByDescending(party => assembly.Seats[party]).ThenBy(party => party).ToArray();
        for (var size = 1; size <= willing.Length; size++)
        {
            var found = new List<IReadOnlyList<int>>();
            Extend(assembly, willing, 0, size, missing, [], found);
            if (found.Count > 0) return found;
        }

        return [];
    }

    /// <summary>Tries the parties from <paramref name="first"/> on, largest first; stops where even the largest left cannot fill the gap.</summary>
    private static void Extend(Assembly assembly, int[] willing, int first, int size, int missing, List<int> chosen, List<IReadOnlyList<int>> found)
    {
        if (size == 0)
        {
            if (missing <= 0 && found.Count < MostFound) found.Add([.. chosen]);
            return;
        }

        for (var at = first; at + size <= willing.Length && found.Count < MostFound; at++)
        {
            if (assembly.Seats[willing[at]] * size < missing) return;
            chosen.Add(willing[at]);
            if (!Refuse(assembly, chosen)) Extend(assembly, willing, at + 1, size - 1, missing - assembly.Seats[willing[at]], chosen, found);
            chosen.RemoveAt(chosen.Count - 1);
        }
    }

    private static bool Refuse(Assembly assembly, IReadOnlyList<int> parties) =>
        assembly.Refusals.Any(pair => parties.Contains(pair.Item1) && parties.Contains(pair.Item2));
}
