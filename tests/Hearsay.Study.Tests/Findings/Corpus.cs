using System.Security.Cryptography;
using System.Text;
using Hearsay.Core;
using Hearsay.Record;

namespace Hearsay.Study.Tests.Findings;

/// <summary>
/// A record built by hand. An article is a text of the form "claim | claim"; each part is one claim whose evidence is the part.
/// </summary>
internal sealed class Corpus : IDisposable
{
    private readonly MemoryStore _store = new(TimeProvider.System);

    public MemoryStore Store => _store;

    public Study.Findings Findings => Study.Findings.From(_store);

    /// <summary>Adds an article with one claim for each draft.</summary>
    public Claim[] Tell(string outlet, string? date, params ClaimDraft[] drafts)
    {
        var text = string.Join("\n", drafts.Select(draft => draft.Evidence));
        var bytes = Encoding.UTF8.GetBytes($"{outlet}/{date}/{_store.Counts.Documents}/{text}");
        var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return Add(sha, $"{outlet}-{_store.Counts.Documents}.txt", "en-1", outlet, date, drafts);
    }

    /// <summary>Reads an article again as a newer program does, which finds other text, another date or other claims in it.</summary>
    public Claim[] TellAgain(Document document, int version, string? date, params ClaimDraft[] drafts) =>
        Add(document.Sha256, document.Location, $"en-{version}", document.Article.Site!, date, drafts);

    private Claim[] Add(string sha, string location, string extractor, string outlet, string? date, ClaimDraft[] drafts)
    {
        var text = string.Join("\n", drafts.Select(draft => draft.Evidence));
        var published = date is null ? (DateOnly?)null : DateOnly.ParseExact(date, "yyyy-MM-dd");
        var article = new Article { Text = text, Site = outlet, Title = $"{outlet} reports", Date = published, Comments = [new Comment("Kito", null, text)] };
        var document = new Document(sha[..16], sha, location, null, extractor, article);
        var claims = drafts.Select(draft => draft.Make(document)).ToArray();
        _store.Add(new Reading(document, claims, new Entities(MentionsOf(claims, drafts), ActorsOf(claims, drafts))));
        return claims;
    }

    public void Dispose() => _store.Dispose();

    private static Mention[] MentionsOf(Claim[] claims, ClaimDraft[] drafts) =>
    [
        .. claims.Zip(drafts).SelectMany(told =>
            told.Second.Mentions.Concat((told.First.Event?.Source ?? []).Concat(told.First.Event?.Target ?? []).Select(role => role.Name).OfType<string>())
                .Select(name => new Mention(told.First.Evidence.Span, 0, 0, EntityType.Per, null, ClaimDraft.IdOf(name), MentionKind.Name))
                .Concat(told.Second.Places.Select(name => new Mention(told.First.Evidence.Span, 0, 0, EntityType.Loc, null, PlaceIdOf(name), MentionKind.Name)))),
    ];

    private static string PlaceIdOf(string name) => $"loc:{name.ToLowerInvariant().Replace(' ', '-')}";

    private static Actor[] ActorsOf(Claim[] claims, ClaimDraft[] drafts)
    {
        IEnumerable<(string? Id, string? Name, EntityType Type)> roles = claims.SelectMany(claim =>
            (claim.Event?.Source ?? []).Concat(claim.Event?.Target ?? []).Append(claim.Relation?.From).Append(claim.Relation?.To).Append(claim.Quantity?.Holder))
            .OfType<ActorRef>().Select(role => (Id: role.Actor, role.Name, role.Type));
        var voices = claims.SelectMany(claim => claim.Chain).Select(voice => (Id: voice.Actor, Name: (string?)voice.Name, Type: EntityType.Per));
        var mentions = drafts.SelectMany(draft => draft.Mentions).Select(name => (Id: (string?)ClaimDraft.IdOf(name), Name: (string?)name, Type: EntityType.Per));
        var places = drafts.SelectMany(draft => draft.Places).Select(name => (Id: (string?)PlaceIdOf(name), Name: (string?)name, Type: EntityType.Loc));
        return [.. roles.Concat(voices).Concat(mentions).Concat(places).Where(role => role.Id is not null).DistinctBy(role => role.Id)
            .Select(role => new Actor(role.Id!, role.Name!, role.Type, null, null) { Names = role.Id!.Contains('#') ? [] : [role.Name!] })];
    }
}
