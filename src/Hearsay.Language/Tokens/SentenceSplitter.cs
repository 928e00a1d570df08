using Hearsay.Language.Weights;

namespace Hearsay.Language.Tokens;

/// <summary>
/// Groups words into sentences: a paragraph's end always ends one, and a linear model judges every other gap between two tokens.
/// </summary>
internal sealed class SentenceSplitter(TripleTable ends)
{
    /// <summary>Longest sentence in words; a longer one is cut there.</summary>
    public const int LongestSentence = 400;

    /// <summary>Adds, for every sentence, one past its last word. <paramref name="paragraphs"/> are the starts of all but the first.</summary>
    public void Split(string text, List<WordSpan> words, List<int> paragraphs, List<int> sentenceEnds)
    {
        Span<uint> buffer = stackalloc uint[SentenceFeatures.Most];
        var context = new SentenceContext(text, words);
        var paragraph = 0;
        for (var word = 0; word < words.Count; word++)
        {
            context.Take(word);
            if (word + 1 < words.Count && !MustEnd(words, word, context.First, paragraphs, ref paragraph) && !IsEnd(context, word, buffer)) continue;
            sentenceEnds.Add(word + 1);
            context.Close(word + 1, paragraph);
        }
    }

    private static bool MustEnd(List<WordSpan> words, int word, int first, List<int> paragraphs, ref int paragraph)
    {
        var next = words[word + 1].Start;
        var isNew = false;
        for (; paragraph < paragraphs.Count && paragraphs[paragraph] <= next; paragraph++) isNew = true;
        return isNew || word + 1 - first >= LongestSentence;
    }

    private bool IsEnd(SentenceContext context, int word, Span<uint> buffer)
    {
        if (context.IsInsideToken(word + 1) || context.IsTitle(word) || context.IsOwner(word) || context.IsOrdinal(word)) return false;
        var features = new FeatureList(buffer, ends);
        SentenceFeatures.Read(context, word, ref features);
        ends.Score(features.Features, out var goesOn, out var ends1, out _);
        return ends1 > goesOn;
    }
}
