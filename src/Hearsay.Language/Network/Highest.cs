using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Network;

/// <summary>The class with the highest score, the lowest of equals.</summary>
internal static class Highest
{
    public static int Of<T>(ReadOnlySpan<T> scores)
        where T : IComparisonOperators<T, T, bool>
    {
        var best = 0;
        for (var at = 1; at < scores.Length; at++)
            if (scores[at] > scores[best]) best = at;
        return best;
    }

    private static int OfFew(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var at = 1; at < scores.Length; at++)
            if (scores[at] > scores[best]) best = at;
        return best;
    }

    /// <summary>The same for scores of a network, none of which is NaN: first how high, then where.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Of(ReadOnlySpan<float> scores)
    {
        var lanes = Vector256<float>.Count;
        if (scores.Length < 2 * lanes) return OfFew(scores);
        ref var first = ref MemoryMarshal.GetReference(scores);
        var last = (nuint)(scores.Length - lanes);
        var highest = Vector256.LoadUnsafe(ref first, last);
        for (nuint at = 0; at < last; at += (nuint)lanes) highest = Vector256.MaxNative(highest, Vector256.LoadUnsafe(ref first, at));
        var half = Vector128.MaxNative(highest.GetLower(), highest.GetUpper());
        var best = Vector256.Create(MathF.Max(MathF.Max(half[0], half[1]), MathF.Max(half[2], half[3])));
        for (nuint at = 0; at < last; at += (nuint)lanes)
            if (Vector256.Equals(best, Vector256.LoadUnsafe(ref first, at)).ExtractMostSignificantBits() is > 0 and var where)
                return (int)at + BitOperations.TrailingZeroCount(where);
        return (int)last + BitOperations.TrailingZeroCount(Vector256.Equals(best, Vector256.LoadUnsafe(ref first, last)).ExtractMostSignificantBits());
    }
}
