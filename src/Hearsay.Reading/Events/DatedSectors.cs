using Hearsay.Core;
using Hearsay.Core.Spelling;
using Hearsay.Reading.Packs;
using Hearsay.Reading.Times;

namespace Hearsay.Reading.Events;

/// <summary>
/// Gives the actors of events the sectors they had on the day of the event: by the dated roles of a pack, else by all the roles that
/// the text names ("the cleric and party leader"). Who only held an office before is of the elite (ELI). Read-only after loading.
/// </summary>
public sealed class DatedSectors
{
    private const string Elite = "ELI";
    private const string Past = "~"; // an office that the text calls past
    private const int CountryLetters = 3;
    private const int MostSectors = 4;
    private const int LongestRole = 3; // words

    private readonly RoleBook _book;

    private DatedSectors(RoleBook book) => _book = book;

    /// <param name="lexiconsDirectory">The folder of one language, such as <c>lexicons/en</c>.</param>
    /// <param name="packsDirectory">A folder of packs, or null for none.</param>
    public static DatedSectors Load(string lexiconsDirectory, string? packsDirectory)
    {
        ArgumentNullException.ThrowIfNull(lexiconsDirectory);
        return new DatedSectors(RoleBook.Load(lexiconsDirectory, packsDirectory));
    }

    /// <param name="published">The day of events that the text does not date.</param>
    public IReadOnlyList<Event> Mark(IReadOnlyList<Event> events, ParsedText text, (Entities Entities, IReadOnlyList<TimeExpression> Times) read, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(text);
        if (events.Count == 0) return events;
        var actors = read.Entities.Actors.GroupBy(actor => actor.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var spoken = new Dictionary<string, string[]>(StringComparer.Ordinal); // actor -> sectors the text names
        return [.. events.Select(happening => happening with { Source = Coded(happening.Source, happening), Target = Coded(happening.Target, happening) })];

        IReadOnlyList<ActorRef> Coded(IReadOnlyList<ActorRef> roles, Event happening) => [.. roles.Select(role => role.Actor is { } id && actors.TryGetValue(id, out var actor) ? role with { Code = CodeOf(actor, happening) } : role)];

        string? CodeOf(Actor actor, Event happening)
        {
            var time = TimeReader.TimeOf(read.Times, text, happening.Trigger, new WritingTime(published, null));
            if (!spoken.TryGetValue(actor.Id, out var named)) spoken[actor.Id] = named = actor.Type == EntityType.Per ? Named(actor, text, read.Entities) : [];
            return Code(actor, named, time.Start ?? time.End ?? published);
        }
    }

    private string? Code(Actor actor, string[] named, DateOnly? day)
    {
        var names = actor.Names.Append(actor.Name).Select(name => NameFolding.Fold(name)).Distinct(StringComparer.Ordinal).ToArray();
        if (day is { } on && names.Select(name => _book.CodeOn(name, on)).FirstOrDefault(code => code is not null) is { } dated) return dated;
        if (actor.Code is not { Length: >= CountryLetters } code) return actor.Code;
        var roles = names.Select(name => _book.RolesOf(name)).FirstOrDefault(found => found.Count > 0) ?? [];
        if (roles.Count == 0 || day is null) return Join(code, named.Contains(Past) ? named.Append(Elite).Where(sector => sector != Past) : named.Concat(Pieces(code)));
        var held = roles.Where(role => role.HoldsOn(day.Value)).Select(role => role.Code).ToArray();
        if (held.Length > 0) return Join(code, held);
        return Join(code, Pieces(code).DefaultIfEmpty(roles.Any(role => role.To < day) ? Elite : ""));
    }

    private static IEnumerable<string> Pieces(string code) =>
        Enumerable.Range(1, code.Length / CountryLetters - 1).Select(at => code.Substring(at * CountryLetters, CountryLetters));

    /// <summary>"ELI" says less than any other sector and stands only alone.</summary>
    private static string Join(string code, IEnumerable<string> sectors)
    {
        var all = sectors.Where(sector => sector.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        var kept = all.Where(sector => sector is not (Elite or "CVL")).Take(MostSectors).ToArray();
        return code[..CountryLetters] + string.Concat(kept.Length > 0 ? kept : all.Take(1));
    }

    /// <summary>The sectors of the titles and descriptions by which the text names a person; what "former" stands before is past.</summary>
    private string[] Named(Actor actor, ParsedText text, Entities entities)
    {
        var found = new List<string>();
        var name = actor.Names.SelectMany(spelled => NameFolding.Fold(spelled).Split(' ')).ToHashSet(StringComparer.Ordinal);
        foreach (var mention in entities.Mentions)
            if (mention.Actor == actor.Id && mention.Kind != MentionKind.Pronoun) AddRoles([.. NameFolding.Fold(mention.Span.Of(text.Text)).Split(' ').TakeWhile(word => !name.Contains(word))], found);
        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private void AddRoles(string[] words, List<string> found)
    {
        var isPast = false;
        for (var at = 0; at < words.Length; at++)
        {
            isPast |= words[at] is "former" or "ex" or "late" or "ousted" or "deposed";
            for (var length = Math.Min(LongestRole, words.Length - at); length > 0; length--)
            {
                if (_book.SectorOf(string.Join(' ', words[at..(at + length)])) is not { } sector) continue;
                found.Add(isPast ? Past : sector);
                at += length - 1;
                break;
            }
        }
    }
}
