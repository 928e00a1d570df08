using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// "The minister said:" at the end of a paragraph, and then what he said as a paragraph of its own without marks, as press releases and
/// quoted letters have it. Of more paragraphs those are his as well after which somebody says "I" or "we" once more.
/// </summary>
internal sealed class AnnouncedRule(QuotedText text, CueLexicon lexicon, DraftList drafts) : CueRule(text, lexicon, drafts)
{
    private const int ShortestSpeech = 5; // words

    /// <summary>Paragraphs in a row that say neither "I" nor "we" before the speech is over.</summary>
    private const int LongestSilence = 2;

    private readonly QuoteCueFinder _finder = new(text, lexicon);

    public void Read()
    {
        for (var colon = Text.Text.IndexOf(":\n", StringComparison.Ordinal); colon >= 0; colon = Text.Text.IndexOf(":\n", colon + 1, StringComparison.Ordinal))
            if (Paragraph(colon + 1) is { } paragraph && _finder.BeforeColon(colon + 1) is { Source: >= 0 } cue && Says(cue)) Take(cue, paragraph);
    }

    private bool Says(QuoteCue cue) =>
        _finder.IsCue(Text.Parsed.Sentences[cue.Sentence], cue.Word) && !NamesThing(cue) && CanSpeak(cue.Sentence, cue.Source) && Drafts.WithCue(cue.Sentence, cue.Word) is null;

    /// <summary>"wrote three books:": the colon explains the object.</summary>
    private bool NamesThing(QuoteCue cue) => !cue.Entry!.Takes(Complements.Addressee) && Text.Parsed.Sentences[cue.Sentence].Child(cue.Word, Deprel.Obj) > cue.Word;

    private void Take(QuoteCue cue, TextSpan paragraph)
    {
        var draft = new Draft(cue.Sentence, cue.Word) { Entry = cue.Entry, IsQuotation = true };
        draft.Cue.Add(cue.Span);
        SourcePhrase.Write(Text, Lexicon.Hedges, draft, cue.Source);
        draft.AddContent(paragraph);
        foreach (var further in Further(paragraph)) draft.AddContent(further);
        Drafts.Add(draft);
    }

    /// <summary>The paragraphs behind the first, up to the last that is spoken in the first person.</summary>
    private List<TextSpan> Further(TextSpan first)
    {
        var (all, spoken) = (new List<TextSpan>(), 0);
        for (var next = Paragraph(first.End); next is { } paragraph && all.Count - spoken < LongestSilence && Text.Text.AsSpan(paragraph.Start, paragraph.Length).IndexOfAny("\"“”«") < 0; next = Paragraph(paragraph.End))
        {
            all.Add(paragraph);
            if (SaysI(paragraph)) spoken = all.Count;
        }

        return all[..spoken];
    }

    private bool SaysI(TextSpan paragraph)
    {
        for (var at = Text.Parsed.SentenceAt(paragraph.Start); at >= 0 && at < Text.Parsed.Sentences.Count && Text.Parsed.Sentences[at].Span.Start < paragraph.End; at++)
            for (var word = 0; word < Text.Parsed.Sentences[at].Count; word++)
                if (Grammar.IsFirstPerson(Text.Parsed.Sentences[at], word)) return true;
        return false;
    }

    /// <summary>The next line that is not empty, when it is a whole sentence or more without marks; null otherwise.</summary>
    private TextSpan? Paragraph(int from)
    {
        var (start, text) = (from, Text.Text);
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        var end = start < text.Length && text.IndexOf('\n', start) is >= 0 and var line ? line : text.Length;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end - start < 2 || text[end - 1] is not ('.' or '!' or '?') || !char.IsUpper(text[start])) return null;
        return IsSentence(new TextSpan(start, end)) ? new TextSpan(start, end) : null;
    }

    private bool IsSentence(TextSpan paragraph)
    {
        var at = Text.Parsed.SentenceAt(paragraph.Start);
        if (at < 0 || Text.Parsed.Sentences[at].Span.Start != paragraph.Start) return false;
        var sentence = Text.Parsed.Sentences[at];
        return sentence.Count > ShortestSpeech && TagShape.HoldsVerb(sentence, 0, sentence.Count);
    }
}
