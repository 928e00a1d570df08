using System.Numerics;

namespace Hearsay.Study.Seats;

/// <summary>How many sets of parties have each size and each sum of seats below the quota.</summary>
internal sealed class SizedCounts
{
    private readonly int _parties;
    private readonly int _quota;
    private readonly BigInteger[,] _counts; // [size, sum] -> sets
    private readonly Dictionary<int, Fraction> _known = []; // equal parties have equal power

    public SizedCounts(int parties, int quota)
    {
        (_parties, _quota) = (parties, quota);
        _counts = new BigInteger[parties + 1, quota];
        if (quota > 0) _counts[0, 0] = BigInteger.One;
    }

    public void Add(int seats)
    {
        for (var size = _parties; size > 0; size--)
            for (var sum = _quota - 1; sum >= seats; sum--) _counts[size, sum] += _counts[size - 1, sum - seats];
    }

    /// <summary>Share of all orders of the parties in which one with these seats, among those added, brings the quota.</summary>
    public Fraction Pivots(int seats)
    {
        if (_known.TryGetValue(seats, out var known)) return known;
        var others = Without(seats);
        var orders = BigInteger.Zero;
        for (var size = 0; size < _parties; size++)
        {
            var sets = BigInteger.Zero;
            for (var sum = Math.Max(0, _quota - seats); sum < _quota; sum++) sets += others[size, sum];
            orders += sets * Factorial(size) * Factorial(_parties - 1 - size);
        }

        return _known[seats] = Fraction.Of(orders, Factorial(_parties));
    }

    /// <summary>[size, sum] -> sets of that size with fewer seats than the sum, up to the quota.</summary>
    /// <param name="without">Seats of one added party that is left out; null for all.</param>
    public BigInteger[,] Below(int? without)
    {
        var counts = without is { } seats ? Without(seats) : _counts;
        var below = new BigInteger[_parties + 1, _quota + 1];
        for (var size = 0; size <= _parties; size++)
            for (var sum = 0; sum < _quota; sum++) below[size, sum + 1] = below[size, sum] + counts[size, sum];
        return below;
    }

    private BigInteger[,] Without(int seats)
    {
        var others = (BigInteger[,])_counts.Clone();
        for (var size = 1; size <= _parties; size++)
            for (var sum = seats; sum < _quota; sum++) others[size, sum] -= others[size - 1, sum - seats];
        return others;
    }

    public static BigInteger Factorial(int number)
    {
        var product = BigInteger.One;
        for (var factor = 2; factor <= number; factor++) product *= factor;
        return product;
    }
}
