using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// Walks one tree from the root down, so that every word knows what stands above it: whether it is reported, supposed, to come, or
/// only the content of an accusation or a demand. Each word that names a deed gives at most one event.
/// </summary>
internal sealed class EventWalk
{
    private static readonly string[] With = ["with"];

    private readonly EventGrammar _grammar;
    private readonly TextView _view;
    private readonly Sentence _sentence;
    private readonly Mood[] _moods;
    private readonly List<Event> _events = [];

    public EventWalk(EventGrammar grammar, TextView view)
    {
        (_grammar, _view, _sentence) = (grammar, view, view.Sentence);
        _moods = new Mood[_sentence.Count];
        Array.Fill(_moods, new Mood());
        _moods[_sentence.Root] = new Mood { IsSupposed = ModalityReader.IsSupposed(_sentence, _sentence.Root) || _sentence.Form(_sentence.Count - 1) is "?" };
    }

    /// <summary>Main clauses before what hangs on them.</summary>
    public List<Event> Run()
    {
        var order = new List<int>(_sentence.Count) { _sentence.Root };
        for (var at = 0; at < order.Count; at++)
        {
            var word = order[at];
            if (!_moods[word].IsClosed) Visit(word);
            foreach (var child in _sentence.Children(word))
            {
                if (_moods[word].IsClosed && _sentence.Deprel(child) != Deprel.Parataxis && !_moods[child].IsContent && !_moods[child].IsOpen) Close(child);
                order.Add(child);
            }
        }

        return Repetitions.Folded(_events);
    }

    private void Visit(int word)
    {
        Spread(word, _moods[word]);
        var upos = _sentence.Upos(word);
        if (upos is Upos.VERB or Upos.AUX or Upos.ADJ && _sentence.Deprel(word) != Deprel.Amod && !(upos == Upos.ADJ && word == _sentence.Root && _sentence.Child(word, Deprel.Obj) >= 0)) VisitPredicate(word);
        else if (upos == Upos.NOUN || (word == _sentence.Root && upos is Upos.PROPN or Upos.ADJ && _sentence.Child(word, Deprel.Obj) >= 0)) VisitNoun(word);
    }

    /// <summary>Children stand as their head does, a little less surely in side clauses.</summary>
    private void Spread(int word, Mood mood)
    {
        foreach (var child in _sentence.Children(word))
        {
            var below = mood with { Weight = mood.Weight * (ClauseReader.IsCleft(_sentence, child) ? 1 : IsAside(child) ? EventGrammar.Content : _grammar.Nearness(_sentence.Deprel(child))) };
            if (_sentence.Deprel(child) is not (Deprel.Xcomp or Deprel.Conj)) below = below with { Modality = Modality.Fact, IsNegated = false, Doers = null };
            if (IsOnlySaidToBe(word, child)) below = IsTold(word, child) ? below with { Charge = _sentence[word].Span } : below with { IsSupposed = true };
            if (ModalityReader.IsSupposed(_sentence, child) || IsRumoured(word, child)) below = below with { IsSupposed = true };
            _moods[child] = below;
        }
    }

    /// <summary>"his denial that he had fled", "the rumour that troops had landed".</summary>
    private bool IsOnlySaidToBe(int noun, int child) =>
        _sentence.Upos(noun) == Upos.NOUN && _sentence.Upos(child) is Upos.VERB or Upos.ADJ && _sentence.Deprel(child) is Deprel.Acl or Deprel.Ccomp or Deprel.AclRelcl
        && _grammar.SupposedNouns.Contains(_sentence.Lemma(noun)) && ((_sentence.Child(child, Deprel.Nsubj) >= 0 && _sentence.Child(child, Deprel.Obj) >= 0) || Prepositional.IsLedBy(_sentence, child, "that") || _sentence.Child(child, Deprel.Obj) == noun + 1 || Prepositional.IsLedBy(_sentence, child, "of") || _sentence.Deprel(child) == Deprel.Ccomp);

    /// <summary>"A rumour spread that troops had landed".</summary>
    private bool IsRumoured(int verb, int child) =>
        _sentence.Deprel(child) is Deprel.Ccomp or Deprel.Acl or Deprel.Advcl && Prepositional.IsLedBy(_sentence, child, "that") && _sentence.Child(verb, Deprel.Nsubj) is >= 0 and var subject && subject < verb && _grammar.SupposedNouns.Contains(_sentence.Lemma(subject));

    private void VisitPredicate(int word)
    {
        if (_sentence.Deprel(word) == Deprel.Xcomp && _sentence.Lemma(_sentence.Head(word)) == "find") return; // "found him wounded" does not say that anybody did it
        var clause = _grammar.Clauses.Read(_sentence, word);
        SetSpeaker(word, clause);
        if (Quotation.IsImperative(_sentence, word))
        {
            Order(clause);
            return;
        }

        if (Quotation.IsBareOrder(_sentence, word))
        {
            PassOn(clause);
            return;
        }

        if (Demand(clause))
        {
            if (!Deed(clause, _grammar.Lexicon.Predicates(clause.Lemma))) CloseArguments(clause);
            return;
        }

        Charge(clause);
        var entries = _grammar.Lexicon.Predicates(clause.Lemma);
        if (AsAdjective(clause) is { } state && Deed(state, _grammar.Lexicon.Predicates(state.Lemma))) return;
        if (Deed(ParticleVerb.Read(clause, entries), entries)) return;
        if (_grammar.LightVerbs.Read(clause) is { } light && Deed(light, _grammar.Lexicon.Nouns(_sentence.Lemma(light.Noun)))) return;
        PassOn(clause);
    }

    /// <summary>"is prepared to leave", "is committed to reform", where the parser saw a passive: nobody prepares or commits them.</summary>
    private Clause? AsAdjective(Clause clause)
    {
        if (!clause.IsPassive || clause.Subject >= 0 || clause.Object < 0 || _sentence.Xpos(clause.Word) != "VBN") return null;
        if (clause.Oblique(["to"]) < 0 && (clause.Complement < 0 || !Prepositional.IsLedBy(_sentence, clause.Complement, "to"))) return null;
        var form = _sentence.Form(clause.Word).ToString();
        return form.EndsWith("ed", StringComparison.Ordinal) ? clause with { Lemma = form, Subject = clause.Object, Object = -1, IsPassive = false } : null;
    }

    private bool Deed(Clause clause, ReadOnlySpan<EventEntry> entries)
    {
        if (Headline.IsCharge(clause) && Headline.AsPassive(clause, word => _grammar.Actors.IsActor(_view, word)) is { } charged) clause = charged;
        var match = _grammar.Matcher.Match(_view, entries, clause);
        if (match is null && clause.IsObjectLent)
        {
            clause = clause with { Object = -1 }; // "He resigned and lambasted his partners"
            match = _grammar.Matcher.Match(_view, entries, clause);
        }

        if (match is null && Headline.AsPassive(clause, word => _grammar.Actors.IsActor(_view, word)) is { } passive)
        {
            match = _grammar.Matcher.Match(_view, entries, passive);
            if (match is not null) clause = passive;
        }

        if (match is null || (match.Type == EventType.Request && clause.Lemma == "insist" && clause.Complement >= 0 && IsTold(clause.Complement))) return false; // "insists that he resigned"
        var made = match.Type is null ? null : _grammar.Events.Make(_view, match, clause, _moods[clause.Word]);
        if (made is not null) _events.Add(made);
        else if (match.Type is not null && clause.Noun < 0 && clause.Complement < 0) return false; // "a strike by dockers has paralysed the port": the strike may tell of somebody
        else if (made is null && match.Type == EventType.Accuse && clause.IsPassive && clause.Complement >= 0 && _sentence.Deprel(clause.Complement) == Deprel.Xcomp) return false; // "is alleged to have shelled it": by nobody in particular, as "is said to have"
        CloseArguments(clause);
        if (made is { Type: EventType.Accuse, Mode: "disapprove" } && clause.Object >= 0) OpenTold(clause.Object);
        if (made is { Type: EventType.Request or EventType.Accuse, Auxiliary: var auxiliary } && !auxiliary.HasFlag(Auxiliary.Negation)) OpenContent(clause, made);
        return true;
    }

    /// <summary>"insists that he resigned", "that he is ill", "that they have left": told, not asked for.</summary>
    private bool IsTold(int verb)
    {
        foreach (var child in _sentence.Children(verb))
            if (_sentence.Deprel(child) is Deprel.Aux or Deprel.AuxPass or Deprel.Cop) return _sentence.Form(child) is not "be" && _sentence.Lemma(child) is not ("should" or "must");
        return _sentence.Xpos(verb) is "VBD" or "VBZ" or "VBN" or "VBG";
    }

    /// <summary>What is asked for, or laid to somebody, tells of deeds of its own, marked as such.</summary>
    private void OpenContent(Clause clause, Event voiced)
    {
        var isDemand = voiced.Type == EventType.Request;
        if (isDemand && clause.Object >= 0 && _grammar.LeaveWords.Contains(_sentence.Lemma(clause.Object))) return; // "asked leave to go": who asks will do it
        var content = new Mood { IsDemanded = isDemand, Charge = isDemand ? null : _sentence[clause.Word].Span, IsSupposed = _moods[clause.Word].IsSupposed, Doers = voiced.Target, Weight = _moods[clause.Word].Weight * EventGrammar.Content };
        if (clause.Complement >= 0) _moods[clause.Complement] = content;
        if (isDemand && clause.Object >= 0) _moods[clause.Object] = content;
        if (isDemand) return;
        OpenCauses(clause.Word, content);
        if (clause.Object >= 0) OpenCauses(clause.Object, content);
    }

    /// <summary>"condemned the raid that killed two": that it did is no charge.</summary>
    private void OpenTold(int raid)
    {
        foreach (var entry in _grammar.Lexicon.Nouns(_sentence.Lemma(raid)))
            if (entry.Type == EventType.Assault)
                foreach (var child in _sentence.Children(raid))
                    if (_sentence.Deprel(child) == Deprel.AclRelcl) _moods[child] = new Mood { IsOpen = true, Weight = _moods[raid].Weight * EventGrammar.Content };
    }

    private void OpenCauses(int head, Mood content)
    {
        foreach (var child in _sentence.Children(head))
            if (IsCause(child)) _moods[child] = content;
    }

    /// <summary>"The minister said the rebels must leave": a request by the speaker.</summary>
    private bool Demand(Clause clause)
    {
        var mood = _moods[clause.Word];
        if (clause.Modality != Modality.Necessary || _grammar.Reports.Contains(clause.Lemma) || clause.IsNegated || clause.Condition != Condition.None || mood.Reporter < 0 || mood.IsSupposed) return false;
        if (clause.Subject >= 0 && _sentence.Upos(clause.Subject) != Upos.PRON && !_grammar.Actors.IsActor(_view, clause.Subject)) return false; // "the threshold should rise"
        if (clause.Subject >= 0 && _sentence.Form(clause.Subject) is "we" or "We" or "I") return false; // "we have to look at it"
        if (IsToldOfPast(clause.Word, mood.Reporter)) return false;
        if (_grammar.Events.MakeDemand(_view, clause, mood) is not { } made) return false;
        _events.Add(made);
        return true;
    }

    /// <summary>"They had to yield: “I give up,” the minister told ...": what the writer tells before the speaker speaks.</summary>
    private bool IsToldOfPast(int word, int reporter) =>
        reporter > word && _sentence.Head(word) is >= 0 and var governor && _sentence.Lemma(governor) == "have" && _sentence.Xpos(governor) == "VBD";

    /// <summary>"The minister says the rebels are sheltering smugglers": an accusation by the speaker.</summary>
    private void Charge(Clause clause)
    {
        var mood = _moods[clause.Word];
        if (mood.Reporter < 0 || _sentence.Head(mood.Reporter) < 0 || mood.IsSupposed || mood.IsContent || clause.IsNegated || clause.IsPassive || clause.Modality != Modality.Fact || !(_grammar.Misdeeds.Contains(clause.Lemma) || IsFinding(clause, mood.Reporter))) return;
        if (!_grammar.Actors.IsActor(_view, clause.Subject) || _sentence.Upos(clause.Subject) == Upos.PRON || _grammar.Onlookers.Contains(_sentence.Lemma(mood.Reporter))) return;
        if (_grammar.Events.MakeCharge(_view, clause, mood) is not { } made) return;
        _events.Add(made);
        _moods[clause.Word] = mood with { Charge = _sentence[_sentence.Head(mood.Reporter)].Span };
    }

    /// <summary>"The panel found that the army had armed the rebels": what inquiries find of bad deeds they lay to the doer.</summary>
    private bool IsFinding(Clause clause, int reporter)
    {
        if (!_grammar.Inquirers.Contains(_sentence.Lemma(reporter)) || _sentence.Head(reporter) < 0 || _sentence.Lemma(_sentence.Head(reporter)) is not ("find" or "conclude" or "establish" or "determine")) return false;
        return _grammar.Matcher.Match(_view, _grammar.Lexicon.Predicates(clause.Lemma), clause) is { Type: EventType.Aid or EventType.Coerce or EventType.Assault };
    }

    /// <summary>"“Lay down your arms,” the general told the rebels": a request; what is asked for has not been done.</summary>
    private void Order(Clause clause)
    {
        var verb = Quotation.Reporter(_sentence, clause.Word);
        CloseArguments(clause);
        if (verb < 0 || !_grammar.Reports.Contains(_sentence.Lemma(verb)) || _moods[clause.Word].IsClosed) return;
        if (_grammar.Events.MakeOrder(_view, clause, _grammar.Clauses.Read(_sentence, verb)) is { } made) _events.Add(made);
    }

    private void VisitNoun(int word)
    {
        if (MisreadVerb.Subject(_sentence, word) is >= 0 and var subject && MisreadVerb.Lemma(_sentence, word) is var verb && Deed(_grammar.Clauses.Read(_sentence, word) with { Subject = subject, IsPassive = false, Lemma = verb }, _grammar.Lexicon.Predicates(verb))) return;
        if (LightVerbs.State(_grammar.Clauses.Read(_sentence, word)) is { } state && Deed(state, _grammar.Lexicon.Nouns(_sentence.Lemma(word)))) return;
        if (_sentence.Child(word, Deprel.Cop) >= 0 || _moods[word] is { IsSupposed: true } || IsOnlyFeared(word) || IsDropped(word) || IsGone(word)) return;
        var entries = _grammar.Lexicon.Nouns(_sentence.Lemma(word));
        if (entries.IsEmpty) return;
        var clause = new Clause(_sentence, word) { Noun = word };
        if (_grammar.Matcher.Match(_view, entries, clause) is not { Type: not null } match) return;
        if (match.Type == EventType.Consult && IsBeforeOwnDeed(word)) clause = clause with { Subject = _grammar.Clauses.Read(_sentence, _sentence.Head(word)).Subject };
        var made = _grammar.Events.Make(_view, match, clause, _moods[word]);
        if (made is { Source.Count: 0 } && IsDoneToPerson(word, made)) _events.Add(made with { Confidence = made.Confidence * EventGrammar.NamedVictim });
        if (made is not { Source.Count: > 0 } || (made.Target.Count == 0 && made.Source.Count < 2 && made.Type != EventType.Protest && !IsOwnWord(word, made.Type))) return;
        _events.Add(made with { Confidence = made.Confidence * EventGrammar.BareNoun });
        CloseArguments(clause);
    }

    /// <summary>"The killing of Omar Haddad took place on Sunday": what befell somebody by name, as the subject of a sentence.</summary>
    private bool IsDoneToPerson(int noun, Event made) =>
        made is { Type: EventType.Assault or EventType.Coerce, Target: [{ Type: EntityType.Per, Actor: not null, Text: var whom }] } && whom.Any(char.IsUpper) && _sentence.Deprel(noun) is Deprel.Nsubj or Deprel.NsubjPass;

    /// <summary>"Tehran's rejection of the draft dismayed ...": what is somebody's own needs no other to be done to.</summary>
    private bool IsOwnWord(int noun, EventType type) =>
        type is EventType.Reject or EventType.Retreat or EventType.Mobilize && _sentence.Deprel(noun) is Deprel.Nsubj or Deprel.Root && _sentence.Child(noun, Deprel.NmodPoss) is >= 0 and var owner && _sentence.Upos(owner) is Upos.PROPN or Upos.NOUN && _grammar.Actors.IsActor(_view, owner);

    /// <summary>"spoke after talks with the envoy": who then did something had the talks.</summary>
    private bool IsBeforeOwnDeed(int noun) =>
        _sentence.Deprel(noun) == Deprel.Obl && _sentence.Upos(_sentence.Head(noun)) == Upos.VERB && (Prepositional.IsLedBy(_sentence, noun, "after") || Prepositional.IsLedBy(_sentence, noun, "following") || Prepositional.IsLedBy(_sentence, noun, "during"))
        && Prepositional.Find(_sentence, noun, With) >= 0;

    /// <summary>"gave up their demand", "averted an attack".</summary>
    private bool IsDropped(int noun)
    {
        if (_sentence.Deprel(noun) != Deprel.Obj || _sentence.Head(noun) is not (>= 0 and var verb)) return false;
        return _grammar.Dropping.Contains(_sentence.Lemma(verb)) || (_sentence.Lemma(verb) == "give" && _sentence.Child(verb, Deprel.CompoundPrt) >= 0);
    }

    /// <summary>"Talks between the sides broke down", "The visit was called off".</summary>
    private bool IsGone(int noun)
    {
        if (_sentence.Head(noun) is not (>= 0 and var verb)) return false;
        return _sentence.Deprel(noun) switch
        {
            Deprel.Nsubj => _sentence.Lemma(noun) is "talk" or "talks" or "negotiation" or "mediation" or "dialogue" && (_sentence.Lemma(verb) is "collapse" or "fail" or "stall" or "falter" or "unravel" or "founder" || (_sentence.Lemma(verb) == "break" && verb + 1 < _sentence.Count && _sentence.Form(verb + 1) is "down")),
            Deprel.NsubjPass => _sentence.Lemma(verb) is "cancel" or "postpone" or "scrap" or "shelve" or "foil" or "thwart" or "avert" or "prevent" || (_sentence.Lemma(verb) is "call" or "put" && _sentence.Child(verb, Deprel.CompoundPrt) is >= 0 and var off && _sentence.Form(off) is "off"),
            _ => false,
        };
    }

    /// <summary>"a possible attack on the port".</summary>
    private bool IsOnlyFeared(int noun)
    {
        foreach (var child in _sentence.Children(noun))
            if (child < noun && _grammar.OnlyFeared.Contains(_sentence.Lemma(child))) return true;
        return false;
    }

    /// <summary>No event of its own: tells the complement how it is meant.</summary>
    private void PassOn(Clause clause)
    {
        if (clause.Complement < 0) return;
        var mood = _moods[clause.Word];
        var below = _moods[clause.Complement];
        if (clause.Lemma == "deny" && !clause.IsNegated && clause.Modality == Modality.Fact) below = below with { Charge = _sentence[clause.Word].Span };
        else if (_grammar.Suppositions.Contains(clause.Lemma) && clause.Lemma != "intend") below = below with { IsSupposed = true };
        if (clause.Lemma == "warn" && !clause.IsNegated) below = below with { IsWarned = true };
        if (_sentence.Deprel(clause.Complement) != Deprel.Xcomp && IsLeftUndone(clause)) below = below with { IsNegated = !clause.IsNegated };
        if (_grammar.Reports.Contains(clause.Lemma)) below = below with { Reporter = clause.Subject, IsSupposed = below.IsSupposed || clause.IsNegated };
        else if (_sentence.Deprel(clause.Complement) == Deprel.Xcomp)
            below = below with { Modality = clause.Modality != Modality.Fact ? clause.Modality : mood.Modality == Modality.Fact && clause.Lemma is "plan" or "intend" ? Modality.Future : mood.Modality, IsNegated = (clause.IsNegated != mood.IsNegated) != clause.Lemma is "avoid" or "refrain" or "abstain" or "fail" or "neglect" }; // "avoided criticising him"
        _moods[clause.Complement] = below;
    }

    /// <summary>"refrained from attacking it", "stopped short of expelling him".</summary>
    private bool IsLeftUndone(Clause clause) => clause.Lemma switch
    {
        "refrain" or "abstain" or "desist" => Prepositional.IsLedBy(_sentence, clause.Complement, "from"),
        "short" => Prepositional.IsLedBy(_sentence, clause.Complement, "of"),
        _ => false,
    };

    /// <summary>Pronouns of reported words may stand for the speaker, unless the speaker is the subject's own clause.</summary>
    private void SetSpeaker(int word, Clause clause)
    {
        _view.Speaker = null;
        var reporter = _moods[word].Reporter;
        if (reporter < 0) reporter = _grammar.Reporter(_sentence, word);
        if (reporter < 0 || reporter == clause.Subject) return;
        var speakers = new List<ActorRef>();
        _grammar.Actors.Collect(_view, reporter, speakers);
        if (speakers.Count > 0) _view.Speaker = speakers[0];
    }

    /// <summary>What fills the event's roles tells no events of its own; clauses beside it and relative clauses may.</summary>
    private void CloseArguments(Clause clause)
    {
        foreach (var child in _sentence.Children(clause.Word))
        {
            if (!IsArgument(child, clause)) continue;
            if (Telling(clause.Word, child) is >= 0 and var telling) _moods[child] = new Mood { Charge = _sentence[telling].Span, Weight = EventGrammar.Content };
            else Close(child);
        }

        if (clause.Noun >= 0) Close(clause.Noun);
    }

    private bool IsArgument(int child, Clause clause) =>
        !(_sentence.Deprel(child) == Deprel.Obl && IsBeforeOwnDeed(child)) && (child == clause.Complement || IsCause(child) || _sentence.Deprel(child) is Deprel.Obj or Deprel.Iobj or Deprel.Obl or Deprel.OblAgent or Deprel.Nsubj or Deprel.NsubjPass or Deprel.Xcomp or Deprel.Ccomp or Deprel.Nmod or Deprel.NmodPoss);

    /// <summary>"blamed the army for shelling ...", "thanked them for sending ...": what is blamed or thanked for is told only in passing.</summary>
    private bool IsCause(int child) =>
        _sentence.Deprel(child) is Deprel.Advcl or Deprel.Acl && _sentence.Xpos(child) == "VBG" && (Prepositional.IsLedBy(_sentence, child, "for") || Prepositional.IsLedBy(_sentence, child, "of") || Prepositional.IsLedBy(_sentence, child, "over") || Prepositional.IsLedBy(_sentence, child, "from") || Prepositional.IsLedBy(_sentence, child, "with") || (Prepositional.IsLedBy(_sentence, child, "by") && _grammar.Accuses(_sentence.Lemma(_sentence.Head(child)))));

    private void Close(int word)
    {
        _moods[word] = _moods[word] with { IsClosed = true };
        foreach (var child in _sentence.Children(word))
            if (IsAside(child)) _moods[child] = new Mood { IsOpen = true, Weight = EventGrammar.Content };
            else if (Telling(word, child) is >= 0 and var telling) _moods[child] = new Mood { Charge = _sentence[telling].Span, Weight = EventGrammar.Content };
    }

    /// <summary>"dismissed a report that soldiers had shot him": what is told so is the claim of whoever tells or denies it, whatever is made of the telling.</summary>
    /// <returns>The word that tells it, which may stand above ("a statement by the army that", "has not ruled out that"); -1 for none.</returns>
    private int Telling(int word, int child)
    {
        if (IsTold(word, child)) return word;
        if (_sentence.Upos(word) == Upos.VERB) return _sentence.Deprel(child) == Deprel.Ccomp && child > word && _sentence.Lemma(word) is "rule" or "deny" or "reject" or "confirm" or "refute" or "dispute" or "admit" or "acknowledge" or "concede" && Prepositional.IsLedBy(_sentence, child, "that") ? word : -1;
        var noun = _sentence.Head(word);
        return noun >= 0 && _sentence.Deprel(word) == Deprel.Nmod && _sentence.Upos(noun) == Upos.NOUN && _grammar.ToldNouns.Contains(_sentence.Lemma(noun)) && _sentence.Deprel(child) is Deprel.Acl or Deprel.AclRelcl && Prepositional.IsLedBy(_sentence, child, "that") ? noun : -1;
    }

    private bool IsTold(int noun, int child)
    {
        if (_sentence.Upos(noun) != Upos.NOUN || child < noun || !_grammar.ToldNouns.Contains(_sentence.Lemma(noun)) || _sentence.Upos(child) != Upos.VERB || _sentence.Deprel(child) is not (Deprel.Acl or Deprel.Ccomp or Deprel.AclRelcl)) return false;
        if (Prepositional.IsLedBy(_sentence, child, "that") || Prepositional.IsLedBy(_sentence, child, "of") || Prepositional.IsLedBy(_sentence, child, "to")) return true;
        var first = _sentence.Reach(child).First; // a "that" read as a relative, though nothing is missing behind it
        return _sentence.Form(first) is "that" && _sentence.Child(child, Deprel.Nsubj) > first && _sentence.Children(child).Any(word => word > child && _sentence.Deprel(word) is Deprel.Obj or Deprel.Obl);
    }

    /// <summary>"freed the editor, who was arrested on Thursday": a clause behind a comma tells of something else, whatever is made of what it hangs on.</summary>
    private bool IsAside(int clause)
    {
        if (_sentence.Deprel(clause) != Deprel.AclRelcl || _moods[clause].IsContent) return false;
        foreach (var word in _sentence.Children(clause))
            if (word < clause && _sentence.Lemma(word) is "who" or "which" or "where") return word > 0 && _sentence.Form(word - 1) is ",";
        return false;
    }
}
