using Hearsay.Record;
using Hearsay.Study;
using Hearsay.Study.Actors;
using Hearsay.Web.Texts;

namespace Hearsay.Web.Views;

/// <summary>What a search finds: actors by any spelling, documents by all words in title or text, claims by all words in the sentence.</summary>
public sealed record SearchView(SearchQuery Query, Sheet<RecordActor> Actors, Sheet<DocumentHit> Documents, Sheet<ClaimRow> Claims, IReadOnlyList<string> Outlets)
{
    private const int MostDocuments = 2000; // the best of those that have the words
    private const int Few = 8; // of each kind where all kinds are shown

    public static SearchView Of(Findings findings, IRecordStore store, SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(query);
        var words = new SearchWords(query.Words);
        var found = words.IsEmpty ? [] : store.Search(words.Text, MostDocuments).Select(findings.Entry).OfType<DocumentEntry>().ToArray();
        var documents = found.Where(entry => query.Covers(entry.Date) && IsOf(findings, entry, query.Outlet)).ToArray();
        var actors = words.IsEmpty ? [] : findings.SearchActors(query.Words);
        var claims = query.In is "claims" or SearchQuery.Everywhere ? ClaimsIn(findings, documents, words, query) : [];
        return new SearchView(
            query, SheetOf(actors, query, "actors", actor => actor), SheetOf(documents, query, "documents", entry => DocumentHit.Of(entry, store.Document(entry.Id)?.Article.Text ?? "", words)),
            SheetOf(claims, query, "claims", claim => ClaimRow.Of(findings, claim)), [.. findings.Outlets.Take(60).Select(outlet => outlet.Name)]);
    }

    private static Claim[] ClaimsIn(Findings findings, DocumentEntry[] documents, SearchWords words, SearchQuery query) =>
        [.. documents.SelectMany(entry => findings.ClaimsOf(entry.Id)).Where(claim => claim.Comment is null && (query.Kind is not { } kind || claim.Kind == kind) && words.AreIn(claim.Evidence.Text))];

    private static bool IsOf(Findings findings, DocumentEntry entry, string? outlet) =>
        outlet is null || (entry.Site is { } site && findings.OutletName(site) == findings.OutletName(outlet));

    private static Sheet<T> SheetOf<TFrom, T>(IReadOnlyList<TFrom> all, SearchQuery query, string place, Func<TFrom, T> row)
    {
        if (query.In == place) return Sheet<T>.Of(all, query.Page, row);
        return new Sheet<T>(query.In == SearchQuery.Everywhere ? [.. all.Take(Few).Select(row)] : [], all.Count, 1, 1);
    }
}
