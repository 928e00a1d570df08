namespace Hearsay.Study.Actors;

/// <summary>The actors of one document, each with the name, or the id of a nameless one, under which the record has it. Immutable.</summary>
/// <param name="Actors">In the order of their ids in the document.</param>
/// <param name="Names">[actor]</param>
/// <param name="Year">In which the document was published; null for not known.</param>
internal sealed record DocumentCast(Actor[] Actors, string[] Names, int? Year)
{
    /// <summary>Null for an id that is none of the document's.</summary>
    public string? Find(string local)
    {
        var (low, high) = (0, Actors.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Actors[middle].Id, local);
            if (order == 0) return Names[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    private string[]? _countries; // made when first asked for, by the one gazetteer of the record

    /// <summary>The countries in which the document's places lie and whose people it names; of a name that several have, the likeliest. Each once.</summary>
    public IReadOnlyList<string> CountriesIn(Gazetteer gazetteer) => _countries ??= [.. Countries(gazetteer).Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> Countries(Gazetteer gazetteer)
    {
        foreach (var actor in Actors)
        {
            if (actor.Type is not (EntityType.Loc or EntityType.Nat) || (actor.Names.Count == 0 && (actor.Metonyms ?? []).Count == 0)) continue;
            var name = NameFolding.Fold(actor.Name);
            if ((gazetteer.StateIn(actor.Code) ?? gazetteer.StateOf(name)) is { } state) yield return state;
            else if (actor.Type == EntityType.Loc && gazetteer.CountriesOf(name) is [var likeliest, ..]) yield return likeliest;
        }
    }

    /// <summary>The same with one under another name.</summary>
    public DocumentCast With(Actor actor, string name)
    {
        var names = (string[])Names.Clone();
        names[Array.FindIndex(Actors, each => each.Id == actor.Id)] = name;
        return this with { Names = names };
    }
}
