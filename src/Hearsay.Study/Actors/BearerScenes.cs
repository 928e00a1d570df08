using System.Runtime.InteropServices;

namespace Hearsay.Study.Actors;

/// <summary>
/// The documents of one written name in sets that hang together, as documents come. They hang together when they describe the bearer by the same
/// words, name the same company or lie in the same country at about the same time. Where documents go, or are otherwise, it is made anew.
/// </summary>
/// <param name="years">Of all documents that are to be added first.</param>
internal sealed class BearerScenes(string name, NameKind kind, IEnumerable<int> years, Background background)
{
    private readonly Dictionary<(char Kind, string Word, int Era), BearerScene> _holders = []; // country and era, description or companion -> a scene that has it
    private readonly List<(int First, int Last)> _eras = Eras(years); // in order; undated documents lie in the first
    private readonly HashSet<BearerScene> _scenes = [];
    private readonly List<(string Document, BearerScene Scene)> _fresh = [];

    public NameKind Kind => kind;

    public int Count => _scenes.Count;

    /// <summary>The scenes with most documents first.</summary>
    public IEnumerable<BearerScene> InOrder => _scenes.OrderByDescending(scene => scene.Documents.Count).ThenBy(scene => scene.First, StringComparer.Ordinal);

    /// <summary>Documents added since <see cref="Rest"/>, with the scenes that they lie in.</summary>
    public IEnumerable<(string Document, BearerScene Scene)> Fresh => _fresh.Select(each => (each.Document, each.Scene.Root));

    /// <summary>Forgets which documents are fresh.</summary>
    public void Rest() => _fresh.Clear();

    /// <returns>False, with nothing changed, for a document whose year makes the eras others than they were.</returns>
    public bool TryAdd(string document, DocumentCast cast)
    {
        if (EraOf(cast.Year) is not { } era) return false;
        var (scene, company) = BearerScene.Of(document, cast, (name, kind), background);
        _scenes.Add(scene);
        _fresh.Add((document, scene));
        var whole = scene;
        foreach (var key in Keys(scene.Traits, company, era).ToArray())
        {
            ref var holder = ref CollectionsMarshal.GetValueRefOrAddDefault(_holders, key, out var isKnown);
            if (isKnown) whole = Join(whole, holder!.Root);
            else holder = scene;
        }

        return true;
    }

    private BearerScene Join(BearerScene one, BearerScene other)
    {
        if (one == other) return one;
        var (large, small) = one.Documents.Count > other.Documents.Count ? (one, other) : (other, one);
        large.Take(small);
        _scenes.Remove(small);
        return large;
    }

    private IEnumerable<(char, string, int)> Keys(BearerTraits traits, HashSet<string> company, int era)
    {
        foreach (var country in traits.Countries)
            foreach (var field in kind == NameKind.Person && traits.Fields.Count > 0 ? traits.Fields : [""]) yield return ('c', field + country, era); // one country says little of people of two callings
        if (kind == NameKind.Office && traits.Own.Count > 0) yield break;
        foreach (var role in traits.Roles) yield return ('r', kind == NameKind.Person && traits.Own.Count > 0 && role.AsSpan().Count(' ') == 1 ? role + '@' + traits.Own.Min(StringComparer.Ordinal) : role, 0); // every country has an interior minister
        foreach (var companion in company) yield return ('b', companion, 0);
    }

    /// <summary>The number of a year's era; null when the year joins two, or begins one before the first.</summary>
    private int? EraOf(int? year)
    {
        if (year is not { } known) return 0;
        int[] near = [.. Enumerable.Range(0, _eras.Count).Where(era => known >= _eras[era].First - BearerTraits.Generation && known <= _eras[era].Last + BearerTraits.Generation)];
        if (near.Length > 1 || (near.Length == 0 && _eras.Count > 0 && known < _eras[^1].First)) return null;
        if (near.Length == 0) _eras.Add((known, known));
        var at = near.Length == 0 ? _eras.Count - 1 : near[0];
        _eras[at] = (Math.Min(_eras[at].First, known), Math.Max(_eras[at].Last, known));
        return at;
    }

    private static List<(int First, int Last)> Eras(IEnumerable<int> years)
    {
        var eras = new List<(int First, int Last)>();
        foreach (var year in years.Distinct().Order())
            if (eras.Count > 0 && year - eras[^1].Last <= BearerTraits.Generation) eras[^1] = (eras[^1].First, year);
            else eras.Add((year, year));
        return eras;
    }
}
