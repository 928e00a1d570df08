using Hearsay.Record.Actors;
using Hearsay.Study.Actors;
using Hearsay.Study.Facts;

namespace Hearsay.Study;

/// <summary>The questions.</summary>
public sealed partial class Findings
{
    public DocumentEntry? Entry(string documentId) => _documentRows.Find(documentId);

    /// <summary>
    /// All documents that descend from one text with this one, itself among them: the origin first, then its copies in order of
    /// date. Only itself when it has no kin.
    /// </summary>
    public IReadOnlyList<DocumentEntry> FamilyOf(string documentId) => [.. _documents.FamilyOf(documentId).Select(entry => _documentRows.Find(entry.Id)!)];

    /// <summary>The whole document, from the store.</summary>
    public Document? Document(string id) => _store.Document(id);

    /// <summary>The mentions of a document with record-wide actor ids, in text order.</summary>
    public IReadOnlyList<Mention> MentionsOf(string documentId) =>
        [.. _store.EntitiesOf(documentId).Mentions.Select(mention => mention with { Actor = _catalog.Of(documentId, mention.Actor)?.Id ?? mention.Actor })];

    /// <summary>Whether a document writes an actor's name so.</summary>
    public bool Writes(string documentId, string actorId, string spelling) => NamesIn(documentId, actorId).Contains(spelling, StringComparer.Ordinal);

    /// <summary>The names by which a document calls an actor.</summary>
    public IReadOnlyList<string> NamesIn(string documentId, string actorId) =>
        [.. _store.EntitiesOf(documentId).Actors.Where(actor => _catalog.Of(documentId, actor.Id)?.Id == actorId).SelectMany(actor => actor.Names.Count > 0 ? actor.Names : [actor.Name]).Distinct(StringComparer.Ordinal)];

    public RecordActor? Actor(string id) => _actors.Find(id);

    /// <summary>
    /// Actors by id or by any spelling, with or without accents; when no spelling is the whole name, those that have all its words,
    /// the last perhaps unfinished. Those in most documents first.
    /// </summary>
    public IReadOnlyList<RecordActor> FindActors(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Actor(name) is { } exact ? [exact] : [.. _catalog.Find(name).Select(found => _actors.Find(found.Id)!)];
    }

    /// <summary>For a name that no text spells so: those whose name is the same but for titles and spelling ("President Ruz" for "Omar Ruz"). Asks every actor of the record.</summary>
    public IReadOnlyList<RecordActor> FindLike(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Options.Joiner is not { } joiner ? [] : [.. _catalog.Called(actor => joiner.Why(new ActorName("typed", name, actor.Type), new ActorName("actor", actor.Name, actor.Type)) is not null)];
    }

    /// <summary>For somebody who looks around: those that <see cref="FindActors"/> gives, then all others that have the words in a spelling.</summary>
    public IReadOnlyList<RecordActor> SearchActors(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Actor(name) is { } exact ? [exact] : [.. _catalog.Search(name).Select(found => _actors.Find(found.Id)!)];
    }

    /// <summary>The names that were joined to an actor, as each stood alone; those in most documents first.</summary>
    public IReadOnlyList<RecordActor> PartsOf(string actor) => _catalog.PartsOf(actor);

    /// <summary>Why each further name was joined to an actor, in words; empty for an actor of one name.</summary>
    public IReadOnlyList<NameJoin> JoinsOf(string actor) => [.. NameJoin.Of(_catalog.PartsOf(actor), (Options.Joiner, _catalog.Contexts(Options.Gazetteer)), Corrections), .. NameJoin.Metonyms(Actor(actor))];

    /// <summary>In the filter's order; see <see cref="ClaimFilter"/> for what is left out by default.</summary>
    public IReadOnlyList<Claim> Claims(ClaimFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _search.Find(filter);
    }

    /// <summary>Every claim, doubtful ones and comments too, in the order of ids: what an export holds.</summary>
    public IReadOnlyList<Claim> AllClaims { get; }

    /// <summary>The shown claims of a document in text order: the article, its embeds, the comments.</summary>
    public IReadOnlyList<Claim> ClaimsOf(string documentId) =>
        [.. _index.Of(documentId).Claims.Where(claim => claim.IsShown).Select(claim => claim.Claim).OrderBy(claim => claim.Comment?.Index ?? -1).ThenBy(claim => claim.Embed?.Index ?? -1).ThenBy(claim => claim.Evidence.Start).ThenBy(claim => claim.Id, StringComparer.Ordinal)];

    /// <summary>A claim by its id with all that speaks for and against it; null when there is none.</summary>
    public ClaimFinding? Claim(string id)
    {
        if (_index.Claim(id) is not { Claim: var claim } indexed) return null;
        var fact = _index.FactOf(indexed);
        var side = FactFinder.SideOf(claim);
        return side == FactSide.Against
            ? new ClaimFinding(claim, fact, side, fact.DenialSupport, fact.Claims, _discrepanciesOf.Find(id) ?? [])
            : new ClaimFinding(claim, fact, side, fact.Support, fact.Denials, _discrepanciesOf.Find(id) ?? []);
    }

    /// <summary>The fact a claim is about; null for an unknown claim.</summary>
    public Fact? FactOf(string claimId) => _index.Claim(claimId) is { } claim ? _index.FactOf(claim) : null;

    /// <summary>
    /// What is told most on the weakest ground: facts that are denied, that rest on unnamed sources alone, or that several outlets
    /// tell from less than one voice and a half. Statements count only when several articles take them from nobody known. Weakest first.
    /// </summary>
    public IReadOnlyList<Fact> WorstSupported(int count) =>
        [.. Facts.Where(fact => !fact.IsDoubtful && fact.Claims.Count > 0)
            .Select(fact => (Fact: fact, Weakness: Weakness.Of(fact))).Where(pair => pair.Weakness > 0)
            .OrderByDescending(pair => pair.Weakness).ThenByDescending(pair => pair.Fact.Date).ThenBy(pair => pair.Fact.Id, StringComparer.Ordinal)
            .Take(count).Select(pair => pair.Fact)];

    /// <summary>What the record tells of two actors towards each other; null when one is unknown.</summary>
    public Relation? Between(string a, string b)
    {
        if (Actor(a) is not { } one || Actor(b) is not { } other) return null;
        return RelationReader.Of(one, other, _index.FactsAbout(a), LifeOf);
    }

    /// <summary>The roles and ties of an actor as the record tells them, in the order of time.</summary>
    public IReadOnlyList<DatedTie> TiesOf(string actor) =>
        [.. _index.FactsAbout(actor)
            .Where(fact => fact.Kind == ClaimKind.Relation && fact.Claims.Count > 0)
            .Select(fact => TieOf(fact, fact.Claims[0].Relation!, actor))
            .OrderBy(tie => tie.Start ?? DateOnly.MinValue).ThenBy(tie => tie.Fact.Id, StringComparer.Ordinal)];

    private static DatedTie TieOf(Fact fact, Tie tie, string actor)
    {
        var isFrom = tie.From.Actor == actor;
        var isOver = tie.Change == TieChange.Ends && fact.Claims.All(claim => claim.Time.Basis != TimeBasis.Text);
        var isDated = fact.Start is not null || fact.End is not null;
        var (start, end) = isOver ? (null, fact.Claims[0].Published) : isDated ? (fact.Start, fact.End) : (fact.Claims[0].Published, fact.Claims[^1].Published);
        return new DatedTie(tie, isFrom, isFrom ? tie.To : tie.From, start, end, fact);
    }
}
