namespace Hearsay.Record.Actors;

/// <summary>Whether two words differ by one slip of the pen: a letter more, less, other, or two turned round.</summary>
internal static class SlipOfPen
{
    /// <summary>Words that are one: the shorter must have so many letters, else "Walid" and "Walad" and many real pairs would be slips.</summary>
    private const int ShortestWord = 5;

    /// <param name="firstToo">Whether the slip may lie in the first letter, which spellings of one foreign sound change as well.</param>
    public static bool Is(string one, string other, bool firstToo = false)
    {
        var (brief, full) = one.Length <= other.Length ? (one, other) : (other, one);
        if (brief.Length < ShortestWord || full.Length - brief.Length > 1) return false;
        var first = 0;
        while (first < brief.Length && brief[first] == full[first]) first++;
        if (first == 0 && !firstToo) return false;
        if (first == brief.Length) return full.Length > brief.Length;
        if (brief.Length < full.Length) return brief.AsSpan(first).SequenceEqual(full.AsSpan(first + 1));
        if (brief.AsSpan(first + 1).SequenceEqual(full.AsSpan(first + 1))) return true;
        return first + 1 < brief.Length && brief[first] == full[first + 1] && brief[first + 1] == full[first] && brief.AsSpan(first + 2).SequenceEqual(full.AsSpan(first + 2));
    }
}
