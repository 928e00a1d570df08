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
        content.WriteTo(draft.Content);
        if (Text.QuoteAt(cue.Start) is { } quote && draft.Content.Exists(quote.Inner.Overlaps)) draft.CutContent(quote.Inner); // "could not imagine" that rates would rise: a few words in marks
        if (Text.LineEnd(cue.End) is { } end && draft.Content.Exists(piece => piece.Start < end && end < piece.End)) draft.CutContent(new TextSpan(0, end));
        if (draft.Content.Count == 0 || cue.IsEmpty) return false;
        draft.Cue.Add(cue);
        if (source >= 0) SourcePhrase.Write(Text, Lexicon.Hedges, draft, source, Drafts.Tags(draft.Sentence));
        Drafts.Add(draft);
        return true;
    }
}
