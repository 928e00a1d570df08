namespace Hearsay.Core.Spelling;

/// <summary>How far two spellings lie apart: the least cost of turning the sounds of one into those of the other.</summary>
public static class SoundDistance
{
    private const int Longest = 40;

    /// <summary>A first letter weighs more than later ones, a last vowel or h less.</summary>
    private const float FirstWeight = 1.5f, LastWeight = 0.7f;

    /// <summary>0 for the same sounds; a full letter costs 1. Words longer than 40 sounds are compared by their first 40.</summary>
    public static float Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left[..Math.Min(left.Length, Longest)];
        right = right[..Math.Min(right.Length, Longest)];
        Span<float> row = stackalloc float[Longest + 1];
        row[0] = 0;
        for (var at = 1; at <= right.Length; at++) row[at] = row[at - 1] + Omission(right, at - 1);
        for (var above = 1; above <= left.Length; above++) Step(left, above - 1, right, row);
        return row[right.Length];
    }

    /// <summary>1 for the same sounds, 0 for nothing in common: the distance by the mean length.</summary>
    public static float Similarity(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.SequenceEqual(right)) return 1;
        var length = (left.Length + right.Length) / 2f;
        return length == 0 ? 1 : Math.Max(0, 1 - (Between(left, right) / length));
    }

    private static void Step(ReadOnlySpan<char> left, int at, ReadOnlySpan<char> right, Span<float> row)
    {
        var diagonal = row[0];
        var drop = Omission(left, at);
        row[0] += drop;
        for (var column = 1; column <= right.Length; column++)
        {
            var change = SoundTables.Cost(left[at], right[column - 1]);
            if (at == 0 && column == 1) change *= FirstWeight;
            var best = Math.Min(diagonal + change, Math.Min(row[column] + drop, row[column - 1] + Omission(right, column - 1)));
            diagonal = row[column];
            row[column] = best;
        }
    }

    private static float Omission(ReadOnlySpan<char> word, int at)
    {
        var cost = SoundTables.Cost(word[at], SoundTables.Nothing);
        if (at == 0) return cost * FirstWeight;
        return at == word.Length - 1 && cost < SoundTables.FullCost ? cost * LastWeight : cost;
    }
}
