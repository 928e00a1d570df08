namespace Hearsay.Study.Actors;

/// <summary>
/// The actors of a record by name alone, before spellings are joined, as documents come. All that bear exactly the same folded name are one,
/// whatever each text takes them for; the type that most documents give names it. Not safe for several threads.
/// </summary>
internal sealed class ActorParts
{
    private readonly Dictionary<string, ActorDraft> _named = new(StringComparer.Ordinal); // folded name -> all that bear it
    private readonly Dictionary<string, List<DocumentActor>> _waiting = new(StringComparer.Ordinal); // folded name -> described so, while nobody bears it
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);

    /// <summary>Those that a name is known of, by it. A change makes another object.</summary>
    public Dictionary<string, RecordActor> Named { get; } = new(StringComparer.Ordinal);

    /// <summary>Those that one document describes without naming them, by id. Immutable.</summary>
    public SharedTable<RecordActor> Nameless { get; private set; } = SharedTable<RecordActor>.Empty;

    /// <summary>For each document its own ids of actors, with the name, or the id of a nameless one, under which it is to be found. Immutable.</summary>
    public SharedTable<Dictionary<string, string>> Documents { get; private set; } = SharedTable<Dictionary<string, string>>.Empty;

    /// <summary>Adds documents.</summary>
    /// <param name="shown">The actors of one document together.</param>
    /// <returns>The names that they bear.</returns>
    public IReadOnlyCollection<string> Add(IEnumerable<DocumentActor> shown)
    {
        _touched.Clear();
        var (documents, nameless) = (new Dictionary<string, Dictionary<string, string>?>(StringComparer.Ordinal), new Dictionary<string, RecordActor?>(StringComparer.Ordinal));
        foreach (var document in shown.GroupBy(seen => seen.Document, StringComparer.Ordinal))
            documents[document.Key] = document.ToDictionary(seen => seen.Actor.Id, seen => Add(seen, nameless), StringComparer.Ordinal);
        foreach (var name in _touched.Where(_waiting.ContainsKey).ToArray()) Take(name, documents, nameless);
        (Documents, Nameless) = (Documents.With([.. documents.Select(row => (row.Key, row.Value))]), Nameless.With([.. nameless.Select(row => (row.Key, row.Value))]));
        foreach (var name in _touched) Named[name] = _named[name].Finish();
        return [.. _touched];
    }

    /// <summary>What several names that are one actor's make together.</summary>
    /// <param name="names">Names, or ids of nameless ones.</param>
    public RecordActor Together(string id, IEnumerable<string> names)
    {
        var draft = new ActorDraft(id);
        foreach (var name in names)
            if (_named.TryGetValue(name, out var part)) draft.Add(part);
            else draft.Add(Nameless.Find(name)!);
        return draft.Finish();
    }

    private string Add(DocumentActor seen, Dictionary<string, RecordActor?> nameless)
    {
        var isNamed = seen.Actor.Names.Count > 0;
        var name = isNamed ? NameOf(seen.Actor.Id) : BareName(seen.Actor);
        if (isNamed || (name is not null && _named.ContainsKey(name)))
        {
            if (!_named.TryGetValue(name!, out var draft)) _named[name!] = draft = new ActorDraft(null);
            draft.Add(seen.Document, seen.Actor);
            _touched.Add(name!);
            return name!;
        }

        if (name is not null) Wait(name, seen);
        var alone = new ActorDraft(IdOf(seen));
        alone.Add(seen.Document, seen.Actor);
        nameless[IdOf(seen)] = alone.Finish();
        return IdOf(seen);
    }

    /// <summary>Who was described by what is a name now bears it.</summary>
    private void Take(string name, Dictionary<string, Dictionary<string, string>?> documents, Dictionary<string, RecordActor?> nameless)
    {
        _waiting.Remove(name, out var waiting);
        foreach (var seen in waiting!)
        {
            nameless[IdOf(seen)] = null;
            _named[name].Add(seen.Document, seen.Actor);
            documents[seen.Document] = new(documents.GetValueOrDefault(seen.Document) ?? Documents.Find(seen.Document)!, StringComparer.Ordinal) { [seen.Actor.Id] = name };
        }
    }

    private void Wait(string name, DocumentActor seen)
    {
        if (!_waiting.TryGetValue(name, out var waiting)) _waiting[name] = waiting = [];
        waiting.Add(seen);
    }

    private static string IdOf(DocumentActor seen) => $"{seen.Actor.Id.Replace('#', '-')}@{seen.Document}";

    /// <summary>
    /// The name that others may bear whom this text does not take for a name: of two words or more with a capital in each ("ez-Qorel",
    /// "Farmers' League: 5 seats"), without its number.
    /// </summary>
    private static string? BareName(Actor actor)
    {
        var words = actor.Name.Split(' ');
        if (words.Length < 2 || words.Any(word => !word.Any(char.IsUpper))) return null;
        var name = NameOf(actor.Id);
        var number = name.LastIndexOf('#');
        return number < 0 ? name : name[..number];
    }

    private static string NameOf(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
