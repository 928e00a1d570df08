using Hearsay.Web.Acts;
using Hearsay.Web.Json;
using Hearsay.Web.Pages;
using Hearsay.Web.Serving;
using Hearsay.Web.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web;

/// <summary>Every address of the desk and the page that answers there; each page has a twin at the same path with ".json".</summary>
internal static class Routes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Where the desk takes writes.</summary>
    public static IReadOnlyList<string> Writing { get; } = ["/act"];

    public static void Map(WebApplication desk, Reception reception, Clerk clerk)
    {
        desk.MapPost(Writing[0], clerk.Answer);
        var json = Twin.Shapes;
        Answer(desk, ["/", "/.json", "/index.json", "/index.csv"], reception.Page<StartPage, StartView>((board, _) => board.Start, json.StartView));
        Answer(desk, Twins("/actors"), reception.Page<ActorsPage, ActorsView>((board, asked) => ActorsView.Of(board.Findings, asked["q"], asked["show"], asked.Sheet), json.ActorsView));
        Answer(desk, ["/actor/{**id}"], reception.Page<ActorPage, ActorView>((board, asked) => ActorView.Of(board.Findings, asked.Segment(1), asked.Form == AnswerForm.Csv), json.ActorView));
        Answer(desk, ["/between/{**ids}"], reception.Page<BetweenPage, BetweenView>((board, asked) => BetweenView.Of(board.Findings, asked.Segment(1), asked.Segment(2), BetweenQuery.Of(asked)), json.BetweenView));
        Answer(desk, Twins("/claims"), reception.Page<ClaimsPage, ClaimsView>((board, asked) => ClaimsView.Of(board.Findings, ClaimQuery.Of(asked)), json.ClaimsView));
        Answer(desk, ["/claim/{**id}"], reception.Page<ClaimPage, ClaimView>((board, asked) => ClaimView.Of(board.Findings, asked.Segment(1)), json.ClaimView));
        Answer(desk, Twins("/documents"), reception.Page<DocumentsPage, DocumentsView>((board, asked) => DocumentsView.Of(board.Findings, asked["outlet"], asked["actor"], asked["spelling"], asked.Sheet), json.DocumentsView));
        Answer(desk, ["/document/{**id}"], reception.Page<DocumentPage, DocumentView>((board, asked) => DocumentView.Of(board.Findings, asked.Segment(1), asked["claim"], asked.All("hide")), json.DocumentView));
        Answer(desk, Twins("/outlets"), reception.Page<OutletsPage, OutletsView>((board, _) => OutletsView.Of(board.Findings, board.OutletLinks), json.OutletsView));
        Answer(desk, Twins("/turns"), reception.Page<TurnsPage, TurnsView>((board, asked) => TurnsView.Of(board.Findings, asked["how"], asked.Sheet), json.TurnsView));
        Answer(desk, Twins("/conflicts"), reception.Page<ConflictsPage, ConflictsView>((board, asked) => ConflictsView.Of(board.Findings, asked.Sheet), json.ConflictsView));
        Answer(desk, Twins("/seats"), reception.Page<SeatsPage, SeatsView>((board, asked) => SeatsView.Of(board.Findings, asked["list"], asked.All("with")), json.SeatsView));
        Answer(desk, Twins("/weak"), reception.Page<WeakPage, WeakView>((board, asked) => WeakView.Of(board.Findings, asked.Sheet), json.WeakView));
        Answer(desk, Twins("/ingest"), reception.PageOfStore<IngestPage, IngestView>((board, asked) => IngestView.Of(board.Store, board.Options, asked["stage"], asked.Sheet), json.IngestView));
        Answer(desk, Twins("/search"), reception.Page<SearchPage, SearchView>((board, asked) => SearchView.Of(board.Findings, board.Store, SearchQuery.Of(asked)), json.SearchView));
        Answer(desk, Twins("/network"), reception.Page<NetworkPage, NetworkView>((board, asked) => NetworkView.Of(board.Network, asked.Day("until")), json.NetworkView));
        Answer(desk, Twins("/origins"), reception.Page<OriginsPage, OriginsView>((board, asked) => OriginsView.Of(board.Findings, asked.Sheet), json.OriginsView));
        Answer(desk, ["/origins/{**id}"], reception.Page<OriginPage, OriginView>((board, asked) => OriginView.Of(board.Findings, asked.Segment(1)), json.OriginView));
        Answer(desk, ["/dossier/{**ids}"], reception.Dossier);
        Answer(desk, Twins("/corrections"), reception.Page<CorrectionsPage, CorrectionsView>((board, asked) => CorrectionsView.Of(board.Findings, board.Ledger, asked["by"], asked.Sheet), json.CorrectionsView));
        Answer(desk, [.. Shelf.Names.Select(name => "/" + name)], Shelf.Serve);
        desk.MapFallback("{**path}", reception.MissAsync);
    }

    private static string[] Twins(string path) => [path, path + ".json", path + ".csv"];

    private static void Answer(WebApplication desk, string[] patterns, RequestDelegate answer)
    {
        foreach (var pattern in patterns) desk.MapMethods(pattern, Methods, answer);
    }
}
