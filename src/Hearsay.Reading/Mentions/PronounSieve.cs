using Hearsay.Core;
using Hearsay.Reading.Attributions;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Resolves pronouns of the third person and definite descriptions from left to right: of the mentions before that agree in gender, number and kind, the one
/// for which most speaks by a learned linear score, or none when that is likelier.
/// </summary>
internal sealed class PronounSieve(ParsedText text, Clusters clusters, SpeechMap map, (QuoteCueFinder Cues, IAntecedentChooser Chooser, BodyDescriptions Bodies, SpeakerWords Words, bool IsGuess) tools)
{
    /// <summary>Sentences back that "he" and "she" reach; things are forgotten sooner.</summary>
    private const int PersonReach = 30;

    private const int ThingReach = 4;
    private const int NounReach = 12;
    private const int MostCandidates = 60;
    private const int MostNamed = 12;
    private const int MostJoined = 4;

    private readonly AntecedentFeatures _features = new(text, clusters, map, tools.Cues);
    private readonly List<Draft> _candidates = [];
    private readonly HashSet<Cluster> _seen = [];

    public void Run()
    {
        foreach (var draft in clusters.Drafts)
        {
            if (draft.Pronoun is { IsDual: true }) ResolveTwo(draft);
            else if (draft.Pronoun is { IsOfTwo: true }) JoinIfAny(Former.Find(text, clusters, draft), draft);
            else if (draft.Pronoun is { Person: 3 } pronoun && clusters.Of(draft).IsBare) Resolve(draft, pronoun);
            else if (draft is { Kind: MentionKind.Nominal, IsThing: true, IsDefinite: true, IsPair: false } && clusters.Of(draft).IsThing) ResolvePaper(draft);
            else if (draft is { Kind: MentionKind.Nominal, IsDefinite: true, IsThing: false, IsPair: false } && clusters.Of(draft) is { HasName: false } cluster && cluster.First == draft) ResolveNoun(draft);
        }
    }

    /// <summary>"The ministry", "this country": one of the named actors of its kind not far before, or somebody new.</summary>
    private void ResolveNoun(Draft draft)
    {
        if (JoinIfAny(tools.Bodies.Find(text, clusters, draft), draft) || JoinIfAny(Accused.IsAccused(draft) ? Accused.Find(text, clusters, draft) : MarkedPersons.Find(text, clusters, draft), draft)) return;
        _candidates.Clear();
        _seen.Clear();
        for (var at = draft.Index - 1; at >= 0 && _candidates.Count < MostNamed; at--)
        {
            var before = clusters.Drafts[at];
            if (draft.Sentence - before.Sentence > NounReach) break;
            var cluster = clusters.Of(before);
            if (!cluster.HasName || cluster.Type != draft.Type || before.IsPlural != draft.IsPlural || BodyDescriptions.IsAround(text, draft, before) || !cluster.Agrees(clusters.Of(draft))) continue;
            if (_seen.Add(cluster) && !IsOtherOffice(draft, cluster)) _candidates.Add(before);
        }

        if (_candidates.Count > 0 && tools.Chooser.Choose(_features, draft, _candidates) is { } best) clusters.Join(best, draft);
    }

    /// <summary>"The paper said": a thing that speaks or is spoken to is the body just named.</summary>
    private void ResolvePaper(Draft draft)
    {
        var sentence = text.Sentences[draft.Sentence];
        var verb = sentence.Head(draft.Head);
        if (verb < 0 || sentence.Deprel(draft.Head) is not (Deprel.Nsubj or Deprel.Obj or Deprel.Iobj) || !tools.Cues.IsCue(sentence, verb) || tools.Bodies.Find(text, clusters, draft) is not { } body) return;
        foreach (var same in clusters.Of(draft).Drafts)
            if (same.IsThing) (same.IsThing, same.Type) = (false, EntityType.Org);
        clusters.Join(body, draft);
    }

    private bool JoinIfAny(Draft? found, Draft draft) => found is not null && clusters.Join(found, draft);

    /// <summary>"The minister" is not who is said to be a deputy minister.</summary>
    private static bool IsOtherOffice(Draft draft, Cluster cluster) =>
        draft.Role.Length > 0 && !RoleSieve.IsUnder(draft) && cluster.Drafts.Any(other => other.Role.EndsWith(draft.Role, StringComparison.Ordinal) && RoleSieve.IsUnder(other));

    private void Resolve(Draft draft, Pronoun pronoun)
    {
        _candidates.Clear();
        var reach = pronoun.Gender is 'm' or 'f' ? PersonReach : ThingReach;
        for (var at = draft.Index - 1; at >= 0 && _candidates.Count < MostCandidates; at--)
        {
            var before = clusters.Drafts[at];
            if (draft.Sentence - before.Sentence > reach) break;
            if (MayStandFor(draft, pronoun, before)) _candidates.Add(before);
        }

        if (Cataphora.SubjectBehind(text.Sentences[draft.Sentence], draft) is >= 0 and var subject && Ahead(draft, subject) is { } ahead && IsKind(pronoun, ahead))
        {
            if (Cataphora.IsFormula(text.Sentences[draft.Sentence], draft)) _candidates.Clear();
            _candidates.Add(ahead);
        }

        if (JoinIfAny(Dislocated(draft, pronoun) ?? Sayer(draft, pronoun), draft)) return;
        if (pronoun.Gender == 'f' && Motherland(draft) is { } land)
        {
            clusters.Join(land, draft);
            return;
        }

        if ((tools.Chooser.Choose(_features, draft, _candidates) ?? Topic(draft, pronoun) ?? OnlyMany(draft, pronoun) ?? OnlyBody(draft, pronoun)) is { } best) Join(pronoun.Gender == '-' ? Whole(best) : best, draft, pronoun);
    }

    /// <summary>"Omar Haddad, he is coming": the name right before a subject, which opens the sentence. One word there rather calls somebody.</summary>
    private Draft? Dislocated(Draft draft, Pronoun pronoun)
    {
        if (draft.Index == 0 || clusters.Drafts[draft.Index - 1] is not { IsName: true, IsPair: false } name || name.Sentence != draft.Sentence || name.End + 1 != draft.Head || name.End - name.First < 2 || QuoteOf(draft) >= 0) return null;
        var sentence = text.Sentences[draft.Sentence];
        if (sentence.Deprel(draft.Head) != Deprel.Nsubj || !Phrases.Is(sentence, name.End, ",") || !IsKind(pronoun, name) || name.Role.Length > 0) return null;
        for (var word = 0; word < name.First; word++)
            if (sentence.Upos(word) is not (Upos.INTJ or Upos.PUNCT or Upos.CCONJ or Upos.DET)) return null;
        return name;
    }

    /// <summary>"The court said it ...", "Omar said he ...": the subject of what is said right behind the verb of speech is mostly who says it.</summary>
    private Draft? Sayer(Draft draft, Pronoun pronoun)
    {
        var sentence = text.Sentences[draft.Sentence];
        if (sentence.Deprel(draft.Head) is not (Deprel.Nsubj or Deprel.NsubjPass) || sentence.Head(draft.Head) is not (>= 0 and var said) || sentence.Deprel(said) != Deprel.Ccomp) return null;
        var verb = sentence.Head(said);
        if (!tools.Cues.IsCue(sentence, verb) || verb > draft.Head || draft.Head - verb > 2 || sentence.Child(verb, Deprel.Obj) >= 0 || sentence.Child(verb, Deprel.Iobj) >= 0) return null;
        return _candidates.Find(candidate => candidate.Sentence == draft.Sentence && !candidate.IsPair && sentence.Head(candidate.Head) == verb && sentence.Deprel(candidate.Head) == Deprel.Nsubj && !IsOwned(sentence, candidate));
    }

    /// <summary>"Her manager said she ...": she may as well be whose manager it is.</summary>
    private static bool IsOwned(Sentence sentence, Draft draft) => sentence.Child(draft.Head, Deprel.NmodPoss) is >= 0 and var owner && sentence.Upos(owner) == Upos.PRON;

    /// <summary>"They" are both, where two are named together, and not the first of them.</summary>
    private Draft Whole(Draft best)
    {
        if (best.IsPlural || best.IsPair) return best;
        for (var at = best.Index - 1; at >= 0 && clusters.Drafts[at].Sentence == best.Sentence && clusters.Drafts[at].First == best.First; at--)
            if (clusters.Drafts[at] is { IsPair: true, PairType: not null } pair && pair.Head == best.Head) return pair;
        return best;
    }

    /// <summary>For "they" as a subject, or "it" that says something, if nothing learned speaks for any: the several, or the body, of whom the sentence before tells.</summary>
    private Draft? Topic(Draft draft, Pronoun pronoun)
    {
        if (!(pronoun is { Gender: '-', IsReflexive: false } || (pronoun.Gender == 'n' && !pronoun.IsPossessive && text.Sentences[draft.Sentence].Head(draft.Head) is >= 0 and var verb && tools.Cues.IsCue(text.Sentences[draft.Sentence], verb))) || text.Sentences[draft.Sentence].Deprel(draft.Head) != Deprel.Nsubj) return null;
        var before = _candidates.LastOrDefault(candidate => candidate.Sentence == draft.Sentence && IsMainSubject(candidate)) ?? _candidates.LastOrDefault(candidate => candidate.Sentence == draft.Sentence - 1 && IsMainSubject(candidate)); // "A and B" stands before A
        return before is not null && map.Paragraph(before.Sentence) == map.Paragraph(draft.Sentence) && !clusters.Of(before).IsBare && (!clusters.Of(before).IsThing || before.PairType is not null) ? before : null;
    }

    /// <summary>For "they" and "their": the only several people or bodies of whom the sentences right before tell.</summary>
    private Draft? OnlyMany(Draft draft, Pronoun pronoun)
    {
        if (pronoun is not { Gender: '-', IsReflexive: false }) return null;
        Draft? only = null;
        foreach (var candidate in _candidates)
        {
            if (draft.Sentence - candidate.Sentence > 1 || !candidate.IsPlural || candidate is { Pronoun: not null } || clusters.Of(candidate).IsThing) continue;
            if (only is not null && clusters.Of(only) != clusters.Of(candidate)) return null;
            only = candidate;
        }

        return only is not null && only.Sentence < draft.Sentence ? only : null;
    }

    /// <summary>For "it" that does something to somebody or something: the only body of which this sentence and the one before tell.</summary>
    private Draft? OnlyBody(Draft draft, Pronoun pronoun)
    {
        var sentence = text.Sentences[draft.Sentence];
        if (pronoun is not { Gender: 'n', IsPossessive: false, IsReflexive: false } || sentence.Deprel(draft.Head) != Deprel.Nsubj || !Acts(sentence, sentence.Head(draft.Head))) return null;
        Draft? only = null;
        foreach (var candidate in _candidates)
        {
            if (draft.Sentence - candidate.Sentence > 1 || clusters.Of(candidate) is not { Type: EntityType.Org, IsThing: false }) continue;
            if (only is not null && clusters.Of(only) != clusters.Of(candidate)) return null;
            only ??= candidate;
        }

        return only is not null && map.Paragraph(only.Sentence) == map.Paragraph(draft.Sentence) ? only : null;
    }

    /// <summary>A verb with an object, which is nothing that happens by itself ("it took an hour", "it makes sense").</summary>
    private static bool Acts(Sentence sentence, int verb) =>
        sentence.Upos(verb) == Upos.VERB && sentence.Child(verb, Deprel.Obj) > verb && sentence.Child(verb, Deprel.Csubj) < 0
        && sentence.Lemma(verb) is not ("take" or "make" or "cost" or "mean" or "become" or "seem" or "look" or "give" or "need" or "have" or "get" or "cause" or "show" or "help");

    private bool IsMainSubject(Draft draft)
    {
        var sentence = text.Sentences[draft.Sentence];
        return sentence.Deprel(draft.Head) is Deprel.Nsubj or Deprel.NsubjPass && sentence.Head(draft.Head) == sentence.Root;
    }

    /// <summary>"Tarvia will bury her dead": a place, or one word that may be one, that is the subject of the sentence, where no person is named in it and no woman before.</summary>
    private Draft? Motherland(Draft draft)
    {
        Draft? land = null;
        for (var at = draft.Index - 1; at >= 0 && draft.Sentence - clusters.Drafts[at].Sentence <= ThingReach; at--)
        {
            var before = clusters.Drafts[at];
            if (clusters.Of(before) is { Gender: 'f', Type: EntityType.Per } || (before.Sentence == draft.Sentence && before is { Type: EntityType.Per, Pronoun: null } && !IsBareSubject(before))) return null;
            if (before.Sentence == draft.Sentence && before is { IsName: true, IsNested: false } and ({ Type: EntityType.Loc or EntityType.Per } or { Type: EntityType.Org, IsUncertain: true }) && QuoteOf(before) == QuoteOf(draft) && !IsBarred(draft, draft.Pronoun!, before) && text.Sentences[draft.Sentence].Deprel(before.Head) == Deprel.Nsubj) land = before;
        }

        return land;
    }

    /// <summary>A name of one word and no known gender that the tagger may have taken for a person's.</summary>
    private bool IsBareSubject(Draft draft) => draft is { IsName: true, Role.Length: 0, IsPlural: false } && draft.End - draft.First == 1 && clusters.Of(draft) is { Gender: '-' };

    /// <summary>"The two", "both": the last two who were named together.</summary>
    private void ResolveTwo(Draft draft)
    {
        for (var at = draft.Index - 1; at >= 0 && draft.Sentence - clusters.Drafts[at].Sentence <= ThingReach; at--)
            if (clusters.Drafts[at] is { IsPair: true, PairType: not null } pair && !(pair.Sentence == draft.Sentence && pair.End > draft.First))
            {
                clusters.Join(pair, draft);
                return;
            }
    }

    /// <summary>The named mention behind a pronoun whose head a word of the sentence is, or null.</summary>
    private Draft? Ahead(Draft draft, int head)
    {
        for (var at = draft.Index + 1; at < clusters.Drafts.Count && clusters.Drafts[at].Sentence == draft.Sentence; at++)
            if (clusters.Drafts[at] is { IsPair: false, Pronoun: null } next && next.Head == head) return next;
        return null;
    }

    private void Join(Draft best, Draft draft, Pronoun pronoun)
    {
        var cluster = clusters.Of(best);
        if (pronoun.Gender is 'm' or 'f' && (cluster.IsThing || cluster.IsDoubtful)) cluster.BecomePerson();
        clusters.Join(best, draft);
    }

    private bool MayStandFor(Draft draft, Pronoun pronoun, Draft before)
    {
        if (before.Pronoun is { Person: not 3 } || IsOath(before)) return false;
        return IsKind(pronoun, before) && !IsBarred(draft, pronoun, before) && !IsNamedInQuote(draft, pronoun, clusters.Of(before)) && !IsOwnSpeech(draft, clusters.Of(before)) && !IsHearer(draft, clusters.Of(before));
    }

    private bool IsKind(Pronoun pronoun, Draft before)
    {
        var cluster = clusters.Of(before);
        return pronoun switch
        {
            { Gender: 'm' or 'f' } => (cluster.IsPerson || cluster.IsBare || (cluster.IsThing && !before.IsLifeless && text.Sentences[before.Sentence][before.Head].Length > 1) || (tools.IsGuess && before.IsUncertain && cluster.IsDoubtful)) && !before.IsPlural && (cluster.Gender == '-' || cluster.Gender == pronoun.Gender),
            { Gender: 'n' } => !cluster.IsPerson && !before.IsPlural && cluster.Type != EntityType.Nat && cluster.Gender == '-',
            _ => cluster.IsMany || cluster.IsBare || before.IsPlural || (cluster.HasName && !cluster.IsPerson),
        };
    }

    /// <summary>Whose name stands in a quotation of the sentence is not whom a subject beside it means: nobody says his own name ("Ruz lied," he said).</summary>
    private bool IsNamedInQuote(Draft draft, Pronoun pronoun, Cluster cluster)
    {
        if (pronoun.IsPossessive || pronoun.IsReflexive || QuoteOf(draft) >= 0) return false;
        for (var at = draft.Index - 1; at >= 0 && clusters.Drafts[at].Sentence == draft.Sentence; at--)
            if (clusters.Drafts[at] is { Pronoun: null } named && QuoteOf(named) >= 0 && clusters.Of(named) == cluster) return true;
        return false;
    }

    /// <summary>Whoever speaks says "I": "he" in a quotation, or behind a label, is not the one who says it.</summary>
    private bool IsOwnSpeech(Draft draft, Cluster cluster) => (QuoteOf(draft) is >= 0 and var quote ? map.SpeakerOf(quote) : map.LabelAt(draft.Sentence)) is { } speaker && clusters.Of(speaker) == cluster;

    /// <summary>"What did he tell you?": who is called "you", or says "I", in the same words is not "he".</summary>
    private bool IsHearer(Draft draft, Cluster cluster)
    {
        if (QuoteOf(draft) < 0 && map.LabelAt(draft.Sentence) is null) return false; // whose turn it is would be a guess
        for (var at = draft.Index - 1; at >= 0 && clusters.Drafts[at].Sentence == draft.Sentence; at--)
            if (IsSpoken(clusters.Drafts[at])) return true;
        for (var at = draft.Index + 1; at < clusters.Drafts.Count && clusters.Drafts[at].Sentence == draft.Sentence; at++)
            if (IsSpoken(clusters.Drafts[at])) return true;
        return false;

        bool IsSpoken(Draft other) => other.Pronoun is { Person: 1 or 2, IsPlural: false } && clusters.Of(other) == cluster && QuoteOf(other) == QuoteOf(draft);
    }

    /// <summary>"For God's sake", "thank God": nobody the text tells of.</summary>
    private bool IsOath(Draft before)
    {
        if (!before.IsName || !tools.Words.IsOath(before.Key)) return false;
        var sentence = text.Sentences[before.Sentence];
        return sentence.Head(before.Head) < 0 || sentence.Lemma(sentence.Head(before.Head)) is "sake" or "thank" or "bless" || sentence.Deprel(before.Head) is Deprel.Vocative or Deprel.Discourse or Deprel.Parataxis;
    }

    private int QuoteOf(Draft draft) => map.QuoteAt(text.Sentences[draft.Sentence][draft.Head].Start);

    /// <summary>"Omar waited in the car, she said": who is named in what a pronoun says is not whom the pronoun means.</summary>
    private bool IsSaidBy(Sentence sentence, int pronoun, int named)
    {
        var verb = sentence.Head(pronoun);
        if (verb < named || sentence.Form(pronoun - 1) is ";" or ":" || sentence.Deprel(pronoun) != Deprel.Nsubj || !tools.Cues.IsCue(sentence, verb)) return false;
        var said = sentence.Deprel(verb) == Deprel.Parataxis ? sentence.Head(verb) : sentence.Child(verb, Deprel.Ccomp) is >= 0 and var clause ? clause : sentence.Child(verb, Deprel.Parataxis);
        return said >= 0 && said < verb && (said == named || sentence.Governs(said, named));
    }

    /// <summary>A pronoun that is no reflexive and no possessive does not mean another argument of its verb, nor the phrase it stands in; a reflexive stays in its sentence.</summary>
    private bool IsBarred(Draft draft, Pronoun pronoun, Draft before)
    {
        if (before.Sentence != draft.Sentence) return pronoun.IsReflexive;
        if (before.End > draft.First) return true;
        var sentence = text.Sentences[draft.Sentence];
        if (before.Pronoun is null && IsSaidBy(sentence, draft.Head, before.Head)) return true;
        var first = before.Head; // of "A and B", on which the verb's relation hangs
        for (var depth = 0; depth < MostJoined && sentence.Deprel(first) == Deprel.Conj; depth++) first = sentence.Head(first);
        var areArguments = sentence.Head(draft.Head) == sentence.Head(first) && sentence.Head(draft.Head) >= 0;
        return areArguments && pronoun is { IsPossessive: false, IsReflexive: false };
    }
}
