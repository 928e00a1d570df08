namespace Hearsay.Train.Language;

/// <summary>Makes a tree projective by hanging the shortest crossing arc on its head's head, again and again (Nivre and Nilsson 2005).</summary>
internal static class Projective
{
    public static short[] Lift(short[] heads)
    {
        var lifted = (short[])heads.Clone();
        while (ShortestCrossing(lifted) is var word and >= 0) lifted[word] = lifted[lifted[word]];
        return lifted;
    }

    private static int ShortestCrossing(short[] heads)
    {
        var best = -1;
        for (var word = 0; word < heads.Length; word++)
            if (heads[word] >= 0 && heads[heads[word]] >= 0 && IsCrossing(heads, word) && (best < 0 || Length(heads, word) < Length(heads, best))) best = word;
        return best;
    }

    private static int Length(short[] heads, int word) => Math.Abs(heads[word] - word);

    /// <summary>Whether a word between does not descend from the head.</summary>
    private static bool IsCrossing(short[] heads, int word)
    {
        var (from, to) = (Math.Min(word, heads[word]), Math.Max(word, heads[word]));
        for (var between = from + 1; between < to; between++)
        {
            int at = between;
            while (at >= 0 && at != heads[word]) at = heads[at];
            if (at < 0) return true;
        }

        return false;
    }
}
