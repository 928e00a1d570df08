namespace Hearsay.Language.Names;

/// <summary>
/// Phrases by the hash of their words, with what they are. Only hashes are kept. Words are cut as the tokenizer cuts them: at
/// blanks, around hyphens, before a possessive mark.
/// </summary>
internal sealed class Gazetteer
{
    private const int LongestPhrase = 8;

    /// <summary>Marks in a phrase's classes that longer phrases begin with it.</summary>
    private const ushort Beginning = 1 << 15;

    private readonly HashTable _phrases;

    public Gazetteer() => _phrases = new HashTable();

    private Gazetteer(HashTable phrases) => _phrases = phrases;

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
            _phrases.Add(exact, Beginning);
            _phrases.Add(folded, Beginning);
        }

        _phrases.Add(exact, (ushort)kind);
        _phrases.Add(folded, (ushort)kind);
    }

    /// <summary>Says that phrases which begin with this word will soon be asked for.</summary>
    public void Fetch(in WordView word)
    {
        _phrases.Fetch(FormHash.Join(0, word.Exact));
        _phrases.Fetch(FormHash.Join(1, word.Folded));
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
        var phrases = _phrases.Entries.Where(entry => (ushort)(entry.Value & ~Beginning) != 0).ToList();
        writer.Write(phrases.Count);
        foreach (var (hash, kind) in phrases)
        {
            writer.Write(hash);
            writer.Write((ushort)(kind & ~Beginning));
        }

        var beginnings = _phrases.Entries.Where(entry => (entry.Value & Beginning) != 0).ToList();
        writer.Write(beginnings.Count);
        foreach (var (hash, _) in beginnings) writer.Write(hash);
    }

    public static Gazetteer Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var phrases = new HashTable(count);
        for (var at = 0; at < count; at++) phrases.Add(reader.ReadUInt64(), reader.ReadUInt16());
        count = reader.ReadInt32();
        for (var at = 0; at < count; at++) phrases.Add(reader.ReadUInt64(), Beginning);
        return new Gazetteer(phrases);
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
            var found = _phrases[hash];
            if ((GazetteerClass)(found & ~Beginning) is not GazetteerClass.None and var listed) (length, kind) = (at + 1, listed);
            if ((found & Beginning) == 0) break;
        }

        return (length, kind);
    }
}
