namespace Hearsay.Reading.Quantities;

/// <summary>Lower-case words by number, from 0 in order of first sight. Filled while lexicons load, only read afterwards.</summary>
internal sealed class Vocabulary
{
    private const int Longest = 32;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    public int Add(string word)
    {
        if (_ids.TryGetValue(word, out var id)) return id;
        _ids.Add(word, _ids.Count);
        return _ids.Count - 1;
    }

    /// <summary>-1 when unknown; any case.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) return -1;
        Span<char> lower = stackalloc char[word.Length];
        for (var at = 0; at < word.Length; at++) lower[at] = word[at] == '’' ? '\'' : char.ToLowerInvariant(word[at]);
        return _ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var id) ? id : -1;
    }

    /// <summary>The words of a phrase, added where they are new.</summary>
    public List<int> Phrase(string phrase)
    {
        var ids = new List<int>();
        foreach (var word in WordScanner.Scan(phrase, this)) ids.Add(Add(word.Span.Of(phrase)));
        return ids;
    }
}
