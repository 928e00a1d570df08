using Hearsay.Language.Tokens;

namespace Hearsay.Train.Language;

/// <summary>Rewrites one sentence of a text in another case; offsets stay.</summary>
internal static class Casing
{
    // Shares of sentences shown in capitals, in title case and in lower case: treebanks have too few headlines.
    private const double Capitals = 0.04, Titles = 0.03, Lowers = 0.03;

    /// <summary>Mostly leaves the text as it is.</summary>
    public static string ChangeByChance(string text, WordSpan[] words, Dice dice)
    {
        if (dice.Chance(Capitals)) return Change(text, words, char.ToUpperInvariant, everyUnit: true);
        if (dice.Chance(Titles)) return Change(text, words, char.ToUpperInvariant, everyUnit: false);
        return dice.Chance(Lowers) ? Change(text, words, char.ToLowerInvariant, everyUnit: true) : text;
    }

    /// <param name="everyUnit">Else only the first unit of words of four and more.</param>
    public static string Change(string text, WordSpan[] words, Func<char, char> change, bool everyUnit)
    {
        var units = text.ToCharArray();
        foreach (var word in words)
        {
            if (!everyUnit && (word.Length < 4 || word.IsContinuation)) continue;
            for (var at = word.Start; at < (everyUnit ? word.End : word.Start + 1); at++) units[at] = change(units[at]);
        }

        return new string(units);
    }
}
