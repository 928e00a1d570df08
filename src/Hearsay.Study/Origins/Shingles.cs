namespace Hearsay.Study.Origins;

/// <summary>The different word 3-grams of a text as 64-bit hashes, in rising order: those of its prose, and those that lie wholly inside quotation marks.</summary>
internal sealed record Shingles(ulong[] Prose, ulong[] Quoted)
{
    /// <summary>How many hashes two rising arrays share.</summary>
    public static int Shared<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        where T : IComparable<T>
    {
        var (shared, l, r) = (0, 0, 0);
        while (l < left.Length && r < right.Length)
        {
            var order = left[l].CompareTo(right[r]);
            if (order < 0) l++;
            else if (order > 0) r++;
            else (shared, l, r) = (shared + 1, l + 1, r + 1);
        }

        return shared;
    }

    /// <summary>The upper 32 bits of each hash, in rising order; of hundreds of hashes no two are likely to become one.</summary>
    public static uint[] Cut(ulong[] hashes) => Array.ConvertAll(hashes, hash => (uint)(hash >> 32));
}
