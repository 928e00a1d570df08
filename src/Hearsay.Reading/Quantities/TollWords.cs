namespace Hearsay.Reading.Quantities;

/// <summary>What a number counts that is named long before it: "put the death toll of the blast in the market at 19", "the number of those who marched reached 400".</summary>
internal static class TollWords
{
    private const int Nearest = 9; // words between a toll and any number
    private const int Farthest = 24; // between it and a number that is put "at" or comes "to"
    private const int LongestNoun = 7; // words behind "number of"

    /// <param name="at">The first word of the number.</param>
    /// <returns>Null where nothing before the number says.</returns>
    public static string? Of(CountedText text, int at, int start)
    {
        var farthest = at > start && text.Form(at - 1) is "at" or "to" or "reached" or "passed" or "exceeded" or "hit" or "topped" or "is" or "was" or "stands" or "stood" or "be" ? Farthest : Nearest;
        for (var first = at - 1; first >= Math.Max(start, at - farthest); first--)
        {
            if (text.At(first, QuantityRole.Toll) is { } toll) return toll.Code;
            if (text.Words[first].Shape == WordShape.Digits || text.Form(first) is ";" or ":") return null;
            if (farthest == Farthest && text.Form(first) is "number" && text.Form(first + 1) is "of" && Named(text, first + 2, at) is { } counted) return counted;
        }

        return null;
    }

    /// <summary>"those who attended", "people who died": what befell them, else what they are.</summary>
    private static string? Named(CountedText text, int from, int end)
    {
        string? noun = null;
        for (var at = from; at < Math.Min(end, from + LongestNoun); at++)
        {
            if (text.At(at, QuantityRole.Fate) is { } fate) return fate.Code;
            noun ??= text.At(at, QuantityRole.Thing)?.Code ?? (text.At(at, QuantityRole.Person) is { Code: not ("" or "-") } person ? person.Code : null);
        }

        return noun;
    }
}
