using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>What all rules that start from a word share: the text, the lexicons, and the drafts made so far.</summary>
internal abstract class CueRule(QuotedText text, CueLexicon lexicon, DraftList drafts)
{
    protected QuotedText Text { get; } = text;

    protected CueLexicon Lexicon { get; } = lexicon;

    protected DraftList Drafts { get; } = drafts;

    protected bool CanSpeak(int sentence, int word) => word >= 0 && Lexicon.Sources.Kind(Text, sentence, word) is not null;

    /// <summary>Finishes a draft and keeps it, if cue and content are there and apart.</summary>
    protected bool Keep(Draft draft, Phrase content, TextSpan cue, int source)
    {
        foreach (var (first, last) in Drafts.Tags(draft.Sentence))
            if (draft.CueWord < first || draft.CueWord > last) content.WithoutWords(first, last);
        content.WithoutSpan(cue);
        CloseGaps(draft, content, cue, source);
        content.WriteTo(draft.Content);
        if (Text.QuoteAt(cue.Start) is { } quote && draft.Content.Exists(quote.Inner.Overlaps)) draft.CutContent(quote.Inner); // "could not imagine" that rates would rise: a few words in marks
        if (Text.LineEnd(cue.End) is { } end && draft.Content.Exists(piece => piece.Start < end && end < piece.End)) draft.CutContent(new TextSpan(0, end));
        if (draft.Content.Count == 0 || cue.IsEmpty) return false;
        draft.Cue.Add(cue);
        if (source >= 0) SourcePhrase.Write(Text, Lexicon.Hedges, draft, source, Drafts.Tags(draft.Sentence));
        Drafts.Add(draft);
        return true;
    }

    /// <summary>
    /// A few words left out in the midst of a content are a slip of the tree ("behind by more [than] nine points"), unless they name the speaker, hold a verb or
    /// lie between quotations. In one half of PolNeAR 34 gaps of one or two words are none, and one is.
    /// </summary>
    private void CloseGaps(Draft draft, Phrase content, TextSpan cue, int source)
    {
        const int Longest = 12; // words
        var (last, end) = (content.First(), content.Last());
        for (var word = last + 1; word <= end; word++)
        {
            if (!content.Holds(word)) continue;
            if (Text.Parsed.Sentences[draft.Sentence].Upos(last) == Upos.PUNCT && last == content.First()) last = word; // a sign at the rim
            if (word > last + 1 && word - last - 1 <= Longest && IsSlip(draft, cue, source, last + 1, word - 1)) content.AddWords(last + 1, word - 1);
            last = word;
        }
    }

    private bool IsSlip(Draft draft, TextSpan cue, int source, int first, int last)
    {
        var sentence = Text.Parsed.Sentences[draft.Sentence];
        if (source >= 0 && sentence.Reach(source).First <= last && sentence.Reach(source).End > first) return false;
        if (Drafts.Tags(draft.Sentence).Any(tag => tag.First <= last && tag.Last >= first)) return false;
        for (var word = first; word <= last; word++)
            if (sentence[word].Span.Overlaps(cue) || (last > first + 1 && sentence.Upos(word) is Upos.VERB) || sentence.Form(word) is "..." or "…" or ".") return false;
        return Text.QuoteAt(sentence[first - 1].Start) == Text.QuoteAt(sentence[last + 1].Start) || Text.QuoteAt(sentence[first - 1].Start) is null || Text.QuoteAt(sentence[last + 1].Start) is null;
    }
}
