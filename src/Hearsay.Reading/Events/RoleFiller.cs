using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>Finds who did it and to whom: first where the entry says, then in the usual places.</summary>
/// <param name="doneTo">Nouns of deeds whose "of" names whom they are done to.</param>
/// <param name="means">Words for troops and arms: what is sent or withdrawn is not whom it is done to.</param>
internal sealed class RoleFiller(ActorFinder actors, ClauseReader clauses, (EventLexicon Lexicon, EventMatcher Matcher) words, WordSet means, WordSet doneTo)
{
    private const int Depth = 3; // complements inside complements

    private static readonly Role[] UsualTargets = Role.ParseAll("obj,iobj,against|on|upon,to|with|toward|towards,from,at|over|into,for|of|about|by,comp,adjunct,before");
    private static readonly Role[] UsualNounSources = Role.ParseAll("owner,by,from,mod");
    private static readonly string[] In = ["in", "at", "near", "on", "outside", "across", "inside"];
    private static readonly string[] Against = ["against"];
    private static readonly string[] During = ["in", "during"];
    private static readonly string[] By = ["by"];
    private static readonly string[] Between = ["between", "among"];

    public List<ActorRef> Sources(TextView view, EventEntry entry, Clause clause)
    {
        var found = new List<ActorRef>();
        if (!clause.IsPassive && IsNobody(clause.Sentence, clause.Subject)) return found; // "the mayor said that nobody had shelled it": not the mayor either
        if (IsPair(clause) && entry.Source is [{ Slot: Slot.Subject }]) actors.CollectDoers(view, clause.OtherSubject, found);
        foreach (var role in entry.Source)
        {
            if (role.Slot == Slot.Subject && !(entry.Type == EventType.Assault && (IsTown(view, clause.Subject) || IsSceneOf(clause)))) actors.CollectDoers(view, clause.Subject, found);
            else if (role.Slot != Slot.Subject) FillOne(view, role, clause, found, Depth);
            if (found.Count > 0) break;
        }

        if (IsPair(clause) && found.Count == 0) actors.CollectDoers(view, clause.Subject, found);
        if (found.Count == 0 && !IsSceneOf(clause)) actors.CollectDoers(view, clause.OtherSubject, found);
        if (found.Count == 0 && clause.Noun >= 0) Fill(view, UsualNounSources, clause, found, Depth);
        if (found.Count == 0 && clause.Noun >= 0) actors.Collect(view, clause.Oblique(Between), found);
        if (found.Count == 0 && clause.Noun >= 0 && clause.Noun != clause.Word) actors.CollectDoers(view, clause.Subject, found); // "carried out a withdrawal"
        if (found.Count == 0 && entry.Type == EventType.Assault && clause.IsPassive) AddDoerBeside(view, clause, found);
        if (found.Count == 0 && entry.Type == EventType.Assault) AddRaiders(view, clause.IsPassive ? clause.Oblique(During) : clause.Subject, found);
        if (found.Count == 0 && entry.Type == EventType.Mobilize) actors.Collect(view, clause.Object, found); // "a battalion was stationed there"
        return found;
    }

    private static bool IsNobody(Sentence sentence, int subject) =>
        subject >= 0 && (sentence.Lemma(subject) is "nobody" or "no-one" || (sentence.Lemma(subject) == "one" && sentence.Child(subject, Deprel.Det) is >= 0 and var none && sentence.Lemma(none) == "no"));

    /// <summary>"Police and gang members exchanged fire" where the parser saw two subjects.</summary>
    private static bool IsPair(Clause clause)
    {
        for (var word = clause.OtherSubject + 1; clause.OtherSubject >= 0 && word < clause.Subject; word++)
            if (clause.Sentence.Upos(word) == Upos.CCONJ || (clause.Sentence.Form(word) is "," && clause.Subject == word + 1 && clause.Sentence.Upos(word + 1) == Upos.PROPN && clause.Sentence.Upos(clause.Sentence.Count - 1) != Upos.PUNCT)) return clause.Sentence.Reach(clause.OtherSubject).End <= word + 1;
        return false;
    }

    /// <summary>The type that the verb would have by itself; null for no event.</summary>
    public EventType? TypeOf(TextView view, int verb) =>
        clauses.Read(view.Sentence, verb) is var clause ? words.Matcher.Match(view, words.Lexicon.Predicates(clause.Lemma), clause)?.Type : null;

    /// <summary>Adds whoever the phrase stands for.</summary>
    public void Collect(TextView view, int word, List<ActorRef> into) => actors.Collect(view, word, into);

    /// <summary>"was killed in a raid conducted by the army", "the attacks, claimed by the militia, killed ten": who is named with the attack in which somebody was hit.</summary>
    private void AddRaiders(TextView view, int raid, List<ActorRef> found)
    {
        var sentence = view.Sentence;
        if (raid >= 0) raid = SlotReader.Content(sentence, raid);
        if (raid < 0 || !IsAssault(sentence.Lemma(raid))) return;
        actors.CollectDoers(view, Prepositional.Find(sentence, raid, By), found);
        foreach (var child in sentence.Children(raid))
            if (found.Count == 0 && sentence.Deprel(child) == Deprel.Acl && sentence.Xpos(child) == "VBN") actors.CollectDoers(view, Prepositional.Find(sentence, child, By), found);
            else if (found.Count == 0 && sentence.Deprel(child) is Deprel.NmodPoss or Deprel.Amod or Deprel.Compound && (sentence.Deprel(child) == Deprel.NmodPoss || SharedHead.IsNationality(view, child) || actors.IsActor(view, child))) actors.CollectDoers(view, child, found);
    }

    /// <summary>"Two were hurt when guards fired on the crowd": done by whoever does the like in the clause beside it.</summary>
    private void AddDoerBeside(TextView view, Clause clause, List<ActorRef> found)
    {
        AddDoerBeside(view, clause.Word, found);
        if (found.Count == 0 && view.Sentence.Child(clause.Word, Deprel.Conj) is >= 0 and var joined && view.Sentence.Upos(joined) == Upos.VERB) AddDoerBeside(view, joined, found); // "were shot and wounded when ..."
        if (found.Count == 0 && view.Sentence.Deprel(clause.Word) == Deprel.Conj) AddDoerBeside(view, view.Sentence.Head(clause.Word), found);
    }

    private void AddDoerBeside(TextView view, int verb, List<ActorRef> found)
    {
        foreach (var child in view.Sentence.Children(verb))
        {
            if (found.Count > 0 || view.Sentence.Deprel(child) is not (Deprel.Advcl or Deprel.AdvclRelcl) || !(HasTime(view.Sentence, child) || Prepositional.IsLedBy(view.Sentence, child, "after") || Prepositional.IsLedBy(view.Sentence, child, "as"))) continue;
            var beside = clauses.Read(view.Sentence, child);
            if (!beside.IsPassive && words.Matcher.Match(view, words.Lexicon.Predicates(beside.Lemma), beside) is { Type: EventType.Assault }) actors.CollectDoers(view, beside.Subject, found);
        }
    }

    private static bool HasTime(Sentence sentence, int clause)
    {
        foreach (var child in sentence.Children(clause))
            if (child < clause && sentence.Lemma(child) == "when") return true;
        return false;
    }

    /// <summary>"the 1988 attack on the town that killed ...": towns kill nobody; a state that acts is no place here.</summary>
    private bool IsTown(TextView view, int word) =>
        word >= 0 && !actors.IsActorNoun(view.Sentence.Lemma(word)) && (actors.IsSettlement(view.Sentence.Lemma(word)) && view.Sentence.Upos(word) == Upos.NOUN || view.Index.HeadedBy(view.Number, word) is { Type: EntityType.Loc } mention && view.Index.Actor(mention.Actor)?.Subtype != "state");

    /// <summary>"the attack in Tarkesh that killed ...", with the clause hung on the town, or the town read as its subject.</summary>
    private static bool IsSceneOf(Clause clause) => IsScene(clause.Sentence, clause.Subject) || IsScene(clause.Sentence, clause.OtherSubject);

    private static bool IsScene(Sentence sentence, int subject) => subject >= 0 && sentence.Upos(subject) == Upos.PROPN && IsWhere(sentence, subject);

    private bool IsAssault(string noun)
    {
        foreach (var entry in words.Lexicon.Nouns(noun))
            if (entry.Type == EventType.Assault) return true;
        return false;
    }

    /// <param name="isThreat">Whether the whole is a threat, whatever the entry names.</param>
    /// <param name="isGuess">Whether no role names them: then it is the nearest name, right about every other time.</param>
    public List<ActorRef> Targets(TextView view, EventEntry entry, Clause clause, List<ActorRef> sources, bool isThreat, out bool isGuess)
    {
        isGuess = false;
        if (entry.Type == EventType.Request && IsToBeDone(clause)) return [];
        var found = Targets(view, entry, clause, sources, Depth);
        if (found.Count == 0 && isThreat) AddDefier(view, clause, sources, found);
        isGuess = found.Count == 0 && MayGuess(entry, clause, sources) && Nearest(view, clause, (sources, entry.Type is EventType.Consult or EventType.Support or EventType.Accuse or EventType.Reject or EventType.Cooperate), found);
        return found;
    }

    /// <summary>"If the council does not yield, we will strike": whoever is told to do or not to do something is threatened.</summary>
    private void AddDefier(TextView view, Clause clause, List<ActorRef> sources, List<ActorRef> found)
    {
        foreach (var child in clause.Sentence.Children(clause.Word))
            if (found.Count == 0 && clause.Sentence.Deprel(child) == Deprel.Advcl && ModalityReader.IsSupposed(clause.Sentence, child)
                && (ModalityReader.IsNegated(clause.Sentence, child) || Prepositional.IsLedBy(clause.Sentence, child, "unless"))) actors.CollectDoers(view, clauses.Read(clause.Sentence, child).Subject, found);
        Remove(sources, found);
    }

    /// <summary>"called for the prisoners to be freed": they are not asked for it.</summary>
    private bool IsToBeDone(Clause clause) =>
        clause.Complement >= 0 && clauses.Read(clause.Sentence, clause.Complement) is { IsPassive: true, Subject: < 0 } asked && (asked.Object == clause.Object || clause.Object < 0);

    /// <summary>Where it happened, when the text says.</summary>
    /// <param name="isDone">Whether the deed is done where its object is: "shot a man in Basra", not "condemned the shooting in Basra"; a person is met where the place is.</param>
    public ActorRef? Place(TextView view, Clause clause, bool isDone)
    {
        var found = new List<ActorRef>();
        foreach (var preposition in In)
        {
            var word = clause.Beside([preposition]);
            if (word < 0 || (!isDone && clause.Object >= 0 && word > clause.Object && view.Index.HeadedBy(view.Number, clause.Object)?.Type != EntityType.Per) || !IsPlace(view, word)) continue;
            actors.Collect(view, word, found);
            if (found.Count > 0) return found[0];
        }

        return Fronted(view, clause.Word, found);
    }

    /// <summary>"Near Harven, planes hit a depot and destroyed two bridges": a place at the head of the sentence is that of all its deeds.</summary>
    private ActorRef? Fronted(TextView view, int verb, List<ActorRef> found)
    {
        while (view.Sentence.Deprel(verb) == Deprel.Conj && view.Sentence.Head(verb) is >= 0 and var first)
        {
            verb = first;
            foreach (var preposition in In)
            {
                var word = Prepositional.Find(view.Sentence, verb, [preposition]);
                if (word < 0 || word > verb || !IsPlace(view, word)) continue;
                actors.Collect(view, word, found);
                if (found.Count > 0) return found[0];
            }
        }

        return null;
    }

    private List<ActorRef> Targets(TextView view, EventEntry? entry, Clause clause, List<ActorRef> sources, int depth)
    {
        var found = new List<ActorRef>();
        if (entry is not null) Fill(view, entry.Target, clause, found, depth);
        Remove(sources, found);
        if (found.Count > 0 || !MayGuess(entry, clause, sources)) return found;
        foreach (var role in UsualTargets)
        {
            if (role.Slot == Slot.Object && (sources.Count > 0 || depth < Depth) && IsMeans(view.Sentence, entry, clause.Object)) continue;
            if (role.Slot is Slot.Complement or Slot.Adjunct && entry?.Type is EventType.Cooperate or EventType.Consult) continue; // "cooperate to defeat the rebels"
            if (role.Slot == Slot.Adjunct && entry?.Type == EventType.Assault && clause.Object >= 0) continue; // "stormed a tanker, freeing its crew"
            if (role.Slot == Slot.Adjunct && entry is { Type: EventType.Accuse, Mode: "disapprove" } && clause.Object >= 0) continue; // "criticised the meeting, considering them ..."
            FillOne(view, role, clause, found, depth);
            Remove(sources, found);
            if (found.Count > 0) return found;
        }

        return found;
    }

    /// <summary>Not where the entry asks for none, where they met or agreed with each other, or where an attack is condemned ("condemned the attack on the camp").</summary>
    private bool MayGuess(EventEntry? entry, Clause clause, List<ActorRef> sources)
    {
        if (entry is { Target.Count: > 0 } && entry.Target[^1] == Role.Nowhere) return false;
        if (clause.Object >= 0 && clause.Sentence.Upos(clause.Object) == Upos.PRON && clause.Sentence.Lemma(clause.Object) is "it" or "this" or "that") return false; // "brushed it off, saying he has a family"
        if (entry?.Type == EventType.Consult && clause.Object < 0 && clause.Subject >= 0 && clause.Sentence.Xpos(clause.Subject) == "NNS") return false;
        if ((entry?.Type is EventType.Consult or EventType.Cooperate or EventType.Agree || IsDoneTogether(entry)) && sources.Count > 1 && (entry!.Type != EventType.Assault || clause.Oblique(Against) < 0)) return false;
        return entry?.Type != EventType.Accuse || clause.Object < 0 || !(IsAssault(clause.Sentence.Lemma(clause.Object)) || doneTo.Contains(clause.Sentence.Lemma(clause.Object)));
    }

    /// <summary>"France and Germany signed a treaty in Vienna": what one does with another, two do with each other.</summary>
    private static bool IsDoneTogether(EventEntry? entry) => entry is { Target.Count: 1 } && entry.Target[0] is { Slot: Slot.Preposition, Prepositions: ["with"] };

    /// <summary>"its troops" in "withdraw its troops": a means, not a target, unless they are attacked or seized.</summary>
    private bool IsMeans(Sentence sentence, EventEntry? entry, int word) =>
        word >= 0 && means.Contains(sentence.Lemma(word)) && entry?.Type is null or EventType.Agree or EventType.Aid or EventType.Retreat or EventType.Mobilize or EventType.Reject or EventType.Cooperate;

    /// <summary>The named actor closest below the deed, when no role names one: "a possible war against ..." under "mobilized".</summary>
    /// <param name="known">Who did it, and whether it is a deed for which the place does not matter: where people meet or praise is not whom.</param>
    private static bool Nearest(TextView view, Clause clause, (List<ActorRef> Sources, bool IsMeeting) known, List<ActorRef> found)
    {
        var (sources, isMeeting) = known;
        var open = new List<int> { clause.Word };
        for (var at = 0; at < open.Count; at++)
        {
            foreach (var child in view.Sentence.Children(open[at]))
                if (child != clause.Subject && IsBelow(view.Sentence, child)) open.Add(child);
            var word = open[at];
            if (word == clause.Word || view.Index.HeadedBy(view.Number, word) is not { Kind: MentionKind.Name, Type: not EntityType.Other } mention || (isMeeting && mention.Type == EntityType.Loc && IsWhere(view.Sentence, word))) continue;
            found.Add(view.Ref(NounPhrase.Span(view.Sentence, word), mention));
            Remove(sources, found);
            if (found.Count > 0) return true;
        }

        return false;
    }

    private static bool IsWhere(Sentence sentence, int word)
    {
        foreach (var preposition in In)
            if (Prepositional.IsLedBy(sentence, word, preposition)) return true;
        return false;
    }

    private static bool IsBelow(Sentence sentence, int child) => sentence.Deprel(child) switch
    {
        Deprel.Parataxis or Deprel.Conj or Deprel.Nsubj or Deprel.NsubjPass or Deprel.AclRelcl or Deprel.OblAgent => false,
        Deprel.Advcl => Prepositional.IsLedBy(sentence, child, "to"),
        Deprel.Obl => !Prepositional.IsLedBy(sentence, child, "according") && !Prepositional.IsLedBy(sentence, child, "after") && !Prepositional.IsLedBy(sentence, child, "if"),
        _ => true,
    };

    private void Fill(TextView view, IReadOnlyList<Role> roles, Clause clause, List<ActorRef> found, int depth)
    {
        foreach (var role in roles)
        {
            FillOne(view, role, clause, found, depth);
            if (found.Count > 0) return;
        }
    }

    private void FillOne(TextView view, Role role, Clause clause, List<ActorRef> found, int depth)
    {
        if (role.Slot is Slot.Complement or Slot.Infinitive or Slot.Adjunct) FillFromClause(view, SlotReader.Word(clause, role), found, depth);
        else if (role.Slot == Slot.ComplementSubject) actors.CollectDoers(view, SlotReader.Word(clause, role), found); // "urged that the accord with them be kept"
        else if (role.Slot == Slot.Modifier) FillFromModifier(view, clause, found);
        else if (SlotReader.Word(clause, role) is >= 0 and var deed && doneTo.Contains(clause.Sentence.Lemma(deed)) && role.Slot is Slot.Object or Slot.Preposition) actors.CollectOwners(view, deed, found); // "the release of the hostages" asks nothing of them
        else if (role.Slot == Slot.Preposition && role.Prepositions is ["for"] && clause.Oblique(role.Prepositions) is >= 0 and var raid && IsAssault(clause.Sentence.Lemma(raid))) actors.CollectDoers(view, raid, found); // "called for attacks on them to stop"
        else if (role.Slot == Slot.Object && clause.Object >= 0 && IsAssault(clause.Sentence.Lemma(clause.Object))) FillFromRaid(view, clause, found);
        else if (SlotReader.Word(clause, role) is >= 0 and var word) actors.Collect(view, clause.Noun >= 0 && !IsMeeting(clause) ? ActorFinder.Undergoer(view.Sentence, word) : word, found);
    }

    private bool IsMeeting(Clause clause)
    {
        foreach (var entry in words.Lexicon.Nouns(clause.Sentence.Lemma(clause.Noun)))
            if (entry.Type == EventType.Consult) return true;
        return false;
    }

    /// <summary>"condemned the attack by the militia", wherever the parser hung the militia.</summary>
    private void FillFromRaid(TextView view, Clause clause, List<ActorRef> found)
    {
        actors.CollectDoers(view, clause.Object, found);
        if (found.Count == 0 && !clause.IsPassive) actors.CollectDoers(view, Prepositional.Find(clause.Sentence, clause.Word, By), found);
    }

    private void FillFromModifier(TextView view, Clause clause, List<ActorRef> found)
    {
        foreach (var child in clause.Sentence.Children(clause.Deed))
            if (child < clause.Deed && clause.Sentence.Deprel(child) is Deprel.Amod or Deprel.Compound or Deprel.Nmod && SharedHead.IsNationality(view, child))
                actors.Collect(view, child, found);
    }

    /// <summary>The target of what was agreed, refused, threatened or demanded.</summary>
    private void FillFromClause(TextView view, int word, List<ActorRef> found, int depth)
    {
        if (word < 0 || depth == 0 || view.Sentence.Upos(word) == Upos.ADJ) return; // "happened close to the station"
        if (view.Sentence.Lemma(word) is "say" or "tell" or "add" or "argue" or "claim") return; // "hit out at the ruling, saying ..."
        var inner = clauses.Read(view.Sentence, word);
        var entry = words.Matcher.Match(view, words.Lexicon.Predicates(inner.Lemma), inner);
        if (entry is { Source: [{ Slot: Slot.Object }] }) actors.Collect(view, inner.Object, found); // "refused to receive the envoy"
        if (found.Count == 0) found.AddRange(Targets(view, entry, inner, [], depth - 1));
    }

    private static bool IsPlace(TextView view, int word) =>
        view.Index.HeadedBy(view.Number, word) is { } mention ? mention.Type == EntityType.Loc : view.Sentence.Upos(word) == Upos.PROPN;

    private static void Remove(List<ActorRef> sources, List<ActorRef> found)
    {
        for (var at = found.Count - 1; at >= 0; at--)
            foreach (var source in sources)
                if (found[at].Span.Overlaps(source.Span) || (source.Actor is not null && source.Actor == found[at].Actor))
                {
                    found.RemoveAt(at);
                    break;
                }
    }
}
