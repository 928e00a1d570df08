using System.Collections.Frozen;
using System.Text;

namespace Hearsay.Core.Spelling;

/// <summary>Writes names of other alphabets in Latin letters, letter by letter: enough to compare them, not to print them.</summary>
public static class Romanisation
{
    private static readonly FrozenDictionary<char, string> Letters =
        SoundTables.Rows("script-letters.tsv").ToFrozenDictionary(row => row[0][0], row => row[1] == "-" ? "" : row[1]);

    /// <summary>The name itself when it holds no letter of the table. Capitals of the other script become capitals.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!name.Any(letter => letter > '\u036f' && Letters.ContainsKey(char.ToLowerInvariant(letter)))) return name;
        var latin = new StringBuilder(name.Length + 8);
        foreach (var letter in name) Append(latin, letter);
        return latin.ToString();
    }

    private static void Append(StringBuilder latin, char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        if (!Letters.TryGetValue(lower, out var letters)) latin.Append(letter);
        else if (lower == letter || letters.Length == 0) latin.Append(letters);
        else latin.Append(char.ToUpperInvariant(letters[0])).Append(letters, 1, letters.Length - 1);
    }
}
