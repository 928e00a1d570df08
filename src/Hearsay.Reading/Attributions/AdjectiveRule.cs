using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>"He is confident that", "aides were worried about".</summary>
internal sealed class AdjectiveRule(QuotedText text, CueLexicon lexicon, DraftList drafts) : CueRule(text, lexicon, drafts)
{
    public void Read(int at, int word)
    {
        var sentence = Text.Parsed.Sentences[at];
        var match = sentence.Upos(word) == Upos.VERB ? Lexicon.Adjectives.MatchForm(sentence, word) : Lexicon.Adjectives.Match(sentence, word);
        if (!match.IsFound) return;
        var finder = new ComplementFinder(Text, at, word, match);
        var complement = finder.Clause();
        if (!complement.IsFound) complement = finder.Infinitive();
        if (!complement.IsFound) complement = finder.Prepositional();
        if (!complement.IsFound) return;
        var source = Grammar.Doer(sentence, word);
        if (source < 0) source = sentence.Child(word, Deprel.NsubjPass);
        if (source < 0 && sentence.Deprel(word) == Deprel.Amod) source = sentence.Head(word);
        if (!CanSpeak(at, source) && !IsOpen(sentence, word, match.Entry!)) return;
        if (source >= 0 && !CanSpeak(at, source)) source = -1;
        Keep(new Draft(at, word) { Entry = match.Entry, ContentHead = complement.Head }, complement.Words!, CueSpans.Span(Text, sentence, word, complement.CueEnd), source);
    }

    /// <summary>"It is unclear whether": nobody knows.</summary>
    private static bool IsOpen(Sentence sentence, int word, CueEntry entry) => entry.Stance == Stance.Doubts
        && (sentence.Child(word, Deprel.Expl) >= 0 || (sentence.Deprel(word) == Deprel.Xcomp && sentence.Child(sentence.Head(word), Deprel.Expl) >= 0));
}
