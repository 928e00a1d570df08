using Hearsay.Study.Positions;

namespace Hearsay.Study.Grading;

/// <summary>
/// The Admiralty letter of an outlet from what analysts have settled: the lower 80 % bound of how often it is right (Beta, Jeffreys
/// prior), once ten of its reports are settled.
/// </summary>
internal static class SourceGrader
{
    private const int FewestSettled = 10;
    private const double Below = 0.2; // probability that it is right less often than the bound
    private const double Prior = 0.5;

    public static char Grade(int right, int settled)
    {
        if (settled < FewestSettled) return 'F';
        return LowerBound(right, settled) switch
        {
            >= 0.95 => 'A',
            >= 0.85 => 'B',
            >= 0.65 => 'C',
            >= 0.4 => 'D',
            _ => 'E',
        };
    }

    /// <summary>By bisection, to about nine digits.</summary>
    public static double LowerBound(int right, int settled)
    {
        var (low, high) = (0.0, 1.0);
        for (var step = 0; step < 30; step++)
        {
            var middle = (low + high) / 2;
            if (Beta.Incomplete(middle, Prior + right, Prior + settled - right) < Below) low = middle;
            else high = middle;
        }

        return low;
    }
}
