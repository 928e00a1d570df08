namespace Hearsay.Reading.Times;

/// <summary>Reads the preposition of a time expression ("since", "no later than") and the words that join two into a range.</summary>
internal static class TimeBounds
{
    private const int Farthest = 10; // units of text between "2003" and "2011" in "from 2003 through 2011"

    public static TimeBound Before(string text, int position)
    {
        var (last, start) = WordBefore(text, position);
        return last switch
        {
            "since" or "after" or "following" => TimeBound.From,
            "until" or "till" => WordBefore(text, start).Word is "not" ? TimeBound.From : TimeBound.Until,
            "by" or "through" => TimeBound.Until,
            "before" => TimeBound.Before,
            "between" or "from" => TimeBound.Between,
            "to" or "than" or "of" => OfTwoWords(WordBefore(text, start).Word, last),
            _ => TimeBound.None,
        };
    }

    private static TimeBound OfTwoWords(string first, string second) => (first, second) switch
    {
        ("up", "to") or ("later", "than") => TimeBound.Until,
        ("prior", "to") or ("ahead", "of") => TimeBound.Before,
        ("earlier", "than") => TimeBound.From,
        _ => TimeBound.None,
    };

    /// <param name="bound">Of the first of the two: "and" joins them after "between" alone.</param>
    public static bool Joins(string text, int end, int start, TimeBound bound)
    {
        if (start - end is < 1 or > Farthest) return false;
        return text.AsSpan(end, start - end).Trim() switch
        {
            "-" or "–" or "—" or "to" or "through" or "until" or "till" or "up to" => true,
            "and" => bound == TimeBound.Between,
            _ => false,
        };
    }

    private static (string Word, int Start) WordBefore(string text, int position)
    {
        var end = position;
        while (end > 0 && text[end - 1] == ' ') end--;
        var start = end;
        while (start > 0 && end - start < Farthest && char.IsLetter(text[start - 1])) start--;
        return (text[start..end].ToLowerInvariant(), start);
    }
}
