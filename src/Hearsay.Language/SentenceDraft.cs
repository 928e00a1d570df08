using Hearsay.Language.Tokens;

namespace Hearsay.Language;

/// <summary>
/// One sentence as the lemmatizer sees it, one array a property, [word]. Scratch of one thread, filled again for every sentence.
/// </summary>
internal sealed class SentenceDraft
{
    private const int Capacity = SentenceSplitter.LongestSentence;

    public string Text { get; private set; } = "";

    public int Count { get; private set; }

    public WordSpan[] Words { get; } = new WordSpan[Capacity];

    /// <summary>Hash of the folded word.</summary>
    public uint[] Folded { get; } = new uint[Capacity];

    public uint[] Shapes { get; } = new uint[Capacity];

    /// <summary>Rows of the inventory of part of speech and XPOS; set by whoever fills the draft.</summary>
    public byte[] Tags { get; } = new byte[Capacity];

    /// <summary>Whether the sentence is written in capitals.</summary>
    public bool IsInCapitals { get; private set; }

    /// <param name="words">At most <see cref="SentenceSplitter.LongestSentence"/>.</param>
    public void Fill(string text, ReadOnlySpan<WordSpan> words)
    {
        (Text, Count) = (text, words.Length);
        words.CopyTo(Words);
        var (capitals, others) = (0, 0);
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at];
            Folded[at] = Run.HashOf(text, word.Start, word.End);
            Shapes[at] = WordShape.Of(text, word);
            if (Shapes[at] == WordShape.Capitals) capitals++;
            else if ((Shapes[at] == WordShape.Capital && at > 0) || (Shapes[at] == WordShape.Lower && word.Length > 3)) others++;
        }

        IsInCapitals = capitals > 2 && capitals > 3 * others;
    }
}
