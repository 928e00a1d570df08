using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>Makes the event that a matched clause tells: type after modality, actors, mode, contexts, score and confidence.</summary>
internal sealed class EventMaker(RoleFiller roles, ClauseReader clauses, EventCodes codes, ModeReader modes, CueTable contexts, WordClasses classes)
{
    private const double NoTarget = 0.85; // factor on confidence when only the doer is known
    private const double NoSource = 0.7; // ... only the one done to
    private const double ByThing = 0.7; // ... when the subject is a thing that nobody stands behind
    private const double NoPartner = 0.6; // ... when a deed that takes two names one: of 100 events read in clips, 8 of 9 such were wrong
    private const double Guessed = 0.6; // ... when the target is only the nearest name
    private const double Vague = 0.6; // ... when what is refused, backed or granted is only "this" or "it"
    private const double OnlySupposed = 0.5; // ... what might be or is aimed at: below the threshold of views unless all else is sure

    private const double Charged = 0.7; // of an accusation that only the kind of the deed makes one

    private static readonly Role[] Doer = Role.ParseAll("subj");
    private static readonly Role[] DoneTo = Role.ParseAll("obj");

    private static readonly EventEntry Order = new()
    {
        Word = "must", Type = EventType.Request, Frame = new Frame([], []), Source = Role.ParseAll("subj"), Target = Role.ParseAll("subj"), Weight = 0.75,
    };

    private const int HighestScore = 200; // of a match

    private readonly WordSet _exercise = classes.Named("exercise");
    private readonly WordSet _sport = classes.Named("sport");
    private readonly WordSet _harm = classes.Resolve("violence-verb|restrict-verb|protest-verb|impose-verb");
    private readonly WordSet _natural = classes.Named("natural");
    private readonly WordSet _accidents = classes.Named("accident-verb");
    private readonly WordSet _artwork = classes.Named("artwork"); // critics slam a film as others do a government
    private readonly WordSet _disaster = classes.Named("disaster");

    /// <summary>Null when the clause tells of no event, or nobody is known in it.</summary>
    public Event? Make(TextView view, EventEntry entry, Clause clause, Mood mood)
    {
        if (IsSport(view.Sentence) || IsOfReader(view, clause)) return null;
        var (type, auxiliary) = Outlook.Apply(Meant(view, entry, clause), clause, mood);
        if (type != entry.Type && entry.Source is [{ Slot: Slot.Object }]) entry = entry with { Source = Doer, Target = DoneTo }; // who will not receive a guest refuses
        if (IsOfAccident(clause) || (type != EventType.Coerce && clause.Object >= 0 && _artwork.Contains(view.Sentence.Lemma(clause.Object)))) return null;
        if (IsDoneToSelf(clause) && type is EventType.Support or EventType.Aid or EventType.Cooperate or EventType.Concede or EventType.Request) return null; // "helped themselves"
        if (type == EventType.Retreat && entry.Mode == "ceasefire" && clause.Object >= 0 && IsOfOthers(view, clause.Object)) return null;
        if (mood.Doers is not null && clause.IsPassive) return null; // "asked to be freed" does not say by whom
        var sources = mood.Doers is { } doers && clause.Noun != clause.Word && !clauses.HasSubject(view.Sentence, clause.Word) ? [.. doers] : roles.Sources(view, entry, clause);
        var targets = roles.Targets(view, entry, clause, sources, type == EventType.Threaten, out var isGuess);
        if (type == EventType.Support && targets.Count == 0 && IsOwnMatter(clause)) return null;
        var place = roles.Place(view, clause, TakesPlace(type));
        if (targets.Count == 0 && place is not null && TakesPlace(type)) AddPlace(place, sources, targets);
        if (sources.Count == 0 && (targets.Count == 0 || (type == EventType.Assault && HasAny(view.Sentence, _disaster)))) return null;
        if (type == EventType.Mobilize && sources.Count > 1 && clause.Noun >= 0 && _exercise.Contains(view.Sentence.Lemma(clause.Noun))) type = EventType.Cooperate; // what two hold is joint
        var mode = type == entry.Type ? entry.Mode : null;
        return Finish(view, clause, type, mode) with
        {
            Source = sources, Target = targets, Auxiliary = auxiliary, Place = place is null ? null : new Place(place.Text, place.Start, place.End, null, PlaceBasis.Text), Charge = mood.Charge,
            Confidence = Math.Round(entry.Weight * mood.Weight * Surety(type, clause, auxiliary) * Completeness(entry, type, sources, (targets, clause)) * (sources.Count == 0 && targets.Count > 0 && IsDoneBySomebody(clause) ? NoTarget / NoSource : 1) * (isGuess ? Guessed : 1) * (sources.Count == 0 && IsDoneByThing(clause, type) ? ByThing : 1), 3),
        };
    }

    /// <summary>"You play a captain who must besiege the town", "Soldiers ambush you": told to the reader of anybody.</summary>
    private static bool IsOfReader(TextView view, Clause clause)
    {
        var sentence = clause.Sentence;
        if (view.Speaker is not null || view.IsQuoted(sentence[clause.Word].Start)) return false;
        if (clause.Object >= 0 && sentence.Form(clause.Object) is "you" or "You" && sentence.Xpos(clause.Word) is "VBP" or "VBZ" or "VB") return true;
        return sentence.Child(sentence.Root, Deprel.Nsubj) is >= 0 and var subject && sentence.Form(subject) is "You" or "you" && sentence.Xpos(sentence.Root) is "VBP" or "VB"
            && (clause.Word == sentence.Root || sentence.Lemma(sentence.Root) is "play" or "take" or "control" or "command" or "lead" or "be");
    }

    /// <summary>"vowed not to meet the envoy" refuses, "vowed not to attack" agrees; all else means what its entry says.</summary>
    private EventType Meant(TextView view, EventEntry entry, Clause clause)
    {
        var type = entry.Type!.Value;
        if (clause.Complement < 0 || type is not (EventType.Agree or EventType.Threaten) || entry.Word == "threaten") return type;
        if (!Prepositional.IsLedBy(clause.Sentence, clause.Complement, "to") && (type == EventType.Threaten || !Prepositional.IsLedBy(clause.Sentence, clause.Complement, "that"))) return type;
        if (clauses.Read(clause.Sentence, clause.Complement) is not { IsNegated: true } promised) return type == EventType.Agree && IsSworn(entry) && roles.TypeOf(view, clause.Complement) == EventType.Reject ? EventType.Reject : type;
        if (promised.Subject >= 0 && promised.Subject > clause.Word && clause.Sentence.Upos(promised.Subject) != Upos.PRON) return type; // "promised that the killers will not escape": it is not for him to refuse
        return type == EventType.Threaten || _harm.Contains(promised.Lemma) ? EventType.Agree : EventType.Reject;
    }

    /// <summary>"vowed to vote against the cabinet" refuses it, "agreed to oppose it" agrees with somebody.</summary>
    private static bool IsSworn(EventEntry entry) => entry.Word is "vow" or "pledge" or "promise" or "swear" or "ready" or "prepared" or "determined";

    /// <summary>"the helicopter crashed, killing all aboard", "were killed when their bus overturned".</summary>
    private bool IsOfAccident(Clause clause)
    {
        foreach (var child in clause.Sentence.Children(clause.Word))
            if (clause.IsPassive && clause.Sentence.Deprel(child) == Deprel.Advcl && (_accidents.Contains(clause.Sentence.Lemma(child)) || (clause.Sentence.Child(child, Deprel.Nsubj) is >= 0 and var force && _natural.Contains(clause.Sentence.Lemma(force))))) return true;
        return clause.Sentence.Deprel(clause.Word) == Deprel.Advcl && clause.Sentence.Xpos(clause.Word) == "VBG" && _accidents.Contains(clause.Sentence.Lemma(clause.Sentence.Head(clause.Word)));
    }

    /// <summary>"stopped eight Russian assaults": another people's fighting is beaten off, not ended.</summary>
    private static bool IsOfOthers(TextView view, int fighting)
    {
        foreach (var child in view.Sentence.Children(fighting))
            if (child < fighting && view.Sentence.Deprel(child) is Deprel.Amod or Deprel.Compound or Deprel.NmodPoss && view.Sentence.Upos(child) != Upos.PRON && SharedHead.IsNationality(view, child)) return true;
        return false;
    }

    /// <summary>"defended its record": who speaks for what is his own supports nobody.</summary>
    private static bool IsOwnMatter(Clause clause) =>
        clause.Object >= 0 && clause.Noun < 0 && clause.Sentence.Child(clause.Object, Deprel.NmodPoss) is >= 0 and var owner && clause.Sentence.Upos(owner) == Upos.PRON;

    private static bool IsDoneToSelf(Clause clause) =>
        clause.Object >= 0 && clause.Sentence.Upos(clause.Object) == Upos.PRON && (clause.Sentence.Form(clause.Object).EndsWith("self", StringComparison.Ordinal) || clause.Sentence.Form(clause.Object).EndsWith("selves", StringComparison.Ordinal));

    private static double Surety(EventType type, Clause clause, Auxiliary auxiliary) =>
        (auxiliary.HasFlag(Auxiliary.Hypothetical) ? OnlySupposed : 1) * (IsVague(clause) && type <= EventType.Reject ? Vague : 1);

    /// <summary>"the rules allow them to ...", "the smell hit us": what has a subject, but nobody for one, is told in a figure.</summary>
    private static bool IsDoneByThing(Clause clause, EventType type) =>
        !clause.IsPassive && clause.Noun < 0 && clause.Subject >= 0
        && (clause.Sentence.Upos(clause.Subject) == Upos.NOUN ? type is not (EventType.Assault or EventType.Protest) : clause.Sentence.Lemma(clause.Subject) is "it" or "this" or "that" or "which");

    private static double Completeness(EventEntry entry, EventType type, List<ActorRef> sources, (List<ActorRef> Targets, Clause Clause) done)
    {
        var (targets, clause) = done;
        var source = sources.Count > 0 ? 1 : type is EventType.Consult or EventType.Cooperate ? NoPartner * NoSource : NoSource; // who met nobody knows whom
        if (targets.Count > 0) return source;
        if (type is EventType.Consult or EventType.Cooperate or EventType.Agree && sources.Count > 0 && ArePartners(clause)) return source;
        return source * ((TakesTwo(type) || entry.Mode == "allege") && sources.Count < 2 ? NoPartner : NoTarget);
    }

    /// <summary>"The two presidents spoke by telephone", "The presidents of Kelmark and Orsania met": they met each other.</summary>
    private static bool ArePartners(Clause clause)
    {
        var (sentence, subject) = (clause.Sentence, clause.Subject);
        if (subject < 0 || (clause.Object >= 0 && clause.Noun < 0) || sentence.Xpos(subject) != "NNS") return false;
        if (sentence.Child(subject, Deprel.Nummod) is >= 0 and var number && sentence.Lemma(number) is "two" or "three" or "2" or "3") return true;
        return sentence.Child(subject, Deprel.Nmod) is >= 0 and var lands && sentence.Child(lands, Deprel.Conj) >= 0 && Prepositional.IsLedBy(sentence, lands, "of");
    }

    /// <summary>"I saw them drag a boy into a van": somebody did it, though the text does not say who they are.</summary>
    private static bool IsDoneBySomebody(Clause clause) =>
        clause.Subject >= 0 && clause.Sentence.Upos(clause.Subject) == Upos.PRON && clause.Sentence.Lemma(clause.Subject).ToLowerInvariant() is "they" or "them" or "he" or "she";

    /// <summary>"rejected this", "backs it up".</summary>
    private static bool IsVague(Clause clause) =>
        clause.Object >= 0 && clause.Noun < 0 && clause.Sentence.Upos(clause.Object) is Upos.PRON or Upos.DET && clause.Sentence.Lemma(clause.Object) is "this" or "that" or "it" or "which" or "what" or "one";

    /// <summary>The request in a quoted order, from who says it to whom it is said; null when nobody known says it.</summary>
    public Event? MakeOrder(TextView view, Clause ordered, Clause saying)
    {
        var (sources, targets) = (roles.Sources(view, Order, saying), new List<ActorRef>());
        if (sources.Count == 0 || IsSport(view.Sentence)) return null;
        foreach (var listener in new[] { saying.Indirect, saying.Object, saying.Oblique(["to", "at"]) })
            if (targets.Count == 0) roles.Collect(view, listener, targets);
        return Finish(view, ordered, EventType.Request, null) with { Source = sources, Target = targets, Confidence = targets.Count > 0 ? Order.Weight : Order.Weight * NoPartner };
    }

    /// <summary>The accusation in "... said the rebels were sheltering smugglers"; null when the speaker speaks of itself.</summary>
    public Event? MakeCharge(TextView view, Clause clause, Mood mood)
    {
        if (view.Speaker is not { } speaker || IsSport(view.Sentence)) return null;
        var targets = roles.Sources(view, Order, clause);
        if (targets.Count == 0 || targets[0].Span.Overlaps(speaker.Span) || (targets[0].Actor is not null && targets[0].Actor == speaker.Actor)) return null;
        return Finish(view, clause, EventType.Accuse, "allege") with { Source = [speaker], Target = targets, Confidence = Math.Round(Charged * mood.Weight, 3) };
    }

    /// <summary>The request in "... said the rebels must leave"; null when the speaker speaks of itself or of nobody known.</summary>
    public Event? MakeDemand(TextView view, Clause clause, Mood mood)
    {
        if (view.Speaker is not { } speaker || IsSport(view.Sentence)) return null;
        if (clause.IsPassive) return null; // "the prisoners must be freed" does not say by whom
        var targets = roles.Sources(view, Order, clause);
        if (targets.Count == 0 || targets[0].Span == speaker.Span) return null;
        return Finish(view, clause, EventType.Request, null) with
        {
            Source = [speaker], Target = targets, Confidence = Math.Round(Order.Weight * mood.Weight * (IsAnybody(clause) ? NoPartner : 1), 3),
        };
    }

    /// <summary>"Retailers have to plan": said of all, asked of none.</summary>
    private static bool IsAnybody(Clause clause)
    {
        if (clause.Subject < 0 || clause.Sentence.Upos(clause.Subject) != Upos.NOUN) return false;
        foreach (var child in clause.Sentence.Children(clause.Subject))
            if (clause.Sentence.Deprel(child) is not (Deprel.Punct or Deprel.Cc or Deprel.Conj)) return false;
        return true;
    }

    private Event Finish(TextView view, Clause clause, EventType type, string? mode)
    {
        var sentence = view.Sentence;
        mode ??= modes.Read(type, sentence, clause.Word);
        if (mode == "violence" && clause.Lemma == "call") mode = null; // "called a strike for Monday"
        if (mode == "abduct" && clause.Lemma is "storm" or "raid" or "attack" or "board") mode = null; // "stormed a hijacked tanker"
        if (mode is "abduct" or "heavy-weapons" && clause.Lemma is "execute" or "behead" or "murder" or "stab") mode = null;
        if (mode == "abduct" && clause.Lemma is "kill" or "execute" or "murder" or "shoot" or "stab" or "behead" or "wound") mode = null; // "killed a hostage"
        if (mode is not null && !codes.Knows(type, mode)) mode = null;
        return new Event
        {
            Type = type, Mode = mode, Contexts = contexts.All(sentence, 0, sentence.Count), Score = codes.Score(type, mode),
            Trigger = Trigger(clause),
        };
    }

    private static TextSpan Trigger(Clause clause)
    {
        var (first, last) = clause.Noun < 0 ? (clause.Word, clause.Word) : (Math.Min(clause.Word, clause.Noun), Math.Max(clause.Word, clause.Noun));
        return clause.Sentence.SpanOf(first, last + 1);
    }

    private static bool TakesTwo(EventType type) =>
        type is EventType.Agree or EventType.Request or EventType.Consult or EventType.Assault or EventType.Aid or EventType.Cooperate or EventType.Threaten;

    /// <summary>A state or town stands for whoever is hit there (PLOVER names it as recipient).</summary>
    private static bool TakesPlace(EventType type) =>
        type is EventType.Protest or EventType.Assault or EventType.Coerce or EventType.Retreat or EventType.Mobilize or EventType.Aid or EventType.Sanction or EventType.Concede;

    private static void AddPlace(ActorRef place, List<ActorRef> sources, List<ActorRef> targets)
    {
        foreach (var source in sources)
            if (source.Span.Overlaps(place.Span)) return;
        targets.Add(place);
    }

    private bool IsSport(Sentence sentence) => HasAny(sentence, _sport) || HasResult(sentence) || IsLabelled(sentence);

    /// <summary>"Tennis: ...", "Sport: ...".</summary>
    private static bool IsLabelled(Sentence sentence) =>
        sentence.Count > 2 && sentence.Form(1) is ":" && sentence.Form(0).ToString().ToLowerInvariant() is "sport" or "sports" or "tennis" or "golf" or "chess" or "rugby" or "cricket" or "football" or "boxing" or "cycling" or "athletics" or "hockey" or "basketball" or "gardening" or "crossword";

    /// <summary>"crushed Togo 4-0": the higher figure first, and no ballot.</summary>
    private static bool HasResult(Sentence sentence)
    {
        for (var word = 1; word + 2 < sentence.Count; word++)
            if (sentence.Form(word + 1) is "-" or "–" && sentence.Upos(word - 1) is Upos.PROPN or Upos.VERB or Upos.NOUN && int.TryParse(sentence.Form(word), out var won) && int.TryParse(sentence.Form(word + 2), out var lost) && won > lost && won < HighestScore && sentence.Upos(Math.Min(word + 3, sentence.Count - 1)) is not (Upos.NOUN or Upos.ADJ)) return !IsBallot(sentence);
        return false;
    }

    private static bool IsBallot(Sentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (sentence.Lemma(word) is "vote" or "rule" or "ruling" or "court" or "council" or "panel" or "senate" or "bill" or "resolution") return true;
        return false;
    }

    private static bool HasAny(Sentence sentence, WordSet words)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (words.Contains(sentence.Lemma(word))) return true;
        return false;
    }
}
