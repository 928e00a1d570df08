using System.Globalization;

namespace Hearsay.Study.Exports;

/// <summary>
/// The event claims in the 40 columns of POLECAT, tab-separated, in the order of ids. What is empty is "None", lists are joined by
/// "; ". The columns have no place for modality, so what did not happen, is only supposed, only asked for or denied is left out. What only a gazetteer or Wikipedia gives (COW codes, coordinates, page ids) stays "None".
/// </summary>
public static class PolecatExport
{
    private const string Nothing = "None";

    private static readonly (string Name, Func<Claim, Event, string?> Value)[] Fields =
    [
        ("Event ID", (claim, _) => claim.Id), ("Event Date", (claim, _) => Day(claim.Time.Start ?? claim.Time.End ?? claim.Published)),
        ("Event Type", (_, told) => told.Type.ToString().ToUpperInvariant()), ("Event Mode", (_, told) => told.Mode),
        ("Intensity", (_, told) => told.Score.ToString(CultureInfo.InvariantCulture)), ("Quad Code", (_, told) => QuadClass.Of(told.Type).ToString(CultureInfo.InvariantCulture)),
        ("Contexts", (_, told) => Join(told.Contexts)),
        .. Role("Actor", told => told.Source), .. Role("Recipient", told => told.Target),
        ("Placename", (claim, _) => claim.Place?.Text), ("City", None), ("District", None), ("Province", None), ("Country", (claim, _) => claim.Place?.Country),
        ("Latitude", None), ("Longitude", None), ("GeoNames ID", None), ("Raw Placename", (claim, _) => claim.Place?.Text), ("Feature Type", None),
        ("Source", (claim, _) => claim.Chain[0].Name), ("Publication Date", (claim, _) => Day(claim.Published)),
        ("Story People", None), ("Story Organizations", None), ("Story Locations", None), ("Language", (_, _) => "en"), ("Version", (claim, _) => claim.Extraction.Version),
    ];

    /// <summary>Names of the columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Fields.Select(field => field.Name)];

    public static void Write(Findings findings, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(string.Join('\t', Columns) + "\n");
        foreach (var claim in findings.AllClaims)
            if (claim.Event is { IsTold: true } told && claim.Chain[^1].Stance != Stance.Denies) output.Write(string.Join('\t', Fields.Select(field => Cell(field.Value(claim, told)))) + "\n");
    }

    private static (string, Func<Claim, Event, string?>)[] Role(string role, Func<Event, IReadOnlyList<ActorRef>> of)
    {
        Func<Claim, Event, string?> Each(Func<PloverActor, string?> value) => (_, told) => Join(of(told).Select(actor => value(new PloverActor(actor)) ?? Nothing));
        return
        [
            ($"{role} Name", Each(actor => actor.Name)), ($"{role} Country", Each(actor => actor.Country)), ($"{role} COW", None),
            ($"Primary {role} Sector", Each(actor => actor.Sectors.Count > 0 ? actor.Sectors[0] : null)), ($"{role} Sectors", Each(actor => actor.Sectors.Count > 0 ? string.Join(", ", actor.Sectors) : null)),
            ($"{role} Title", None), ($"{role} Name Raw", Each(actor => actor.Actor.Text)), ($"Wikipedia {role} ID", None),
        ];
    }

    private static string? None(Claim claim, Event told) => null;

    private static string? Join(IEnumerable<string> parts) => string.Join("; ", parts);

    /// <summary>A tab or a line break in a name would break the table: both become a blank.</summary>
    private static string Cell(string? value) => string.IsNullOrEmpty(value) ? Nothing : value.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
