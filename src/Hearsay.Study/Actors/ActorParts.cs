namespace Hearsay.Study.Actors;

/// <summary>
/// The actors of a record by name alone, before spellings are joined, as documents come and go. All that bear exactly the same folded name are one,
/// whatever each text takes them for; the type that most documents give names it. Not safe for several threads.
/// </summary>
/// <param name="background">Tells bearers of one name apart.</param>
internal sealed class ActorParts(Background background)
{
    private readonly Namesakes _namesakes = new(background);
    private readonly Dictionary<string, ActorDraft> _named = new(StringComparer.Ordinal); // folded name -> all that bear it
    private readonly Dictionary<string, List<DocumentActor>> _waiting = new(StringComparer.Ordinal); // folded name -> described so, while nobody bears it
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentCast?> _casts = new(StringComparer.Ordinal); // of documents that change
    private readonly Dictionary<string, RecordActor?> _alone = new(StringComparer.Ordinal); // nameless ones that change
    private readonly ActorPool _pool = new();
    private HandParts _byHand = HandParts.None;
    private readonly Dictionary<string, NamePart[]> _apart = new(StringComparer.Ordinal); // folded name -> its bearers, where there are several
    private readonly Dictionary<string, List<string>?> _come = new(StringComparer.Ordinal); // folded name -> documents that have come to it; null where others are gone or otherwise

    /// <summary>Those that a name is known of, by it. A change makes another object.</summary>
    public Dictionary<string, RecordActor> Named { get; } = new(StringComparer.Ordinal);

    /// <summary>Those that one document describes without naming them, by id. Immutable.</summary>
    public SharedTable<RecordActor> Nameless { get; private set; } = SharedTable<RecordActor>.Empty;

    /// <summary>By document. Immutable.</summary>
    public SharedTable<DocumentCast> Documents { get; private set; } = SharedTable<DocumentCast>.Empty;

    /// <summary>Takes documents out, then adds others.</summary>
    /// <param name="gone">Unknown ones change nothing.</param>
    /// <param name="shown">The actors of one document together.</param>
    /// <returns>The names of which anything is otherwise: what is known of them, who is named beside them, or that they are no more.</returns>
    /// <param name="dayOf">When a document was published; null for not known.</param>
    /// <param name="byHand">In which documents people said that a name is another's.</param>
    public IReadOnlyCollection<string> Update((IEnumerable<string> Gone, IEnumerable<DocumentActor> Shown) change, Func<string, DateOnly?> dayOf, HandParts byHand)
    {
        var (gone, shown, refiled) = Refiled(change, byHand.ChangedSince(_byHand));
        _byHand = byHand;
        _touched.Clear();
        _casts.Clear();
        _alone.Clear();
        _come.Clear();
        var (lost, told) = (gone.ToHashSet(StringComparer.Ordinal), new List<(string Id, Actor[] Actors, int? Year)>());
        foreach (var document in shown.GroupBy(seen => seen.Document, StringComparer.Ordinal))
        {
            (string Id, Actor[] Actors, int? Year) row = (document.Key, [.. document.Select(seen => _pool.Of(seen.Actor)).OrderBy(actor => actor.Id, StringComparer.Ordinal)], dayOf(document.Key)?.Year);
            if (!refiled.Contains(row.Id) && IsAsBefore(row)) lost.Remove(row.Id);
            else told.Add(row);
        }

        foreach (var document in lost) Remove(document);
        foreach (var name in _touched.Where(name => !_named[name].IsNamed).ToArray()) GiveBack(name);
        foreach (var document in told) Add(document);
        foreach (var name in _touched.Where(name => _waiting.ContainsKey(name) && _named.ContainsKey(name)).ToArray()) Take(name);
        foreach (var name in _touched.ToArray()) Finish(name);
        (Documents, Nameless) = (Documents.With([.. _casts.Select(row => (row.Key, row.Value))]), Nameless.With([.. _alone.Select(row => (row.Key, row.Value))]));
        return [.. _touched];
    }

    /// <summary>With the documents that stay, but of which people say something else than before.</summary>
    private (IEnumerable<string> Gone, IEnumerable<DocumentActor> Shown, HashSet<string> Refiled) Refiled((IEnumerable<string> Gone, IEnumerable<DocumentActor> Shown) change, HashSet<string> refiled)
    {
        if (refiled.Count == 0) return (change.Gone, change.Shown, refiled);
        var (gone, shown) = (change.Gone.ToArray(), change.Shown.ToArray());
        var kept = refiled.Except(gone, StringComparer.Ordinal).Except(shown.Select(seen => seen.Document), StringComparer.Ordinal).Where(document => CastOf(document) is not null).ToArray();
        return (gone.Concat(kept), shown.Concat(kept.SelectMany(document => CastOf(document)!.Actors.Select(actor => new DocumentActor(document, actor)))).ToArray(), refiled);
    }

    /// <summary>A document that was read again shows the very same.</summary>
    private bool IsAsBefore((string Id, Actor[] Actors, int? Year) document) => CastOf(document.Id) is { } cast && cast.Year == document.Year && cast.Actors.SequenceEqual(document.Actors, ReferenceEqualityComparer.Instance);

    /// <summary>Brings up to date what is known of a name, of each of its bearers where it has several.</summary>
    private void Finish(string name)
    {
        var (whole, before) = (_named.GetValueOrDefault(name)?.Finish(), _apart.GetValueOrDefault(name) ?? []);
        if (whole is null) _namesakes.Forget(name);
        var tag = HandParts.TagOf(name);
        var (bearers, fresh) = whole is null || tag is not null ? ([], []) : _namesakes.Of((name, whole), _come.GetValueOrDefault(name, []), document => CastOf(document)!);
        var now = bearers.Count == 0 ? [] : bearers.Zip(Namesakes.Tags(bearers), (bearer, told) => Part(name, whole!.Id, (bearer, told, bearer == bearers[0]), (fresh, before))).ToArray();
        foreach (var part in before)
            if (Array.TrueForAll(now, other => other.Key != part.Key)) Forget(part.Key);
        if (now.Length > 0) _apart[name] = now;
        else _apart.Remove(name);
        if (whole is null) Forget(name);
        else if (now.Length == 0) Named[name] = tag is null ? whole : whole with { Bearer = tag };
        if (before.Length > 0 && now.Length == 0 && whole is not null) foreach (var document in whole.Documents) Call(document, name, name);
    }

    private void Forget(string key)
    {
        _touched.Add(key);
        Named.Remove(key);
    }

    /// <summary>What is known of one of several bearers of a name; the first has the name for its key. One to whom only documents have come goes on from what was known.</summary>
    private NamePart Part(string name, string id, (Bearer Bearer, string Tag, bool IsFirst) one, (IReadOnlyList<(string Document, BearerScene Scene)> Fresh, NamePart[] Before) known)
    {
        var (key, ownId) = one.IsFirst ? (name, id) : (Bearers.Key(name, one.Tag), Bearers.Key(id, one.Tag));
        string[] come = [.. known.Fresh.Where(each => one.Bearer.Has(each.Scene)).Select(each => each.Document)];
        var before = Array.Find(known.Before, part => part.Key == key && part.Draft.Id == ownId && one.Bearer.GoesOnFrom(part.Bearer, come.Length));
        var draft = before?.Draft ?? new ActorDraft(ownId);
        foreach (var document in before is null ? one.Bearer.Documents : come)
            foreach (var actor in Call(document, name, key)) draft.Add(document, actor);
        if (before is null || come.Length > 0 || Named[key].Bearer != one.Tag)
        {
            Named[key] = draft.Finish() with { Bearer = one.Tag };
            _touched.Add(key);
        }

        return new NamePart(key, draft, one.Bearer);
    }

    /// <summary>Keeps those whom a document calls by a name under a key.</summary>
    /// <returns>Them.</returns>
    private Actor[] Call(string document, string name, string key)
    {
        var cast = CastOf(document)!;
        Actor[] called = [.. cast.Actors.Where((_, at) => Bearers.Plain(cast.Names[at]) == name)];
        foreach (var actor in called)
            if (cast.Find(actor.Id) != key) _casts[document] = cast = cast.With(actor, key);
        return called;
    }

    private ActorDraft? DraftOf(string key)
    {
        if (!_apart.TryGetValue(Bearers.Plain(key), out var bearers)) return _named.GetValueOrDefault(key);
        return Array.Find(bearers, part => part.Key == key)?.Draft;
    }

    /// <summary>What several names that are one actor's make together.</summary>
    /// <param name="names">Names, or ids of nameless ones.</param>
    public RecordActor Together(string id, IEnumerable<string> names)
    {
        var draft = new ActorDraft(id);
        foreach (var name in names)
            if (DraftOf(name) is { } part) draft.Add(part);
            else draft.Add(Nameless.Find(name)!);
        return draft.Finish();
    }

    private DocumentCast? CastOf(string document) => _casts.TryGetValue(document, out var changed) ? changed : Documents.Find(document);

    private void Add((string Id, Actor[] Actors, int? Year) document) =>
        _casts[document.Id] = new DocumentCast(document.Actors, [.. document.Actors.Select(actor => _pool.Of(Add(new DocumentActor(document.Id, actor))))], document.Year);

    private string Add(DocumentActor seen)
    {
        var isNamed = seen.Actor.Names.Count > 0;
        var name = isNamed ? _byHand.KeyOf(seen.Document, NameOf(seen.Actor.Id)) : BareName(seen.Actor);
        if (isNamed || (name is not null && _named.ContainsKey(name)))
        {
            if (!_named.TryGetValue(name!, out var draft)) _named[name!] = draft = new ActorDraft(null, HandParts.TagOf(name!));
            draft.Add(seen.Document, seen.Actor);
            Come(name!, seen.Document);
            return name!;
        }

        return Describe(seen, name);
    }

    /// <summary>A document that is new bears a name.</summary>
    private void Come(string name, string document)
    {
        _touched.Add(name);
        if (!_come.TryGetValue(name, out var come)) _come[name] = come = [];
        if (come is not null && (come.Count == 0 || come[^1] != document)) come.Add(document);
    }

    /// <summary>Documents that bear a name are gone or otherwise.</summary>
    private void Change(string name)
    {
        _touched.Add(name);
        _come[name] = null;
    }

    /// <summary>Somebody whom only this document describes, as long as nobody bears the words for a name.</summary>
    private string Describe(DocumentActor seen, string? name)
    {
        if (name is not null) Wait(name, seen);
        var alone = new ActorDraft(IdOf(seen));
        alone.Add(seen.Document, seen.Actor);
        _alone[IdOf(seen)] = alone.Finish();
        return IdOf(seen);
    }

    private void Remove(string document)
    {
        if (CastOf(document) is not { } cast) return;
        _casts[document] = null;
        foreach (var group in cast.Actors.Zip(cast.Names).GroupBy(each => Bearers.Plain(each.Second), each => each.First, StringComparer.Ordinal))
        {
            if (_named.TryGetValue(group.Key, out var draft))
            {
                draft.Remove(document, group);
                Change(group.Key);
                continue;
            }

            _alone[group.Key] = null;
            foreach (var actor in group)
                if (BareName(actor) is { } name) StopWaiting(name, document);
        }
    }

    /// <summary>What nobody bears for a name any more is again a description, in each text for itself.</summary>
    private void GiveBack(string name)
    {
        _named.Remove(name, out var draft);
        foreach (var document in draft!.Documents)
        {
            var cast = CastOf(document)!;
            Beside(cast);
            foreach (var (actor, _) in cast.Actors.Zip(cast.Names).Where(each => Bearers.Plain(each.Second) == name)) cast = cast.With(actor, Describe(new DocumentActor(document, actor), name));
            _casts[document] = cast;
        }
    }

    /// <summary>Who was described by what is a name now bears it.</summary>
    private void Take(string name)
    {
        _waiting.Remove(name, out var waiting);
        foreach (var seen in waiting!)
        {
            _alone[IdOf(seen)] = null;
            _named[name].Add(seen.Document, seen.Actor);
            Change(name);
            var cast = CastOf(seen.Document)!;
            Beside(cast);
            _casts[seen.Document] = cast.With(seen.Actor, name);
        }
    }

    /// <summary>Those named in one text with somebody who has got or lost a name.</summary>
    private void Beside(DocumentCast cast) => _touched.UnionWith(cast.Names.Select(Bearers.Plain).Where(_named.ContainsKey));

    private void Wait(string name, DocumentActor seen)
    {
        if (!_waiting.TryGetValue(name, out var waiting)) _waiting[name] = waiting = [];
        waiting.Add(seen);
    }

    private void StopWaiting(string name, string document)
    {
        if (!_waiting.TryGetValue(name, out var waiting)) return;
        waiting.RemoveAll(seen => seen.Document == document);
        if (waiting.Count == 0) _waiting.Remove(name);
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

    /// <summary>One bearer of a name that several bear.</summary>
    /// <param name="Key">Under which it is kept.</param>
    private sealed record NamePart(string Key, ActorDraft Draft, Bearer Bearer);
}
