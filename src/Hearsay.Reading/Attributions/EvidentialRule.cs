using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>Clauses that are laid to nobody: "seems", "appears", "reportedly", "is expected".</summary>
internal sealed class EvidentialRule(QuotedText text, CueLexicon lexicon, DraftList drafts) : CueRule(text, lexicon, drafts)
{
    /// <summary>"The plan seems dead": content is the subject and what is said of it.</summary>
    public void ReadVerb(int at, int verb)
    {
        var sentence = Text.Parsed.Sentences[at];
        var match = Lexicon.Verbs.Match(sentence, verb);
        if (!match.IsFound || !match.Entry!.Takes(Complements.Evidential)) return;
        var said = match.Entry.Takes(Complements.Clause) ? -1 : sentence.Child(verb, Deprel.Xcomp); // "it emerged that", and no "emerged unhurt"
        if (said < 0) said = sentence.Child(verb, Deprel.Ccomp);
        if (said < 0 && sentence.Child(verb, Deprel.Expl) >= 0) said = sentence.Child(verb, Deprel.Csubj); // "It seems that"
        if (said < verb || (sentence.Lemma(verb) == "look" && Grammar.IsInfinitive(sentence, said))) return;
        var words = new Phrase(Text, at).Add(said);
        var subject = Grammar.Doer(sentence, verb);
        if (subject >= 0 && Speaks(sentence, said) && CanSpeak(at, subject)) return;
        var isDummy = subject >= 0 && sentence.Lemma(subject) == "it";
        if (isDummy && sentence.Child(said, Deprel.Csubj) < 0 && sentence.Child(verb, Deprel.Ccomp) is >= 0 and var clause) words.Add(clause);
        if (subject >= 0 && !isDummy) words.Add(subject);
        for (var word = verb + 1; word < sentence.Count; word++)
            if (sentence.Form(word) is ":") words.WithoutWords(word, sentence.Count - 1); // "seemed cross: “...”"
        Keep(new Draft(at, verb) { Entry = match.Entry }, words, CueSpans.Span(Text, sentence, verb, verb), -1);
    }

    /// <summary>"seemed to suggest that": what is laid to somebody is what he says.</summary>
    private bool Speaks(Sentence sentence, int said) =>
        sentence.Upos(said) == Upos.VERB && Grammar.IsInfinitive(sentence, said) && sentence.Child(said, Deprel.Ccomp) > said && sentence.Child(said, Deprel.AuxPass) < 0 && Lexicon.Verbs.Match(sentence, said).Entry is { } entry && entry.Takes(Complements.Clause);

    /// <summary>"asked why plans had reportedly been dropped": the subject, read as the object of the verb above; -1 for none.</summary>
    private static int Before(Sentence sentence, int clause)
    {
        if (sentence.Head(clause) < 0 || sentence.Child(clause, Deprel.Aux) < 0) return -1;
        foreach (var child in sentence.Children(sentence.Head(clause)))
            if (sentence.Deprel(child) == Deprel.Obj && sentence.Reach(child).End == sentence.Reach(clause).First) return child;
        return -1;
    }

    /// <summary>"He reportedly fled": content is the clause without the adverb.</summary>
    public void ReadAdverb(int at, int adverb)
    {
        var sentence = Text.Parsed.Sentences[at];
        var clause = sentence.Head(adverb);
        if (clause < 0 || sentence.Deprel(adverb) != Deprel.Advmod || !Lexicon.Hedges.Is(sentence.Lemma(adverb), Hedge.Hearsay)) return;
        var words = new Phrase(Text, at).Add(clause).Without(adverb);
        if (Grammar.OwnSubject(sentence, clause, passive: true) < 0 && Before(sentence, clause) is >= 0 and var subject) words.Add(subject);
        if (sentence.Deprel(clause) == Deprel.Conj && Grammar.OwnSubject(sentence, clause, passive: true) < 0 && Grammar.OwnSubject(sentence, sentence.Head(clause), passive: true) is >= 0 and var shared) words.Add(shared); // "they left and allegedly met him"
        foreach (var child in sentence.Children(clause))
            if (sentence.Deprel(child) is Deprel.Advcl or Deprel.Parataxis or Deprel.Cc or Deprel.Conj) words.Without(child);
        if (sentence.Deprel(clause) is Deprel.Advcl or Deprel.Ccomp && sentence.Child(clause, Deprel.Mark) is >= 0 and var mark) words.Without(mark);
        Keep(new Draft(at, adverb), words, sentence[adverb].Span, -1);
    }
}
