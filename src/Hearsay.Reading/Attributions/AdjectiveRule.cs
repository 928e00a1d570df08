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
        if (!complement.IsFound || (complement.By == Complements.Infinitive && SaysIt(sentence, complement.Head))) return;
        var top = Top(sentence, word);
        var source = Grammar.Doer(sentence, top);
        if (source < 0) source = sentence.Child(word, Deprel.NsubjPass);
        if (source < 0 && sentence.Deprel(word) == Deprel.Amod) source = sentence.Head(word);
        if (!CanSpeak(at, source) && !IsOpen(sentence, top, match.Entry!) && !(top != word && sentence.Child(top, Deprel.Expl) >= 0)) return;
        if (source >= 0 && !CanSpeak(at, source)) source = -1;
        Keep(new Draft(at, word) { Entry = match.Entry, ContentHead = complement.Head }, complement.Words!, CueSpans.Span(Text, sentence, word, complement.CueEnd), source);
    }

    /// <summary>"reluctant to say that": the infinitive is the cue.</summary>
    private bool SaysIt(Sentence sentence, int verb) =>
        sentence.Child(verb, Deprel.Ccomp) > verb && Lexicon.Verbs.Match(sentence, verb).Entry is { } entry && entry.Takes(Complements.Clause);

    /// <summary>Of "far from sure" the word "far", which has the subject.</summary>
    private static int Top(Sentence sentence, int word) => sentence.Head(word) is >= 0 and var head && ((sentence.Lemma(head) == "far" && sentence.Child(word, Deprel.Case) == head + 1) || (head == word - 1 && sentence.Form(head) is "means")) ? head : word;

    /// <summary>"It is unclear whether": nobody knows.</summary>
    private static bool IsOpen(Sentence sentence, int word, CueEntry entry) => (entry.Stance == Stance.Doubts || Grammar.IsNegated(sentence, word))
        && (sentence.Child(word, Deprel.Expl) >= 0 || (sentence.Deprel(word) == Deprel.Xcomp && sentence.Child(sentence.Head(word), Deprel.Expl) >= 0));
}
