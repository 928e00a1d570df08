using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// "..., the paper reports, citing an aide": whoever is cited says what the citing voice relays, and so stands one step further in.
/// A thing that cannot speak ("citing the weather") is a reason, and left to the rule for verbs.
/// </summary>
internal sealed class CitationRule(QuotedText text, CueLexicon lexicon, DraftList drafts) : CueRule(text, lexicon, drafts)
{
    /// <summary>A verb of citing with a voice as its object; it is read when all other cues of the sentence are known.</summary>
    public bool IsCitation(int at, int verb)
    {
        var sentence = Text.Parsed.Sentences[at];
        if (sentence.Upos(verb) != Upos.VERB || Lexicon.Verbs.Match(sentence, verb).Entry is not { } entry || !entry.Takes(Complements.Voice) || Grammar.IsPassive(sentence, verb)) return false;
        return sentence.Child(verb, Deprel.Obj) is var cited && cited > verb && CanSpeak(at, cited);
    }

    /// <summary>"the spokesman, quoted by the agency, denied": the agency relays what he denies.</summary>
    public static bool IsQuoted(CueLexicon lexicon, Sentence sentence, int verb) =>
        sentence.Deprel(verb) == Deprel.Acl && Grammar.IsPassive(sentence, verb) && Grammar.Agent(sentence, verb) > verb && lexicon.Verbs.Match(sentence, verb).Entry is { } entry && entry.Takes(Complements.Voice);

    /// <summary>Lays the rest of the clause to whoever quotes its speaker, once the speaker's own cue is known.</summary>
    public void ReadQuoted(int at, int verb)
    {
        var sentence = Text.Parsed.Sentences[at];
        var (agent, speaker) = (Grammar.Agent(sentence, verb), sentence.Head(verb));
        if (!CanSpeak(at, agent) || !CanSpeak(at, speaker)) return;
        foreach (var inner in Drafts.All)
        {
            if (inner.Sentence != at || inner.SourceHead != speaker || inner.CueWord < verb) continue;
            var words = new Phrase(Text, at).Add(speaker).Add(sentence.Head(speaker)).Without(verb);
            Keep(new Draft(at, verb) { Entry = Lexicon.Verbs.Match(sentence, verb).Entry, ContentHead = inner.CueWord }, words, sentence[verb].Span, agent);
            return;
        }
    }

    /// <returns>Whether there is a statement for which the voice is cited.</returns>
    public bool Read(int at, int verb)
    {
        var sentence = Text.Parsed.Sentences[at];
        var cited = sentence.Child(verb, Deprel.Obj);
        var saying = Saying(sentence, verb);
        var host = saying >= 0 ? Drafts.WithCue(at, verb) : Host(at, sentence[verb].Start) ?? Coming(at, verb);
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

    /// <summary>"The radio, citing the police, reported that ...": the cue follows, and has the same source.</summary>
    private Draft? Coming(int at, int verb)
    {
        var source = Grammar.Doer(Text.Parsed.Sentences[at], verb);
        foreach (var draft in Drafts.All)
            if (draft.Sentence == at && source >= 0 && draft.SourceHead == source && draft.CueWord > verb && !Text.Parsed.Sentences[at].Governs(verb, draft.CueWord)) return draft;
        return null;
    }

    private static int Named(Draft draft) => draft.Source.Count > 0 ? Math.Max(draft.Source[0].Start, draft.CueSpan.Start) : draft.CueSpan.Start;
}
