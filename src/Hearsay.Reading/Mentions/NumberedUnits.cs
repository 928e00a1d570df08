using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>Units of an army, whose number is the better half of their name: "the 5th Armoured Brigade", "Third Corps".</summary>
internal static class NumberedUnits
{
    /// <summary>Words between number and unit: "36th Mechanised Infantry Brigade".</summary>
    private const int MostBetween = 3;

    /// <summary>Adds and widens names in place; they stay in order and apart.</summary>
    public static void Mend(Sentence sentence, List<Name> names)
    {
        for (var word = 0; word + 1 < sentence.Count; word++)
        {
            if (!IsNumber(sentence.Form(word)) || End(sentence, word + 1) is not (> 0 and var end)) continue;
            var own = names.FindIndex(name => name.First < end && name.End > word);
            if (own >= 0 && ((names[own].First < word && !(names[own].First == word - 1 && Phrases.Is(sentence, word - 1, "the"))) || names[own].End > end)) continue;
            names.RemoveAll(name => name.First < end && name.End > word);
            names.Insert(names.FindIndex(name => name.First > word) is >= 0 and var next ? next : names.Count, new Name(word, end, EntityType.Org));
            word = end - 1;
        }
    }

    /// <summary>Past the unit that a number stands before, or 0.</summary>
    private static int End(Sentence sentence, int first)
    {
        for (var at = first; at < sentence.Count && at <= first + MostBetween && char.IsUpper(sentence.Form(at)[0]); at++)
            if (sentence.Form(at) is "Corps" or "Division" or "Brigade" or "Battalion" or "Regiment" or "Army" or "Fleet" or "Squadron") return at + 1;
        return 0;
    }

    private static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length > 2 && char.IsAsciiDigit(word[0]) ? word[^2..] is "st" or "nd" or "rd" or "th" : word is "First" or "Second" or "Third" or "Fourth" or "Fifth" or "Sixth" or "Seventh" or "Eighth" or "Ninth" or "Tenth" or "Eleventh" or "Twelfth" or "Thirteenth" or "Fourteenth" or "Fifteenth" or "Sixteenth" or "Seventeenth" or "Eighteenth" or "Nineteenth" or "Twentieth";
}
