namespace Hearsay.Language.Names;

/// <summary>
/// Phrases by the hash of their words, with what they are. Only hashes are kept. Words are cut as the tokenizer cuts them: at
/// blanks, around hyphens, before a possessive mark.
/// </summary>
internal sealed class Gazetteer
{
    private const int LongestPhrase = 8;
    private readonly Dictionary<ulong, GazetteerClass> _classes;
    private readonly HashSet<ulong> _beginnings = [];

    public Gazetteer() => _classes = [];

    private Gazetteer(Dictionary<ulong, GazetteerClass> classes, HashSet<ulong> beginnings) => (_classes, _beginnings) = (classes, beginnings);

    /// <summary>Adds a phrase as it is spelled, and without its case for texts in capitals.</summary>
    public void Add(string phrase, GazetteerClass kind)
    {
        var (exact, folded) = (0UL, 1UL);
        var words = Cut(phrase);
        for (var at = 0; at < words.Count; at++)
        {
            exact = FormHash.Join(exact, FormHash.Exact(words[at]));
            folded = FormHash.Join(folded, FormHash.Folded(words[at]));
            if (at + 1 == words.Count) break;
            _beginnings.Add(exact);
            _beginnings.Add(folded);
        }

        _classes[exact] = _classes.GetValueOrDefault(exact) | kind;
        _classes[folded] = _classes.GetValueOrDefault(folded) | kind;
    }

    /// <summary>Marks in <paramref name="words"/> what each belongs to; of overlapping phrases the first and longest wins.</summary>
    public void Mark(Span<WordView> words, bool isFolded)
    {
        for (var first = 0; first < words.Length;)
        {
            var (length, kind) = Longest(words[first..], isFolded);
            for (var at = first; at < first + length; at++) words[at].Classes |= kind;
            if (length > 0) words[first].IsPhraseStart = true;
            first += Math.Max(1, length);
        }
    }

    /// <summary>Marks words in small letters that belong to phrases of the lists but for their case.</summary>
    public void MarkSmall(Span<WordView> words)
    {
        for (var first = 0; first < words.Length;)
        {
            if (words[first].Case != WordShape.Lower || words[first].Classes != GazetteerClass.None)
            {
                first++;
                continue;
            }

            var (length, kind) = Longest(words[first..], isFolded: true);
            for (var at = first; at < first + length; at++) (words[at].SmallClasses, words[at].IsInSmallPhrase) = (kind, length > 1);
            first += Math.Max(1, length);
        }
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_classes.Count);
        foreach (var (hash, kind) in _classes.OrderBy(entry => entry.Key))
        {
            writer.Write(hash);
            writer.Write((ushort)kind);
        }

        writer.Write(_beginnings.Count);
        foreach (var hash in _beginnings.Order()) writer.Write(hash);
    }

    public static Gazetteer Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var classes = new Dictionary<ulong, GazetteerClass>(count);
        for (var at = 0; at < count; at++) classes.Add(reader.ReadUInt64(), (GazetteerClass)reader.ReadUInt16());
        count = reader.ReadInt32();
        var beginnings = new HashSet<ulong>(count);
        for (var at = 0; at < count; at++) beginnings.Add(reader.ReadUInt64());
        return new Gazetteer(classes, beginnings);
    }

    internal static List<string> Cut(string phrase)
    {
        var spaced = phrase.Replace("-", " - ", StringComparison.Ordinal).Replace("'s ", " 's ", StringComparison.Ordinal).Replace("s' ", "s ' ", StringComparison.Ordinal);
        return [.. spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    private (int Length, GazetteerClass Kind) Longest(ReadOnlySpan<WordView> words, bool isFolded)
    {
        var (length, kind) = (0, GazetteerClass.None);
        var hash = isFolded ? 1UL : 0UL;
        for (var at = 0; at < Math.Min(words.Length, LongestPhrase); at++)
        {
            hash = FormHash.Join(hash, isFolded ? words[at].Folded : words[at].Exact);
            if (_classes.TryGetValue(hash, out var found)) (length, kind) = (at + 1, found);
            if (!_beginnings.Contains(hash)) break;
        }

        return (length, kind);
    }
}
