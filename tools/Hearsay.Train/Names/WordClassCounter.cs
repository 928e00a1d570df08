using System.IO.Compression;
using Hearsay.Language.Names;

namespace Hearsay.Train.Names;

/// <summary>Counts in unlabelled sentences ("number TAB words") how often each word carries a capital inside a sentence.</summary>
internal static class WordClassCounter
{
    private const int Fewest = 3;

    public static WordClasses Count(string path)
    {
        var counts = new Dictionary<ulong, (int Upper, int All)>();
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var words = line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..].Split(' ');
            for (var at = 1; at < words.Length; at++) Count(counts, words[at], words[at - 1]);
        }

        var classes = new HashTable(counts.Count);
        foreach (var (hash, count) in counts)
            if (count.All >= Fewest) classes.Add(hash, Class(count));
        return new WordClasses(classes);
    }

    private static void Count(Dictionary<ulong, (int Upper, int All)> counts, string word, string before)
    {
        if (before is "\"" or "." or ":" or "''" or "``") return;
        foreach (var part in word.Split('-', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsLetter(part[0])) continue;
            var hash = FormHash.Folded(part);
            var (upper, all) = counts.GetValueOrDefault(hash);
            counts[hash] = (upper + (char.IsUpper(part[0]) ? 1 : 0), all + 1);
        }
    }

    private static ushort Class((int Upper, int All) count) => (ushort)(1 + Math.Min(7, 8 * count.Upper / count.All));
}
