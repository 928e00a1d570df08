using System.Numerics;

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
}
