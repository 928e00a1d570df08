using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>The outlet to which somebody spoke: "told the Courier", "said in an interview with state radio", "added to the Courier".</summary>
internal sealed class HearerReader(QuotedText text, CueLexicon lexicon)
{
    public Mention? Read(Draft draft)
    {
        if (draft.CueWord < 0 || draft.SourceHead < 0 || draft.Entry is null || draft.Stance == Stance.Doubts || IsRequest(draft)) return null;
        var sentence = text.Parsed.Sentences[draft.Sentence];
        foreach (var child in sentence.Children(draft.CueWord))
            if (child > draft.CueWord && Named(sentence, child, draft.Entry) is >= 0 and var word && Outlet(draft, word) is { } outlet) return outlet;
        return null;
    }

    /// <summary>"asked the paper to remove it": it hears, and passes nothing on.</summary>
    private bool IsRequest(Draft draft) => draft.ContentHead >= 0 && Grammar.IsInfinitive(text.Parsed.Sentences[draft.Sentence], draft.ContentHead);

    /// <summary>The word for the hearer in a branch below the cue; -1 when the branch names none.</summary>
    private static int Named(Sentence sentence, int child, CueEntry entry)
    {
        if (sentence.Deprel(child) is Deprel.Iobj or Deprel.Obj) return entry.Takes(Complements.Addressee) ? child : -1;
        if (!Grammar.IsOblique(sentence.Deprel(child)) || Grammar.Case(sentence, child) is not (>= 0 and var preposition)) return -1;
        if (sentence.Lemma(preposition) == "to") return child;
        return sentence.Lemma(preposition) == "in" && sentence.Lemma(child) is "interview" or "conversation" or "talk" ? Partner(sentence, child) : -1;
    }

    private static int Partner(Sentence sentence, int interview)
    {
        foreach (var child in sentence.Children(interview))
            if (Grammar.Case(sentence, child) is >= 0 and var preposition && sentence.Lemma(preposition) is "with" or "to" or "for" or "by") return child;
        return -1;
    }

    private Mention? Outlet(Draft draft, int word) =>
        lexicon.Sources.Kind(text, draft.Sentence, word) == VoiceKind.Outlet && !draft.ContentHolds(text.Parsed.Sentences[draft.Sentence][word].Span)
            ? text.Mentions.HeadedBy(draft.Sentence, word) : null;
}
