using System.Collections.Frozen;
using Hearsay.Core;
using Hearsay.Language.Tokens;
using Hearsay.Reading.Mentions;

namespace Hearsay.Reading.Places;

/// <summary>
/// The "where" of the reading: gives events the place that their sentence names, else the one at which the paragraph stands, else that
/// of the dateline, with the country in which it lies. Only what happens on the ground takes a place from around it; what is said
/// has one only where its own clause says so. Read-only after loading; time is linear in the text.
/// </summary>
public sealed class PlaceReader
{
    private const int Lead = 600; // UTF-16 units behind a dateline for which it speaks

    private static readonly string[] Parts = ["street", "outskirt", "outskirts", "centre", "center", "heart", "edge", "north", "south", "east", "west"]; // of a place

    private readonly Gazetteer _gazetteer;
    private readonly FrozenSet<string> _nouns;

    private PlaceReader(Gazetteer gazetteer, FrozenSet<string> nouns) => (_gazetteer, _nouns) = (gazetteer, nouns);

    /// <param name="lexiconsDirectory">The folder of one language, such as <c>lexicons/en</c>.</param>
    /// <param name="codesDirectory">The folder that holds <c>countries.tsv</c>.</param>
    public static PlaceReader Load(string lexiconsDirectory, string codesDirectory)
    {
        ArgumentNullException.ThrowIfNull(lexiconsDirectory);
        ArgumentNullException.ThrowIfNull(codesDirectory);
        var nouns = WordList.Rows(Path.Combine(lexiconsDirectory, "place-nouns.tsv")).Select(row => row[0]).Concat(Parts);
        return new PlaceReader(Gazetteer.Load(lexiconsDirectory, codesDirectory), nouns.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <param name="events">Of the text, with the places that their own clauses name, whatever their country.</param>
    /// <returns>The same events in the same order.</returns>
    public IReadOnlyList<Event> Mark(IReadOnlyList<Event> events, ParsedText text, Entities entities)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        if (events.Count == 0) return events;
        var named = new NamedPlaces(text, entities, _nouns);
        var countries = new CountryFinder(text, entities, named, _gazetteer);
        var placed = events.ToArray();
        var scenes = new Scenes(text);
        foreach (var at in Enumerable.Range(0, placed.Length).OrderBy(at => placed[at].Trigger.Start))
        {
            var found = Find(placed[at], text, named, countries, scenes);
            placed[at] = placed[at] with { Place = found };
            if (found is { Basis: PlaceBasis.Text } && IsOnTheGround(placed[at])) scenes.Add(placed[at].Trigger.Start, found);
        }

        return placed;
    }

    private Place? Find(Event told, ParsedText text, NamedPlaces named, CountryFinder countries, Scenes scenes)
    {
        var number = text.SentenceAt(told.Trigger.Start);
        if (number < 0) return null;
        var span = OwnPlace(told, named) ?? SentencePlace.Of(told, IsOnTheGround(told), (text.Sentences[number], number), named);
        if (span is { } phrase)
        {
            if (named.NamingOf(phrase) is not { } own) return null; // "the area": nobody finds it
            return new Place(own.Of(text.Text), own.Start, own.End, countries.Of(own), text.Sentences[number].Span.Contains(own) ? PlaceBasis.Text : PlaceBasis.Context);
        }

        if (!IsOnTheGround(told) || !IsNews(told) || named.IsAnyIn(number)) return null;
        var around = scenes.Before(told.Trigger.Start) is { } scene ? scene with { Basis = PlaceBasis.Context } : named.IsAnyBefore(told.Trigger.Start) ? null : Dateline(text, told.Trigger.Start, countries);
        return around is not null && MayBeAt(told, around.Country) ? around : null;
    }

    /// <summary>What its own clause names, but not whom it is said to: "called on Tunisia" is not "in Tunisia".</summary>
    private static TextSpan? OwnPlace(Event told, NamedPlaces named) =>
        told.Place is { } own && !named.IsOther(own.Span) && (IsOnTheGround(told) || !told.Source.Concat(told.Target).Any(actor => actor.Span.Overlaps(own.Span))) ? own.Span : null;

    private Place? Dateline(ParsedText text, int position, CountryFinder countries)
    {
        var dateline = Reading.Dateline.Find(text.Text);
        if (dateline.IsEmpty || position > dateline.End + Lead) return null;
        foreach (var name in SlugLines.NamesOf(text.Text, Datelines.FindSlug(text.Text)))
            if (countries.IsPlace(name)) return new Place(name.Of(text.Text), name.Start, name.End, countries.Of(name), PlaceBasis.Dateline);
        var line = dateline.Slice(text.Text);
        var town = line.IndexOfAny(",(–—") is > 0 and var cut ? cut : line.IndexOf('-');
        var span = new TextSpan(dateline.Start, dateline.Start + line[..Math.Max(0, town)].TrimEnd().Length);
        return !span.IsEmpty && countries.IsPlace(span) ? new Place(span.Of(text.Text), span.Start, span.End, countries.Of(span), PlaceBasis.Dateline) : null;
    }

    /// <summary>Deeds that are done somewhere: what is said, promised or imposed is not looked for on a map.</summary>
    private static bool IsOnTheGround(Event told) =>
        told.Type is EventType.Assault or EventType.Protest or EventType.Coerce or EventType.Mobilize or EventType.Retreat or EventType.Consult;

    private static bool IsNews(Event told) => told.IsTold && (told.Auxiliary & (Auxiliary.Future | Auxiliary.Historical)) == Auxiliary.None;

    /// <summary>What two states' forces do to each other is not done in a third for all that is known.</summary>
    private bool MayBeAt(Event told, string? country) =>
        country is null || told.Source.Concat(told.Target).All(actor => _gazetteer.StateIn(actor.Code) is not { } own || own == country);
}
