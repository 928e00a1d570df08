using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Places;

/// <summary>
/// The country of a place of one text: by its own words ("Harven, Kelmaria", "the Iraqi town of Harven", "Harven in northern Iraq"), wherever in the text
/// they stand, else by the gazetteer; of several countries in which the name is known, the one that the text names most often.
/// </summary>
internal sealed class CountryFinder
{
    private const int Between = 24; // UTF-16 units between a place and the state in which it is said to lie
    private const int Ahead = 40; // ... from the people that is named before it

    private readonly ParsedText _text;
    private readonly Gazetteer _gazetteer;
    private readonly NamedPlaces _places;
    private readonly Dictionary<string, string> _said = new(StringComparer.Ordinal); // folded name -> ISO code
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal); // ISO code -> how often the text names the state or its people
    private readonly HashSet<string> _names = new(StringComparer.Ordinal); // folded, of places

    public CountryFinder(ParsedText text, Entities entities, NamedPlaces named, Gazetteer gazetteer)
    {
        (_text, _gazetteer, _places) = (text, gazetteer, named);
        var codes = entities.Actors.DistinctBy(actor => actor.Id).ToDictionary(actor => actor.Id, actor => gazetteer.StateIn(actor.Code), StringComparer.Ordinal);
        foreach (var mention in entities.Mentions)
            if (codes.GetValueOrDefault(mention.Actor) is { } state && !gazetteer.IsTown(Folded(NameOf(mention)))) _named[state] = _named.GetValueOrDefault(state) + 1;
        for (var at = 0; at < named.All.Count; at++)
        {
            if (named.All[at].Kind != MentionKind.Name) continue;
            var key = Folded(NameOf(named.All[at]));
            _names.Add(key);
            if ((Behind(named.All, at) ?? Before(named.All[at])) is { } state) _said.TryAdd(key, state);
        }
    }

    /// <summary>Whether the words name a place that the text or the gazetteer knows.</summary>
    public bool IsPlace(TextSpan span) => Folded(span) is var name && (_names.Contains(name) || _gazetteer.StateOf(name) is not null || _gazetteer.IsTown(name) || _gazetteer.CountriesOf(name).Count > 0);

    /// <summary>Of a place that the text names there, or of the name that its phrase ends in ("the town of Harven").</summary>
    public string? Of(TextSpan span)
    {
        var name = Folded(span);
        for (var at = name; at.Length > 0; at = at.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var cut ? at[(cut + 1)..] : "")
            if ((_said.GetValueOrDefault(at) ?? _gazetteer.StateOf(at) ?? Likeliest(_gazetteer.CountriesOf(at))) is { } state) return state;
        if (name.EndsWith(" border", StringComparison.Ordinal) || name.EndsWith(" frontier", StringComparison.Ordinal)) return null; // of two countries, and the text names one
        return name.Split(' ').Select(word => StateOf(word) ?? StateOf(word.TrimEnd('s'))).FirstOrDefault(state => state is not null); // "Syrian territory", "Russia's Harven region"
    }

    private string? Likeliest(IReadOnlyList<string> countries) => countries.Count == 0 ? null : countries.MaxBy(country => _named.GetValueOrDefault(country));

    /// <summary>"Mosul, Iraq", "Springfield, Illinois", "Mosul in northern Iraq": the next place but a few small words on.</summary>
    private string? Behind(IReadOnlyList<Mention> places, int at)
    {
        for (var next = at + 1; next < places.Count && places[next].Span.Start - places[at].Span.End <= Between; next++)
        {
            if (places[next].Kind != MentionKind.Name || NameOf(places[next]).Start < places[at].Span.End) continue;
            var outer = Folded(NameOf(places[next]));
            if (!IsLying(_text.Text.AsSpan(places[at].Span.End, NameOf(places[next]).Start - places[at].Span.End))) return null;
            return _gazetteer.StateOf(outer) ?? (_gazetteer.IsTown(outer) ? null : _gazetteer.CountriesOf(outer) is [var only] ? only : null);
        }

        return null;
    }

    /// <summary>", ", " in ", ", in northern ", " in the south of ": what stands between a place and that in which it lies.</summary>
    private static bool IsLying(ReadOnlySpan<char> between)
    {
        var isParted = false;
        foreach (var range in between.SplitAny(' ', '-'))
        {
            var word = between[range];
            if (word.Length == 0 || word is "the" || IsCompass(word)) continue;
            if (word is not ("," or "in" or "of" or ", in")) return false;
            isParted = true;
        }

        return isParted;
    }

    private static bool IsCompass(ReadOnlySpan<char> word)
    {
        foreach (var part in (ReadOnlySpan<string>)["north", "south", "east", "west"])
            if (word.StartsWith(part, StringComparison.OrdinalIgnoreCase)) return true;
        return word is "central";
    }

    /// <summary>"the Iraqi city of Mosul", "Iraq's second city, Mosul": a state or people just before, with nothing but what the place is between.</summary>
    private string? Before(Mention place)
    {
        var name = NameOf(place);
        var start = Math.Max(_text.SentenceAt(name.Start) is >= 0 and var number ? _text.Sentences[number].Span.Start : 0, name.Start - Ahead);
        var before = _text.Text.AsSpan(start, name.Start - start).TrimEnd();
        if (!before.EndsWith(" of", StringComparison.Ordinal)) return null;
        var words = NameFolding.Fold(before[..^3].ToString()).Split(' ');
        if (!_places.IsOfPlace(words[^1])) return null; // "Russia's annexation of Crimea"
        for (var at = words.Length - 2; at >= Math.Max(0, words.Length - 4); at--)
            if ((StateOf(words[at]) ?? StateOf(words[at].TrimEnd('s'))) is { } state) return state; // "Iraq's" is folded to "iraqs"
        return null;
    }

    private string? StateOf(string folded) => _gazetteer.StateOf(folded) ?? _gazetteer.StateOfPeople(folded);

    private static TextSpan NameOf(Mention mention) => mention.Name ?? mention.Span;

    private string Folded(TextSpan span) => NameFolding.Fold(span.Of(_text.Text));
}
