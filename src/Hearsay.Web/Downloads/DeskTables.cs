using Hearsay.Study;
using Hearsay.Study.Actors;
using Hearsay.Web.Views;
using Hearsay.Web.Wording;

namespace Hearsay.Web.Downloads;

/// <summary>The tables of each page; the first is given when none is named.</summary>
internal static class DeskTables
{
    public static IReadOnlyList<DeskTable> Of(object view) => view switch
    {
        StartView start => [Claims("latest", start.Latest), Actors(start.Actors)],
        ActorsView actors => [Actors(actors.Actors.Rows)],
        ActorView actor => OfActor(actor),
        BetweenView between => [Between(between), Standings(between)],
        ClaimView claim => [Claims("claim", [claim.Row]), Claims("against", claim.Against), Origins(claim)],
        ClaimsView claims => [Claims("claims", claims.Claims.Rows)],
        DocumentView document => [Claims("claims", document.Claims)],
        DocumentsView documents => [Documents(documents.Documents.Rows)],
        OutletsView outlets => OfOutlets(outlets),
        TurnsView turns => OfTurns(turns),
        ConflictsView conflicts => [Conflicts(conflicts.Conflicts.Rows)],
        SeatsView seats => OfSeats(seats),
        WeakView weak => [Claims("weak", weak.Claims.Rows)],
        IngestView ingest => [DeskTable.Of("failures", ingest.Failures.Rows, ("place", row => row.Location), ("stage", row => row.Stage), ("message", row => row.Message))],
        SearchView search => [Claims("claims", search.Claims.Rows), Documents(search.Documents.Rows.Select(hit => hit.Entry)), Actors(search.Actors.Rows)],
        NetworkView network => [Network(network)],
        OriginsView origins => [Families(origins)],
        OriginView origin => [Tree(origin)],
        CorrectionsView corrections => [Entries(corrections)],
        _ => [],
    };

    public static DeskTable Claims(string name, IEnumerable<ClaimRow> rows) => DeskTable.Of(
        name, rows,
        ("id", row => row.Claim.Id), ("says", row => ClaimWords.Plain(row.Claim)), ("kind", row => KindWords.Kebab(row.Claim.Kind.ToString())), ("type", row => TypeOf(row.Claim)),
        ("from", row => row.Claim.Time.Start), ("to", row => row.Claim.Time.End), ("published", row => row.Claim.Published), ("chain", row => ChainWords.Path(row.Claim.Chain)),
        ("stance", row => KindWords.Kebab(row.Claim.Chain[^1].Stance.ToString())), ("certainty", row => KindWords.Kebab(row.Claim.Chain[^1].Certainty.ToString())), ("voices", row => row.Voices),
        ("articles", row => row.Articles), ("contradicted", row => row.IsDisputed ? 1 : 0), ("confidence", row => row.Claim.Extraction.Confidence), ("comment", row => row.Claim.Comment is null ? 0 : 1),
        ("sentence", row => row.Claim.Evidence.Text), ("title", row => row.Claim.Title), ("url", row => row.Claim.Url), ("document", row => row.Claim.Document));

    private static string? TypeOf(Claim claim) =>
        claim.Event is { } told ? EventWords.Code(told.Type) : claim.Relation is { } tie ? KindWords.Kebab(tie.Type.ToString()) : claim.Quantity?.Of;

    private static DeskTable Actors(IEnumerable<RecordActor> rows) => DeskTable.Of(
        "actors", rows,
        ("id", row => row.Id), ("name", row => row.Name), ("kind", row => KindWords.Of(row.Type, row.Subtype)), ("code", row => row.Code), ("spellings", row => string.Join("; ", row.Spellings.Select(spelling => spelling.Text))),
        ("says", row => row.ClaimsBy), ("told_of_it", row => row.ClaimsAbout), ("documents", row => row.Documents.Count));

    private static IReadOnlyList<DeskTable> OfActor(ActorView view) =>
    [
        DeskTable.Of("partners", view.Partners,
            ("id", row => row.Partner.Id), ("name", row => row.Partner.Name), ("relation", row => PositionWords.Of(row.State)), ("its_words", row => PositionWords.Of(row.Words)), ("its_deeds", row => PositionWords.Of(row.Deeds)),
            ("friendly_words", row => row.Partner.FriendlyWords), ("hostile_words", row => row.Partner.HostileWords), ("friendly_deeds", row => row.Partner.FriendlyDeeds), ("hostile_deeds", row => row.Partner.HostileDeeds),
            ("neither", row => row.Partner.Neutral), ("last", row => row.Partner.Last)),
        DeskTable.Of("spellings", view.Actor.Spellings, ("spelling", row => row.Text), ("documents", row => row.Documents)),
        DeskTable.Of("ties", view.Ties, ("tie", row => row.Type), ("reads", row => row.Words), ("from_it", row => row.IsFrom ? 1 : 0), ("other", row => ClaimWords.NameOf(row.Other)), ("from", row => row.Start), ("to", row => row.End), ("voices", row => row.Voices), ("claim", row => row.Claim)),
        Claims("says", view.Says),
        Claims("told", view.Told),
    ];

    private static DeskTable Between(BetweenView view) => DeskTable.Of(
        "between", view.Entries,
        ("date", row => row.Date), ("from", row => row.From), ("to", row => row.To), ("channel", row => SignWords.Name(row.Channel)), ("sign", row => row.Sign), ("score", row => row.Score),
        ("says", row => ClaimWords.Plain(row.Row.Claim)), ("chain", row => ChainWords.Path(row.Row.Claim.Chain)), ("voices", row => row.Row.Voices), ("sentence", row => row.Row.Claim.Evidence.Text), ("claim", row => row.Row.Claim.Id));

    private static DeskTable Standings(BetweenView view) => DeskTable.Of(
        "standings", view.Standings,
        ("from", row => row.From), ("channel", row => SignWords.Name(row.Channel)), ("position", row => PositionWords.Of(row.State)), ("q", row => row.Q), ("weight", row => row.Mass));

    private static DeskTable Origins(ClaimView view) => DeskTable.Of(
        "origins", view.Origins.SelectMany(origin => origin.Copies.Select(copy => (Origin: origin, Ground: (string?)GroundWords.Of(copy.Ground), copy.Row)).Prepend((origin, null, origin.Head))),
        ("origin", row => row.Origin.Name), ("outlet", row => row.Row.Claim.Chain[0].Name), ("published", row => row.Row.Claim.Published), ("goes_back_because", row => row.Ground), ("sentence", row => row.Row.Claim.Evidence.Text), ("claim", row => row.Row.Claim.Id));

    private static DeskTable Documents(IEnumerable<DocumentEntry> rows) => DeskTable.Of(
        "documents", rows,
        ("id", row => row.Id), ("title", row => row.Title), ("outlet", row => row.Site), ("date", row => row.Date), ("claims", row => row.Claims), ("comments", row => row.Comments), ("origin", row => row.Origin), ("url", row => row.Url), ("place", row => row.Location));

    private static IReadOnlyList<DeskTable> OfOutlets(OutletsView view) =>
    [
        DeskTable.Of("outlets", view.Outlets,
            ("outlet", row => row.Entry.Name), ("grade", row => row.Grade.Computed.ToString()), ("grade_by_hand", row => row.Grade.Given?.Grade.ToString()), ("documents", row => row.Entry.Documents), ("claims", row => row.Entry.Claims),
            ("copies", row => row.Copies), ("copied", row => row.Copied), ("cites", row => row.Cites), ("cited", row => row.Cited), ("first", row => row.Entry.First), ("last", row => row.Entry.Last)),
        DeskTable.Of("links", view.Links, ("outlet", row => row.From), ("takes_from", row => row.To), ("claims", row => row.Claims), ("texts", row => row.Copies)),
    ];

    private static IReadOnlyList<DeskTable> OfTurns(TurnsView view) =>
    [
        DeskTable.Of("turns", view.Turns.Rows,
            ("how", row => KindWords.Kebab(row.How.ToString())), ("from", row => row.From.Name), ("to", row => row.To.Name), ("sign", row => row.Sign), ("after", row => row.After), ("by", row => row.By),
            ("voices", row => row.Row.Voices), ("chain", row => ChainWords.Path(row.Row.Claim.Chain)), ("sentence", row => row.Row.Claim.Evidence.Text), ("claim", row => row.Row.Claim.Id)),
        DeskTable.Of("observed", view.Observed.Rows,
            ("from", row => row.From.Name), ("to", row => row.To.Name), ("channel", row => SignWords.Name(row.Turn.Channel)), ("sign", row => row.Turn.Sign), ("after", row => row.Turn.After), ("by", row => row.Turn.By),
            ("grade", row => KindWords.Kebab(row.Turn.Grade.ToString())), ("k", row => row.Turn.Evidence), ("before", row => row.Turn.Before.Count), ("since", row => row.Turn.Since.Count)),
    ];

    private static DeskTable Network(NetworkView view) => DeskTable.Of(
        "ties", view.Ties,
        ("a", row => row.NameA), ("b", row => row.NameB), ("day", _ => view.Until), ("value", row => row.Value), ("weight", row => row.Weight), ("things", row => row.Moments), ("a_id", row => row.A), ("b_id", row => row.B));

    private static DeskTable Families(OriginsView view) => DeskTable.Of(
        "origins", view.Families.Rows,
        ("origin", row => row.Origin.Id), ("title", row => row.Origin.Title), ("outlet", row => row.Origin.Site), ("date", row => row.Origin.Date), ("copies", row => row.Copies), ("outlets", row => row.Outlets), ("last", row => row.Last));

    private static DeskTable Tree(OriginView view) => DeskTable.Of(
        "tree", Flat(view.Root, null),
        ("document", row => row.Node.Entry.Id), ("title", row => row.Node.Entry.Title), ("outlet", row => row.Node.Entry.Site), ("date", row => row.Node.Entry.Date), ("from", row => row.From), ("share_of_words", row => row.Node.Share));

    private static IEnumerable<(OriginNode Node, string? From)> Flat(OriginNode node, string? from) => node.Copies.SelectMany(copy => Flat(copy, node.Entry.Id)).Prepend((node, from));

    private static DeskTable Conflicts(IEnumerable<ConflictRow> rows) => DeskTable.Of(
        "conflicts", rows,
        ("id", row => row.Id), ("type", row => GroundWords.Of(row.Type)), ("conflict", row => row.Sentence), ("first", row => row.First.Claim.Evidence.Text), ("first_chain", row => ChainWords.Path(row.First.Claim.Chain)), ("first_claim", row => row.First.Claim.Id),
        ("second", row => row.Second.Claim.Evidence.Text), ("second_chain", row => ChainWords.Path(row.Second.Claim.Chain)), ("second_claim", row => row.Second.Claim.Id), ("state", row => row.Verdict is { } verdict ? GroundWords.Of(verdict.State) : "open"), ("by", row => row.Verdict?.Author), ("reason", row => row.Verdict?.Reason));

    private static IReadOnlyList<DeskTable> OfSeats(SeatsView view) =>
    [
        DeskTable.Of("seats", view.Lists.SelectMany(list => list.Parties.Select(party => (List: list, Party: party))),
            ("outlet", row => row.List.Outlet), ("date", row => row.List.Date), ("party", row => row.Party.Name), ("seats", row => row.Party.Seats), ("swings", row => row.Party.Swings), ("banzhaf", row => row.Party.Share), ("shapley", row => row.Party.ShapleyShare), ("claim", row => row.Party.Claim)),
        DeskTable.Of("replaced", view.Replaced, ("party", row => row.Name), ("before", row => row.Before), ("before_date", row => row.BeforeDate), ("since", row => row.Since), ("since_date", row => row.SinceDate)),
    ];

    private static DeskTable Entries(CorrectionsView view) => DeskTable.Of(
        "corrections", view.Entries.Rows,
        ("number", row => row.Number), ("time", row => row.Time), ("author", row => row.Author), ("action", row => row.Action), ("what", row => row.Words), ("reason", row => row.Reason), ("state", row => row.State));
}
