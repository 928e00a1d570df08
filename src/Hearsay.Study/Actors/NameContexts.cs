using Hearsay.Record.Actors;

namespace Hearsay.Study.Actors;

/// <summary>Gathers what the texts of a name say around it, for the joining of names.</summary>
/// <param name="documents">For each document its own ids of actors, with their names.</param>
/// <param name="dayOf">When a document was published.</param>
internal sealed class NameContexts(SharedTable<DocumentCast> documents, Func<string, DateOnly?> dayOf)
{
    /// <summary>Texts that are asked, the first by id, and companions that are kept: more say nothing new of a name that is in so many.</summary>
    private const int MostDocuments = 40;

    private const int MostCompanions = 120;
    private const int CountryLetters = 3;

    /// <param name="part">The actor of one name.</param>
    public ActorContext Of(RecordActor part)
    {
        var name = part.Id[(part.Id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var asked = part.Documents.Take(MostDocuments).ToArray();
        var companions = asked.Select(documents.Find).OfType<DocumentCast>().SelectMany(cast => cast.Names.Zip(cast.Actors, (named, actor) => (Name: named, actor.Id)))
            .Where(actor => actor.Name != name && !actor.Name.Contains('@', StringComparison.Ordinal) && (actor.Id.StartsWith("per:", StringComparison.Ordinal) || actor.Id.StartsWith("org:", StringComparison.Ordinal)))
            .Select(actor => actor.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostCompanions);
        int[] years = [.. asked.Select(dayOf).OfType<DateOnly>().Select(day => day.Year)];
        return new ActorContext(part.Roles, CountryOf(part), companions.ToHashSet(StringComparer.Ordinal), years.Length == 0 ? null : years.Min(), years.Length == 0 ? null : years.Max());
    }

    private static string? CountryOf(RecordActor part) => part is { Type: EntityType.Per, Code: { Length: >= CountryLetters } code } ? code[..CountryLetters] : null;
}
