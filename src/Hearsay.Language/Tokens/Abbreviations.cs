using Hearsay.Language.Weights;

namespace Hearsay.Language.Tokens;

/// <summary>Knows words that are written with a full stop of their own. The models weigh what it says; only a title before a name is taken as sure.</summary>
internal static class Abbreviations
{
    private const int Longest = 8;
    private const uint Title = 1; // the table's first line

    private static readonly Dictionary<uint, uint> Kinds = Read();

    /// <summary>The kind of the word before the stop that ends at <paramref name="end"/>, 0 for none; how it is capitalised does not matter.</summary>
    public static uint KindOf(string text, int start, int end)
    {
        if (end - start < 2 || end - start > Longest + 1 || text[end - 1] != '.') return 0;
        Span<char> folded = stackalloc char[Longest];
        for (var at = start; at < end - 1; at++) folded[at - start] = UnitKinds.Fold(text[at]);
        return Kinds.GetValueOrDefault(FeatureHash.Of(folded[..(end - 1 - start)]));
    }

    /// <summary>Whether <c>[start, end)</c> is a title with its stop and a word with a capital follows on the line: "Sgt. Stone".</summary>
    public static bool IsTitle(string text, int start, int end)
    {
        if (KindOf(text, start, end) != Title) return false;
        var next = end;
        while (next < text.Length && (text[next] == ' ' || text[next] == '\u00A0')) next++;
        return next > end && next < text.Length && UnitKinds.Of(text[next]) == UnitKind.Upper;
    }

    private static Dictionary<uint, uint> Read()
    {
        var kinds = new Dictionary<uint, uint>();
        var number = 0u;
        foreach (var fields in WordTable.Read("Tokens.abbreviations.tsv"))
        {
            number++;
            foreach (var word in fields[1].Split(' ')) kinds[FeatureHash.Of(word)] = number;
        }

        return kinds;
    }
}
