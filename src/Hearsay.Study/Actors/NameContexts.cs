using Hearsay.Record.Actors;

namespace Hearsay.Study.Actors;

/// <summary>Gathers what the texts of a name say around it, for the joining of names.</summary>
/// <param name="documents">For each document its own ids of actors, with their names.</param>
/// <param name="gazetteer">Tells in which countries documents lie.</param>
internal sealed class NameContexts(SharedTable<DocumentCast> documents, Gazetteer gazetteer)
{
    /// <summary>Texts that are asked, the first by id, and companions that are kept, the most frequent: more say nothing new of a name that is in so many.</summary>
    private const int MostDocuments = 40;

    private const int MostCompanions = 120;
    private const int CountryLetters = 3;

    /// <param name="part">The actor of one name.</param>
    public ActorContext Of(RecordActor part)
    {
        var name = Bearers.Plain(part.Id[(part.Id.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        DocumentCast[] asked = [.. part.Documents.Take(MostDocuments).Select(documents.Find).OfType<DocumentCast>()];
        var companions = asked.SelectMany(cast => cast.Names.Zip(cast.Actors, (named, actor) => (Name: Bearers.Plain(named), actor.Id)))
            .Where(actor => actor.Name != name && !actor.Name.Contains('@', StringComparison.Ordinal) && (actor.Id.StartsWith("per:", StringComparison.Ordinal) || actor.Id.StartsWith("org:", StringComparison.Ordinal)))
            .GroupBy(actor => actor.Name, StringComparer.Ordinal).OrderByDescending(named => named.Count()).ThenBy(named => named.Key, StringComparer.Ordinal).Take(MostCompanions).Select(named => named.Key);
        int[] years = [.. asked.Select(cast => cast.Year).OfType<int>()];
        return new ActorContext([.. part.Roles.Select(Plain).Where(role => role.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)], CountryOf(part), companions.ToHashSet(StringComparer.Ordinal), years.Length == 0 ? null : years.Min(), years.Length == 0 ? null : years.Max())
        {
            Titles = part.Roles.Select(HeadOf).ToHashSet(StringComparer.Ordinal),
            Scenes = asked.SelectMany(cast => cast.CountriesIn(gazetteer)).ToHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>Without the state whose office it is: "norways prime minister".</summary>
    private string Plain(string role)
    {
        var gap = role.IndexOf(' ', StringComparison.Ordinal);
        return gap > 2 && role[gap - 1] == 's' && gazetteer.StateOf(role[..(gap - 1)]) is not null ? role[(gap + 1)..] : role;
    }

    /// <summary>"President" of "Tarvian president", "secretary" of "secretary of state".</summary>
    private static string HeadOf(string role)
    {
        var before = role.IndexOf(" of ", StringComparison.Ordinal) is var of and > 0 ? role[..of] : role;
        return before[(before.LastIndexOf(' ') + 1)..];
    }

    private static string? CountryOf(RecordActor part) => part is { Type: EntityType.Per, Code: { Length: >= CountryLetters } code } ? code[..CountryLetters] : null;
}
