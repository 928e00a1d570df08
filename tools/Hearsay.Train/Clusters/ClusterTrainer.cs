using System.Buffers.Binary;
using System.IO.Compression;
using Hearsay.Train.Treebanks;

namespace Hearsay.Train.Clusters;

/// <summary>Sorts the words of unlabelled news and of the treebanks into classes of two grains.</summary>
internal static class ClusterTrainer
{
    private const int Fine = 500, Coarse = 60;

    /// <param name="news">Gzipped text, a tokenised sentence a line after a number and a tab.</param>
    public static byte[] Section(string news, IEnumerable<GoldSentence> treebank)
    {
        var sentences = ReadNews(news);
        sentences.AddRange(treebank.Select(Forms));
        var bigrams = new WordBigrams(sentences);
        Console.Error.WriteLine($"  clusters of {bigrams.Words:N0} words");
        var (fine, coarse) = (new ExchangeClustering(bigrams, Fine).Run(), new ExchangeClustering(bigrams, Coarse).Run());
        var bytes = new byte[8 * bigrams.Words];
        var at = 0;
        foreach (var word in Enumerable.Range(0, bigrams.Words).OrderBy(bigrams.Form))
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), bigrams.Form(word));
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at + 4), (ushort)(fine[word] + 1));
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at + 6), (ushort)(coarse[word] + 1));
            at += 8;
        }

        return bytes;
    }

    private static List<uint[]> ReadNews(string path)
    {
        var sentences = new List<uint[]>();
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            sentences.Add([.. line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WordBigrams.FormOf)]);
        return sentences;
    }

    private static uint[] Forms(GoldSentence sentence) =>
        [.. sentence.Words.Select(word => Hearsay.Language.Tokens.Run.HashOf(sentence.Document.Text, word.Start, word.End))];
}
