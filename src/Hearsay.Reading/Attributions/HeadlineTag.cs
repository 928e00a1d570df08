using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>"Truce will not last, warns envoy" and "..., envoy warns" as a line without a full stop, which is often read together with the line below it.</summary>
internal static class HeadlineTag
{
    /// <summary>The verb behind the last comma of the line and the words it lays the rest to.</summary>
    /// <returns>Null when the line ends in no tag.</returns>
    public static (int Sentence, int Verb, TextSpan Source, int ContentEnd)? Find(QuotedText text, CueLexicon lexicon, TextSpan line)
    {
        var comma = line.Slice(text.Text).LastIndexOf(", ");
        if (comma <= 0 || text.Text[line.End - 1] is '.' or '!' or '?' || text.Parsed.SentenceAt(line.Start + comma) is not (>= 0 and var at)) return null;
        var sentence = text.Parsed.Sentences[at];
        if (sentence.Span.End <= line.End) return null; // a sentence of its own, and read as one
        var (first, last) = (WordAt(sentence, line.Start + comma + 2), LastBefore(sentence, line.End));
        if (first < 0 || last <= first) return null;
        if (IsCue(lexicon, sentence, first)) return (at, first, sentence.SpanOf(first + 1, last + 1), sentence[first].Start);
        return IsCue(lexicon, sentence, last) ? (at, last, sentence.SpanOf(first, last), sentence[first].Start) : null;
    }

    private static bool IsCue(CueLexicon lexicon, Sentence sentence, int word) =>
        sentence.Xpos(word) is "VBZ" or "VBD" or "VBP" or "NNS" && lexicon.Verbs.Match(sentence, word) is { Entry: { } entry } match && match.Last == word && entry.Takes(Complements.Clause);

    private static int WordAt(Sentence sentence, int position)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (sentence[word].Start == position) return word;
        return -1;
    }

    private static int LastBefore(Sentence sentence, int position)
    {
        var word = sentence.Count - 1;
        while (word >= 0 && sentence[word].End > position) word--;
        return word;
    }
}
