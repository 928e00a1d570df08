using System.Globalization;
using System.Text.Json;
using Hearsay.Record.Json;

namespace Hearsay.Study.Exports;

/// <summary>All event claims as PLOVER 2.0 records, one JSON object a line, in the order of ids.</summary>
public static class PloverExport
{
    public static void Write(Findings findings, Stream output)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, ClaimJson.Options);
        foreach (var claim in findings.AllClaims)
        {
            if (claim.Event is not { } told) continue;
            json.WriteStartObject();
            Event(json, claim, told);
            Source(json, claim);
            json.WriteEndObject();
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    private static void Event(Utf8JsonWriter json, Claim claim, Event told)
    {
        json.WriteString("id", claim.Id);
        json.WriteString("date", Day(claim.Time.Start ?? claim.Time.End));
        json.WriteString("dateStart", Day(claim.Time.Start));
        json.WriteString("dateEnd", Day(claim.Time.End));
        json.WriteString("type", told.Type.ToString().ToUpperInvariant());
        json.WriteString("mode", told.Mode);
        Words(json, "context", told.Contexts);
        Words(json, "auxiliary", told.Auxiliary == Auxiliary.None ? [] : told.Auxiliary.ToString().ToLowerInvariant().Split(", "));
        json.WriteNumber("score", told.Score);
        json.WriteNumber("quad", QuadClass.Of(told.Type));
        Actors(json, "actor", told.Source);
        Actors(json, "recipient", told.Target);
        json.WriteString("location", claim.Place?.Text);
        json.WriteString("country", claim.Place?.Country);
    }

    private static void Source(Utf8JsonWriter json, Claim claim)
    {
        json.WriteString("text", claim.Evidence.Text);
        json.WriteString("source", claim.Chain[0].Name);
        json.WriteString("voice", claim.Chain[^1].Name);
        json.WriteString("stance", claim.Chain[^1].Stance.ToString().ToLowerInvariant());
        json.WriteString("publicationDate", Day(claim.Published));
        json.WriteString("url", claim.Url);
        json.WriteNumber("confidence", claim.Extraction.Confidence);
        json.WriteString("version", claim.Extraction.Version);
    }

    private static void Actors(Utf8JsonWriter json, string name, IReadOnlyList<ActorRef> actors)
    {
        json.WriteStartArray(name);
        foreach (var actor in actors.Select(actor => new PloverActor(actor)))
        {
            json.WriteStartObject();
            json.WriteString("name", actor.Name);
            json.WriteString("text", actor.Actor.Text);
            json.WriteString("code", actor.Actor.Code);
            json.WriteString("country", actor.Country);
            json.WriteString("sector", actor.Sectors.Count > 0 ? actor.Sectors[0] : null);
            Words(json, "secondarySectors", [.. actor.Sectors.Skip(1)]);
            json.WriteString("id", actor.Actor.Actor);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Words(Utf8JsonWriter json, string name, IReadOnlyList<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
