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

    /// <summary>The id an actor goes by before spellings are joined; that of a nameless one is its document's own.</summary>
    public string IdOf(string document, Actor actor) =>
        actor.Names.Count > 0 ? _elected[NameOf(actor.Id)] : $"{actor.Id.Replace('#', '-')}@{document}";

    private static string Elect(IGrouping<string, Actor> bearers) =>
        bearers.GroupBy(actor => actor.Id, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    private static string NameOf(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
