using System.Numerics;

namespace Hearsay.Study.Seats;

/// <summary>How many sets of parties have each sum of seats below a bound; parties can be put in and taken out.</summary>
internal sealed class SubsetCounts
{
    private readonly BigInteger[] _counts; // [sum] -> sets
    private int _parties;

    /// <param name="bound">Sums at or above it are not told apart.</param>
    public SubsetCounts(int bound)
    {
        _counts = new BigInteger[Math.Max(bound, 0)];
        if (bound > 0) _counts[0] = BigInteger.One;
    }

    public void Add(int seats)
    {
        for (var sum = _counts.Length - 1; sum >= seats; sum--) _counts[sum] += _counts[sum - seats];
        _parties++;
    }

    /// <summary>Undoes one <see cref="Add"/> of the same seats.</summary>
    public void Remove(int seats)
    {
        for (var sum = seats; sum < _counts.Length; sum++) _counts[sum] -= seats == 0 ? _counts[sum] / 2 : _counts[sum - seats];
        _parties--;
    }

    /// <summary>Sets whose sum lies in [low, high), high at most the bound.</summary>
    public BigInteger Between(int low, int high)
    {
        var sets = BigInteger.Zero;
        for (var sum = Math.Max(low, 0); sum < Math.Min(high, _counts.Length); sum++) sets += _counts[sum];
        return sets;
    }

    /// <summary>Sets whose sum is at least this; at most the bound.</summary>
    public BigInteger AtLeast(int sum) => BigInteger.Pow(2, _parties) - Between(0, sum);
}
