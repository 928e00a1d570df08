using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>"Palm List: 12 seats": a line of a table of seats or votes opens with the name of a party.</summary>
internal static class TableNames
{
    private const int LongestName = 6; // words

    /// <returns>The name that opens the sentence; null where it is no such line.</returns>
    public static Name? Find(Sentence sentence)
    {
        var end = 0;
        while (end < sentence.Count && end <= LongestName && IsOfName(sentence, end)) end++;
        if (end < 2 || end + 2 >= sentence.Count || !char.IsUpper(sentence.Form(end - 1)[0])) return null;
        if (sentence.Form(end) is not (":" or "-" or "–" or "—") || !char.IsAsciiDigit(sentence.Form(end + 1)[0])) return null;
        return sentence.Lemma(end + 2).ToLowerInvariant() is "seat" or "vote" or "mandate" or "deputy" ? new Name(0, end, EntityType.Org) : null;
    }

    private static bool IsOfName(Sentence sentence, int word) =>
        char.IsUpper(sentence.Form(word)[0]) || (word > 0 && sentence.Form(word) is "of" or "for" or "and" or "the" or "'s" or "’s" or "'" or "’");
}
