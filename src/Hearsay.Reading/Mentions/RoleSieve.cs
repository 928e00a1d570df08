using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Joins descriptions with names: appositions ("Omar, the mayor"), "Omar is the mayor", and later "the mayor" for the one
/// person of that title; then descriptions that repeat a noun ("a militia ... the militia").
/// </summary>
internal sealed class RoleSieve
{
    /// <summary>Mentions back that a description points at most, so that the time stays linear.</summary>
    private const int Reach = 3000;

    private const int ThingReach = 60;

    /// <summary>Words from an office to the name of who holds it.</summary>
    private const int LongestOffice = 12;

    private readonly ParsedText _text;
    private readonly Clusters _clusters;
    private readonly Dictionary<(int Sentence, int Head), Draft> _byHead = [];

    private RoleSieve(ParsedText text, Clusters clusters)
    {
        (_text, _clusters) = (text, clusters);
        foreach (var draft in clusters.Drafts)
            if (!draft.IsPair) _byHead.TryAdd((draft.Sentence, draft.Head), draft);
    }

    public static void Run(ParsedText text, Clusters clusters)
    {
        var sieve = new RoleSieve(text, clusters);
        foreach (var draft in clusters.Drafts) sieve.JoinGrammar(draft);
        for (var at = 1; at < clusters.Drafts.Count; at++)
            if (sieve.IsOfficeOf(clusters.Drafts[at - 1], clusters.Drafts[at])) sieve.JoinIfAlike(clusters.Drafts[at - 1], clusters.Drafts[at]);
        foreach (var draft in clusters.Drafts)
            if ((sieve.OfficeBefore(draft) ?? sieve.OfficeBeside(draft) ?? sieve.OfficeOfBody(draft)) is { } office) sieve.JoinIfAlike(office, draft);
        foreach (var draft in clusters.Drafts)
            if (draft.Kind != MentionKind.Pronoun && draft.IsDefinite) sieve.JoinBack(draft);
    }

    private void JoinGrammar(Draft draft)
    {
        var sentence = _text.Sentences[draft.Sentence];
        if (draft.Kind == MentionKind.Pronoun || draft.IsPair) return;
        var relation = sentence.Deprel(draft.Head);
        if (relation is Deprel.Flat or Deprel.Appos && draft.IsName && _byHead.TryGetValue((draft.Sentence, sentence.Head(draft.Head)), out var described) && described.Kind == MentionKind.Nominal) JoinIfAlike(described, draft);
        if (relation == Deprel.Appos && draft is { Kind: MentionKind.Nominal, Type: EntityType.Org, Subtype: not null } && _byHead.TryGetValue((draft.Sentence, sentence.Head(draft.Head)), out var unknown) && unknown is { IsName: true, IsThing: true, IsLifeless: false }) Type(unknown, draft);
        if (relation == Deprel.Appos && sentence.Child(draft.Head, Deprel.Cc) < 0 && !IsOfAnother(sentence, draft) && _byHead.TryGetValue((draft.Sentence, sentence.Head(draft.Head)), out var apposed)) JoinIfAlike(apposed, draft);
        if (draft.IsName && Called(sentence, draft) is >= 0 and var called && _byHead.TryGetValue((draft.Sentence, called), out var bearer) && bearer.Kind == MentionKind.Nominal) JoinIfAlike(bearer, draft);
        if (relation == Deprel.Nmod && draft is { IsName: true, Type: EntityType.Loc } && _byHead.TryGetValue((draft.Sentence, sentence.Head(draft.Head)), out var place) && IsPlaceOf(sentence, place, draft)) JoinIfAlike(place, draft);
        if (sentence.Child(draft.Head, Deprel.Cop) >= 0 && !IsNegated(sentence, draft.Head)
            && sentence.Child(draft.Head, Deprel.Nsubj) is var subject and >= 0 && _byHead.TryGetValue((draft.Sentence, subject), out var named)) JoinIfAlike(named, draft);
    }

    /// <summary>"The Dusk Riders, a militia,": a name of an unknown kind is of the kind that the text gives.</summary>
    private void Type(Draft unknown, Draft kind)
    {
        foreach (var draft in _clusters.Of(unknown).Drafts)
            if (draft.IsThing) (draft.Type, draft.IsThing, draft.Subtype) = (kind.Type, false, kind.Subtype);
    }

    /// <summary>"Omar Ruz, a baker, and Sela Karn, a nurse,": a person behind "and", and what is said right behind a person's name and comma, belong to nobody further left.</summary>
    private bool IsOfAnother(Sentence sentence, Draft draft)
    {
        if (draft is not { Type: EntityType.Per, First: > 1, Index: > 0 }) return false;
        if (draft.IsName) return sentence.Deprel(draft.First - 1) == Deprel.Cc;
        var before = _clusters.Drafts[draft.Index - 1];
        return before is { IsName: true, Type: EntityType.Per } && before.Head != sentence.Head(draft.Head) && IsOfficeOf(before, draft);
    }

    /// <summary>"A lawyer called Omar Haddad": the noun right before, or -1.</summary>
    private static int Called(Sentence sentence, Draft name)
    {
        var verb = name.First - 1;
        if (verb > 1 && Phrases.Is(sentence, verb, "the")) verb--;
        return verb > 0 && sentence.Form(verb) is "called" or "named" or "dubbed" && sentence.Upos(verb - 1) is Upos.NOUN ? verb - 1 : -1;
    }

    /// <summary>"The city of Halmuz": the noun and the name are one place.</summary>
    private static bool IsPlaceOf(Sentence sentence, Draft place, Draft name) =>
        place is { Type: EntityType.Loc, IsName: false, IsDefinite: true, Modifiers.Count: 0, Subtype: "city" or "region" or "state" } && name.First == place.Head + 2 && Phrases.Is(sentence, place.Head + 1, "of");

    /// <summary>"Omar Haddad, Minister for ...": an office behind name and comma is the man's, whatever the tree says; so is "ORSA, the aid group,".</summary>
    private bool IsOfficeOf(Draft before, Draft draft)
    {
        var sentence = _text.Sentences[draft.Sentence];
        if (before.Sentence != draft.Sentence || !before.IsName || draft.Kind != MentionKind.Nominal || before.Type != draft.Type || draft.Type is not (EntityType.Per or EntityType.Org)) return false;
        var end = AgeEnd(sentence, before.End);
        var between = draft.First - end;
        var isNext = between == 1 || (between == 2 && sentence.Upos(draft.First - 1) == Upos.DET);
        if (draft.Type == EntityType.Org && !(between == 2 && draft.End < sentence.Count && sentence.Form(draft.End) is ",")) return false;
        return isNext && Phrases.Is(sentence, end, ",") && (sentence.Deprel(draft.Head) != Deprel.Conj || IsSetOff(sentence, draft)) && !(between == 2 && IsSpeaking(sentence, draft));
    }

    /// <summary>"A baker" between comma and comma.</summary>
    private static bool IsSetOff(Sentence sentence, Draft draft) =>
        draft.End < sentence.Count && Phrases.Is(sentence, draft.End, ",") && sentence.Form(draft.First - 1) is "a" or "an";

    /// <summary>Where "Omar Ruz, 34" ends, whose name ends at a word.</summary>
    private static int AgeEnd(Sentence sentence, int end) =>
        end + 2 < sentence.Count && Phrases.Is(sentence, end, ",") && Phrases.Is(sentence, end + 2, ",") && sentence.Form(end + 1) is { Length: 1 or 2 } age && char.IsAsciiDigit(age[0]) && char.IsAsciiDigit(age[^1]) ? end + 2 : end;

    /// <summary>"... killed Omar Haddad, a doctor said": the subject of the verb right behind it, with no comma between.</summary>
    private static bool IsSpeaking(Sentence sentence, Draft draft) =>
        sentence.Deprel(draft.Head) == Deprel.Nsubj && draft.End < sentence.Count && sentence.Head(draft.Head) == draft.End && sentence.Upos(draft.End) == Upos.VERB;

    /// <summary>"The leader of the party, Omar Haddad, ...": the office that ends right before the comma before a name that is itself shut off, whatever the tree says.</summary>
    private Draft? OfficeBefore(Draft name)
    {
        var sentence = _text.Sentences[name.Sentence];
        if (!name.IsName || name.Type != EntityType.Per || name.First < 2 || !Phrases.Is(sentence, name.First - 1, ",")) return null;
        if (name.End < sentence.Count && sentence.Upos(name.End) != Upos.PUNCT) return null;
        for (var at = name.Index - 1; at >= 0 && _clusters.Drafts[at].Sentence == name.Sentence; at--)
        {
            var office = _clusters.Drafts[at];
            if ((office.End == name.First - 1 || (office.End == name.End && office.Head < name.First - 1) || IsOwnPhrase(sentence, office, name.First - 1)) && office is { Kind: MentionKind.Nominal, Type: EntityType.Per, IsPlural: false, IsPair: false, Role.Length: > 0 } && !_clusters.Of(office).HasName) return office;
        }

        return null;
    }

    /// <summary>Whether all up to a word is what the office is of or for: "the spokesman for the Highland Army, Omar Haddad, said".</summary>
    private bool IsOwnPhrase(Sentence sentence, Draft office, int end)
    {
        if (office.End >= end || sentence.Upos(office.End) != Upos.ADP || _clusters.Drafts.Skip(office.Index + 1).TakeWhile(draft => draft.Sentence == office.Sentence && draft.First < end).Any(draft => draft is { Type: EntityType.Per, IsNested: false })) return false;
        for (var word = office.End; word < end; word++)
            if (!sentence.Governs(office.Head, word)) return false;
        return true;
    }

    /// <summary>"Front leader Omar Haddad met them": an office right before a name, where the tree takes both for subjects of the verb.</summary>
    private Draft? OfficeBeside(Draft name)
    {
        if (name is not { IsName: true, Type: EntityType.Per, IsPlural: false } || name.First == 0) return null;
        if (!_byHead.TryGetValue((name.Sentence, name.First - 1), out var office) || office is not { Kind: MentionKind.Nominal, Type: EntityType.Per, IsPlural: false }) return null;
        var sentence = _text.Sentences[name.Sentence];
        return sentence.Head(office.Head) == sentence.Head(name.Head) && sentence.Deprel(office.Head) == sentence.Deprel(name.Head) ? office : null;
    }

    /// <summary>"The leader of the Homeland Coalition Sheikh Khalid Daud revealed ...": an office, what it is of, and the name, with no comma, as translated agencies write.</summary>
    private Draft? OfficeOfBody(Draft name)
    {
        var sentence = _text.Sentences[name.Sentence];
        if (name is not { IsName: true, Type: EntityType.Per, IsPlural: false, IsNested: false } || name.First < 3 || (name.End - name.First < 2 && name.Role.Length == 0)) return null;
        for (var word = name.First - 1; word > 0 && name.First - word < LongestOffice; word--)
        {
            if (sentence.Upos(word) is not (Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.DET) && !IsOf(sentence, word)) return null;
            if (!IsOf(sentence, word) || !_byHead.TryGetValue((name.Sentence, word - 1), out var office)) continue;
            if (office is { Kind: MentionKind.Nominal, Type: EntityType.Per, IsPlural: false, Role.Length: > 0, IsDefinite: true } && sentence.Upos(name.First - 1) is Upos.NOUN or Upos.PROPN) return _clusters.Of(office).HasName ? null : office;
        }

        return null;
    }

    private static bool IsOf(Sentence sentence, int word) => sentence.Upos(word) == Upos.ADP && (Phrases.Is(sentence, word, "of") || Phrases.Is(sentence, word, "for") || Phrases.Is(sentence, word, "in"));

    internal static bool IsNegated(Sentence sentence, int word)
    {
        var adverb = sentence.Child(word, Deprel.Advmod);
        return adverb >= 0 && (sentence.HasFeature(adverb, "Polarity=Neg") || sentence.Lemma(adverb) == "not");
    }

    private void JoinIfAlike(Draft left, Draft right)
    {
        var bothNamed = left.IsName && right.IsName && !IsDescription(left); // "Veld's party, the Orange Union"
        if (left.Type == right.Type && (left.IsPlural == right.IsPlural || left is { IsName: true, Role.Length: 0, Type: EntityType.Org }) && !bothNamed && left.Kind != MentionKind.Pronoun && !AreTwoPersons(left, right)) _clusters.Join(left, right);
    }

    /// <summary>Whether both are called by full names by now, which were not found to be one.</summary>
    private bool AreTwoPersons(Draft left, Draft right) =>
        left.Type == EntityType.Per && _clusters.Of(left) != _clusters.Of(right) && HasFullName(_clusters.Of(left)) && HasFullName(_clusters.Of(right));

    private static bool HasFullName(Cluster cluster) => cluster.HasName && cluster.Drafts.Any(draft => draft.IsName && draft.Key.Contains(' ', StringComparison.Ordinal));

    /// <summary>A noun written small, though a name stands in its phrase.</summary>
    private bool IsDescription(Draft draft) => draft is { Role.Length: > 0, Type: EntityType.Org } && char.IsLower(_text.Sentences[draft.Sentence].Form(draft.Head)[0]);

    /// <summary>Looks backward for what a definite description points at: the same noun, narrowed down by nothing else. "The philosopher Omar" and "the philosopher Sela" stay two.</summary>
    private void JoinBack(Draft draft)
    {
        for (var at = draft.Index - 1; at >= Math.Max(0, draft.Index - (draft.IsThing ? ThingReach : Reach)); at--)
        {
            var before = _clusters.Drafts[at];
            if (before.Kind == MentionKind.Pronoun || before.IsPair || before.End > draft.First && before.Sentence == draft.Sentence || !PointsAt(draft, before)) continue;
            if (!_clusters.Of(before).HasName || !_clusters.Of(draft).HasName) _clusters.Join(before, draft);
            return;
        }
    }

    private bool PointsAt(Draft draft, Draft before)
    {
        if (draft.Type != before.Type || draft.IsThing != before.IsThing || draft.IsPlural != before.IsPlural || draft.Role.Length == 0) return false;
        if (draft.Country is not null && before.Country is not null && draft.Country != before.Country) return false;
        var isSameNoun = before.Role.Length > 0 ? LastWord(before.Role) == LastWord(draft.Role) : LastWord(before.Key) == draft.Role;
        if (!isSameNoun || IsDeputy(draft) != IsDeputy(before)) return false;
        foreach (var modifier in draft.Modifiers)
            if (!before.Key.Contains(modifier, StringComparison.Ordinal) && !before.Role.Contains(modifier, StringComparison.Ordinal)) return false;
        return true;
    }

    /// <summary>Whether the phrase names an office by the one above it ("deputy premier"): the premier is another.</summary>
    private bool IsDeputy(Draft draft)
    {
        var sentence = _text.Sentences[draft.Sentence];
        for (var word = draft.First; word < draft.End; word++)
            if (sentence.Form(word).ToString().ToLowerInvariant() is "deputy" or "vice" or "assistant" or "shadow") return word < draft.Head || draft.IsName;
        return false;
    }

    /// <summary>"Deputy minister", "vice president": another office than the minister's and the president's.</summary>
    internal static bool IsUnder(Draft draft)
    {
        var words = draft.Role.Contains(' ', StringComparison.Ordinal) ? draft.Role : draft.Key;
        return words.Contains("deputy ", StringComparison.Ordinal) || words.Contains("vice ", StringComparison.Ordinal) || words.Contains("assistant ", StringComparison.Ordinal) || words.Contains("shadow ", StringComparison.Ordinal);
    }

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..];
}
