using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Nouns that stand for what was said ("his claim that", "a call by the union for", "issued a denial of"): the source is the
/// possessor, a phrase with by, of or from, or the subject of the verb that the noun is the object of.
/// </summary>
internal sealed class NounRule(QuotedText text, CueLexicon lexicon, DraftList drafts) : CueRule(text, lexicon, drafts)
{
    public void Read(int at, int noun)
    {
        var sentence = Text.Parsed.Sentences[at];
        var match = Lexicon.Nouns.Match(sentence, noun);
        if (!match.IsFound || IsName(sentence, noun)) return;
        var complement = IsCalled(at, noun, match, out var isClause) is { IsFound: true } called ? called : Content(at, noun, match, out isClause);
        if (!complement.IsFound) return;
        if (sentence.Head(noun) is >= 0 and var saying && Drafts.WithCue(at, saying) is { } said && said.ContentHead == complement.Head) return; // "said in a statement that"
        var source = Owner(at, noun);
        var cue = sentence.SpanOf(First(sentence, noun, source), complement.CueEnd + 1);
        var draft = new Draft(at, noun) { Entry = match.Entry, ContentHead = complement.Head };
        if (source >= 0 && !(IsOwn(sentence, source) && TakesBack(at, noun)))
        {
            Keep(draft, complement.Words!.Without(sentence.Governs(source, complement.Head) ? -1 : source), cue, source);
            return;
        }

        var support = Support(sentence, noun);
        if (support >= 0 && !(sentence.Lemma(support) == "challenge" && Drafts.WithCue(at, support) is not null) && Grammar.Doer(sentence, support) is >= 0 and var doer && CanSpeak(at, doer))
        {
            var top = CueSpans.ChainTop(sentence, support);
            Keep(new Draft(at, noun) { Entry = match.Entry, ContentHead = complement.Head, Support = support }, complement.Words!, cue with { Start = sentence[CueSpans.First(sentence, support, top)].Start }, doer);
        }
        else if (isClause)
        {
            Keep(draft, complement.Words!, cue, -1);
        }
    }

    private static bool IsOwn(Sentence sentence, int owner) => sentence.Upos(owner) == Upos.PRON || sentence.Xpos(owner) == "PRP$";

    /// <summary>"withdrew its report that": whose report it is denies it.</summary>
    private bool TakesBack(int at, int noun)
    {
        var sentence = Text.Parsed.Sentences[at];
        return Support(sentence, noun) is >= 0 and var verb && Lexicon.Verbs.Match(sentence, verb).Entry is { Stance: Stance.Denies } && Grammar.Doer(sentence, verb) is >= 0 and var doer && CanSpeak(at, doer);
    }

    /// <summary>"the Transport Trust": a part of a name, whatever it was tagged.</summary>
    private static bool IsName(Sentence sentence, int noun) => noun > 0 && char.IsUpper(sentence.Form(noun)[0]) && char.IsUpper(sentence.Form(noun - 1)[0]);

    /// <summary>Adjectives and the article before the noun: "a controversial proposal".</summary>
    private static int First(Sentence sentence, int noun, int owner)
    {
        var first = noun;
        while (first > 0 && first - 1 != owner && sentence.Head(first - 1) == noun && sentence.Deprel(first - 1) is Deprel.Amod or Deprel.Det or Deprel.Compound) first--;
        return first;
    }

    private Complement Content(int at, int noun, CueMatch match, out bool isClause)
    {
        var sentence = Text.Parsed.Sentences[at];
        foreach (var child in sentence.Children(noun))
        {
            if (child < noun || !IsClauseOf(sentence, child, match.Entry!)) continue;
            isClause = true;
            var words = new Phrase(Text, at).Add(child).Without(MainVerb(sentence, noun, child));
            if (WhoShall(sentence, noun, child) is >= 0 and var whose) words.Add(whose).Without(Grammar.Case(sentence, whose));
            if (IsTornThat(sentence, noun, child)) words.AddWords(noun + 1, noun + 1);
            return new Complement(words, child, match.Last, Complements.Clause);
        }

        if (HungOnSupport(sentence, noun, match.Entry!) is >= 0 and var made)
        {
            isClause = true;
            return new Complement(new Phrase(Text, at).Add(made), made, match.Last, Complements.Clause);
        }

        if (HungOnPlace(sentence, noun, match.Entry!) is >= 0 and var hung)
        {
            isClause = true;
            var first = sentence.Reach(hung).First;
            return new Complement(new Phrase(Text, at).Add(hung).Without(MainVerb(sentence, noun, hung)).AddWords(first > 0 && sentence.Form(first - 1) is "that" ? first - 1 : first, first), hung, match.Last, Complements.Clause);
        }

        isClause = false;
        if (Detached(at, noun, match) is { IsFound: true } detached) return detached;
        var phrase = new ComplementFinder(Text, at, noun, match).Prepositional();
        isClause = phrase.IsFound && match.Entry!.Takes(Complements.Infinitive) && sentence.Child(phrase.Head, Deprel.Acl) is >= 0 and var shall && Grammar.IsInfinitive(sentence, shall) && sentence.Lemma(Grammar.Case(sentence, phrase.Head)) == "for"; // "calls for him to resign"
        return phrase;
    }

    /// <summary>"It is a myth that": the clause that is called so.</summary>
    private Complement IsCalled(int at, int noun, CueMatch match, out bool isClause)
    {
        var sentence = Text.Parsed.Sentences[at];
        isClause = true;
        if (sentence.Child(noun, Deprel.Cop) < 0 || sentence.Child(noun, Deprel.Expl) < 0) return Complement.None;
        foreach (var clause in sentence.Children(noun))
            if (clause > noun && IsSaidOfIt(sentence, noun, clause)) return new Complement(new Phrase(Text, at).Add(clause), clause, match.Last, Complements.Clause);
        return Complement.None;
    }

    /// <summary>A clause with "that" or "whether"; also one read as a relative clause, behind a noun for what is not true.</summary>
    private bool IsSaidOfIt(Sentence sentence, int noun, int clause)
    {
        var first = sentence.Reach(clause).First;
        if (sentence.Deprel(clause) is not (Deprel.Csubj or Deprel.Ccomp or Deprel.Acl or Deprel.AclRelcl) || first != noun + 1 || sentence.Form(first) is not ("that" or "whether")) return false;
        if (sentence.Deprel(clause) != Deprel.AclRelcl && sentence.Upos(first) == Upos.SCONJ) return true;
        return Lexicon.Hedges.Is(sentence.Lemma(noun), Hedge.Untrue) && Grammar.OwnSubject(sentence, clause, passive: true) is >= 0 and var subject && subject > first;
    }

    /// <summary>"calls for the minister to resign": who shall, right before the infinitive; -1 for nobody.</summary>
    private static int WhoShall(Sentence sentence, int noun, int open)
    {
        if (!Grammar.IsInfinitive(sentence, open)) return -1;
        foreach (var child in sentence.Children(noun))
            if (child > noun && sentence.Deprel(child) == Deprel.Nmod && Grammar.Case(sentence, child) is >= 0 and var preposition && sentence.Lemma(preposition) is "for" or "on" or "to" && preposition == noun + 1 && sentence.Reach(child).End == sentence.Reach(open).First) return child;
        return -1;
    }

    /// <summary>"reports in the Courier that the mill had closed", "a claim by the union that": the clause hung on where they stand, or whose they are; -1 for none.</summary>
    private int HungOnPlace(Sentence sentence, int noun, CueEntry entry)
    {
        foreach (var place in sentence.Children(noun))
        {
            if (place < noun || sentence.Deprel(place) != Deprel.Nmod) continue;
            foreach (var child in sentence.Children(place))
                if (child > place && ((Grammar.IsContentClause(sentence, child) && IsClauseOf(sentence, child, entry)) || IsTorn(sentence, place, child))) return child;
        }

        if (Author(sentence, noun) is not (>= 0 and var author)) return -1;
        foreach (var child in sentence.Children(author))
            if (child > author && sentence.Deprel(child) is Deprel.AclRelcl or Deprel.Acl && sentence.Form(sentence.Reach(child).First) is "that" && Grammar.OwnSubject(sentence, child, passive: true) is >= 0 and var subject && !Grammar.IsRelative(sentence, subject)) return child;
        return -1;
    }

    /// <summary>"The revelation that they had been warned led to calls": the main verb of a sentence that seems to have none, read as a part of the clause; -1 for none.</summary>
    private static int MainVerb(Sentence sentence, int noun, int clause)
    {
        if (sentence.Root != noun || sentence.Form(sentence.Count - 1) is not ".") return -1;
        for (var verb = clause + 1; verb < sentence.Count; verb++)
            if (sentence.Governs(clause, verb) && IsFiniteAlone(sentence, noun, verb) && !IsJoined(sentence, verb)) return verb;
        return -1;
    }

    /// <summary>A finite verb, or a participle that may be one, without a subject of its own.</summary>
    private static bool IsFiniteAlone(Sentence sentence, int noun, int verb)
    {
        var being = sentence.Child(verb, Deprel.AuxPass) is >= 0 and var passive ? passive : sentence.Child(verb, Deprel.Cop) is >= 0 and var copula ? copula : -1;
        if (being >= 0 ? sentence.Xpos(being) is not ("VBD" or "VBZ" or "VBP") : sentence.Xpos(verb) is not ("VBD" or "VBN" or "VBZ") || sentence.Upos(verb) != Upos.VERB || sentence.Child(verb, Deprel.Aux) >= 0) return false;
        if (sentence.Deprel(verb) is Deprel.AclRelcl or Deprel.Conj or Deprel.Amod || Grammar.OwnSubject(sentence, verb, passive: true) >= 0) return false;
        return sentence.Child(verb, Deprel.Mark) is var mark && (mark < 0 || mark == noun + 1);
    }

    /// <summary>Behind a comma or a conjunction a participle describes.</summary>
    private static bool IsJoined(Sentence sentence, int verb)
    {
        var first = verb;
        while (first > 0 && sentence.Head(first - 1) == verb && sentence.Upos(first - 1) is Upos.AUX or Upos.ADV or Upos.PART) first--;
        return first == 0 || sentence.Upos(first - 1) is Upos.PUNCT or Upos.CCONJ or Upos.SCONJ or Upos.ADP or Upos.AUX or Upos.PART;
    }

    /// <summary>"Claims were made that ...", "no evidence has emerged that ...": the clause hung on the verb; -1 for none.</summary>
    private int HungOnSupport(Sentence sentence, int noun, CueEntry entry)
    {
        if (!entry.Takes(Complements.Clause) || sentence.Head(noun) is not (>= 0 and var verb) || !IsSupport(sentence, noun, verb)) return -1;
        foreach (var child in sentence.Children(verb))
            if (child > verb && sentence.Child(child, Deprel.Mark) is >= 0 and var mark && sentence.Lemma(mark) == "that") return child;
        return -1;
    }

    private bool IsSupport(Sentence sentence, int noun, int verb) => sentence.Deprel(noun) switch
    {
        Deprel.NsubjPass => sentence.Lemma(verb) is "make" or "raise" or "issue" or "voice" or "express" or "air" or "give" or "find" or "produce" or "present" or "offer" or "show" or "uncover",
        Deprel.Nsubj => sentence.Lemma(verb) is "emerge" or "surface" or "circulate" or "spread" or "swirl" or "grow" or "arise" or "mount" or "persist" or "remain" or "exist" or "abound" or "linger" or "appear",
        _ => false,
    };

    /// <summary>"a suggestion by the envoy that they move was met": the "that" before the clause, hung on the main verb.</summary>
    private static bool IsTorn(Sentence sentence, int place, int clause) =>
        sentence.Reach(clause).First is > 1 and var first && first > place && sentence.Form(first - 1) is "that" && sentence.Head(first - 1) != clause && sentence.Deprel(clause) is Deprel.Acl or Deprel.AclRelcl && Grammar.OwnSubject(sentence, clause, passive: true) >= 0;

    /// <summary>"mocked her promise to lower the tax": the clause right after the noun, hung on the verb instead.</summary>
    private Complement Detached(int at, int noun, CueMatch match)
    {
        var sentence = Text.Parsed.Sentences[at];
        if (sentence.Deprel(noun) != Deprel.Obj || sentence.Head(noun) is not (>= 0 and var verb)) return Complement.None;
        foreach (var child in sentence.Children(verb))
        {
            if (child <= noun || sentence.Reach(child).First != noun + 1 || !IsClauseOf(sentence, child, match.Entry!)) continue;
            return new Complement(new Phrase(Text, at).Add(child), child, match.Last, Complements.Clause);
        }

        return Complement.None;
    }

    private bool IsClauseOf(Sentence sentence, int child, CueEntry entry)
    {
        if (sentence.Deprel(child) is not (Deprel.Acl or Deprel.Ccomp or Deprel.AclRelcl or Deprel.Advcl)) return false;
        var mark = sentence.Child(child, Deprel.Mark);
        if (mark < 0) return Grammar.IsContentClause(sentence, child) || IsTornThat(sentence, sentence.Head(child), child) || IsOfLone(sentence, child, entry);
        return sentence.Lemma(mark) == "to" ? entry.Takes(Complements.Infinitive) : sentence.Lemma(mark) is "that" or "whether";
    }

    /// <summary>"rumours that the king had died", read as a relative clause, though nothing can be missing in it.</summary>
    private bool IsOfLone(Sentence sentence, int clause, CueEntry entry) =>
        sentence.Deprel(clause) == Deprel.AclRelcl && (Lexicon.Hedges.Is(sentence.Lemma(clause), Hedge.Alone) || (entry.Certainty != Certainty.Certain && sentence.Child(clause, Deprel.Aux) >= 0 && !Lexicon.Hedges.Is(sentence.Lemma(clause), Hedge.Support))) && sentence.Form(sentence.Reach(clause).First) is "that" && Grammar.OwnSubject(sentence, clause) is >= 0 and var subject && !Grammar.IsRelative(sentence, subject);

    /// <summary>"his insistence that sanctions be lifted first has stalled": the "that" right before the clause, hung on another verb.</summary>
    private static bool IsTornThat(Sentence sentence, int noun, int clause) =>
        noun >= 0 && noun + 2 < clause && sentence.Form(noun + 1) is "that" && sentence.Upos(noun + 1) == Upos.SCONJ && sentence.Head(noun + 1) != clause && sentence.Deprel(clause) is Deprel.Acl && (sentence.Reach(clause).First == noun + 2 || sentence.Reach(clause).First == noun + 1);

    private int Owner(int at, int noun)
    {
        var sentence = Text.Parsed.Sentences[at];
        var owner = sentence.Child(noun, Deprel.NmodPoss);
        if (owner >= 0 && CanSpeak(at, owner)) return owner;
        foreach (var child in sentence.Children(noun))
        {
            if (sentence.Deprel(child) != Deprel.Nmod || Grammar.Case(sentence, child) is not (>= 0 and var preposition)) continue;
            if (sentence.Lemma(preposition) is "by" or "from" or "among" && CanSpeak(at, child)) return child;
            if (sentence.Lemma(preposition) is "in" or "on" && (Lexicon.Sources.Kind(Text, at, child) == VoiceKind.Outlet || IsPrinted(at, noun, child))) return child; // "reports in the Courier that"
        }

        if (Author(sentence, noun) is >= 0 and var author && CanSpeak(at, author)) return author;
        return Beside(at, noun) is >= 0 and var body ? body : Holder(at, noun);
    }

    /// <summary>"a New York Times report that": the body named right before the noun; -1 for none.</summary>
    private int Beside(int at, int noun)
    {
        var sentence = Text.Parsed.Sentences[at];
        foreach (var child in sentence.Children(noun))
            if (child == noun - 1 && sentence.Deprel(child) == Deprel.Compound && IsBody(sentence, child)) return child;
            else if (child == noun - 1 && sentence.Deprel(child) == Deprel.Compound && char.IsUpper(sentence.Form(child)[0]) && char.IsLower(sentence.Form(noun)[0]) && (Text.Mentions.HeadedBy(at, child) is { Type: EntityType.Org } || IsPrinted(at, noun, child))) return child;
        return -1;
    }

    /// <summary>"media reports", "police claims".</summary>
    private bool IsBody(Sentence sentence, int word) =>
        sentence.Upos(word) == Upos.NOUN && sentence.Lemma(word) is not "news" && char.IsLower(sentence.Form(word)[0]) && Lexicon.Sources.Kind(sentence.Lemma(word)) is VoiceKind.Outlet or VoiceKind.Group;

    /// <summary>"The minister is of the view that", "is under the impression that": who is; -1 for none.</summary>
    private int Holder(int at, int noun)
    {
        var sentence = Text.Parsed.Sentences[at];
        if (sentence.Child(noun, Deprel.Cop) < 0 || Grammar.Case(sentence, noun) is not (>= 0 and var preposition) || preposition > noun || sentence.Lemma(preposition) is not ("of" or "under" or "in")) return -1;
        return Grammar.OwnSubject(sentence, noun) is >= 0 and var holder && CanSpeak(at, holder) ? holder : -1;
    }

    /// <summary>"a report in La Luna that": a name that is no place.</summary>
    private bool IsPrinted(int at, int noun, int name)
    {
        var sentence = Text.Parsed.Sentences[at];
        return sentence.Lemma(noun) is "report" or "story" or "article" or "column" or "editorial" && char.IsUpper(sentence.Form(name)[0]) && Text.Mentions.HeadedBy(at, name)?.Type is not (EntityType.Loc or EntityType.Per);
    }

    /// <summary>"rejected a claim by the union that": who stands behind "by" right after the noun, hung on the verb, which is no passive; -1 for none.</summary>
    private static int Author(Sentence sentence, int noun)
    {
        if (noun + 2 >= sentence.Count || sentence.Form(noun + 1) is not "by" || sentence.Deprel(noun) != Deprel.Obj || sentence.Head(noun + 1) is not (>= 0 and var author) || author < noun) return -1;
        return sentence.Head(author) == sentence.Head(noun) && !Grammar.IsPassive(sentence, sentence.Head(noun)) ? author : -1;
    }

    private int Support(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Deprel(child) == Deprel.Amod && child < noun && sentence.Child(child, Deprel.Nsubj) >= 0 && Lexicon.Hedges.Is(sentence.Lemma(child), Hedge.Support)) return child; // "the premier rejected calls that", read as one phrase
        var verb = sentence.Head(noun);
        if (verb < 0 || sentence.Deprel(noun) is not Deprel.Obj || !Lexicon.Hedges.Is(sentence.Lemma(verb), Hedge.Support)) return -1;
        if (sentence.Lemma(verb) is "drop" or "abandon" && !(sentence.Lemma(noun) is "claim" or "charge" or "accusation" or "allegation" or "demand" or "insistence" && (sentence.Child(noun, Deprel.NmodPoss) >= 0 || (sentence.Child(noun, Deprel.Det) is >= 0 and var article && sentence.Form(article) is "the")))) return -1; // "dropped a hint that" gives one
        return verb < noun && noun - verb <= 6 ? verb : -1;
    }
}
