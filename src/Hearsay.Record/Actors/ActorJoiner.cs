using Hearsay.Core;

namespace Hearsay.Record.Actors;

/// <summary>
/// Joins the spellings of one actor over many documents. Sure matches first: names the lists know as one, the same words in other
/// spellings. Then shorter names join the longer one they belong to, if it is the only one: middle names left out, a last name
/// alone, an acronym, a group named without its kind. The result does not depend on the order of the names. Immutable.
/// </summary>
public sealed class ActorJoiner
{
    private readonly NameParts _parts;
    private readonly FormMaker _maker;
    private readonly PersonComparer _persons;

    private ActorJoiner(NameParts parts) => (_parts, _maker, _persons, Callings) = (parts, new FormMaker(parts), new PersonComparer(parts), parts.Callings);

    /// <summary>By which persons of one name are told apart.</summary>
    public Callings Callings { get; }

    /// <summary>Whether bodies of many countries have a folded word in their names: "national", "army".</summary>
    public bool IsCommonWord(string word) => _parts.Is("common", word);

    /// <param name="lexiconsDirectory">The lists of one language, such as <c>lexicons/en</c>.</param>
    /// <param name="codesDirectory">The folder with <c>countries.tsv</c>.</param>
    /// <param name="packsDirectory">A folder of packs, each with an <c>actors.tsv</c>; null for none.</param>
    public static ActorJoiner Load(string lexiconsDirectory, string codesDirectory, string? packsDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(lexiconsDirectory);
        ArgumentNullException.ThrowIfNull(codesDirectory);
        return new ActorJoiner(NameParts.Load(lexiconsDirectory, codesDirectory, packsDirectory));
    }

    /// <summary>For each name, in the order given, the smallest id (ordinal) of those that are the same actor.</summary>
    /// <exception cref="ArgumentException">Two names have one id.</exception>
    public IReadOnlyList<string> Join(IReadOnlyList<ActorName> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var places = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        for (var at = 0; at < names.Count; at++)
            if (!places.TryAdd(names[at].Id, at)) throw new ArgumentException($"two names have the id {names[at].Id}", nameof(names));
        var clusters = new string[names.Count];
        var types = new TypeVote(names);
        foreach (var scope in names.Select(name => name with { Type = TypeOf(name, types) }).GroupBy(name => (name.Scope, IsPerson: name.Type == EntityType.Per)))
        {
            var ordered = scope.OrderBy(name => name.Id, StringComparer.Ordinal).ToArray();
            var found = JoinScope(ordered);
            for (var at = 0; at < ordered.Length; at++) clusters[places[ordered[at].Id]] = ordered[found[at]].Id;
        }

        return clusters;
    }

    /// <summary>For names that come, change and go: joins as <see cref="Join"/> does, at the cost of what changes.</summary>
    public JoinedNames Begin() => new(this, _persons);

    /// <summary>Why two names are held to be one actor's, in words ("the same sounds word for word"); null when their spellings do not say so.</summary>
    public string? Why(ActorName one, ActorName other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (left, right) = (Forms(0, one).ToArray(), Forms(1, other).ToArray());
        var reason = new JoinReason(_persons, one.Context is { } said && other.Context is { } alike && said.SharesTellingRole(alike));
        foreach (var form in left)
            foreach (var partner in right)
                if (reason.Of(form, partner) is { } why) return why + (one.Context is { } context && other.Context is { } around ? context.InWords(around) : "");
        return null;
    }

    /// <summary>For each name the index of the first of its cluster.</summary>
    private int[] JoinScope(ActorName[] names)
    {
        var all = names.SelectMany((name, at) => Forms(at, name)).ToArray();
        var forms = JoinSteps.BareFirst(all, form => form).DistinctBy(form => form.Signature, StringComparer.Ordinal).ToArray();
        var groups = new ActorGroups(names.Length, forms);
        var steps = new JoinSteps(forms, groups, (_persons, [.. names.Select(name => name.Context)]));
        steps.JoinAlike(all);
        steps.Run(new FormPairs(forms, _persons));
        return [.. Enumerable.Range(0, names.Length).Select(groups.Find)];
    }

    /// <summary>The type under which a name is compared.</summary>
    internal EntityType? TypeOf(ActorName name, TypeVote types)
    {
        var type = types.TypeOf(name);
        return type is null or EntityType.Org && _maker.LooksLikePerson(name.Name) ? EntityType.Per : type;
    }

    /// <param name="at">Becomes <see cref="NameForm.Actor"/>.</param>
    internal IEnumerable<NameForm> Forms(int at, ActorName name) =>
        (name.OtherNames ?? []).Prepend(name.Name).Distinct(StringComparer.Ordinal).Select(spelling => _maker.Make(at, spelling, name.Type)).OfType<NameForm>().Select(form => name is { Bearer: null, Subtype: null } ? form : form with { Bearer = name.Bearer, Subtype = name.Subtype });
}
