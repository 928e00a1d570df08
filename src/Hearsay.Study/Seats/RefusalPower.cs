using System.Numerics;

namespace Hearsay.Study.Seats;

/// <summary>
/// The Shapley value of a game with refusals (Bergantiños, Carreras, García-Jurado: Cooperation when some players are incompatible,
/// ZOR 1993): a set of parties wins when a part of it without a refusal has the majority. Exact; 2^k over the k parties that refusals name.
/// </summary>
internal sealed class RefusalPower
{
    private readonly Assembly _assembly;
    private readonly NamedParties _parties;
    private readonly SizedCounts _free;
    private readonly BigInteger[] _orders; // [size of the set before] -> orders in which it comes before

    public RefusalPower(Assembly assembly)
    {
        (_assembly, _parties) = (assembly, new NamedParties(assembly));
        _free = new SizedCounts(_parties.Free.Length, assembly.Quota);
        foreach (var party in _parties.Free) _free.Add(assembly.Seats[party]);
        var all = assembly.Seats.Count;
        _orders = [.. Enumerable.Range(0, all).Select(size => SizedCounts.Factorial(size) * SizedCounts.Factorial(all - 1 - size))];
    }

    public IReadOnlyList<Fraction> Shapley()
    {
        var all = SizedCounts.Factorial(_assembly.Seats.Count);
        var sets = Enumerable.Range(0, _parties.Sets).GroupBy(set => (Size: BitOperations.PopCount((uint)set), Best: _parties.Best(set))).Select(group => (group.Key.Size, group.Key.Best, Count: group.Count())).ToArray();
        return [.. Enumerable.Range(0, _assembly.Seats.Count).Select(party => Fraction.Of(_parties.BitOf(party) == 0 ? OfFree(party, sets) : OfNamed(party), all))];
    }

    private BigInteger OfFree(int party, (int Size, int Best, int Count)[] sets)
    {
        var seats = _assembly.Seats[party];
        var others = _free.Below(seats);
        return sets.Aggregate(BigInteger.Zero, (sum, set) => sum + set.Count * Orders(others, set.Size, (_assembly.Quota - set.Best - seats, _assembly.Quota - set.Best)));
    }

    private BigInteger OfNamed(int party)
    {
        var bit = _parties.BitOf(party);
        var others = _free.Below(null);
        return Enumerable.Range(0, _parties.Sets).Where(set => (set & bit) == 0)
            .GroupBy(set => (Size: BitOperations.PopCount((uint)set), Low: _assembly.Quota - _parties.Best(set | bit), High: _assembly.Quota - _parties.Best(set)))
            .Aggregate(BigInteger.Zero, (sum, group) => sum + group.Count() * Orders(others, group.Key.Size, (group.Key.Low, group.Key.High)));
    }

    /// <summary>Orders in which the named ones of that number, and free ones with seats in [low, high), come before.</summary>
    private BigInteger Orders(BigInteger[,] below, int named, (int Low, int High) seats)
    {
        var (low, high) = (Math.Clamp(seats.Low, 0, _assembly.Quota), Math.Clamp(seats.High, 0, _assembly.Quota));
        var orders = BigInteger.Zero;
        for (var size = 0; low < high && size < below.GetLength(0) && named + size < _orders.Length; size++) orders += (below[size, high] - below[size, low]) * _orders[named + size];
        return orders;
    }
}
