using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>Finds the words that a verb, noun or adjective of saying takes as its content, by the kinds of complement its entry allows.</summary>
/// <param name="tags">Words that lay the sentence to somebody ("..., the paper reported"), and so are no content.</param>
internal sealed partial class ComplementFinder(QuotedText text, int at, int word, CueMatch match, IReadOnlyList<(int First, int Last)>? tags = null)
{
    /// <summary>Words between a cue and the "that" of its clause: "acknowledged last week that".</summary>
    private const int LongestGap = 6;

    private readonly Sentence _sentence = text.Parsed.Sentences[at];

    /// <summary>Of an active verb.</summary>
    public Complement OfActive()
    {
        if (Clause() is { IsFound: true } clause) return clause;
        if (Infinitive() is { IsFound: true } infinitive) return infinitive;
        if (Predicate() is { IsFound: true } predicate) return predicate;
        if (!IsObjectFirst() && Prepositional() is { IsFound: true } prepositional) return prepositional;
        if (Object() is { IsFound: true } thing) return thing;
        return Relative();
    }

    /// <summary>"criticize him for lying": the object and the reason; of verbs that address somebody the object is no content.</summary>
    private bool IsObjectFirst() => Takes(Complements.Object) && !Takes(Complements.Addressee) && _sentence.Child(word, Deprel.Obj) > word;

    /// <summary>Of a passive: the subject, and what is said of it.</summary>
    public Complement OfPassive()
    {
        var subject = _sentence.Child(word, Deprel.NsubjPass) is >= 0 and var own ? own : SharedSubject();
        if (subject < 0 && RootBefore() is >= 0 and var root) return Found(new Phrase(text, at).AddWords(_sentence.Reach(root).First, _sentence.Child(word, Deprel.AuxPass) - 1), root, Complements.Object);
        if (subject >= 0 && IsDummy(subject)) return Clause();
        if (subject >= 0 && _sentence.Lemma(subject) == "it" && AgentsClause() is >= 0 and var laid) return Found(Of(laid), laid, Complements.Clause);
        if (subject < 0 && Grammar.FirstParticiple(_sentence, word) is >= 0 and var first && Takes(Complements.Object) && _sentence.Head(first) is >= 0 and var shared && Grammar.IsNominal(_sentence.Upos(shared))) return Found(Noun(shared), shared, Complements.Object); // "backed by nurses and opposed by teachers"
        if (subject < 0 && _sentence.Deprel(word) == Deprel.Acl && Grammar.IsNominal(_sentence.Upos(_sentence.Head(word)))) return OfReduced();
        if (subject < 0) return _sentence.Child(word, Deprel.CsubjPass) is >= 0 and var clause ? Found(Of(clause), clause, Complements.Clause) : Participle();
        var said = Said() is >= 0 and var told ? told : JoinedToAgent();
        if (said < 0 && match.Entry!.Takes(Complements.Addressee)) said = AgentsClause();
        if (match.Entry!.Takes(Complements.Addressee)) return said < 0 ? Prepositional() : Found(Of(said), said, Complements.Clause);
        var words = Of(subject);
        foreach (var second in _sentence.Children(word))
            if (second > subject && second < word && _sentence.Deprel(second) == Deprel.NsubjPass && subject == _sentence.Child(word, Deprel.NsubjPass)) words.AddWords(_sentence.Reach(subject).End, _sentence.Reach(second).First).Add(second); // "the pledge, and an earlier promise, were welcomed"
        if (said >= 0) words.Add(said);
        else if (!match.Entry.Takes(Complements.Object)) return Complement.None;
        return Found(words, said >= 0 ? said : subject, Complements.Object);
    }

    /// <summary>"Reports that they had fled were dismissed by ...": the noun of saying that the whole sentence hangs on, the only verb of which this is; -1 for none.</summary>
    private int RootBefore()
    {
        var root = _sentence.Root;
        if (root < 0 || root >= word || !Takes(Complements.Object) || _sentence.Upos(root) != Upos.NOUN || _sentence.Child(root, Deprel.Cop) >= 0 || _sentence.Child(word, Deprel.AuxPass) < root || _sentence.Child(word, Deprel.Mark) >= 0) return -1;
        return _sentence.Deprel(word) is Deprel.Ccomp or Deprel.Advcl or Deprel.Xcomp && _sentence.Xpos(_sentence.Child(word, Deprel.AuxPass)) is "VBD" or "VBZ" or "VBP" && _sentence.Form(_sentence.Count - 1) is "." ? root : -1;
    }

    /// <summary>"Lee was arrested and is expected to be tried": the subject of the passive before; -1 for none.</summary>
    private int SharedSubject() =>
        _sentence.Deprel(word) == Deprel.Conj && ((_sentence.Child(word, Deprel.AuxPass) >= 0 && match.Entry!.Takes(Complements.Infinitive)) || Grammar.Agent(_sentence, word) > word) ? Grammar.OwnSubject(_sentence, _sentence.Head(word), passive: true) : -1;

    /// <summary>"was accused by his aides of hiding it": the deed hung on who said it; -1 for none.</summary>
    private int JoinedToAgent()
    {
        if (Grammar.Agent(_sentence, word) is not (>= 0 and var agent)) return -1;
        foreach (var child in _sentence.Children(agent))
            if (child > agent && Grammar.Case(_sentence, child) is >= 0 and var preposition && match.Entry!.Joins(_sentence.Lemma(preposition))) return child;
        return -1;
    }

    /// <summary>"It was suggested by the auditor that ...": the clause hung on who said it; -1 for none.</summary>
    private int AgentsClause()
    {
        if (!Takes(Complements.Clause) || Grammar.Agent(_sentence, word) is not (>= 0 and var agent)) return -1;
        foreach (var child in _sentence.Children(agent))
            if (child > agent && Grammar.IsContentClause(_sentence, child)) return child;
        return -1;
    }

    /// <summary>"Asked whether", "told that", "asked about".</summary>
    private Complement Participle()
    {
        if (Clause() is { IsFound: true } clause) return clause;
        return Infinitive() is { IsFound: true } infinitive ? infinitive : Prepositional();
    }

    public Complement Clause()
    {
        if (!Takes(Complements.Clause | Complements.Quote)) return Complement.None;
        var clause = ClauseOf(word);
        if (clause < 0) clause = Misread();
        else if (clause < word && Takes(Complements.Addressee) && HungOn() is >= 0 and var behind) clause = behind; // "..., whose aide resigned, told the house that it was over"
        if (clause >= 0) return Found(WithCoordinate(Of(clause), clause), clause, Complements.Clause);
        var gerund = _sentence.Child(word, Deprel.Xcomp);
        if (!Takes(Complements.Clause) && !IsDoing(gerund)) return Complement.None;
        if (gerund < word || !(Grammar.IsGerund(_sentence, gerund) || IsHaving(gerund))) return ByOrder();
        var doer = _sentence.Child(word, Deprel.Obj);
        var words = Of(gerund);
        return Found(doer > word && doer < gerund && !Takes(Complements.Addressee) ? words.Add(doer) : words, gerund, Complements.Clause);
    }

    /// <summary>"denies having lost it".</summary>
    private bool IsHaving(int verb) => _sentence.Child(verb, Deprel.Aux) is >= 0 and var auxiliary && auxiliary > word && _sentence.Form(auxiliary) is "having";

    /// <summary>"oppose reopening the mine": what can be opposed can be a deed.</summary>
    private bool IsDoing(int gerund) => Takes(Complements.Object) && gerund == match.Last + 1;

    /// <summary>"said that ..." with a clause that the tree tore apart: all words from "that" to the sign, or the further verb, that ends it.</summary>
    private Complement ByOrder()
    {
        var first = BehindAside();
        if (_sentence.Upos(word) != Upos.VERB || first + 2 >= _sentence.Count || _sentence.Lemma(first) != "that" || _sentence.Upos(first) != Upos.SCONJ) return Complement.None;
        var end = first + 1;
        while (end < _sentence.Count && _sentence.Form(end) is not ("." or ";" or "?" or "!") && !IsFurtherVerb(end)) end++;
        var head = first + 1;
        while (head < end && _sentence.Upos(head) != Upos.VERB) head++;
        return new Complement(new Phrase(text, at).AddWords(first, end - 1), head < end ? head : first + 1, match.Last, Complements.Clause);
    }

    /// <summary>"said, in a statement, seen by the paper, that ...": the "that" behind the asides, or the word behind the cue.</summary>
    private int BehindAside()
    {
        const int Farthest = 24; // words
        var first = match.Last + 1;
        if (first >= _sentence.Count || _sentence.Form(first) is not ",") return first;
        for (var at = first + 1; at < Math.Min(_sentence.Count, first + Farthest); at++)
        {
            if (_sentence.Lemma(at) == "that" && _sentence.Upos(at) == Upos.SCONJ && _sentence.Form(at - 1) is ",") return at;
            if (_sentence.Xpos(at) is "VBD" or "VBZ" or "VBP" or "MD") return first;
        }

        return first;
    }

    /// <summary>The "and" before a verb that stands beside the cue.</summary>
    private bool IsFurtherVerb(int at) => _sentence.Deprel(at) == Deprel.Cc && _sentence.Head(at) is >= 0 and var verb && _sentence.Head(verb) == word;

    /// <summary>The complement clause behind the word, else the one before it.</summary>
    private int ClauseOf(int governor)
    {
        var found = -1;
        foreach (var child in _sentence.Children(governor))
            if ((_sentence.Deprel(child) == Deprel.Ccomp || (child > governor && _sentence.Deprel(child) is Deprel.Csubj or Deprel.CsubjPass)) && (found < 0 || (found < governor && child > governor)) && !IsTag(child)) found = child;
        return found;
    }

    private bool IsTag(int clause)
    {
        if (tags is null) return false;
        foreach (var (first, last) in tags)
            if (clause >= first && clause <= last && (word < first || word > last)) return true;
        return false;
    }

    /// <summary>A clause right after the cue that the tree took for an adverbial one: it has a subject and no word that joins it.</summary>
    private int Misread()
    {
        foreach (var child in _sentence.Children(word))
        {
            if (child < word || _sentence.Deprel(child) is not (Deprel.Advcl or Deprel.AclRelcl or Deprel.Parataxis or Deprel.Conj or Deprel.Dep)) continue;
            var mark = _sentence.Child(child, Deprel.Mark);
            var first = _sentence.Reach(child).First;
            if (first > word && _sentence.Form(first) is ":" && mark < 0 && _sentence.Child(word, Deprel.Obj) < 0 && Takes(Complements.Clause) && Grammar.OwnSubject(_sentence, child, passive: true) >= 0) return child;
            if (first > word + (IsAskedBy(child, first) || mark >= 0 && mark == first && _sentence.Lemma(mark) == "that" ? LongestGap : 2) || Grammar.OwnSubject(_sentence, child, passive: true) < 0) continue;
            if (mark < 0 || _sentence.Lemma(mark) is "that" or "whether" or "if") return child;
        }

        return HungOn() is >= 0 and var hung ? hung : Shared() is >= 0 and var shared ? shared : SharedOverCommas();
    }

    /// <summary>"Asked by the judge why she had stayed": the question behind whoever asks.</summary>
    private bool IsAskedBy(int clause, int first) => Grammar.Agent(_sentence, word) is > 0 and var agent && agent < clause && _sentence.Form(first) is "why" or "how" or "who" or "what" or "whether" or "if";

    /// <summary>"neither confirmed nor denied that ...": the clause of the verb that follows right behind the conjunction.</summary>
    private int Shared()
    {
        if (match.Last + 2 >= _sentence.Count || _sentence.Upos(match.Last + 1) != Upos.CCONJ || _sentence.Upos(match.Last + 2) != Upos.VERB) return -1;
        return _sentence.Deprel(match.Last + 2) == Deprel.Conj && _sentence.Head(match.Last + 2) == word ? _sentence.Child(match.Last + 2, Deprel.Ccomp) : -1;
    }

    /// <summary>"suspects, but cannot prove, that ...": the second verb stands between commas, and the clause belongs to both.</summary>
    private int SharedOverCommas()
    {
        if (match.Last + 3 >= _sentence.Count || _sentence.Form(match.Last + 1) is not "," || _sentence.Upos(match.Last + 2) != Upos.CCONJ) return -1;
        foreach (var child in _sentence.Children(word))
            if (child > word && _sentence.Deprel(child) == Deprel.Conj && _sentence.Child(child, Deprel.Ccomp) is >= 0 and var clause && clause > child && _sentence.Form(child + 1) is "," && Grammar.OwnSubject(_sentence, child) < 0) return clause;
        return -1;
    }

    /// <summary>"told the paper that the wall had fallen", "said last month that it would": the clause hung on the phrase before it.</summary>
    private int HungOn()
    {
        if (match.Last > word && _sentence.Upos(match.Last) == Upos.NOUN)
            foreach (var child in _sentence.Children(match.Last))
                if (child > match.Last && Grammar.IsContentClause(_sentence, child)) return child; // "have their doubts that"
        foreach (var phrase in _sentence.Children(word))
        {
            if (phrase < word || !StandsBetween(phrase)) continue;
            if (_sentence.Deprel(phrase) is Deprel.Iobj or Deprel.Obj && Told(phrase) is >= 0 and var told) return told;
            for (var noun = phrase; noun >= 0; noun = Below(noun))
                foreach (var child in _sentence.Children(noun))
                    if (child > noun && Grammar.IsContentClause(_sentence, child) && !(noun == phrase && IsContent(phrase))) return child;
        }

        return Displaced();
    }

    /// <summary>The next noun down a phrase: "the head of the bank", "the chair Ana Veld"; -1 for none.</summary>
    private int Below(int noun)
    {
        var below = _sentence.Child(noun, Deprel.Nmod);
        if (below < noun) below = _sentence.Child(noun, Deprel.Appos);
        return below > noun ? below : -1;
    }

    /// <summary>"told the inquest they had heard nothing", read as a relative clause although nothing is missing in it; -1 for none.</summary>
    private int Told(int hearer)
    {
        if (!Takes(Complements.Clause)) return -1;
        var clause = _sentence.Child(hearer, Deprel.AclRelcl);
        if (clause < hearer || _sentence.Child(clause, Deprel.Nsubj) is not (> 0 and var subject) || _sentence.Upos(subject) != Upos.PRON || Grammar.IsRelative(_sentence, subject)) return -1;
        return _sentence.Reach(clause).First == subject && (_sentence.Child(clause, Deprel.Obj) > clause || _sentence.Child(clause, Deprel.Cop) > subject || _sentence.Child(clause, Deprel.Ccomp) > clause) ? clause : -1;
    }

    /// <summary>"When she said there was proof, he laughed": the clause right behind the cue, hung on a verb further on.</summary>
    private int Displaced()
    {
        if (!match.Entry!.Takes(Complements.Clause) || match.Last + 2 >= _sentence.Count || _sentence.Deprel(word) != Deprel.Advcl) return -1;
        for (var at = match.Last + 2; at < _sentence.Count && _sentence.Upos(at) != Upos.PUNCT; at++)
            if (_sentence.Deprel(at) is Deprel.Ccomp or Deprel.Advcl && _sentence.Head(at) > at && FirstOf(at) == match.Last + 1 && Grammar.OwnSubject(_sentence, at, passive: true) >= 0) return at;
        return -1;
    }

    /// <summary>First word of a clause, without the branch that holds the cue.</summary>
    private int FirstOf(int clause)
    {
        if (!_sentence.Governs(clause, word)) return _sentence.Reach(clause).First;
        var first = clause;
        foreach (var child in _sentence.Children(clause))
            if (child > word) first = Math.Min(first, _sentence.Reach(child).First);
        return first;
    }

    /// <summary>"scoffed at the idea that": the phrase itself is what is said.</summary>
    private bool IsContent(int phrase) => Grammar.Case(_sentence, phrase) is >= 0 and var preposition && match.Entry!.TakesPreposition(_sentence.Lemma(preposition));

    private bool StandsBetween(int phrase) => _sentence.Deprel(phrase) switch
    {
        Deprel.OblUnmarked or Deprel.NmodUnmarked => true,
        Deprel.Iobj or Deprel.Obj => Takes(Complements.Addressee),
        Deprel.Obl => Takes(Complements.Clause),
        _ => false,
    };

    /// <summary>"said that ... and that ...": the second clause often hangs on the cue.</summary>
    private Phrase WithCoordinate(Phrase words, int clause)
    {
        foreach (var child in _sentence.Children(clause))
            if (_sentence.Deprel(child) is Deprel.Parataxis or Deprel.Appos && child > clause && IsAfterDash(child)) words.Without(child);
        CutRemark(words, clause);
        foreach (var child in _sentence.Children(word))
            if (child > word && child != clause && (IsSecondClause(child) || IsPartOf(clause, child) || IsInStep(clause, child) || IsTwin(clause, child))) words.Add(child);
        return words.Without(LeadingTime(clause)).Without(LeadingHearer(clause));
    }

    /// <summary>"... when they were sent - a point that officials dispute": the noun behind the last dash, hung on any word, with a clause that tells what others make of it.</summary>
    private void CutRemark(Phrase words, int clause)
    {
        var dash = _sentence.Count - 1;
        while (dash > clause && !(_sentence.Form(dash) is "-" or "—" or "–" or "--" && _sentence[dash].Start > _sentence[dash - 1].End)) dash--;
        if (dash <= Math.Max(clause, word) || dash + 3 >= _sentence.Count || !words.Holds(dash + 1) || _sentence.Xpos(dash + 1) != "DT" || text.QuoteAt(_sentence[dash].Start) is not null) return;
        var noun = _sentence.Head(dash + 1);
        if (noun > dash && _sentence.Head(noun) < dash && _sentence.Child(noun, Deprel.AclRelcl) > noun) words.WithoutWords(dash, _sentence.Count - 1);
    }

    private bool IsSecondClause(int child) =>
        _sentence.Deprel(child) == Deprel.Conj && _sentence.Child(child, Deprel.Mark) is >= 0 and var mark && _sentence.Lemma(mark) is "that" or "whether";

    /// <summary>"It is claimed that one is kept here and the other is kept there": the second clause hung on the cue just like the first.</summary>
    private bool IsTwin(int clause, int child) => clause > word && child > clause && _sentence.Deprel(child) == _sentence.Deprel(clause) && _sentence.Child(child, Deprel.Cc) is >= 0 and var cc
        && cc == _sentence.Reach(clause).End && Grammar.OwnSubject(_sentence, child, passive: true) > cc;

    /// <summary>"has said the north has rights and the south has duties": in the tense of the first clause, not in that of the cue, and no comma before.</summary>
    private bool IsInStep(int clause, int child)
    {
        if (clause < word || _sentence.Deprel(child) != Deprel.Conj || child < clause || _sentence.Child(child, Deprel.Cc) is not (> 0 and var cc) || cc != _sentence.Reach(clause).End || _sentence.Lemma(cc) != "and") return false;
        if (Grammar.OwnSubject(_sentence, child, passive: true) is not (>= 0 and var subject) || subject < cc || Takes(Complements.Object) && !Takes(Complements.Clause)) return false;
        return _sentence.Xpos(word) is "VBD" or "VBN" && IsPresent(clause) && IsPresent(child);
    }

    private bool IsPresent(int clause)
    {
        foreach (var child in _sentence.Children(clause))
            if (_sentence.Deprel(child) is Deprel.Aux or Deprel.AuxPass or Deprel.Cop) return _sentence.Xpos(child) is "VBZ" or "VBP" or "MD";
        return _sentence.Xpos(clause) is "VBZ" or "VBP";
    }

    /// <summary>What the tree hung on the cue though it touches the clause, and so must belong to it: nothing but an addressee is said besides.</summary>
    private bool IsPartOf(int clause, int child)
    {
        if (clause < word) return false;
        var ((first, end), (start, stop)) = (_sentence.Reach(clause), _sentence.Reach(child));
        if (_sentence.Deprel(child) == Deprel.Ccomp) return start == end;
        return _sentence.Deprel(child) == Deprel.Obj && stop == first && !Takes(Complements.Addressee | Complements.Small) && _sentence.Child(clause, Deprel.Mark) < 0;
    }

    /// <summary>"said last month the road would be closed": the time of the saying, hung on what is said.</summary>
    private int LeadingTime(int clause)
    {
        if (clause < word || _sentence.Child(clause, Deprel.Mark) >= 0) return -1;
        var first = _sentence.Reach(clause).First;
        foreach (var child in _sentence.Children(clause))
            if (_sentence.Deprel(child) is Deprel.OblUnmarked && _sentence.Reach(child) is var time && time.First == first && time.End < _sentence.Count && _sentence.Upos(time.End) != Upos.PUNCT && Grammar.OwnSubject(_sentence, clause, passive: true) > child) return child;
        return -1;
    }

    /// <summary>"told the BBC the price should rise": who was told, read as a first subject of what is said.</summary>
    private int LeadingHearer(int clause)
    {
        if (clause < word || !Takes(Complements.Addressee) || _sentence.Child(word, Deprel.Iobj) >= 0 || _sentence.Child(word, Deprel.Obj) >= 0) return -1;
        var first = _sentence.Child(clause, Deprel.Nsubj);
        return first >= 0 && _sentence.Reach(first).First == match.Last + 1 && Grammar.OwnSubject(_sentence, clause, passive: true) > first ? first : -1;
    }

    /// <summary>A remark after a dash is the writer's: "... - a claim that aides dispute".</summary>
    private bool IsAfterDash(int branch)
    {
        var first = _sentence.Reach(branch).First;
        if (_sentence.Upos(first) != Upos.PUNCT && first > 0) first--;
        return _sentence.Form(first) is "-" or "—" or "–" or "--";
    }

    public Complement Infinitive()
    {
        var open = _sentence.Child(word, Deprel.Xcomp);
        if (open < 0 && (match.Last > word || Takes(Complements.Addressee))) open = BehindObject(match.Last > word); // "call on them to leave", "order them to leave"
        if (open < 0 && Takes(Complements.Infinitive)) open = BehindAppeal();
        if (open < 0 || !Takes(Complements.Infinitive | Complements.Small) || !Grammar.IsInfinitive(_sentence, open)) return Complement.None;
        var words = Of(open);
        var thing = _sentence.Child(word, Deprel.Obj);
        if (thing < 0) thing = _sentence.Child(word, Deprel.Iobj);
        if (thing > word && thing < open) words.Add(thing);
        else if (thing < 0 && AskedBehind(open) is >= 0 and var asked) words.Add(asked).Without(Grammar.Case(_sentence, asked));
        if (thing < 0 && match.Entry!.TakesPreposition("for") && Grammar.WithCase(_sentence, word, "for") is >= 0 and var whom && _sentence.Reach(whom).End == _sentence.Reach(open).First) words.Add(whom).Without(_sentence.Child(whom, Deprel.Case)); // "called for both to be tried"
        var before = _sentence.Reach(open).First - 1;
        if (before == match.Last + 1 && Grammar.IsNegator(_sentence, before) && _sentence.Head(before) == word) words.Add(before); // "claims never to have met him"
        return Found(words, open, Complements.Infinitive);
    }

    /// <summary>The infinitive that was hung on the verb as a circumstance; -1 for none.</summary>
    /// <param name="anywhere">Else only right behind the object.</param>
    private int BehindObject(bool anywhere)
    {
        var open = _sentence.Child(word, Deprel.Advcl);
        if (open < 0 || anywhere) return open;
        var thing = _sentence.Child(word, Deprel.Obj) is >= 0 and var hearer ? hearer : _sentence.Child(word, Deprel.Iobj);
        return thing > word && _sentence.Reach(open).First == _sentence.Reach(thing).End ? open : -1;
    }

    /// <summary>"appealed to the mayor to resign", "was anxious to leave": read as a circumstance right behind the word or behind whom it is said to; -1 for none.</summary>
    private int BehindAppeal()
    {
        var open = _sentence.Child(word, Deprel.Advcl);
        if (open < word) return -1;
        var first = _sentence.Reach(open).First;
        if (first == match.Last + 1) return _sentence.Upos(word) == Upos.ADJ ? open : -1;
        foreach (var child in _sentence.Children(word))
            if (_sentence.Deprel(child) == Deprel.Obl && child > word && _sentence.Reach(child).End == first && _sentence.Child(child, Deprel.Case) is >= 0 and var preposition && preposition == match.Last + 1 && _sentence.Lemma(preposition) is "to" or "with" or "upon") return open;
        return -1;
    }

    /// <summary>"called on them to leave": whom the phrase right before the infinitive names; -1 for none.</summary>
    private int AskedBehind(int open)
    {
        if (!Takes(Complements.Infinitive)) return -1;
        foreach (var child in _sentence.Children(word))
            if (child > word && _sentence.Deprel(child) is Deprel.Obl or Deprel.Nmod && Grammar.Case(_sentence, child) is >= 0 and var preposition && preposition <= match.Last + 1 && _sentence.Lemma(preposition) is "on" or "upon" or "to" or "with" && _sentence.Reach(child).End == _sentence.Reach(open).First) return child;
        return -1;
    }

    public Complement Prepositional()
    {
        if (match.Entry!.Prepositions.Count == 0) return Complement.None;
        var found = PrepositionalOf(word);
        return found.IsFound || match.Last == word ? found : PrepositionalOf(match.Last);
    }

    private Complement PrepositionalOf(int governor)
    {
        foreach (var child in _sentence.Children(governor))
        {
            if (child < word || Grammar.Case(_sentence, child) is not (>= 0 and var preposition)) continue;
            if (_sentence.Lemma(child) is "behalf" or "condition" || (_sentence.Upos(child) == Upos.PROPN && _sentence.Form(child).EndsWith("day", StringComparison.Ordinal))) continue; // how or when one speaks, and not of what
            if (!match.Entry!.TakesPreposition(_sentence.Lemma(preposition)) || !IsPhrase(child) || (Grammar.IsInfinitive(_sentence, child) && _sentence.Upos(child) == Upos.VERB)) continue;
            var touches = preposition == match.Last + 1 || (preposition == match.Last + 2 && _sentence.Upos(preposition - 1) is Upos.ADV or Upos.ADP);
            var words = Of(child).Without(preposition);
            if (Reason(child) is >= 0 and var reason) words.Add(reason);
            foreach (var second in _sentence.Children(governor))
                if (second > child && Grammar.Case(_sentence, second) is >= 0 and var joint && _sentence.Lemma(joint) == "as" && Takes(Complements.As)) words.Add(second); // "her description of them as parasites"
            return new Complement(words, child, touches ? preposition : match.Last, Complements.Object);
        }

        return Complement.None;
    }

    /// <summary>"lashed out at the agency for hiding the memo"; -1 for none.</summary>
    private int Reason(int target)
    {
        foreach (var child in _sentence.Children(word))
            if (child > target && _sentence.Deprel(child) == Deprel.Advcl && Grammar.IsGerund(_sentence, child) && _sentence.Child(child, Deprel.Mark) is >= 0 and var mark && _sentence.Lemma(mark) == "for" && mark == _sentence.Reach(target).End) return child;
        return -1;
    }

    /// <summary>What a passive says of its subject: "was described as", "is expected to", "was accused of".</summary>
    private int Said()
    {
        foreach (var child in _sentence.Children(word))
        {
            if (child < word) continue;
            if (_sentence.Deprel(child) is Deprel.Xcomp or Deprel.Ccomp || (_sentence.Deprel(child) == Deprel.Advcl && IsAgentsInfinitive(child))) return child;
            if (IsPredicate(child) || (Grammar.Case(_sentence, child) is >= 0 and var preposition && match.Entry!.TakesPreposition(_sentence.Lemma(preposition)))) return child;
        }

        return -1;
    }

    /// <summary>"was urged by the bishop to release them": right behind who urged, read as a circumstance.</summary>
    private bool IsAgentsInfinitive(int child) =>
        Takes(Complements.Infinitive) && Grammar.IsInfinitive(_sentence, child) && Grammar.Agent(_sentence, word) is > 0 and var agent && _sentence.Reach(agent).End == _sentence.Reach(child).First;

    private bool IsPhrase(int child) => Grammar.IsOblique(_sentence.Deprel(child)) || _sentence.Deprel(child) is Deprel.Advcl or Deprel.Acl or Deprel.Ccomp or Deprel.Xcomp;

    private bool IsDummy(int subject) =>
        _sentence.Lemma(subject) == "it" && (_sentence.Child(word, Deprel.Ccomp) >= 0 || _sentence.Child(word, Deprel.CsubjPass) > word || _sentence.Child(word, Deprel.Csubj) > word);

    private bool Takes(Complements any) => match.Entry!.Takes(any);

    private Phrase Of(int head) => new Phrase(text, at).Add(head).Without(Cutting(head));

    /// <summary>The branch of a content that holds the cue itself: "The deal, he said, is dead".</summary>
    private int Cutting(int head)
    {
        if (!_sentence.Governs(head, word)) return -1;
        var branch = word;
        while (_sentence.Head(branch) != head && branch != head) branch = _sentence.Head(branch);
        return branch;
    }

    private Complement Found(Phrase words, int head, Complements by) => new(words, head, match.Last, by);
}
