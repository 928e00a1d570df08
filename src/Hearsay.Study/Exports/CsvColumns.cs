using System.Globalization;

namespace Hearsay.Study.Exports;

/// <summary>The columns of the CSV export, in their order. Lists within a cell are joined by "; ".</summary>
internal static class CsvColumns
{
    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        new("id", "the claim", found => found.Claim.Id),
        new("document", "the document it stands in", found => found.Claim.Document),
        new("published", "day of publication", found => Day(found.Claim.Published), IsNumber: true),
        new("outlet", "first voice of the chain", found => found.Claim.Chain[0].Name),
        new("voice", "innermost voice", found => found.Claim.Chain[^1].Name),
        new("voice_kind", "outlet, author, person, group, document, anonymous", found => Word(found.Claim.Chain[^1].Kind)),
        new("chain", "all voices, outlet first", found => Join(found.Claim.Chain.Select(voice => voice.Name))),
        new("stance", "of the innermost voice: asserts, denies, doubts, relays", found => Word(found.Claim.Chain[^1].Stance)),
        new("certainty", "of the innermost voice: certain, probable, possible", found => Word(found.Claim.Chain[^1].Certainty)),
        new("kind", "event, statement, relation, quantity", found => Word(found.Claim.Kind)),
        new("type", "PLOVER type of an event, type of a relation, what a quantity counts", TypeOf),
        new("mode", "PLOVER mode", found => found.Claim.Event?.Mode),
        new("source", "who: sources of the event, from of the relation, holder of the quantity", found => Join(Sources(found.Claim).Select(role => role.Name ?? role.Text))),
        new("source_ids", "their record-wide ids", found => Join(Sources(found.Claim).Select(role => role.Actor ?? ""))),
        new("target", "to whom: targets of the event, to of the relation", found => Join(Targets(found.Claim).Select(role => role.Name ?? role.Text))),
        new("target_ids", "their record-wide ids", found => Join(Targets(found.Claim).Select(role => role.Actor ?? ""))),
        new("auxiliary", "negation, future, hypothetical, historical, demanded", AuxiliaryOf),
        new("score", "PLOVER score, -10 to 10", found => Number(found.Claim.Event?.Score), IsNumber: true),
        new("change", "begins, ends, turns", found => found.Claim.Relation is { Change: not TieChange.None and var change } ? Word(change) : null),
        new("value", "of a quantity", found => Number(found.Claim.Quantity?.Value), IsNumber: true),
        new("low", "least the quantity can be", found => Number(found.Claim.Quantity?.Low), IsNumber: true),
        new("high", "most it can be", found => Number(found.Claim.Quantity?.High), IsNumber: true),
        new("start", "first day of what is told", found => Day(found.Claim.Time.Start), IsNumber: true),
        new("end", "last day of what is told", found => Day(found.Claim.Time.End), IsNumber: true),
        new("place", "where", found => found.Claim.Place?.Text),
        new("place_country", "ISO 3166 alpha-3", found => found.Claim.Place?.Country),
        new("place_basis", "text, context, dateline: what the place rests on", found => found.Claim.Place is { } place ? Word(place.Basis) : null),
        new("fact", "claims of one fact share this id", found => found.Fact.Id),
        new("voices", "independent voices behind the claim's side of the fact", found => Number(found.Support.Voices), IsNumber: true),
        new("against", "claims on the other side", found => Number(found.Against.Count), IsNumber: true),
        new("comment", "1 when a reader's comment says it", found => found.Claim.Comment is null ? "0" : "1", IsNumber: true),
        new("confidence", "of the reading, 0 to 1", found => Number(found.Claim.Extraction.Confidence), IsNumber: true),
        new("evidence", "the sentence it rests on", found => found.Claim.Evidence.Text),
        new("evidence_start", "UTF-16 offset in the article's text", found => Number(found.Claim.Evidence.Start), IsNumber: true),
        new("evidence_end", "UTF-16 offset one past the end", found => Number(found.Claim.Evidence.End), IsNumber: true),
        new("title", "of the document", found => found.Claim.Title),
        new("url", "of the document", found => found.Claim.Url),
    ];

    private static IReadOnlyList<ActorRef> Sources(Claim claim)
    {
        if (claim.Event is { } told) return told.Source;
        if (claim.Relation is { } tie) return [tie.From];
        return claim.Quantity?.Holder is { } holder ? [holder] : [];
    }

    private static IReadOnlyList<ActorRef> Targets(Claim claim) => claim.Event?.Target ?? (claim.Relation is { } tie ? [tie.To] : []);

    private static string? TypeOf(ClaimFinding found) =>
        found.Claim.Event?.Type.ToString().ToUpperInvariant() ?? (found.Claim.Relation is { } tie ? Word(tie.Type) : found.Claim.Quantity?.Of);

    private static string? AuxiliaryOf(ClaimFinding found)
    {
        var auxiliary = found.Claim.Event?.Auxiliary ?? found.Claim.Relation?.Auxiliary ?? Auxiliary.None;
        return auxiliary == Auxiliary.None ? null : auxiliary.ToString().ToLowerInvariant().Replace(", ", "; ", StringComparison.Ordinal);
    }

    private static string Join(IEnumerable<string> parts) => string.Join("; ", parts);

    /// <summary>"leader-of" for LeaderOf.</summary>
    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);
}
