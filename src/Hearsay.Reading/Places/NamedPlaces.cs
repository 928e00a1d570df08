using System.Collections.Frozen;
using Hearsay.Core;

namespace Hearsay.Reading.Places;

/// <summary>The mentions of places of a text, by sentence and by the word that heads them. What a dateline names is left out.</summary>
internal sealed class NamedPlaces
{
    private readonly Dictionary<long, Mention> _byHead = [];
    private readonly HashSet<int> _named = []; // sentences with a name of a place that is no state
    private readonly Dictionary<int, Mention> _byStart = [];
    private readonly HashSet<TextSpan> _others = []; // mentions of people and bodies
    private readonly Dictionary<string, List<TextSpan>> _namings = new(StringComparer.Ordinal); // actor -> its names in text order

    private readonly FrozenSet<string> _nouns;

    /// <param name="nouns">What a place can be or be part of ("city", "outskirts"), folded.</param>
    public NamedPlaces(ParsedText text, Entities entities, FrozenSet<string> nouns)
    {
        _nouns = nouns;
        All = [.. Dateline.Without(entities, text.Text).Mentions.Where(mention => mention is { Type: EntityType.Loc, Kind: not MentionKind.Pronoun } && text.Sentences[mention.Sentence].Xpos(mention.Head) != "NNS")]; // "nations" lie nowhere
        foreach (var mention in entities.Mentions)
            if (mention.Type != EntityType.Loc) _others.Add(mention.Span);
        foreach (var place in All)
        {
            _byHead.TryAdd(Key(place.Sentence, place.Head), place);
            _byStart.TryAdd(place.Span.Start, place);
            if (place.Kind == MentionKind.Name) AddNaming(place);
            if (place.Kind == MentionKind.Name && place.Subtype != "state") _named.Add(place.Sentence);
        }
    }

    /// <summary>In text order.</summary>
    public IReadOnlyList<Mention> All { get; }

    /// <summary>Whether the sentence names a place that is no state.</summary>
    public bool IsAnyIn(int sentence) => _named.Contains(sentence);

    /// <summary>Whether a place that is no state is named before the position: what happened after that may have happened there.</summary>
    public bool IsAnyBefore(int position) => All.Any(place => place is { Kind: MentionKind.Name, Subtype: not "state" } && place.Span.Start < position);

    /// <summary>Whether a place that is no state is mentioned here.</summary>
    public bool IsInState(TextSpan span) => _byStart.TryGetValue(span.Start, out var mention) && mention.Subtype != "state";

    /// <summary>"near the Venezuelan border": a people is no place.</summary>
    public bool IsOther(TextSpan span) => _others.Contains(span);

    public Mention? HeadedBy(int sentence, int word) => _byHead.GetValueOrDefault(Key(sentence, word));

    /// <summary>"the city of", "the outskirts of": not "the hands of".</summary>
    public bool IsOfPlace(string lemma) => _nouns.Contains(lemma);

    /// <summary>A phrase that names a place, or the name behind one that names nothing itself ("the city"), as the text last gave it; null where there is none.</summary>
    public TextSpan? NamingOf(TextSpan phrase)
    {
        if (!_byStart.TryGetValue(phrase.Start, out var mention) || mention.Kind == MentionKind.Name) return phrase;
        if (!_namings.TryGetValue(mention.Actor, out var namings)) return null;
        var at = namings.BinarySearch(phrase);
        at = at < 0 ? ~at - 1 : at;
        return at < 0 ? null : namings[at];
    }

    private void AddNaming(Mention place)
    {
        if (!_namings.TryGetValue(place.Actor, out var namings)) _namings[place.Actor] = namings = [];
        namings.Add(place.Span);
    }

    private static long Key(int sentence, int word) => ((long)sentence << 32) | (uint)word;
}
