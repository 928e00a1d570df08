using System.Collections.Frozen;

namespace Hearsay.Ingest.Metadata;

/// <summary>The words of <c>ingest-words.tsv</c> by kind. Safe for many threads.</summary>
internal sealed class Words
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _kinds;
    private readonly string[] _by;

    private Words(FrozenDictionary<string, FrozenSet<string>> kinds)
    {
        _kinds = kinds;
        _by = [.. kinds["by"].OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
    }

    public static Words Load(string directory) =>
        new(Table.Rows(directory, "ingest-words.tsv").GroupBy(row => row[0])
            .ToFrozenDictionary(group => group.Key, group => group.Select(row => row[1]).ToFrozenSet()));

    /// <summary>Whether the list <paramref name="kind"/> holds the word, whatever its case.</summary>
    public bool Has(string kind, ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[32];
        var length = word.ToLowerInvariant(lower);
        return length > 0 && _kinds[kind].GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..length]);
    }

    /// <summary>The text behind the byword ("By", "Written by", "Von") that it starts with; the whole text when there is none.</summary>
    public ReadOnlySpan<char> BehindBy(ReadOnlySpan<char> text)
    {
        foreach (var word in _by)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase) || text.Length <= word.Length) continue;
            if (text[word.Length] is ' ' or ':' or '/') return text[word.Length..].TrimStart(" :/");
        }

        return text;
    }
}
