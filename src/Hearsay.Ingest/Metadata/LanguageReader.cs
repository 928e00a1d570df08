using System.Collections.Frozen;

namespace Hearsay.Ingest.Metadata;

/// <summary>Tells a text's language by its small words; what a page declares counts only when the text is too short to tell.</summary>
internal sealed class LanguageReader
{
    private const int EnoughWords = 400; // looked at
    private const double EnoughShare = 0.08; // of all words are small words of the language

    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _languages; // word -> languages
    private readonly string[] _codes;

    private LanguageReader(List<string[]> rows)
    {
        _codes = [.. rows.Select(row => row[0])];
        _languages = rows.SelectMany(row => row[1].Split(' ').Select(word => (Word: word, Code: row[0])))
            .GroupBy(pair => pair.Word).ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Code).Distinct().ToArray())
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static LanguageReader Load(string directory) => new([.. Table.Rows(directory, "ingest-languages.tsv")]);

    /// <returns>ISO 639-1, or null when neither text nor page tells.</returns>
    public string? Read(string text, string? declared)
    {
        var stated = Code(declared);
        var (code, share) = Guess(text);
        return share >= EnoughShare ? code : stated;
    }

    private (string? Code, double Share) Guess(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = 0;
        Span<char> lower = stackalloc char[12];
        foreach (var range in text.AsSpan(0, Math.Min(text.Length, 8000)).SplitAny(' ', '\n', ',', '.', '"'))
        {
            var word = text.AsSpan()[range];
            if (word.Length == 0) continue;
            if (++words > EnoughWords) break;
            if (word.Length <= lower.Length) Count(counts, lower[..word.ToLowerInvariant(lower)]);
        }

        if (words < 8) return (null, 0);
        var (best, most) = (default(string), 0);
        foreach (var code in _codes)
            if (counts.GetValueOrDefault(code) > most) (best, most) = (code, counts[code]);
        return (best, (double)most / words);
    }

    private void Count(Dictionary<string, int> counts, ReadOnlySpan<char> word)
    {
        if (!_languages.TryGetValue(word, out var codes)) return;
        foreach (var code in codes) counts[code] = counts.GetValueOrDefault(code) + 1;
    }

    private static string? Code(string? declared)
    {
        if (declared is not { Length: >= 2 } || !char.IsAsciiLetter(declared[0]) || !char.IsAsciiLetter(declared[1])) return null;
        return declared.Length == 2 || declared[2] is '-' or '_' ? declared[..2].ToLowerInvariant() : null;
    }
}
