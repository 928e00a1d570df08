using System.Buffers;
using System.Text;
using Hearsay.Core.Spelling;

namespace Hearsay.Record.Actors;

/// <summary>Undoes what lists do to names: "Veld, Tomas", "TomasVeld", other alphabets, remarks in brackets.</summary>
internal static class NameCleaner
{
    /// <summary>Capitals inside a word part it only behind so many letters: "McAdam" and "LeBron" are one word, and so is "MacArthur".</summary>
    private const int ShortestGlued = 3;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"\u201C\u201D");

    private static readonly SearchValues<char> Marked = SearchValues.Create("\u017e\u017d\u0161\u0160\u015f\u015e\u0219\u0218\u010d\u010c\u0107\u0106\u0111\u0110");

    public static string Clean(string name, bool isPerson)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var cleaned = Romanisation.Of(WithoutNickname(open > 0 ? name[..open] : name));
        return Unglued(isPerson ? Turned(cleaned) : cleaned);
    }

    /// <summary>"Omar “El Tabib” Ruz" is Omar Ruz.</summary>
    private static string WithoutNickname(string name)
    {
        if (name.AsSpan().IndexOfAny(Quotes) is not (> 0 and var open)) return name;
        var close = open + 1 + name.AsSpan(open + 1).IndexOfAny(Quotes);
        return close > open && close < name.Length - 1 ? string.Concat(name.AsSpan(0, open), name.AsSpan(close + 1)) : name;
    }

    /// <summary>Letters whose mark changes their sound as two letters: "Žeraj" is "Zheraj".</summary>
    public static string WithDigraphs(string name)
    {
        if (!name.AsSpan().ContainsAny(Marked)) return name;
        var spelled = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
            spelled.Append(letter switch
            {
                '\u017e' => "zh", '\u017d' => "Zh", '\u0161' or '\u015f' or '\u0219' => "sh", '\u0160' or '\u015e' or '\u0218' => "Sh",
                '\u010d' or '\u0107' => "ch", '\u010c' or '\u0106' => "Ch", '\u0111' => "dj", '\u0110' => "Dj", _ => letter.ToString(),
            });
        return spelled.ToString();
    }

    /// <summary>Words in brackets that begin with a capital and are no acronym, folded: "Spain"; "" for none.</summary>
    public static string Remark(string name)
    {
        var (open, close) = (name.IndexOf('(', StringComparison.Ordinal), name.IndexOf(')', StringComparison.Ordinal));
        if (open <= 0 || close < open + 3) return "";
        var inner = name[(open + 1)..close];
        return char.IsUpper(inner[0]) && inner.Any(char.IsLower) ? NameFolding.Fold(inner) : "";
    }

    /// <summary>Family name, comma, given names: the given names first; what stands behind a second comma stays.</summary>
    private static string Turned(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 0) return name;
        var rest = name[(comma + 1)..].Trim();
        if (rest.Length < 2 || NameFolding.Fold(rest) is "jr" or "sr" or "ii" or "iii" or "iv" || rest.Contains(',', StringComparison.Ordinal)) return name;
        return $"{rest} {name[..comma]}";
    }

    private static string Unglued(string name)
    {
        var parted = new StringBuilder(name.Length + 4);
        var letters = 0;
        for (var at = 0; at < name.Length; at++)
        {
            if (letters >= ShortestGlued && char.IsUpper(name[at]) && char.IsLower(name[at - 1]) && !(letters == 3 && name.AsSpan(at - 3, 3) is "Mac"))
            {
                parted.Append(' ');
                letters = 0;
            }

            letters = char.IsLetter(name[at]) ? letters + 1 : 0;
            parted.Append(name[at]);
        }

        return parted.ToString();
    }
}
