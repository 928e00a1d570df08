using System.IO.Compression;
using Hearsay.Language.Tokens;
using Hearsay.Train.Language;

namespace Hearsay.Train.Network;

/// <summary>
/// Unlabelled news as teachers read it, with their doubts, so that another network can learn from more text than people have
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

    public void Label(TeacherPanel teachers)
    {
        foreach (var (text, words) in _sentences) _read.Add(teachers.Read(text, words));
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
}
