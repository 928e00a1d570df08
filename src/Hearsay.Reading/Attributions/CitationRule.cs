using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// "..., the paper reports, citing an aide": whoever is cited says what the citing voice relays, and so stands one step further in.
/// A thing that cannot speak ("citing the weather") is a reason, and left to the rule for verbs.
/// </summary>
internal sealed class CitationRule(QuotedText text, CueLexicon lexicon, DraftList drafts) : CueRule(text, lexicon, drafts)
{
    /// <returns>Whether a voice was found to be cited.</returns>
    public bool Read(int at, int verb)
    {
        var sentence = Text.Parsed.Sentences[at];
        if (sentence.Lemma(verb) is not ("cite" or "quote") || Grammar.IsPassive(sentence, verb)) return false;
        var cited = sentence.Child(verb, Deprel.Obj);
        if (cited < verb || !CanSpeak(at, cited)) return false;
        var saying = Saying(sentence, verb);
        var host = saying >= 0 ? Drafts.WithCue(at, verb) : Host(at, sentence[verb].Start);
        if (host is null) return false;
        Cite(host, at, saying >= 0 ? saying : verb, cited);
        return saying < 0;
    }

    private void Cite(Draft host, int at, int cue, int cited)
    {
        var sentence = Text.Parsed.Sentences[at];
        var draft = new Draft(at, cue) { Host = host, ContentHead = host.ContentHead };
        draft.Content.AddRange(host.Content);
        draft.Cue.Add(sentence[cue].Span);
        SourcePhrase.Write(Text, Lexicon.Hedges, draft, cited);
        Drafts.Add(draft);
    }

    /// <summary>"quoted the aide as saying", with the words themselves in front.</summary>
    private static int Saying(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (child > verb && Grammar.IsGerund(sentence, child) && sentence.Lemma(child - 1) == "as" && sentence.Child(child, Deprel.Ccomp) < 0) return child;
        return -1;
    }

    /// <summary>The voice named last before the citation, unless the citation lies inside what it says.</summary>
    private Draft? Host(int at, int position)
    {
        Draft? best = null;
        foreach (var draft in Drafts.All)
            if (draft.Sentence == at && Named(draft) < position && !draft.ContentHolds(new TextSpan(position, position + 1)) && (best is null || Named(draft) > Named(best))) best = draft;
        return best;
    }

    private static int Named(Draft draft) => draft.Source.Count > 0 ? Math.Max(draft.Source[0].Start, draft.CueSpan.Start) : draft.CueSpan.Start;
}
