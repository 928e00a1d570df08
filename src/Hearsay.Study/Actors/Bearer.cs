namespace Hearsay.Study.Actors;

/// <summary>One bearer of a written name that several bear: scenes that may be one's.</summary>
internal sealed class Bearer
{
    private readonly HashSet<BearerScene> _scenes = [];

    /// <summary>Of its documents.</summary>
    public int Count { get; private set; }

    /// <summary>The first of its documents by id.</summary>
    public string First { get; private set; } = "";

    public BearerTraits Traits { get; } = new();

    /// <summary>In order.</summary>
    public IEnumerable<string> Documents => _scenes.SelectMany(scene => scene.Documents).Order(StringComparer.Ordinal);

    public void Take(BearerScene scene)
    {
        if (_scenes.Count == 0 || string.CompareOrdinal(scene.First, First) < 0) First = scene.First;
        _scenes.Add(scene);
        Count += scene.Documents.Count;
        Traits.Take(scene.Traits);
    }

    public bool Has(BearerScene scene) => _scenes.Contains(scene);

    /// <summary>Whether this is an earlier bearer to whom only documents have come.</summary>
    /// <param name="fresh">How many have come to this one.</param>
    public bool GoesOnFrom(Bearer before, int fresh) => before.Count + fresh == Count && before._scenes.All(scene => Has(scene.Root));
}
