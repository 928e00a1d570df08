using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>Sends every word of every sentence to the rule for its kind.</summary>
internal sealed class SentenceReader(QuotedText text, CueLexicon lexicon, DraftList drafts)
{
    private readonly TagRule _tags = new(text, lexicon, drafts);
    private readonly VerbRule _verbs = new(text, lexicon, drafts);
    private readonly ParentheticalRule _parentheticals = new(text, lexicon, drafts);
    private readonly EvidentialRule _evidentials = new(text, lexicon, drafts);
    private readonly NounRule _nouns = new(text, lexicon, drafts);
    private readonly AdjectiveRule _adjectives = new(text, lexicon, drafts);
    private readonly AccordingRule _according = new(text, lexicon, drafts);
    private readonly PhraseRule _phrases = new(text, lexicon, drafts);
    private readonly MisreadRule _misread = new(text, lexicon, drafts);
    private readonly CitationRule _citations = new(text, lexicon, drafts);

    public void Read(int longest)
    {
        var sentences = text.Parsed.Sentences;
        for (var at = 0; at < sentences.Count; at++)
        {
            if (sentences[at].Count > longest) continue;
            _tags.Read(at);
            for (var word = 0; word < sentences[at].Count; word++) _according.Read(at, word);
            for (var word = 0; word < sentences[at].Count; word++)
                if (!_citations.IsCitation(at, word)) ReadWord(at, sentences[at], word);
            for (var word = 0; word < sentences[at].Count; word++)
            {
                if (_citations.IsCitation(at, word) && !_citations.Read(at, word)) ReadVerb(at, word);
                if (sentences[at].Upos(word) == Upos.VERB && CitationRule.IsQuoted(lexicon, sentences[at], word)) _citations.ReadQuoted(at, word);
            }
        }
    }

    private void ReadWord(int at, Sentence sentence, int word)
    {
        switch (sentence.Upos(word))
        {
            case Upos.VERB:
                ReadVerb(at, word);
                break;
            case Upos.NOUN:
                if (_phrases.Read(at, word)) break;
                _misread.Read(at, word);
                if (drafts.WithCue(at, word) is null) _nouns.Read(at, word);
                break;
            case Upos.PROPN when word == 0 && sentence.Count > 1 && sentence.Form(1) is "that":
                _nouns.Read(at, word); // "Gossip that ..."
                break;
            case Upos.ADJ:
                _adjectives.Read(at, word);
                break;
            case Upos.ADV:
                _evidentials.ReadAdverb(at, word);
                break;
            default:
                break;
        }
    }

    private void ReadVerb(int at, int verb)
    {
        if (drafts.WithCue(at, verb) is not null || Grammar.IsNameSaid(text.Parsed.Sentences[at], verb) || Grammar.IsFiller(text.Parsed.Sentences[at], verb)) return;
        var before = drafts.Count;
        if (Grammar.IsPassive(text.Parsed.Sentences[at], verb)) _adjectives.Read(at, verb);
        if (drafts.Count > before) return;
        _parentheticals.Read(at, verb);
        if (drafts.Count == before) _verbs.Read(at, verb);
        if (drafts.Count == before) _evidentials.ReadVerb(at, verb);
    }
}
