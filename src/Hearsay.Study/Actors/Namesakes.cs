using System.Globalization;

namespace Hearsay.Study.Actors;

/// <summary>
/// Tells the bearers of one written name apart by the documents that name them (<see cref="BearerScenes"/>): sets of documents that have nothing
/// in common are two bearers' only where what they say cannot well be true of one. Bodies whose names many countries use ("PDP", "Interior
/// Ministry") are apart by country. What is known of names in many documents is kept, so that more documents cost what they are. Not safe for several threads.
/// </summary>
internal sealed class Namesakes(Background background)
{
    /// <summary>Documents of a name that are so few that they are read again whenever one comes: less is kept.</summary>
    private const int Few = 32;

    private const int LongestAcronym = 6;
    private const int DocumentLetters = 8;

    private readonly Dictionary<string, BearerScenes> _kept = new(StringComparer.Ordinal); // name -> of names in many documents

    /// <summary>The bearers, the one with most documents first; none where there is one.</summary>
    /// <param name="written">The name, folded, and what all documents together say of it.</param>
    /// <param name="fresh">Documents that have come since the name was last asked for; null when others are gone or otherwise.</param>
    /// <returns>They; and the documents that have come since the bearers were last told, of bearers that go on.</returns>
    public (IReadOnlyList<Bearer> Bearers, IReadOnlyList<(string Document, BearerScene Scene)> Fresh) Of((string Name, RecordActor Whole) written, IReadOnlyList<string>? fresh, Func<string, DocumentCast> castOf)
    {
        var (name, whole) = written;
        if (whole.Documents.Count < 2 || KindOf(whole) is var kind && kind == NameKind.Own)
        {
            Forget(name);
            return ([], []);
        }

        if (whole.Documents.Count <= Few) Forget(name);
        var scenes = GoOn(name, kind, fresh, castOf) ?? Begin(name, kind, whole.Documents, castOf);
        var bearers = scenes.Count < 2 ? [] : Bearers(scenes);
        var come = scenes.Fresh.ToArray();
        scenes.Rest();
        return (bearers, come);
    }

    /// <summary>The name is borne no more, or not in many documents.</summary>
    public void Forget(string name) => _kept.Remove(name);

    private BearerScenes? GoOn(string name, NameKind kind, IReadOnlyList<string>? fresh, Func<string, DocumentCast> castOf) =>
        fresh is not null && _kept.TryGetValue(name, out var kept) && kept.Kind == kind && fresh.All(document => kept.TryAdd(document, castOf(document))) ? kept : null;

    private BearerScenes Begin(string name, NameKind kind, IReadOnlyList<string> documents, Func<string, DocumentCast> castOf)
    {
        (string Id, DocumentCast Cast)[] told = [.. documents.Select(document => (document, castOf(document)))];
        var scenes = new BearerScenes(name, kind, told.Select(document => document.Cast.Year).OfType<int>(), background);
        foreach (var (id, cast) in told) scenes.TryAdd(id, cast);
        if (documents.Count > Few) _kept[name] = scenes;
        return scenes;
    }

    private List<Bearer> Bearers(BearerScenes scenes)
    {
        var bearers = new List<Bearer>();
        foreach (var scene in scenes.InOrder)
        {
            if (bearers.Find(bearer => !bearer.Traits.AreApart(scene.Traits, scenes.Kind, background.Callings)) is not { } bearer) bearers.Add(bearer = new Bearer());
            bearer.Take(scene);
        }

        return bearers.Count < 2 ? [] : bearers;
    }

    private NameKind KindOf(RecordActor bearer)
    {
        if (bearer.Type == EntityType.Per) return bearer.Name.Contains(' ', StringComparison.Ordinal) ? NameKind.Person : NameKind.Own;
        if (bearer.Type != EntityType.Org) return NameKind.Own;
        if (bearer.Subtype is "government" or "police" or "military" or "legislature" or "court" or "intelligence" && !bearer.Name.Contains("Foreign", StringComparison.OrdinalIgnoreCase) && bearer.Name.Contains(' ', StringComparison.Ordinal)) return NameKind.Office;
        if (bearer.Subtype is "party" or "coalition" && bearer.Name.Contains(' ', StringComparison.Ordinal)) return NameKind.Party;
        if (bearer.Subtype is not ("igo" or "outlet" or "company") && IsCommon(bearer.Name)) return NameKind.Party;
        return bearer.Subtype is not ("igo" or "outlet" or "company") && bearer.Name.Length is > 1 and <= LongestAcronym && bearer.Name.All(char.IsAsciiLetterUpper) ? NameKind.Party : NameKind.Own;
    }

    /// <summary>"National Army", "Red Crescent": words that bodies of many countries are called by.</summary>
    private bool IsCommon(string name) => name.Contains(' ', StringComparison.Ordinal) && background.IsCommon is { } isCommon && NameFolding.Fold(name).Split(' ').All(isCommon);

    /// <summary>Words that tell each bearer from the others in an id.</summary>
    public static IReadOnlyList<string> Tags(IReadOnlyList<Bearer> bearers)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var tags = new List<string>();
        foreach (var (traits, first) in bearers.Select(bearer => (bearer.Traits, bearer.First)))
        {
            var country = (traits.Own.Count > 0 ? traits.Own : traits.Countries).Order(StringComparer.Ordinal).FirstOrDefault();
            var tag = country?.ToLowerInvariant() ?? traits.Years?.First.ToString(CultureInfo.InvariantCulture) ?? first[..Math.Min(first.Length, DocumentLetters)];
            if (!used.Add(tag)) used.Add(tag = $"{tag}-{first[..Math.Min(first.Length, DocumentLetters)]}");
            tags.Add(tag);
        }

        return tags;
    }
}
