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
        {
            var isAside = false;
            var spans = Aside(sentence, word);
            if (spans.Count > 0) isAside = true;
            else if (Refutes(sentence, word)) spans = Refuted(sentence, word);
            foreach (var (first, end) in spans) yield return new Refutation(sentence.SpanOf(isAside ? word : Negator(sentence, word), word + 1), sentence.SpanOf(first, end), isAside) { IsDoubt = IsUnproven(sentence, word) || IsUnconfirmed(sentence, word) };
        }
    }

    /// <summary>"the false claim that", "falsely reported that", "lied when he said that": what stands behind the word for saying it.</summary>
    private List<(int First, int End)> Aside(Sentence sentence, int word)
    {
        if (IsLie(sentence, word)) return Lied(sentence, word);
        if (sentence.Upos(word) == Upos.NOUN && sentence.Child(word, Deprel.Cop) < 0 && lexicon.Hedges.Is(sentence.Lemma(word), Hedge.Untrue)) return Contents(sentence, word, isOfThat: true); // "spread the lie that"
        if (sentence.Head(word) is not (>= 0 and var said)) return [];
        if (sentence.Deprel(word) == Deprel.Amod && word < said && IsUntrue(sentence, word) && IsReport(sentence, said)) return Contents(sentence, said);
        return sentence.Deprel(word) == Deprel.Advmod && sentence.Lemma(word) is "falsely" or "wrongly" or "mistakenly" or "erroneously" or "incorrectly" or "misleadingly" or "untruthfully" && !Grammar.IsNegated(sentence, said) && !IsOpen(sentence, said) ? Clause(sentence, said) : [];
    }

    /// <summary>The lemmatizer takes "lied" for a word like "tried".</summary>
    private static bool IsLie(Sentence sentence, int word) =>
        sentence.Lemma(word) is "lie" or "ly" && sentence.Upos(word) == Upos.VERB && sentence.Deprel(word) is Deprel.Root or Deprel.Conj or Deprel.Parataxis or Deprel.Ccomp && !Grammar.IsNegated(sentence, word) && !IsOpen(sentence, word);

    private static List<(int, int)> Lied(Sentence sentence, int lie)
    {
        foreach (var child in sentence.Children(lie))
            if (child > lie && sentence.Deprel(child) == Deprel.Advcl && sentence.Lemma(sentence.Reach(child).First) is "when" or "by" or "in") return Clause(sentence, child);
        return [];
    }

    /// <summary>What a report tells: the clause behind it ("that he fled", "claiming that"), what it is of ("of 40 dead"). What a relative clause tells of the report itself is none of it.</summary>
    private static List<(int First, int End)> Contents(Sentence sentence, int noun, bool isOfThat = false)
    {
        var contents = new List<(int, int)>();
        foreach (var child in sentence.Children(noun))
        {
            if (child < noun) continue;
            var (first, end) = sentence.Reach(child);
            var isThat = sentence.Form(first) is "that" && sentence.Deprel(child) is Deprel.Ccomp or Deprel.Acl or Deprel.AclRelcl && Subject(sentence, child) is >= 0 and var subject && subject != first;
            if (isThat || (!isOfThat && ((sentence.Deprel(child) == Deprel.Acl && (sentence.Xpos(child) == "VBG" || sentence.Form(first) is "to")) || (sentence.Deprel(child) == Deprel.Nmod && sentence.Lemma(first) is "of" or "about" or "on")))) contents.Add((first, end));
        }

        return contents;
    }

    /// <summary>"baseless", "a lie", and the participle in "was fabricated".</summary>
    private bool IsUntrue(Sentence sentence, int word) =>
        lexicon.Hedges.Is(sentence.Lemma(word), Hedge.Untrue) || (sentence.Upos(word) == Upos.VERB && lexicon.Hedges.Is(sentence.Form(word).ToString(), Hedge.Untrue));

    private static bool IsUnproven(Sentence sentence, int word) => sentence.Form(word) is "unproven" or "unconfirmed" or "unverified" or "doubtful" or "questionable" or "dubious" or "disputed";

    /// <summary>"was not confirmed until Wednesday": then it was.</summary>
    private static bool IsOnlyBefore(Sentence sentence, int word)
    {
        for (var later = word + 1; later < sentence.Count; later++)
            if (sentence.Form(later) is "until") return true;
        return false;
    }

    /// <summary>"could not be confirmed", "has not been verified".</summary>
    private static bool IsUnconfirmed(Sentence sentence, int word) =>
        sentence.Upos(word) == Upos.VERB && sentence.Lemma(word) is "confirm" or "verify" or "corroborate" or "substantiate" or "prove" && sentence.Child(word, Deprel.AuxPass) >= 0 && Grammar.IsNegated(sentence, word) && sentence.Form(sentence.Count - 1) is not "?";

    private static int Subject(Sentence sentence, int verb) => Math.Max(sentence.Child(verb, Deprel.Nsubj), sentence.Child(verb, Deprel.NsubjPass));

    /// <summary>What is said, or what somebody is accused of.</summary>
    private static List<(int, int)> Clause(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (child > verb && (sentence.Deprel(child) == Deprel.Ccomp || sentence.Lemma(sentence.Reach(child).First) == "of")) return [sentence.Reach(child)];
        if (sentence.Child(verb, Deprel.Obj) is not (>= 0 and var accused)) return [];
        foreach (var child in sentence.Children(accused))
            if (child > accused && sentence.Deprel(child) is Deprel.Acl or Deprel.Advcl && sentence.Lemma(sentence.Reach(child).First) == "of") return [sentence.Reach(child)];
        return [];
    }

    private bool Refutes(Sentence sentence, int word)
    {
        if (sentence.Child(word, Deprel.OblAgent) >= 0) return false; // "was disputed by the army": so it is the army that disputes it
        if (IsUnconfirmed(sentence, word)) return !IsInDegrees(sentence, word) && sentence.Child(word, Deprel.Xcomp) < 0 && !IsOnlyBefore(sentence, word);
        if (sentence.Upos(word) is not (Upos.ADJ or Upos.NOUN or Upos.VERB) || IsOpen(sentence, word)) return false;
        if (IsNoTruth(sentence, word) || IsUnreal(sentence, word) || sentence.Lemma(word) == "contrary") return true;
        var shown = Shown(sentence, word);
        if ((shown < 0 && !IsPredicate(sentence, word)) || IsInDegrees(sentence, word) || (shown >= 0 && IsOpen(sentence, shown))) return false;
        var isNegated = Grammar.IsNegated(sentence, word) || (shown >= 0 && Grammar.IsNegated(sentence, shown));
        return IsTrue(sentence, word) || IsGround(sentence, word) ? isNegated : !isNegated && (sentence.Lemma(word) == "wrong" || IsUnproven(sentence, word) || IsUntrue(sentence, word));
    }

    /// <summary>"is baseless", "was fabricated".</summary>
    private static bool IsPredicate(Sentence sentence, int word) =>
        sentence.Upos(word) == Upos.VERB ? sentence.Child(word, Deprel.AuxPass) >= 0 : sentence.Child(word, Deprel.Cop) >= 0;

    /// <summary>"proved untrue", "turned out to be a lie", "was found to be false": the verb that has its subject; -1 for none.</summary>
    private static int Shown(Sentence sentence, int word)
    {
        if (sentence.Deprel(word) != Deprel.Xcomp || sentence.Head(word) is not (>= 0 and var verb) || verb > word) return -1;
        return sentence.Lemma(verb) is "prove" or "turn" or "remain" || (sentence.Lemma(verb) is "show" or "find" or "reveal" or "expose" && sentence.Child(verb, Deprel.AuxPass) >= 0) ? verb : -1;
    }

    /// <summary>"not true", "no truth", "without foundation": the word with which the denial begins.</summary>
    private static int Negator(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (child < word && Grammar.IsNegator(sentence, child)) return child;
        return word;
    }

    private static bool IsTrue(Sentence sentence, int word) =>
        sentence.Lemma(word) is "true" or "accurate" or "correct" or "fact" or "truth" || (sentence.Lemma(word) == "case" && sentence.Child(word, Deprel.Amod) < 0 && sentence.Child(word, Deprel.Det) is >= 0 and var article && sentence.Lemma(article) == "the");

    /// <summary>"not only true", "not entirely accurate": no denial.</summary>
    private static bool IsInDegrees(Sentence sentence, int word)
    {
        var negator = Negator(sentence, word);
        foreach (var child in sentence.Children(word))
            if (child < word && (child > negator || negator == word) && sentence.Lemma(child) is "only" or "just" or "merely" or "simply" or "much" or "entirely" or "fully" or "quite" or "completely" or "wholly" or "yet" or "necessarily" or "always" or "strictly" or "partly" or "partially") return true;
        return false;
    }

    /// <summary>"without foundation": the negation stands in the preposition.</summary>
    private static bool IsGround(Sentence sentence, int word) => sentence.Lemma(word) is "foundation" or "basis" or "substance" or "merit" && sentence.Child(word, Deprel.Case) >= 0;

    /// <summary>"not a shred of truth".</summary>
    private static bool IsNoShred(Sentence sentence, int word) =>
        sentence.Lemma(word) == "truth" && word > 2 && sentence.Form(word - 1) is "of" && sentence.Form(word - 2) is "shred" or "grain" or "iota" or "ounce" or "element" or "word" or "kernel" or "scrap" or "speck"
        && sentence.Form(word - 3) is "no" or "a" or "one" or "an" && (sentence.Form(word - 3) is "no" || (word > 3 && sentence.Form(word - 4) is "not" or "n't"));

    /// <summary>"there is no truth in", "has no basis".</summary>
    private static bool IsNoTruth(Sentence sentence, int word) => IsNoShred(sentence, word) || (
        sentence.Lemma(word) is "truth" or "basis" or "foundation" or "substance" && sentence.Child(word, Deprel.Det) is >= 0 and var none && sentence.Lemma(none) is "no" or "any"
        && (sentence.Lemma(none) == "no" || (sentence.Head(word) >= 0 && Grammar.IsNegated(sentence, sentence.Head(word)))));

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

    private List<(int First, int End)> Refuted(Sentence sentence, int word)
    {
        if (sentence.Lemma(word) == "contrary") return Against(sentence, word);
        if (sentence.Child(word, Deprel.Cop) < 0 && IsNoTruth(sentence, word)) return InTruth(sentence, word);
        var spans = new List<(int, int)>();
        var reporter = sentence.Deprel(word) is Deprel.Obj && sentence.Head(word) is >= 0 and var has && sentence.Lemma(has) == "have" ? has : word; // "the report has no basis"
        if (Shown(sentence, word) is >= 0 and var shown) reporter = shown;
        foreach (var child in sentence.Children(reporter))
            if (child < word && sentence.Deprel(child) is Deprel.Nsubj or Deprel.NsubjPass && IsReport(sentence, child)) spans.AddRange(Contents(sentence, child));
            else if (child < word && sentence.Deprel(child) == Deprel.Nsubj && sentence.Form(child) is "what" or "What" && Told(sentence, child) is { } told) spans.Add(told);
            else if (child < word ? sentence.Deprel(child) == Deprel.Csubj : IsClause(sentence, child, word)) spans.Add(sentence.Reach(child));
        return spans;
    }

    /// <summary>"what the paper reported about the raid is untrue": what stands behind the verb of saying; null for none.</summary>
    private (int, int)? Told(Sentence sentence, int what)
    {
        foreach (var child in sentence.Children(what))
            if (sentence.Deprel(child) is Deprel.AclRelcl or Deprel.Acl && lexicon.Verbs.Match(sentence, child).Entry is { Stance: Stance.Asserts or Stance.Relays } && child + 1 < sentence.Reach(child).End) return (child + 1, sentence.Reach(child).End);
        return null;
    }

    /// <summary>"no truth in reports that …", "no basis to the claim that …", wherever the tree hung the clause.</summary>
    private List<(int, int)> InTruth(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (child > word && sentence.Lemma(sentence.Reach(child).First) is "in" or "to" or "for" or "behind" && IsReport(sentence, child)) return [(child, sentence.Reach(word).End)];
        if (sentence.Deprel(word) is Deprel.Obj && sentence.Head(word) is >= 0 and var has && sentence.Child(has, Deprel.Nsubj) is >= 0 and var report && IsReport(sentence, report)) return Contents(sentence, report); // "the report has no basis"
        return [];
    }

    /// <summary>"contrary to reports that …, the town was quiet": what the report tells and nothing else.</summary>
    private List<(int, int)> Against(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (child > word + 1 && sentence.Reach(child).First <= word + 2 && IsReport(sentence, child)) return Contents(sentence, child);
        return [];
    }

    /// <summary>"it is false that": the clause behind.</summary>
    private static bool IsClause(Sentence sentence, int child, int word) =>
        sentence.Deprel(child) is Deprel.Ccomp or Deprel.Csubj or Deprel.Acl or Deprel.AclRelcl && sentence.Reach(child).First is var first && sentence.Form(first).Equals("that", StringComparison.OrdinalIgnoreCase) && first <= word + 2;

    private bool IsReport(Sentence sentence, int noun) =>
        sentence.Lemma(noun) is "figure" or "number" or "toll" or "count" or "tally" or "datum" or "information" or "story" or "news" or "version" or "account" or "narrative"
        || lexicon.Nouns.Match(sentence, noun).Entry is { Stance: Stance.Asserts or Stance.Relays };
}
