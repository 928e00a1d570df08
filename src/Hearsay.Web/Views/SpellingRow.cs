using Hearsay.Study;
using Hearsay.Study.Actors;

namespace Hearsay.Web.Views;

/// <summary>One way in which texts write an actor's name.</summary>
/// <param name="Outlets">That write it so, those with most documents first; of an actor in very many documents those of the newest alone.</param>
public sealed record SpellingRow(string Text, int Documents, IReadOnlyList<string> Outlets)
{
    /// <summary>Documents that are asked which name they use: each costs a look into the record.</summary>
    private const int MostAsked = 100;

    public static IReadOnlyList<SpellingRow> All(Findings findings, RecordActor actor)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(actor);
        var sites = actor.Documents.Select(findings.Entry).OfType<DocumentEntry>().OrderByDescending(entry => entry.Date ?? DateOnly.MinValue).ThenBy(entry => entry.Id, StringComparer.Ordinal).Take(MostAsked)
            .SelectMany(entry => findings.NamesIn(entry.Id, actor.Id), (entry, name) => (Name: name, Site: entry.Site ?? "")).Where(pair => pair.Site.Length > 0).ToLookup(pair => pair.Name, pair => pair.Site, StringComparer.Ordinal);
        return [.. actor.Spellings.Select(spelling => new SpellingRow(spelling.Text, spelling.Documents, [.. sites[spelling.Text].GroupBy(site => site, StringComparer.Ordinal).OrderByDescending(site => site.Count()).ThenBy(site => site.Key, StringComparer.Ordinal).Select(site => site.Key)]))];
    }
}
