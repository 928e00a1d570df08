namespace Hearsay.Study.Discrepancies;

/// <summary>The places that a claim's sentence names, as far as they are known.</summary>
/// <param name="Towns">Folded names.</param>
/// <param name="States">ISO codes: of states, of what lies in them, of their people and bodies.</param>
internal sealed record Whereabouts(IReadOnlySet<string> Towns, IReadOnlySet<string> States)
{
    public static Whereabouts Unknown { get; } = new(new HashSet<string>(), new HashSet<string>());

    public bool IsUnknown => Towns.Count == 0 && States.Count == 0;

    /// <param name="named">Whoever and whatever a sentence names.</param>
    public static Whereabouts Of(IEnumerable<Actor> named, Gazetteer gazetteer)
    {
        var (towns, states) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var actor in named)
        {
            var name = NameFolding.Fold(actor.Name);
            if (actor.Type == EntityType.Loc && gazetteer.IsTown(name)) towns.Add(name);
            if ((gazetteer.StateOf(name) ?? gazetteer.StateOfTown(name) ?? gazetteer.StateIn(actor.Code)) is { } state) states.Add(state);
        }

        return new Whereabouts(towns, states);
    }
}
