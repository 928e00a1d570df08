namespace Hearsay.Train.Clusters;

/// <summary>n times log2 n in units of 2^-12, rounded, so that sums of it are exact.</summary>
internal static class EntropyTable
{
    private static readonly long[] Small = [.. Enumerable.Range(0, 1 << 16).Select(Compute)];

    public static long Of(int count) => count < Small.Length ? Small[count] : Compute(count);

    private static long Compute(int count) => count == 0 ? 0 : (long)Math.Round(count * Math.Log2(count) * 4096);
}
