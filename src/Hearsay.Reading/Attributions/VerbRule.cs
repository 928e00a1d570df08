using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Verbs of saying, thinking, praising, wanting: source and content by their place in the tree. A verb that no list knows counts
/// when somebody who can speak governs a whole clause with it.
/// </summary>
internal sealed class VerbRule(QuotedText text, CueLexicon lexicon, DraftList drafts) : CueRule(text, lexicon, drafts)
{
    private static readonly CueEntry Unknown = new([], Complements.Clause | Complements.Quote, [], []);

    public void Read(int at, int verb)
    {
        var sentence = Text.Parsed.Sentences[at];
        var (match, complement) = Longest(at, verb);
        if (match.Entry!.Takes(Complements.Evidential) || CitationRule.IsQuoted(Lexicon, sentence, verb) || Grammar.IsReducedAside(sentence, verb)) return;
        if (!complement.IsFound || IsAnonymity(sentence, verb, complement) || IsWithholding(sentence, verb) || GoesDeeper(at, verb, complement) || IsTaken(at, verb, complement)) return;
        if (IsNaming(at, verb, complement)) return;
        if (match.Entry == Unknown && Grammar.OwnSubject(sentence, verb, passive: true) is >= 0 and var report && Drafts.WithCue(at, report) is { } told && told.ContentHead == complement.Head) return; // "rumours spread that"
        if (sentence.Lemma(verb) is "lie" or "ly" && complement.Words!.First() is >= 0 and var when && sentence.Xpos(when) == "WRB") return; // "lied when he said that": he said it
        if (match.Entry == Unknown && IsAnothers(sentence, complement.Head)) return;
        if (complement.By == Complements.Object && BlowRule.IsBlow(Text, at, (verb, Grammar.IsPassive(sentence, verb) ? Grammar.Agent(sentence, verb) : Doer(sentence, verb), complement.Head))) return;
        if (IsSacking(sentence, at, complement) || IsWitness(sentence, verb, complement)) return;
        var passive = Grammar.IsPassive(sentence, verb);
        if (passive && sentence.Child(verb, Deprel.AuxPass) is >= 0 and var being && sentence.Form(being) is "being" && sentence.Child(verb, Deprel.Aux) < 0 && Grammar.OwnSubject(sentence, verb, passive: true) < 0) return; // "after years of being believed to be"
        if (complement.By == Complements.Clause && IsOfNothing(sentence, verb))
        {
            Keep(new Draft(at, verb) { Entry = match.Entry, ContentHead = complement.Head }, complement.Words!, CueSpans.Span(Text, sentence, verb, complement.CueEnd), -1);
            return;
        }

        var source = passive ? Grammar.Agent(sentence, verb) : Doer(sentence, verb);
        if (passive && source >= 0 && Lexicon.Hedges.IsTime(sentence, source)) source = -1; // "was by July named"
        if (passive && source < 0 && match.Entry.Takes(Complements.Small)) source = BehindPredicate(at, verb);
        if (!passive && Named(at, verb) is >= 0 and var name) source = name;
        if (!passive && complement.By == Complements.Clause && Teller(at, verb) is >= 0 and var teller) source = teller;
        if (!passive && IsBehindQuote(at, verb) && Beside(at, verb) is >= 0 and var beside) source = beside;
        else if (!passive && (IsBehindQuote(at, verb) || IsRefusalBeside(sentence, verb) || IsPlanBeside(at, verb, match.Entry!) || (sentence.Deprel(verb) == Deprel.Conj && IsOfMany(sentence, verb, sentence.Head(verb), sentence.Head(sentence.Head(verb))))) && Above(sentence, at, verb) is >= 0 and var above) source = above;
        if (!passive && Grammar.IsGerund(sentence, verb) && verb != sentence.Root && IsHungOnQuote(at, verb) && Grammar.OwnSubject(sentence, sentence.Root) is >= 0 and var speaker && speaker < verb && CanSpeak(at, speaker) && Text.QuoteAt(sentence[speaker].Start) is null) source = speaker;
        if (!passive && !(CanSpeak(at, source) && IsVoice(at, source, match.Entry, complement)) && Aside(at, verb) is >= 0 and var main) source = main;
        if (passive && source >= 0 && sentence.Lemma(verb) is "see" or "view" or "review" && Lexicon.Sources.Kind(Text, at, complement.Head) == VoiceKind.Document) return; // "a memo seen by the paper"
        if (passive && source < 0 && !IsReport(at, verb, match.Entry, complement)) return;
        if (!passive && !IsVoice(at, source, match.Entry, complement) && !(source < 0 && IsFragment(sentence, verb, complement))) return;
        var draft = new Draft(at, verb) { Entry = match.Entry, ContentHead = complement.Head };
        if (complement.By == Complements.Clause && !match.Entry.Takes(Complements.Addressee)) ClauseMender.Mend(sentence, verb, complement);
        if (complement.By == Complements.Clause && match.Entry.Takes(Complements.Addressee)) TakeSubject(sentence, verb, complement);
        if (complement.By == Complements.Clause) CutDay(sentence, complement);
        if (complement.By == Complements.Clause && complement.Head < verb) TakeUpTo(sentence, verb, source, complement.Words!);
        if (complement.By == Complements.Object) TakeOwnPhrase(at, verb, complement);
        if (complement.By == Complements.Object && match.Entry.Takes(Complements.Clause)) ClauseMender.TakeVerb(sentence, verb, complement);
        if (complement.Head > verb) CutSpeakersOwn(at, verb, complement);
        if (complement.Head > verb) ContentTail.Cut(Text, at, complement);
        if (complement.Head > verb) CutLead(sentence, verb, complement);
        Keep(draft, complement.Words!.Without(passive && source >= 0 && !sentence.Governs(source, complement.Head) ? source : -1), CueSpans.Span(Text, sentence, verb, complement.CueEnd), source);
    }

    /// <summary>"There is nothing to suggest that": nobody says so.</summary>
    private static bool IsOfNothing(Sentence sentence, int verb) =>
        sentence.Deprel(verb) == Deprel.Acl && Grammar.IsInfinitive(sentence, verb) && sentence.Lemma(sentence.Head(verb)) is "nothing" or "little" && sentence.Lemma(verb) is "suggest" or "indicate" or "show" or "prove" && sentence.Head(sentence.Head(verb)) is >= 0 and var being && sentence.Child(being, Deprel.Expl) >= 0;

    /// <summary>"Pointing out that ...": a whole sentence without a subject, as translations have it.</summary>
    private static bool IsFragment(Sentence sentence, int verb, Complement complement) =>
        verb == sentence.Root && Grammar.IsGerund(sentence, verb) && sentence.Reach(verb).First == verb && complement.By == Complements.Clause && sentence.Child(complement.Head, Deprel.Mark) is > 0 and var mark && sentence.Lemma(mark) == "that";

    /// <summary>"is called “El Farolito”", "know it as the “Widow Maker”": a name in marks, no view.</summary>
    private bool IsNaming(int at, int verb, Complement complement)
    {
        var sentence = Text.Parsed.Sentences[at];
        if (sentence.Lemma(verb) is not ("call" or "know" or "dub" or "nickname" or "christen" or "name" or "title" or "entitle")) return false;
        for (var word = verb + 1; word < sentence.Count; word++)
            if (complement.Words!.Holds(word) && Text.QuoteAt(sentence[word].Start) is { } quote && quote.Span.Start > sentence[verb].Start) return IsAllNames(sentence, quote);
        return false;
    }

    private static bool IsAllNames(Sentence sentence, Quote quote)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (quote.Inner.Contains(sentence[word].Span) && sentence.Upos(word) is not (Upos.PUNCT or Upos.ADP or Upos.DET) && !char.IsUpper(sentence.Form(word)[0])) return false;
        return true;
    }

    /// <summary>"dismissed the head of the police": a person loses an office, no claim is denied.</summary>
    private bool IsSacking(Sentence sentence, int at, Complement complement) =>
        complement.By == Complements.Object && sentence.Head(complement.Head) is >= 0 and var verb && sentence.Lemma(verb) is "dismiss" && Text.Mentions.HeadedBy(at, complement.Head) is { Type: EntityType.Per };

    /// <summary>"has seen the port grow": what one lived through, no view.</summary>
    private static bool IsWitness(Sentence sentence, int verb, Complement complement) =>
        complement.By is Complements.Object && complement.Head > verb && sentence.Lemma(verb) == "see" && sentence.Child(verb, Deprel.Aux) is >= 0 and var auxiliary && sentence.Lemma(auxiliary) == "have";

    /// <summary>"used the speech to denounce him": only of some verbs the object does what the infinitive says, of all others the subject.</summary>
    private int Doer(Sentence sentence, int verb)
    {
        var doer = Grammar.Doer(sentence, verb);
        var head = sentence.Head(verb);
        if (sentence.Deprel(verb) != Deprel.Xcomp || head < 0 || doer < 0 || sentence.Head(doer) != head || sentence.Deprel(doer) != Deprel.Obj || !Grammar.IsInfinitive(sentence, verb)) return doer;
        if (Lexicon.Hedges.Is(sentence.Lemma(head), Hedge.Control) || (Lexicon.Verbs.Match(sentence, head).Entry is { } entry && entry.Takes(Complements.Infinitive | Complements.Addressee))) return doer;
        return Grammar.Doer(sentence, head);
    }

    /// <summary>"The board refused to hear what it will cost, saying ...": the gerund behind a comma is hung on anything; its subject is that of the sentence.</summary>
    private int Aside(int at, int verb)
    {
        var sentence = Text.Parsed.Sentences[at];
        if (sentence.Deprel(verb) == Deprel.Conj && sentence.Xpos(verb) == "VBD") return Above(sentence, at, verb);
        var first = sentence.Reach(verb).First;
        if (!Grammar.IsGerund(sentence, verb) || verb == sentence.Root || first < 1 || !(sentence.Form(first) is "," || sentence.Form(first - 1) is ",")) return -1;
        var subject = Grammar.OwnSubject(sentence, sentence.Root, passive: true);
        return subject >= 0 && subject < verb && CanSpeak(at, subject) ? subject : -1;
    }

    /// <summary>"She said the plan was dead and accused him of": no plan accuses; who says the clause beside it does.</summary>
    private int Above(Sentence sentence, int at, int verb)
    {
        var clause = sentence.Head(verb);
        var top = CueSpans.ChainTop(sentence, verb);
        if (top != verb) (verb, clause) = (top, sentence.Head(top));
        if (Grammar.OwnSubject(sentence, verb, passive: true) >= 0 || sentence.Deprel(clause) != Deprel.Ccomp) return -1;
        var speaker = Grammar.Doer(sentence, sentence.Head(clause));
        return CanSpeak(at, speaker) ? speaker : -1;
    }

    /// <summary>"declined to be named", "was not authorised to speak to the press": how the voice wants to be called, nothing that it says.</summary>
    private static bool IsAnonymity(Sentence sentence, int verb, Complement complement) =>
        (complement.By == Complements.Infinitive && AsksForAnonymity(sentence, verb)) || (Grammar.IsInfinitive(sentence, verb) && AsksForAnonymity(sentence, sentence.Head(verb))) // "who requested anonymity to discuss it"
        || (complement.By == Complements.Infinitive && sentence.Lemma(complement.Head) is "name" or "identify" or "quote" && sentence.Child(complement.Head, Deprel.AuxPass) >= 0)
        || (complement.By == Complements.Object && sentence.Lemma(complement.Head) is "name" or "identity" && sentence.Child(complement.Head, Deprel.NmodPoss) >= 0 && sentence.Lemma(CueSpans.ChainTop(sentence, verb)) is "refuse" or "decline")
        || sentence.Lemma(CueSpans.ChainTop(sentence, verb)) is "authorise" or "authorize" or "permit" or "allow";

    private static bool AsksForAnonymity(Sentence sentence, int verb) => verb >= 0 && (sentence.Lemma(verb) == "anonymity" || (sentence.Child(verb, Deprel.Obj) is >= 0 and var asked && sentence.Lemma(asked) == "anonymity"));

    /// <summary>"denied the prisoner a lawyer", "was denied entry": who gets nothing is told no statement.</summary>
    private static bool IsWithholding(Sentence sentence, int verb)
    {
        if (sentence.Lemma(verb) is not ("deny" or "refuse")) return false;
        var objects = Grammar.IsPassive(sentence, verb) && sentence.Child(verb, Deprel.NsubjPass) >= 0 ? 1 : 0;
        foreach (var child in sentence.Children(verb))
            if (sentence.Deprel(child) is Deprel.Obj or Deprel.Iobj && child > verb) objects++;
        return objects > 1;
    }

    /// <summary>"Ministers say the deal is fair and have urged": one deal has, many ministers have.</summary>
    private static bool IsOfMany(Sentence sentence, int verb, int clause, int cue)
    {
        if (sentence.Deprel(verb) != Deprel.Conj || clause < 0 || cue < 0 || sentence.Deprel(clause) != Deprel.Ccomp || sentence.Child(verb, Deprel.Aux) is not (>= 0 and var auxiliary) || sentence.Form(auxiliary) is not "have" || Grammar.OwnSubject(sentence, verb) >= 0) return false;
        for (var word = clause; word < auxiliary; word++)
            if (sentence.Xpos(word) == "MD") return false; // "will close and have closed"
        return Grammar.OwnSubject(sentence, clause, passive: true) is >= 0 and var one && sentence.Xpos(one) is "NN" or "NNP" && sentence.Child(one, Deprel.Conj) < 0
            && Grammar.Doer(sentence, cue) is >= 0 and var many && sentence.Xpos(many) is "NNS" or "PRP";
    }

    /// <summary>"said both were well but refused to say where": nobody who is well refuses; who says so does.</summary>
    private bool IsRefusalBeside(Sentence sentence, int verb)
    {
        var refusal = CueSpans.ChainTop(sentence, verb);
        if (sentence.Deprel(refusal) != Deprel.Conj || !Lexicon.Hedges.Is(sentence.Lemma(refusal), Hedge.Withheld) || sentence.Xpos(refusal) != "VBD" || Grammar.OwnSubject(sentence, refusal) >= 0) return false;
        var clause = sentence.Head(refusal);
        return sentence.Deprel(clause) == Deprel.Ccomp && sentence.Xpos(clause) != "VBD" && sentence.Head(clause) is >= 0 and var cue && sentence.Xpos(cue) == "VBD";
    }

    /// <summary>"said the rule might apply, but planned to follow it": no rule plans; who says so does.</summary>
    private bool IsPlanBeside(int at, int verb, CueEntry entry)
    {
        var sentence = Text.Parsed.Sentences[at];
        if (sentence.Deprel(verb) != Deprel.Conj || !(sentence.Xpos(verb) == "VBD" || (sentence.Xpos(verb) == "VBN" && sentence.Child(verb, Deprel.Aux) < 0)) || !entry.Takes(Complements.Clause | Complements.Infinitive) || Grammar.OwnSubject(sentence, verb, passive: true) >= 0) return false;
        var clause = sentence.Head(verb);
        return sentence.Deprel(clause) == Deprel.Ccomp && Grammar.OwnSubject(sentence, clause, passive: true) is >= 0 and var thing && sentence.Upos(thing) == Upos.NOUN && Lexicon.Sources.Kind(Text, at, thing) is null or VoiceKind.Document;
    }

    /// <summary>He called it "the worst they have seen" and thanked them: joined to a verb between marks, but outside of them.</summary>
    private bool IsBehindQuote(int at, int verb)
    {
        var sentence = Text.Parsed.Sentences[at];
        return sentence.Deprel(verb) == Deprel.Conj && IsHungOnQuote(at, verb);
    }

    /// <summary>"was called a traitor by his own men": who calls him so, hung on what he is called; -1 for none.</summary>
    private int BehindPredicate(int at, int verb)
    {
        var sentence = Text.Parsed.Sentences[at];
        foreach (var child in sentence.Children(verb))
            if (child > verb && sentence.Deprel(child) is Deprel.Xcomp or Deprel.Obj && sentence.Child(child, Deprel.Nmod) is >= 0 and var agent && sentence.Child(agent, Deprel.Case) is >= 0 and var by && sentence.Lemma(by) == "by" && CanSpeak(at, agent)) return agent;
        return -1;
    }

    /// <summary>"Acting Attorney for the District Joshua Levy said", torn apart: of a past tense without subject the person named right before it; -1 for none.</summary>
    private int Named(int at, int verb)
    {
        var sentence = Text.Parsed.Sentences[at];
        if (sentence.Xpos(verb) is not ("VBD" or "VBZ") || verb == 0 || sentence.Upos(verb - 1) != Upos.PROPN || Grammar.OwnSubject(sentence, verb, passive: true) >= 0 || sentence.Child(verb, Deprel.Cc) >= 0 && sentence.Upos(verb - 1) == Upos.CCONJ) return -1;
        for (var word = verb - 1; word >= 0 && sentence.Upos(word) == Upos.PROPN; word--)
            if (Text.Mentions.HeadedBy(at, word) is { Type: EntityType.Per, Kind: MentionKind.Name } mention && mention.Span.End == sentence[verb - 1].End) return word;
        return -1;
    }

    /// <summary>"had heard from two colonels that": who told it; -1 for nobody.</summary>
    private int Teller(int at, int verb)
    {
        var sentence = Text.Parsed.Sentences[at];
        return sentence.Lemma(verb) is "hear" or "learn" or "understand" or "find" or "gather" && Grammar.WithCase(sentence, verb, "from") is var teller && teller > verb && CanSpeak(at, teller) ? teller : -1;
    }

    /// <summary>"call it a “place nobody wants” and say": the subject of the verb that takes the quotation, in whose tense this one stands; -1 for none.</summary>
    private int Beside(int at, int verb)
    {
        var sentence = Text.Parsed.Sentences[at];
        var quoted = sentence.Head(verb);
        while (quoted >= 0 && Text.QuoteAt(sentence[quoted].Start) is not null) quoted = sentence.Head(quoted);
        if (quoted < 0 || quoted > verb || sentence.Xpos(quoted) != sentence.Xpos(verb) || Grammar.OwnSubject(sentence, verb) >= 0) return -1;
        var subject = Grammar.Doer(sentence, quoted);
        return CanSpeak(at, subject) ? subject : -1;
    }

    private bool IsHungOnQuote(int at, int verb)
    {
        var sentence = Text.Parsed.Sentences[at];
        return sentence.Head(verb) is >= 0 and var head && Text.QuoteAt(sentence[head].Start) is { } quote && quote.Span.End <= sentence[verb].Start;
    }

    /// <summary>"would neither confirm nor deny that ...": one answer, and the first verb has it.</summary>
    private bool IsTaken(int at, int verb, Complement complement)
    {
        var sentence = Text.Parsed.Sentences[at];
        return sentence.Deprel(verb) == Deprel.Conj && sentence.Child(verb, Deprel.Cc) is >= 0 and var cc && (sentence.Lemma(cc) == "nor" || (sentence.Lemma(cc) == "or" && sentence.Lemma(verb) is "deny" or "refute"))
            && Drafts.WithCue(at, sentence.Head(verb)) is { } first && first.ContentHead == complement.Head;
    }

    /// <summary>"said on Monday it would send ships": the day of the saying, hung on what is said.</summary>
    private void CutDay(Sentence sentence, Complement complement)
    {
        if (sentence.Child(complement.Head, Deprel.Mark) >= 0) return;
        foreach (var child in sentence.Children(complement.Head))
            if (sentence.Deprel(child) == Deprel.Obl && sentence.Reach(child).First == complement.CueEnd + 1 && sentence.Lemma(complement.CueEnd + 1) == "on" && Lexicon.Hedges.IsTime(sentence, child) && Grammar.OwnSubject(sentence, complement.Head, passive: true) == sentence.Reach(child).End) complement.Words!.Without(child);
    }

    /// <summary>"Had they wanted to, the guild could have burnt the mill, said the clerk": a tag at the end, and of what is said before it the tree has but the first half.</summary>
    private static void TakeUpTo(Sentence sentence, int verb, int source, Phrase words)
    {
        if (source < verb || words.Last() < 0 || words.Last() > verb) return;
        var last = verb - 1;
        while (last > 0 && sentence.Upos(last) == Upos.PUNCT) last--;
        if (last == verb - 1 || last <= words.Last()) return;
        for (var word = words.Last() + 1; word <= last; word++)
            if (sentence.Form(word) is "." or ";" or ":" || sentence.Form(word) is "“" or "\"" && word < last && sentence.Form(words.Last()) is "”" or "\"") return;
        words.AddWords(words.Last() + 1, last);
    }

    /// <summary>"warned the rules could hurt": the subject, read as who was warned, right before a finite clause that has none.</summary>
    private static void TakeSubject(Sentence sentence, int verb, Complement complement)
    {
        if (complement.Head < verb || Grammar.OwnSubject(sentence, complement.Head, passive: true) >= 0 || sentence.Child(complement.Head, Deprel.Aux) is not (>= 0 and var auxiliary) || sentence.Xpos(auxiliary) is not ("MD" or "VBZ" or "VBP" or "VBD")) return;
        foreach (var child in sentence.Children(verb))
            if (child > verb && sentence.Deprel(child) is Deprel.Obj or Deprel.Iobj && sentence.Reach(child).End == sentence.Reach(complement.Head).First) complement.Words!.Add(child);
    }

    /// <summary>"denied involvement in the raid", "struck down the ban on fishing": what the noun asks for, hung on the verb.</summary>
    private void TakeOwnPhrase(int at, int verb, Complement complement)
    {
        var sentence = Text.Parsed.Sentences[at];
        var end = sentence.Reach(complement.Head).End;
        if (complement.Head < verb || end >= sentence.Count || sentence.Upos(end) != Upos.ADP) return;
        var isAsked = Lexicon.NounPrepositions.Contains((sentence.Lemma(complement.Head), sentence.Lemma(end)));
        foreach (var child in sentence.Children(verb))
            if (child > end && sentence.Child(child, Deprel.Case) == end && !Lexicon.Hedges.IsTime(sentence, child) && (isAsked || IsOfThing(at, complement.Head, end, child))) complement.Words!.Add(child);
    }

    /// <summary>
    /// "reported high levels in the wells", "named five clerks to the board": a phrase right behind a thing tells about it, unless it says where or to whom one
    /// spoke. Of 70 such objects in one half of PolNeAR 45 have the phrase.
    /// </summary>
    private bool IsOfThing(int at, int thing, int preposition, int phrase)
    {
        var sentence = Text.Parsed.Sentences[at];
        if (sentence.Upos(thing) != Upos.NOUN || sentence.Upos(phrase) is not (Upos.NOUN or Upos.PROPN)) return false;
        var kind = Lexicon.Sources.Kind(sentence.Lemma(phrase).ToLowerInvariant());
        return sentence.Lemma(preposition) switch
        {
            "to" => kind is null or VoiceKind.Group,
            "in" or "on" => sentence.Upos(phrase) == Upos.NOUN && kind is not (VoiceKind.Document or VoiceKind.Outlet) && !Lexicon.Hedges.Is(sentence.Lemma(phrase), Hedge.Stage),
            "over" => true,
            _ => false,
        };
    }

    /// <summary>"Indeed, while they try to tell us that there is nothing to see": a word before the cue of what stands behind it.</summary>
    private static void CutLead(Sentence sentence, int verb, Complement complement)
    {
        var words = complement.Words!;
        var first = words.First();
        if (first < 0 || first > verb || sentence.Upos(first) is not (Upos.ADV or Upos.CCONJ or Upos.INTJ) || sentence.Xpos(first) == "WRB" || words.Holds(first + 1) && sentence.Upos(first + 1) != Upos.PUNCT) return;
        words.WithoutWords(first, first + 1);
    }

    private void CutSpeakersOwn(int at, int verb, Complement complement)
    {
        var sentence = Text.Parsed.Sentences[at];
        for (var word = complement.Head + 1; word < sentence.Count; word++)
            if (complement.Words!.Holds(word) && (IsApart(at, word) || (IsBehindQuote(at, word) && (sentence.Xpos(word) is "VBD" or "VBN" || sentence.Xpos(word) == sentence.Xpos(verb)) && Grammar.OwnSubject(sentence, word) < 0))) complement.Words.Without(word);
        if (complement.By is Complements.Object or Complements.Small) CutCitation(sentence, verb, complement);
        for (var clause = complement.Head; clause >= 0; clause = sentence.Child(clause, Deprel.Xcomp))
            foreach (var child in sentence.Children(clause))
                if (child > clause && IsSpeakersOwn(at, verb, clause, child)) complement.Words!.Without(child);
    }

    /// <summary>"explained the use of visas, citing the neighbours": what the speaker does besides, hung on a noun.</summary>
    private void CutCitation(Sentence sentence, int verb, Complement complement)
    {
        for (var word = complement.Head + 2; word < sentence.Count; word++)
            if (complement.Words!.Holds(word) && Grammar.IsGerund(sentence, word) && sentence.Form(word - 1) is "," && Text.QuoteAt(sentence[word].Start) == Text.QuoteAt(sentence[verb].Start)
                && Lexicon.Verbs.Match(sentence, word).IsFound) complement.Words.Without(word);
    }

    /// <summary>
    /// What the speaker does besides, hung on what he says: "said he voted for it, but warned that ...", "said he would go, insisting that ...". It is
    /// a cue itself, has no subject of its own, and stands in the tense of the cue.
    /// </summary>
    private bool IsSpeakersOwn(int at, int cue, int clause, int child)
    {
        var sentence = Text.Parsed.Sentences[at];
        if (sentence.Upos(child) != Upos.VERB || Grammar.OwnSubject(sentence, child, passive: true) >= 0 || sentence.Child(child, Deprel.Mark) >= 0) return false;
        if (Lexicon.Verbs.Match(sentence, child) is not { Entry: { } entry } match) return false;
        var isThing = Grammar.OwnSubject(sentence, clause, passive: true) is >= 0 and var subject && Lexicon.Sources.Kind(Text, at, subject) is null or VoiceKind.Document;
        if (!isThing && !entry.Takes(Complements.Clause) && !IsRefusalBeside(sentence, child)) return false;
        if (IsOfMany(sentence, child, clause, cue)) return true;
        if (sentence.Deprel(child) == Deprel.Conj)
            return sentence.Xpos(child) == "VBD" && sentence.Xpos(cue) == "VBD" && (isThing || sentence.Xpos(clause) != "VBD") && new ComplementFinder(Text, at, child, match).OfActive().IsFound;
        var first = sentence.Reach(child).First;
        if (sentence.Deprel(child) is Deprel.Acl && sentence.Xpos(child) == "VBN" && sentence.Form(child - 1) is "," && child + 1 < sentence.Count && sentence.Upos(child + 1) is Upos.PRON or Upos.DET or Upos.PROPN) return true; // ", called her a liar": the past tense read as a participle
        return sentence.Deprel(child) == Deprel.Advcl && Grammar.IsGerund(sentence, child) && (sentence.Form(first - 1) is "," || sentence.Form(first) is ",");
    }

    /// <summary>"..., while Brandt warned that", "with her spokesman calling it a lie": another voice; "when asked why": the speaker's own circumstance.</summary>
    private bool IsApart(int at, int child)
    {
        var sentence = Text.Parsed.Sentences[at];
        if (sentence.Upos(child) != Upos.VERB || sentence.Deprel(child) != Deprel.Advcl || Lexicon.Verbs.Match(sentence, child).Entry is not { } entry) return false;
        var joint = Joint(sentence, child);
        var subject = Grammar.OwnSubject(sentence, child, passive: true);
        if (subject >= 0) return CanSpeak(at, subject) && (joint is "while" or "whereas" || (joint == "as" && sentence.Upos(subject) == Upos.PRON && sentence.Xpos(child) == "VBD" && entry.Takes(Complements.Clause)) || (joint == "with" && Grammar.IsGerund(sentence, child)));
        return joint is "when" or "after" && sentence.Xpos(child) is "VBN" or "VBD" && entry.Takes(Complements.Addressee);
    }

    /// <summary>The word that joins a clause to another: its mark, else an adverb before it.</summary>
    private static string Joint(Sentence sentence, int clause)
    {
        var mark = sentence.Child(clause, Deprel.Mark);
        for (var word = clause - 1; mark < 0 && word >= sentence.Reach(clause).First; word--)
            if (sentence.Deprel(word) == Deprel.Advmod && sentence.Head(word) == clause) mark = word;
        return mark < 0 ? "" : sentence.Lemma(mark);
    }

    /// <summary>With a particle that the entry lacks ("saw off a rebellion") a verb is another one.</summary>
    private CueMatch Match(Sentence sentence, int verb)
    {
        var match = Lexicon.Verbs.Match(sentence, verb);
        return match.IsFound && match.Entry!.Complements != Complements.Author && (match.Last != verb || sentence.Child(verb, Deprel.CompoundPrt) < 0) ? match : new CueMatch(Unknown, verb);
    }

    /// <summary>The longest cue that has a content; "says no" has none in "says no such thing was said".</summary>
    private (CueMatch Match, Complement Complement) Longest(int at, int verb)
    {
        var match = Match(Text.Parsed.Sentences[at], verb);
        var complement = Content(at, verb, match);
        if (complement.IsFound || match.Last == verb || Lexicon.Verbs.MatchAlone(Text.Parsed.Sentences[at], verb) is not { IsFound: true } alone) return (match, complement);
        return (alone, Content(at, verb, alone));
    }

    private Complement Content(int at, int verb, CueMatch match)
    {
        var finder = new ComplementFinder(Text, at, verb, match, Drafts.Tags(at));
        var sentence = Text.Parsed.Sentences[at];
        if (Grammar.IsPassive(sentence, verb)) return finder.OfPassive();
        var active = finder.OfActive();
        return active.By == Complements.Clause && IsOfReport(sentence, verb, active.Head) && finder.Thing() is { IsFound: true } report ? report : active;
    }

    /// <summary>"questioned the army's claim that": the clause is the claim's, and the claim is questioned.</summary>
    private bool IsOfReport(Sentence sentence, int verb, int clause) =>
        clause > verb && sentence.Deprel(clause) is Deprel.Acl or Deprel.AclRelcl && sentence.Head(clause) is var noun && noun >= 0 && sentence.Deprel(noun) == Deprel.Obj && sentence.Head(noun) == verb && Lexicon.Nouns.Match(sentence, noun).IsFound;

    /// <summary>"will sue it over its claim that", "rejoiced at the announcement by the palace that": what another says, of which this verb only tells how it is taken.</summary>
    private bool IsAnothers(Sentence sentence, int clause)
    {
        const int Highest = 3; // steps
        if (sentence.Deprel(clause) is not (Deprel.Acl or Deprel.AclRelcl or Deprel.Ccomp)) return false;
        var noun = sentence.Head(clause);
        for (var steps = 0; steps < Highest && noun >= 0 && Grammar.IsNominal(sentence.Upos(noun)); steps++, noun = sentence.Head(noun))
            if (Lexicon.Nouns.Match(sentence, noun).IsFound) return sentence.Child(noun, Deprel.NmodPoss) >= 0 || Grammar.WithCase(sentence, noun, "by") > noun;
        return false;
    }

    /// <summary>"continued to warn that": the infinitive is a cue of its own, and takes this verb into its span.</summary>
    private bool GoesDeeper(int at, int verb, Complement complement)
    {
        var sentence = Text.Parsed.Sentences[at];
        var below = sentence.Child(verb, Deprel.Xcomp);
        if (below < 0 || complement.By != Complements.Infinitive || Lexicon.Verbs.Match(sentence, verb).Entry is { Words.Count: > 1 } || CueSpans.ChainTop(sentence, below) == below) return false;
        var match = Lexicon.Verbs.Match(sentence, below);
        if (!match.IsFound || sentence.Upos(below) != Upos.VERB) return false;
        var deeper = Content(at, below, match);
        return deeper.IsFound && (deeper.By == Complements.Clause || !Lexicon.Verbs.Match(sentence, verb).Entry!.Takes(Complements.Infinitive) || (match.Entry!.Takes(Complements.Clause) && !match.Entry.Takes(Complements.View) && sentence.Lemma(below) is not ("hear" or "know" or "learn" or "find" or "discover" or "read"))); // "claims never to have seen it"
    }

    /// <summary>A passive that names nobody: the clause must say what is reported, or the verb be one that always reports.</summary>
    private bool IsReport(int at, int verb, CueEntry entry, Complement complement)
    {
        var sentence = Text.Parsed.Sentences[at];
        if (entry == Unknown || (sentence.Lemma(verb) == "know" && complement.Head < verb && Grammar.WithCase(sentence, verb, "as") > verb)) return false; // "is known as"
        if (entry.Takes(Complements.Addressee) && Grammar.IsNegated(sentence, verb)) return false; // "nobody was warned"
        if (complement is { By: Complements.Object } && complement.Head < verb && sentence.Deprel(complement.Head) == Deprel.NsubjPass && (sentence.Upos(complement.Head) == Upos.PRON || Lexicon.Sources.Kind(Text, at, complement.Head) is VoiceKind.Person or VoiceKind.Anonymous)) return false; // "the general was dismissed", "who was raised"
        if (complement.By == Complements.Clause || (complement.Head > verb && !entry.Takes(Complements.Agent))) return true;
        return !entry.Takes(Complements.Agent) && sentence.Child(verb, Deprel.AuxPass) >= 0;
    }

    private bool IsVoice(int at, int source, CueEntry entry, Complement complement)
    {
        if (source < 0) return false;
        var sentence = Text.Parsed.Sentences[at];
        if (entry == Unknown && (!IsWholeClause(sentence, complement.Head) || sentence.Deprel(complement.Head) == Deprel.AclRelcl || sentence.Form(complement.CueEnd) is "meaning")) return false;
        if (Lexicon.Hedges.IsTime(sentence, source) && Lexicon.Sources.Kind(sentence.Form(source).ToString().ToLowerInvariant()) is null) return false; // "minutes of the meeting"
        if (Lexicon.Sources.Kind(Text, at, source) is { } kind)
            return kind != VoiceKind.Document || (!(entry.Takes(Complements.View) && Grammar.IsGerund(sentence, complement.CueEnd)) && (entry.Takes(Complements.Clause | Complements.Infinitive | Complements.Small) || entry.Joined.Count > 0 || entry.Stance == Stance.Denies) && entry != Unknown); // nobody is "the interview thinking that"
        if (sentence.Lemma(source) == "it" && complement.By == Complements.Object && (entry.Stance == Stance.Denies || entry.Words[0] is "blame" or "accuse" or "condemn" or "denounce" or "criticise" or "criticize") && sentence.Deprel(source) == Deprel.Nsubj) return true; // "It rejected the charge"
        if (entry == Unknown || complement.By != Complements.Clause) return false;
        if (sentence.Lemma(source) == "it") return IsSpeech(entry) && sentence.Deprel(source) == Deprel.Nsubj && sentence.Child(complement.Head, Deprel.Mark) >= 0; // "It says that"
        return sentence.Upos(source) == Upos.PROPN || (sentence.Upos(source) == Upos.NOUN && Grammar.OwnSubject(sentence, complement.Head, passive: true) >= 0 && (IsSpeech(entry) || !Lexicon.Sources.IsLifeless(sentence.Lemma(source))));
    }

    /// <summary>"say", "tell": what things do not do; "show" and "mean" they do, and those take an object.</summary>
    private static bool IsSpeech(CueEntry entry) => entry.Takes(Complements.Quote) && (!entry.Takes(Complements.Object) || entry.Words[0] == "say");

    /// <summary>A clause with "that", a question, or a subject of its own.</summary>
    private static bool IsWholeClause(Sentence sentence, int clause) =>
        sentence.Child(clause, Deprel.Mark) is >= 0 and var mark && sentence.Lemma(mark) is "that" or "whether";
}
