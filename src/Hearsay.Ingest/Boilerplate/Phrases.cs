using System.Collections.Frozen;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>
/// Knows lines that pages put around an article: the rows of <c>ingest-phrases.tsv</c>. Time is linear in the line; a line of
/// more than <see cref="LongestLine"/> characters is never known. Safe for many threads.
/// </summary>
internal sealed class Phrases
{
    public const int LongestLine = 300;

    /// <summary>Longer lines count only when a row is the whole line: they are likely sentences of the text.</summary>
    private const int LongestStart = 160;

    private const int LongestRow = 9; // words

    /// <summary>So many words of a row are no accident at the start of a long line, either.</summary>
    private const int SureWords = 6;

    private readonly FrozenDictionary<string, PhraseKind>.AlternateLookup<ReadOnlySpan<char>> _whole, _starts, _parts;

    private Phrases(ILookup<string, string[]> rows) => (_whole, _starts, _parts) = (Lookup(rows["is"]), Lookup(rows["starts"]), Lookup(rows["has"]));

    public static Phrases Load(string directory) => new(Table.Rows(directory, "ingest-phrases.tsv").ToLookup(row => row[1]));

    public PhraseKind Read(string line)
    {
        if (line.Length > LongestLine) return PhraseKind.None;
        Span<char> buffer = stackalloc char[LongestLine * 2];
        var words = (ReadOnlySpan<char>)buffer[..Spell(line, buffer)];
        var found = _whole.TryGetValue(words, out var whole) ? whole : PhraseKind.None;
        if (line.Length > LongestStart) return found | Runs(words, _starts, SureWords);
        found |= Runs(words, _starts);
        for (var start = 0; start < words.Length; start = Behind(words, start)) found |= Runs(words[start..], _parts);
        return found;
    }

    /// <summary>The kinds of all rows that <paramref name="words"/> begins with.</summary>
    private static PhraseKind Runs(ReadOnlySpan<char> words, FrozenDictionary<string, PhraseKind>.AlternateLookup<ReadOnlySpan<char>> rows, int fewest = 1)
    {
        var (found, end) = (PhraseKind.None, 0);
        for (var count = 0; count < LongestRow && end < words.Length; count++)
        {
            end = Behind(words, end);
            if (count + 1 >= fewest && rows.TryGetValue(words[..end].TrimEnd(' '), out var kind)) found |= kind;
        }

        return found;
    }

    private static int Behind(ReadOnlySpan<char> words, int start)
    {
        var blank = words[start..].IndexOf(' ');
        return blank < 0 ? words.Length : start + blank + 1;
    }

    /// <summary>Lower case, marks as blanks, numbers ("48.2") as '#'.</summary>
    private static int Spell(string line, Span<char> words)
    {
        var length = 0;
        for (var at = 0; at < line.Length; at++)
        {
            var letter = line[at];
            if (letter is '.' or ',' && length > 0 && words[length - 1] == '#' && at + 1 < line.Length && char.IsDigit(line[at + 1])) continue;
            var mark = char.IsDigit(letter) ? '#' : char.IsLetter(letter) || letter == '©' ? char.ToLowerInvariant(letter) : ' ';
            if (mark is ' ' or '#' && (length == 0 ? mark == ' ' : words[length - 1] == mark)) continue;
            if (length > 0 && words[length - 1] == '©' && mark != ' ') words[length++] = ' ';
            words[length++] = mark;
        }

        return length > 0 && words[length - 1] == ' ' ? length - 1 : length;
    }

    private static FrozenDictionary<string, PhraseKind>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<string[]> rows)
    {
        var kinds = new Dictionary<string, PhraseKind>(StringComparer.Ordinal);
        foreach (var row in rows) kinds[row[2]] = kinds.GetValueOrDefault(row[2]) | Enum.Parse<PhraseKind>(row[0], ignoreCase: true);
        return kinds.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
