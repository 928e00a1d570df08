namespace Hearsay.Study.Actors;

/// <summary>
/// Gives one type to all that bear exactly the same folded name: what most documents take it for. One text takes a state for a place,
/// another for an organisation, a third, by mistake, for a person; the name is the same and so is the actor.
/// </summary>
internal sealed class NameVote
{
    private readonly Dictionary<string, string> _elected; // folded name -> the whole id, type and name

    public NameVote(IEnumerable<Actor> shown)
    {
        _elected = shown.Where(actor => actor.Names.Count > 0)
            .GroupBy(actor => NameOf(actor.Id), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, Elect, StringComparer.Ordinal);
    }

    /// <summary>
    /// The id an actor goes by before spellings are joined; that of a nameless one is its document's own, unless it is described in
    /// capitals by what is a name elsewhere ("Farmers' League: 5 seats").
    /// </summary>
    public string IdOf(string document, Actor actor)
    {
        if (actor.Names.Count > 0) return _elected[NameOf(actor.Id)];
        return BareName(actor) is { } name && _elected.TryGetValue(name, out var elected) ? elected : $"{actor.Id.Replace('#', '-')}@{document}";
    }

    /// <summary>The key under which others may bear a name that this text does not take for one: of two words or more with a capital in each ("ez-Qorel"), without its number.</summary>
    private static string? BareName(Actor actor)
    {
        var words = actor.Name.Split(' ');
        if (words.Length < 2 || words.Any(word => !word.Any(char.IsUpper))) return null;
        var name = NameOf(actor.Id);
        var number = name.LastIndexOf('#');
        return number < 0 ? name : name[..number];
    }

    private static string Elect(IGrouping<string, Actor> bearers) =>
        bearers.GroupBy(actor => actor.Id, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    private static string NameOf(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
