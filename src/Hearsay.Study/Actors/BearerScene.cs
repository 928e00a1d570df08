namespace Hearsay.Study.Actors;

/// <summary>Documents that hang together: what they say of the one who bears a name in them.</summary>
internal sealed class BearerScene
{
    private BearerScene? _into;

    public List<string> Documents { get; } = [];

    /// <summary>The first of the documents by id.</summary>
    public string First { get; private set; } = "";

    public BearerTraits Traits { get; } = new();

    /// <summary>The scene that has taken this one up; itself while none has.</summary>
    public BearerScene Root
    {
        get
        {
            var root = this;
            while (root._into is { } next) root = next;
            return root;
        }
    }

    /// <param name="name">Folded, as all its bearers are written.</param>
    /// <returns>The scene of one document, and what it has in common with all others of the scene that it belongs to.</returns>
    public static (BearerScene Scene, HashSet<string> Company) Of(string document, DocumentCast cast, (string Name, NameKind Kind) bearer, Background background)
    {
        var (scene, company) = (new BearerScene { First = document }, new HashSet<string>(StringComparer.Ordinal));
        scene.Documents.Add(document);
        for (var at = 0; at < cast.Actors.Length; at++)
            if (Bearers.Plain(cast.Names[at]) == bearer.Name) scene.Traits.Describe(cast.Actors[at], background);
            else if (IsCompany(cast.Actors[at])) company.Add(Bearers.Plain(cast.Names[at]));
        scene.Traits.Place(cast.CountriesIn(background.Gazetteer), cast.Year, bearer.Kind);
        return (scene, company);
    }

    /// <summary>Takes another scene up.</summary>
    public void Take(BearerScene other)
    {
        other._into = this;
        Documents.AddRange(other.Documents);
        if (string.CompareOrdinal(other.First, First) < 0) First = other.First;
        Traits.Take(other.Traits);
    }

    /// <summary>What everybody may be named beside says nothing.</summary>
    private static bool IsCompany(Actor actor) => actor.Names.Count > 0 && actor.Type is EntityType.Per or EntityType.Org && actor.Subtype is not ("outlet" or "igo");
}
