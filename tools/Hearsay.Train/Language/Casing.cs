using Hearsay.Train.Treebanks;

namespace Hearsay.Train.Language;

/// <summary>Rewrites one sentence of a text in another case; offsets stay.</summary>
internal static class Casing
{
    /// <param name="everyUnit">Else only the first unit of words of four and more.</param>
    public static string Change(string text, GoldSentence sentence, Func<char, char> change, bool everyUnit)
    {
        var units = text.ToCharArray();
        foreach (var word in sentence.Words)
        {
            if (!everyUnit && (word.Length < 4 || word.IsContinuation)) continue;
            for (var at = word.Start; at < (everyUnit ? word.End : word.Start + 1); at++) units[at] = change(units[at]);
        }

        return new string(units);
    }
}
