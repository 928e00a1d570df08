namespace Hearsay.Study.Origins;

/// <summary>Whether two passages are one wording: half of the shorter one's word 3-grams, quotations included, stand in the other.</summary>
public static class Alignment
{
    private const double LeastShared = 0.5;

    public static bool Aligned(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var (a, b) = (All(left), All(right));
        var smaller = Math.Min(a.Length, b.Length);
        return smaller > 0 && Shingles.Shared(a, b) >= LeastShared * smaller;
    }

    private static ulong[] All(string text)
    {
        var shingles = ShingleReader.Read(text);
        ulong[] all = [.. shingles.Prose, .. shingles.Quoted];
        Array.Sort(all);
        return all;
    }
}
