namespace Hearsay.Study.Seats;

/// <summary>The parties that refusals name, and what their sets (as bits) can bring; the others are free. At most twenty: there are 2^k sets.</summary>
internal sealed class NamedParties
{
    private const int Most = 20;

    private readonly Assembly _assembly;
    private readonly int[] _refused; // [named] -> bits of those it refuses or that refuse it
    private readonly int[] _best; // [set] -> seats of its largest part without a refusal

    public NamedParties(Assembly assembly)
    {
        _assembly = assembly;
        Named = [.. assembly.Refusals.SelectMany(pair => new[] { pair.Item1, pair.Item2 }).Distinct().Order()];
        if (Named.Length > Most) throw new ArgumentException($"refusals may name at most {Most} parties", nameof(assembly));
        Free = [.. Enumerable.Range(0, assembly.Seats.Count).Except(Named)];
        _refused = [.. Named.Select(RefusedBy)];
        _best = new int[1 << Named.Length];
        for (var set = 1; set < _best.Length; set++) _best[set] = BestOf(set);
    }

    public int[] Named { get; }

    public int[] Free { get; }

    public int Sets => _best.Length;

    public int Best(int set) => _best[set];

    public int SeatsOf(int set) => Members(set).Sum(at => _assembly.Seats[Named[at]]);

    /// <summary>No two of the set refuse each other.</summary>
    public bool IsAllowed(int set) => Members(set).All(at => (_refused[at] & set) == 0);

    /// <summary>The set's bit for a party; 0 for a free one.</summary>
    public int BitOf(int party) => Array.IndexOf(Named, party) is var at and >= 0 ? 1 << at : 0;

    private int BestOf(int set)
    {
        var lowest = int.TrailingZeroCount(set);
        var rest = set & ~(1 << lowest);
        return Math.Max(_best[rest], _assembly.Seats[Named[lowest]] + _best[rest & ~_refused[lowest]]);
    }

    private IEnumerable<int> Members(int set) => Enumerable.Range(0, Named.Length).Where(at => (set >> at & 1) == 1);

    private int RefusedBy(int party) => _assembly.Refusals.Where(pair => pair.Item1 == party || pair.Item2 == party)
        .Select(pair => pair.Item1 == party ? pair.Item2 : pair.Item1).Where(other => other != party).Aggregate(0, (bits, other) => bits | BitOf(other));
}
