using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// What sentences say is not so: a report or a clause of which a word for the untrue is predicated ("rumours that he fled are nonsense"), or a
/// word for the true with a negation ("it is not the case that", "there is no truth in"). Open questions and suppositions say nothing of the kind.
/// </summary>
internal sealed class RefutationRule(CueLexicon lexicon)
{
    public IEnumerable<Refutation> Read(Sentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (Aside(sentence, word) is var (from, to)) yield return new Refutation(sentence[word].Span, sentence.SpanOf(from, to), IsAside: true);
            else if (Refutes(sentence, word))
                foreach (var (first, end) in Refuted(sentence, word)) yield return new Refutation(sentence.SpanOf(Negator(sentence, word), word + 1), sentence.SpanOf(first, end));
    }

    /// <summary>"the false claim that", "falsely reported that", "lied when he said that": what stands behind the word for saying it.</summary>
    private (int First, int End)? Aside(Sentence sentence, int word)
    {
        if (IsLie(sentence, word)) return Told(sentence, word);
        if (sentence.Upos(word) == Upos.NOUN && sentence.Child(word, Deprel.Cop) < 0 && lexicon.Hedges.Is(sentence.Lemma(word), Hedge.Untrue) && word + 1 < sentence.Count && sentence.Form(word + 1) is "that") return Behind(sentence, word); // "spread the lie that"
        if (sentence.Head(word) is not (>= 0 and var said)) return null;
        if (sentence.Deprel(word) == Deprel.Amod && word < said && lexicon.Hedges.Is(sentence.Lemma(word), Hedge.Untrue) && IsReport(sentence, said)) return Behind(sentence, said);
        return sentence.Deprel(word) == Deprel.Advmod && sentence.Lemma(word) is "falsely" or "wrongly" or "mistakenly" or "erroneously" or "incorrectly" or "misleadingly" or "untruthfully" ? Clause(sentence, said) : null;
    }

    /// <summary>The lemmatizer takes "lied" for a word like "tried".</summary>
    private static bool IsLie(Sentence sentence, int word) => sentence.Lemma(word) is "lie" or "ly" && sentence.Upos(word) == Upos.VERB && !Grammar.IsNegated(sentence, word);

    private static (int, int)? Told(Sentence sentence, int lie)
    {
        foreach (var child in sentence.Children(lie))
            if (sentence.Deprel(child) == Deprel.Advcl && sentence.Lemma(sentence.Reach(child).First) is "when" or "by" or "in") return Clause(sentence, child);
        return null;
    }

    private static (int, int)? Behind(Sentence sentence, int noun) => sentence.Reach(noun).End is var end && end > noun + 1 ? (noun + 1, end) : null;

    /// <summary>What is said, or what somebody is accused of.</summary>
    private static (int, int)? Clause(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (child > verb && (sentence.Deprel(child) == Deprel.Ccomp || sentence.Lemma(sentence.Reach(child).First) == "of")) return sentence.Reach(child);
        return null;
    }

    private bool Refutes(Sentence sentence, int word)
    {
        if (sentence.Upos(word) is not (Upos.ADJ or Upos.NOUN or Upos.VERB) || IsOpen(sentence, word)) return false;
        if (IsNoTruth(sentence, word) || IsUnreal(sentence, word) || sentence.Lemma(word) == "contrary") return true;
        if (sentence.Child(word, Deprel.Cop) < 0) return false;
        var isNegated = Grammar.IsNegated(sentence, word);
        return IsTrue(sentence.Lemma(word)) || IsGround(sentence, word) ? isNegated : !isNegated && (sentence.Lemma(word) == "wrong" || lexicon.Hedges.Is(sentence.Lemma(word), Hedge.Untrue));
    }

    /// <summary>"not true", "no truth", "without foundation": the word with which the denial begins.</summary>
    private static int Negator(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (child < word && Grammar.IsNegator(sentence, child)) return child;
        return word;
    }

    private static bool IsTrue(string lemma) => lemma is "true" or "accurate" or "correct" or "case" or "fact" or "truth" or "so" or "right";

    /// <summary>"without foundation": the negation stands in the preposition.</summary>
    private static bool IsGround(Sentence sentence, int word) => sentence.Lemma(word) is "foundation" or "basis" or "substance" or "merit" && sentence.Child(word, Deprel.Case) >= 0;

    /// <summary>"there is no truth in", "has no basis".</summary>
    private static bool IsNoTruth(Sentence sentence, int word) =>
        sentence.Lemma(word) is "truth" or "basis" or "foundation" or "substance" && sentence.Child(word, Deprel.Det) is >= 0 and var none && sentence.Lemma(none) is "no" or "any"
        && (sentence.Lemma(none) == "no" || (sentence.Head(word) >= 0 && Grammar.IsNegated(sentence, sentence.Head(word))));

    /// <summary>"does not correspond to reality".</summary>
    private static bool IsUnreal(Sentence sentence, int word) =>
        sentence.Lemma(word) is "correspond" or "reflect" or "match" && Grammar.IsNegated(sentence, word) && sentence.Children(word).Any(child => child > word && sentence.Lemma(child) is "reality" or "truth" or "fact");

    /// <summary>"may be false", "if it is untrue", "is it false that …?".</summary>
    private static bool IsOpen(Sentence sentence, int word)
    {
        if (sentence.Form(sentence.Count - 1) is "?") return true;
        foreach (var child in sentence.Children(word))
            if (child < word && ((sentence.Deprel(child) == Deprel.Aux && sentence.Lemma(child) is "may" or "might" or "could" or "would" or "should") || (sentence.Deprel(child) == Deprel.Mark && sentence.Lemma(child) is "if" or "whether" or "unless"))) return true;
        return false;
    }

    private IEnumerable<(int First, int End)> Refuted(Sentence sentence, int word)
    {
        if (sentence.Lemma(word) == "contrary") yield return Against(sentence, word);
        if (sentence.Lemma(word) is "truth" or "basis" or "foundation" or "substance" && sentence.Reach(word).End is var end && end > word + 1 && sentence.Child(word, Deprel.Cop) < 0) yield return (word + 1, end);
        var reporter = sentence.Deprel(word) is Deprel.Obj && sentence.Head(word) is >= 0 and var has && sentence.Lemma(has) == "have" ? has : word; // "the report has no basis"
        foreach (var child in sentence.Children(reporter))
            if (child < word ? sentence.Deprel(child) == Deprel.Csubj || (sentence.Deprel(child) == Deprel.Nsubj && IsReport(sentence, child)) : IsClause(sentence, child, word)) yield return sentence.Reach(child);
    }

    /// <summary>"contrary to reports that …, the town was quiet": no more than the phrase behind "to".</summary>
    private static (int First, int End) Against(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (child > word + 1 && sentence.Reach(child) is var (first, end) && first <= word + 2) return (first, end);
        return (word, word + 1);
    }

    /// <summary>"it is false that": the clause behind.</summary>
    private static bool IsClause(Sentence sentence, int child, int word) =>
        sentence.Deprel(child) is Deprel.Ccomp or Deprel.Csubj or Deprel.Acl or Deprel.AclRelcl && sentence.Reach(child).First is var first && sentence.Form(first).Equals("that", StringComparison.OrdinalIgnoreCase) && first <= word + 2;

    private bool IsReport(Sentence sentence, int noun) =>
        sentence.Lemma(noun) is "figure" or "number" or "toll" or "count" or "tally" or "datum" or "information" or "story" or "news" or "version" or "account" or "narrative" or "video" or "footage" or "image"
        || lexicon.Nouns.Match(sentence, noun).Entry is { Stance: Stance.Asserts or Stance.Relays };
}
