using System.Globalization;
using System.Runtime.InteropServices;

namespace Hearsay.Study.Actors;

/// <summary>
/// Tells the bearers of one written name apart by the documents that name them. Documents hang together when they describe the bearer by the
/// same words, name the same company or lie in the same country; sets of documents that have nothing of this in common are two bearers' only
/// where what they say cannot well be true of one. Bodies whose names many countries use ("PDP", "Interior Ministry") are apart by country.
/// </summary>
/// <param name="gazetteer">Tells in which countries documents lie.</param>
internal sealed class Namesakes(Gazetteer gazetteer)
{
    /// <summary>Years without a document that are a generation.</summary>
    private const int Generation = 30;

    private const int LongestAcronym = 6;
    private const int DocumentLetters = 8;

    /// <summary>The documents of each bearer, the one with most documents first; each but the first with words that tell it from the others in an id.</summary>
    /// <param name="bearer">What all documents together say of the name.</param>
    /// <param name="documents">In the order of ids.</param>
    public IReadOnlyList<(IReadOnlyList<string> Documents, string Tag)> Of(RecordActor bearer, IReadOnlyList<(string Id, DocumentCast Cast, int? Year)> documents)
    {
        var kind = KindOf(bearer);
        var scenes = ScenesOf(bearer, kind, documents);
        if (scenes.Count < 2) return [];
        var groups = new List<Scene>();
        foreach (var scene in scenes.OrderByDescending(scene => scene.Documents.Count).ThenBy(scene => scene.Documents[0], StringComparer.Ordinal))
            if (groups.Find(group => !AreApart(group, scene, kind)) is { } group) group.Take(scene);
            else groups.Add(scene);
        return groups.Count < 2 ? [] : Tagged(groups);
    }

    /// <summary>False for names that are nobody else's, and for those of one document.</summary>
    public static bool MayBeSeveral(RecordActor bearer) => bearer.Documents.Count > 1 && KindOf(bearer) != Kind.Own;

    private static Kind KindOf(RecordActor bearer)
    {
        if (bearer.Type == EntityType.Per) return bearer.Name.Contains(' ', StringComparison.Ordinal) ? Kind.Person : Kind.Own;
        if (bearer.Type != EntityType.Org) return Kind.Own;
        if (bearer.Subtype is "government" or "police" or "military" or "legislature" or "court" && !bearer.Name.Contains("Foreign", StringComparison.OrdinalIgnoreCase) && bearer.Name.Contains(' ', StringComparison.Ordinal)) return Kind.Office;
        if (bearer.Subtype is "party" or "coalition" && bearer.Name.Contains(' ', StringComparison.Ordinal)) return Kind.Party;
        return bearer.Subtype is not ("igo" or "outlet" or "company") && bearer.Name.Length is > 1 and <= LongestAcronym && bearer.Name.All(char.IsAsciiLetterUpper) ? Kind.Party : Kind.Own;
    }

    private List<Scene> ScenesOf(RecordActor bearer, Kind kind, IReadOnlyList<(string Id, DocumentCast Cast, int? Year)> documents)
    {
        var eras = Eras(documents.Select(document => document.Year).OfType<int>());
        var parent = Enumerable.Range(0, documents.Count).ToArray();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var scenes = documents.Select(document => Scene.Of(document, bearer, kind, gazetteer)).ToArray();
        for (var at = 0; at < scenes.Length; at++)
            foreach (var key in scenes[at].Keys(kind, eras.GetValueOrDefault(scenes[at].Years.FirstOrDefault())))
            {
                ref var one = ref CollectionsMarshal.GetValueRefOrAddDefault(first, key, out var isKnown);
                if (isKnown) parent[Find(parent, at)] = Find(parent, one);
                else one = at;
            }

        var whole = new Dictionary<int, Scene>();
        for (var at = 0; at < scenes.Length; at++)
            if (!whole.TryAdd(Find(parent, at), scenes[at])) whole[Find(parent, at)].Take(scenes[at]);
        return [.. whole.Values];
    }

    private static int Find(int[] parent, int at)
    {
        while (parent[at] != at) at = parent[at] = parent[parent[at]];
        return at;
    }

    /// <summary>Year -> number of its era; undated documents lie in the first.</summary>
    private static Dictionary<int, int> Eras(IEnumerable<int> years)
    {
        var eras = new Dictionary<int, int>();
        var (era, last) = (0, (int?)null);
        foreach (var year in years.Distinct().Order())
        {
            if (last is { } before && year - before > Generation) era++;
            (eras[year], last) = (era, year);
        }

        return eras;
    }

    /// <summary>Of two sets of documents with nothing in common that speaks for one bearer.</summary>
    private static bool AreApart(Scene one, Scene other, Kind kind)
    {
        if (kind != Kind.Person) return one.Countries.Count > 0 && other.Countries.Count > 0;
        if (one.Own.Count > 0 && other.Own.Count > 0 && !one.Own.Overlaps(other.Own) && !one.Countries.Overlaps(other.Countries)) return true;
        if (one.Words.Count == 0 || other.Words.Count == 0 || one.Words.Overlaps(other.Words)) return false;
        return AreFarApart(one, other) || (one.Countries.Count > 0 && other.Countries.Count > 0 && !one.Countries.Overlaps(other.Countries));
    }

    private static bool AreFarApart(Scene one, Scene other) =>
        one.Years.Count > 0 && other.Years.Count > 0 && Math.Max(one.Years.Min - other.Years.Max, other.Years.Min - one.Years.Max) > Generation;

    private static List<(IReadOnlyList<string> Documents, string Tag)> Tagged(List<Scene> groups)
    {
        var tagged = new List<(IReadOnlyList<string>, string)>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var country = (group.Own.Count > 0 ? group.Own : group.Countries).Order(StringComparer.Ordinal).FirstOrDefault();
            var tag = country?.ToLowerInvariant() ?? (group.Years.Count > 0 ? group.Years.Min.ToString(CultureInfo.InvariantCulture) : group.Documents[0][..DocumentLetters]);
            if (!used.Add(tag)) used.Add(tag = $"{tag}-{group.Documents[0][..DocumentLetters]}");
            tagged.Add((group.Documents, tag));
        }

        return tagged;
    }

    private enum Kind
    {
        /// <summary>Its name is nobody else's.</summary>
        Own,
        Person,

        /// <summary>A party, or a body that is called by letters: in another country, in other company, it is another.</summary>
        Party,

        /// <summary>An office or force of a state, whose country is where its texts lie; not one for foreign affairs, of which that does not hold.</summary>
        Office,
    }

    /// <summary>What documents of one bearer say.</summary>
    private sealed class Scene
    {
        private readonly HashSet<string> _roles = new(StringComparer.Ordinal);
        private readonly HashSet<string> _company = new(StringComparer.Ordinal);

        public List<string> Documents { get; } = [];

        /// <summary>The bearer's own country.</summary>
        public HashSet<string> Own { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Countries { get; } = new(StringComparer.Ordinal);

        /// <summary>Words of its descriptions.</summary>
        public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

        public SortedSet<int> Years { get; } = [];

        public static Scene Of((string Id, DocumentCast Cast, int? Year) document, RecordActor bearer, Kind kind, Gazetteer gazetteer)
        {
            var scene = new Scene();
            scene.Documents.Add(document.Id);
            if (document.Year is { } year) scene.Years.Add(year);
            var name = Bearers.Plain(bearer.Id[(bearer.Id.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            for (var at = 0; at < document.Cast.Actors.Length; at++)
                if (Bearers.Plain(document.Cast.Names[at]) == name) scene.Describe(document.Cast.Actors[at], gazetteer);
                else if (IsCompany(document.Cast.Actors[at])) scene._company.Add(Bearers.Plain(document.Cast.Names[at]));
            scene.Countries.UnionWith(document.Cast.CountriesIn(gazetteer));
            if (kind == Kind.Office && scene.Own.Count > 0 && (scene.Countries.Count == 0 || scene.Countries.Overlaps(scene.Own))) scene.Countries.Clear();
            else if (kind == Kind.Office) scene.Own.Clear(); // a list may take the name for another country's
            scene.Countries.UnionWith(scene.Own);
            return scene;
        }

        public IEnumerable<string> Keys(Kind kind, int era)
        {
            foreach (var country in Countries) yield return string.Create(CultureInfo.InvariantCulture, $"in {country} {era}");
            if (kind == Kind.Office && Own.Count > 0) yield break;
            foreach (var role in _roles)
                if (role.Contains(' ', StringComparison.Ordinal)) yield return $"as {role}";
            foreach (var companion in _company) yield return $"by {companion}";
        }

        public void Take(Scene other)
        {
            Documents.AddRange(other.Documents);
            if (Documents.Count > other.Documents.Count && string.CompareOrdinal(Documents[^(other.Documents.Count + 1)], other.Documents[0]) > 0) Documents.Sort(StringComparer.Ordinal);
            Own.UnionWith(other.Own);
            Countries.UnionWith(other.Countries);
            Words.UnionWith(other.Words);
            Years.UnionWith(other.Years);
        }

        private void Describe(Actor actor, Gazetteer gazetteer)
        {
            if (gazetteer.StateIn(actor.Code) is { } country) Own.Add(country);
            foreach (var role in actor.Roles ?? [])
            {
                _roles.Add(role);
                Words.UnionWith(role.Split(' ').Where(word => word is not ("of" or "the" or "a" or "an" or "and" or "for" or "in" or "his" or "her" or "its" or "former" or "then" or "old" or "new")));
            }
        }

        /// <summary>What everybody may be named beside says nothing.</summary>
        private static bool IsCompany(Actor actor) => actor.Names.Count > 0 && actor.Type is EntityType.Per or EntityType.Org && actor.Subtype is not ("outlet" or "igo");
    }
}
