using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Whom somebody's "we" means: the party for which a spokesman speaks, the body that a speaker leads; of "Omar and I" both.
/// </summary>
internal sealed class SpokenFor
{
    private readonly ParsedText _text;
    private readonly Clusters _clusters;
    private readonly SpeechMap _map;
    private readonly Dictionary<(int Sentence, int Head), List<Draft>> _parts = []; // the word that a body's name hangs on -> the names

    private readonly Dictionary<(int Sentence, int Word), Draft> _owners = []; // "its", "the organisation's"

    private readonly Dictionary<string, Draft> _states = new(StringComparer.Ordinal); // country -> a mention of the state

    public SpokenFor(ParsedText text, Clusters clusters, SpeechMap map)
    {
        (_text, _clusters, _map) = (text, clusters, map);
        foreach (var draft in clusters.Drafts)
        {
            if (draft is { Pronoun: { Person: 3, IsPossessive: true, Gender: not ('m' or 'f') } } or { Kind: MentionKind.Nominal, Type: EntityType.Org, IsPlural: false }) _owners.TryAdd((draft.Sentence, draft.Head), draft);
            if (draft is not { IsName: true, IsThing: false } || !(draft.Type == EntityType.Org || draft.Known?.Subtype == "state")) continue;
            if (draft is { Known.Subtype: "state", Country: { } country }) _states.TryAdd(country, draft);
            var head = text.Sentences[draft.Sentence].Head(draft.Head);
            if (head < 0) continue;
            if (!_parts.TryGetValue((draft.Sentence, head), out var names)) _parts.Add((draft.Sentence, head), names = []);
            names.Add(draft);
        }
    }

    /// <param name="isGuess">Whether what is likely counts too: the body of which the speaker is said to be anything, and couples.</param>
    public void Join(bool isGuess)
    {
        if (isGuess) JoinCouples();
        foreach (var draft in _clusters.Drafts)
            if (draft.Pronoun is { Person: 1, IsPlural: true } && _clusters.Of(draft).IsBare && Speaker(draft) is { } speaker && Body(speaker, isGuess) is { } body) _clusters.Join(body, draft);
    }

    private Draft? Speaker(Draft draft) => _map.SpeakerAt(draft.Sentence, _text.Sentences[draft.Sentence][draft.Head].Start);

    /// <summary>The one body that the speaker's office is said to be of, or null when there is none or are several.</summary>
    private Draft? Body(Draft speaker, bool isGuess)
    {
        Draft? body = null;
        foreach (var draft in _clusters.Of(speaker).Drafts)
        {
            if (draft.Role.Length == 0 || !(isGuess || IsSpokesman(draft.Role))) continue;
            foreach (var name in Around(draft).Concat(Others(draft, isGuess)))
            {
                if (body is not null && _clusters.Of(body) != _clusters.Of(name)) return null;
                body = name;
            }
        }

        return body;
    }

    /// <summary>"Its leader": the body; "the Iraqi minister", as a guess: the state.</summary>
    private IEnumerable<Draft> Others(Draft office, bool isGuess)
    {
        var owner = _text.Sentences[office.Sentence].Child(office.Head, Deprel.NmodPoss);
        if (owner >= 0 && _owners.TryGetValue((office.Sentence, owner), out var its) && _clusters.Of(its) is { Type: EntityType.Org, IsThing: false }) yield return its;
        if (isGuess && State(office) is { } state) yield return state;
    }

    /// <summary>"The Iraqi minister": the state, where the text names it.</summary>
    private Draft? State(Draft office) => office is { Country: { } country, Sector: "GOV" } ? _states.GetValueOrDefault(country) : null;

    private static bool IsSpokesman(string role) => role.Contains("spokes", StringComparison.Ordinal);

    /// <summary>The bodies named beside the word for an office: before it, or behind "of", "for" and the like.</summary>
    private IEnumerable<Draft> Around(Draft office)
    {
        var sentence = _text.Sentences[office.Sentence];
        for (var word = office.First; word <= office.Head; word++)
        {
            if (word < office.Head && sentence.Upos(word) is not (Upos.NOUN or Upos.PROPN)) continue;
            foreach (var name in _parts.GetValueOrDefault((office.Sentence, word), []))
                if (sentence.Deprel(name.Head) is Deprel.Nmod or Deprel.NmodPoss or Deprel.Compound or Deprel.NmodDesc && IsPart(sentence, name)) yield return name;
        }
    }

    private static bool IsPart(Sentence sentence, Draft name) =>
        sentence.Child(name.Head, Deprel.Case) is not (>= 0 and var mark) || sentence.Deprel(name.Head) == Deprel.NmodPoss || sentence.Lemma(mark) is "of" or "for" or "to" or "'s" or "with" or "from";

    /// <summary>Gives "we" to "Omar and I", said before by the same speaker.</summary>
    private void JoinCouples()
    {
        var couples = new Dictionary<Cluster, Draft>(); // who says "I" -> "Omar and I"
        foreach (var draft in _clusters.Drafts)
        {
            if (draft is { IsPair: true, PairType: not null } && First(draft) is { } own) couples[_clusters.Of(own)] = draft;
            if (couples.Count > 0 && draft.Pronoun is { Person: 1, IsPlural: true } && _clusters.Of(draft).IsBare && LastSpeaker(draft) is { } speaker && couples.TryGetValue(_clusters.Of(speaker), out var couple)) _clusters.Join(couple, draft);
        }
    }

    private Draft? First(Draft couple)
    {
        for (var at = couple.Index + 1; at < _clusters.Drafts.Count && _clusters.Drafts[at].Sentence == couple.Sentence && _clusters.Drafts[at].First < couple.End; at++)
            if (_clusters.Drafts[at].Pronoun is { Person: 1, IsPlural: false }) return _clusters.Drafts[at];
        return null;
    }

    /// <summary>Who said "I" last before.</summary>
    private Draft? LastSpeaker(Draft draft)
    {
        for (var at = draft.Index - 1; at >= 0; at--)
            if (_clusters.Drafts[at].Pronoun is { Person: 1, IsPlural: false }) return _clusters.Drafts[at];
        return null;
    }
}
