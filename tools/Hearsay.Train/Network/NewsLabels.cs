using System.IO.Compression;
using Hearsay.Core;
using Hearsay.Language.Network;
using Hearsay.Language.Tokens;
using Hearsay.Train.Language;

namespace Hearsay.Train.Network;

/// <summary>
/// Unlabelled news as a teacher reads it, with its doubts, so that another network can learn from more text than people have
/// labelled (Hinton et al. 2015). Gzipped text, a sentence a line after a number and a tab.
/// </summary>
internal sealed class NewsLabels
{
    private const int LongestSentence = 80;

    private readonly List<(string Text, WordSpan[] Words)> _sentences = [];
    private readonly List<Example> _read = []; // without words

    public NewsLabels(string path, WordSplitter splitter)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var words = new List<WordSpan>();
        while (reader.ReadLine() is { } line)
        {
            var text = line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..];
            words.Clear();
            splitter.Split(text, words);
            if (words.Count is > 1 and <= LongestSentence) _sentences.Add((text, [.. words]));
        }
    }

    /// <summary>Hashes of all folded forms, as often as they occur.</summary>
    public IEnumerable<uint> Forms => _sentences.SelectMany(sentence => sentence.Words.Select(word => Run.HashOf(sentence.Text, word.Start, word.End)));

    public void Label(TreeNetwork teacher)
    {
        var scratch = teacher.NewScratch();
        foreach (var (text, words) in _sentences)
        {
            teacher.Read(text, words, [words.Length], scratch);
            _read.Add(Read(teacher, scratch));
        }
    }

    /// <summary>Every <paramref name="parts"/>th sentence, counted from <paramref name="part"/>, some in another case.</summary>
    public IEnumerable<Example> Part(int part, int parts, (WordBook Book, Dice Dice) by)
    {
        for (var at = part; at < _sentences.Count; at += parts)
        {
            var (text, words) = _sentences[at];
            text = Casing.ChangeByChance(text, words, by.Dice);
            yield return _read[at] with { Words = [.. words.Select(word => by.Book.NumberOf(text, word))] };
        }
    }

    private static Example Read(TreeNetwork teacher, NetworkScratch scratch)
    {
        var count = scratch.Count;
        var example = new Example([], scratch.FoundHeads[..count], [.. scratch.FoundDeprels[..count].Select(relation => (byte)relation)], [.. scratch.FoundTags[..count].Select(tag => (short)tag)], new short[count])
        {
            Likely = new Likelihoods(new float[count * (count + 1)], new float[count * teacher.Inventory.Count], new float[count * NetworkShape.Relations]),
        };
        for (var word = 0; word < count; word++)
        {
            example.Choices[word] = (short)teacher.Inventory.Morphologies(scratch.FoundTags[word]).IndexOf(scratch.FoundMorphologies[word]);
            var arcs = scratch.ArcsOf(count).Slice(word * (count + 1), count + 1);
            arcs[word + 1] = float.NegativeInfinity;
            Set(arcs, example.Likely.Arcs.AsSpan(word * (count + 1)));
            Set(teacher.TagScores(scratch, word), example.Likely.Tags.AsSpan(word * teacher.Inventory.Count));
            Set(TreeNetwork.RelationScores(scratch, word), example.Likely.Relations.AsSpan(word * NetworkShape.Relations));
        }

        return example;
    }

    private static void Set(Span<float> scores, Span<float> likely)
    {
        Softmax.Apply(scores);
        scores.CopyTo(likely);
    }
}
