namespace Hearsay.Study.Origins;

/// <summary>The different word 3-grams of a text as 64-bit hashes, in rising order: those of its prose, and those that lie wholly inside quotation marks.</summary>
internal sealed record Shingles(ulong[] Prose, ulong[] Quoted)
{
    /// <summary>How many hashes two rising arrays share.</summary>
    public static int Shared(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        var (shared, l, r) = (0, 0, 0);
        while (l < left.Length && r < right.Length)
        {
            if (left[l] < right[r]) l++;
            else if (left[l] > right[r]) r++;
            else (shared, l, r) = (shared + 1, l + 1, r + 1);
        }

        return shared;
    }
}
