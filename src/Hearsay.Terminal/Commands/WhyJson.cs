using System.Text.Json;
using Hearsay.Core;
using Hearsay.Record.Json;
using Hearsay.Study;
using Hearsay.Study.Discrepancies;
using Hearsay.Study.Grading;
using Hearsay.Study.Voices;
using Hearsay.Terminal.Pipe;

namespace Hearsay.Terminal.Commands;

/// <summary>What <c>hearsay why --json</c> prints: the members of the claim, then what it rests on and what speaks against it.</summary>
internal static class WhyJson
{
    public static string Write(Findings findings, ClaimFinding finding, TextSpan? place)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, ClaimJson.Options))
        {
            json.WriteStartObject();
            using (var claim = JsonDocument.Parse(ClaimJson.Write(finding.Claim)))
                foreach (var member in claim.RootElement.EnumerateObject()) member.WriteTo(json);
            File(json, findings.Entry(finding.Claim.Document)?.Location, place);
            Support(json, finding.Support);
            Grade(json, findings, finding.Claim);
            json.Texts("against", finding.Against.Select(claim => claim.Id));
            json.WriteStartArray("discrepancies");
            foreach (var conflict in finding.Discrepancies) Discrepancy(json, conflict, findings);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>The file, and where in it the sentence stands.</summary>
    private static void File(Utf8JsonWriter json, string? location, TextSpan? place)
    {
        json.WriteStartObject("file");
        json.Text("location", location);
        if (place is { } span)
        {
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
        }

        json.WriteEndObject();
    }

    private static void Support(Utf8JsonWriter json, Support support)
    {
        json.WriteStartObject("support");
        json.WriteNumber("voices", support.Voices);
        json.WriteNumber("articles", support.Articles);
        json.WriteNumber("publications", support.Publications);
        json.WriteString("sentence", support.Sentence);
        json.WriteBoolean("circular", support.IsCircular);
        json.WriteStartArray("origins");
        foreach (var origin in support.Origins) Origin(json, origin);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Origin(Utf8JsonWriter json, Origin origin)
    {
        json.WriteStartObject();
        json.WriteString("voice", origin.Name);
        json.WriteString("kind", Words.Label(origin.Kind));
        json.WriteBoolean("firstHand", origin.IsFirstHand);
        json.WriteNumber("weight", origin.Weight);
        Report(json, origin.Head, origin.Publication);
        json.WriteStartArray("copies");
        foreach (var copy in origin.Copies)
        {
            json.WriteStartObject();
            json.WriteString("ground", Words.Label(copy.Ground));
            Report(json, copy.Claim, copy.Claim.Chain[0].Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Report(Utf8JsonWriter json, Claim claim, string publication)
    {
        json.WriteString("claim", claim.Id);
        json.WriteString("publication", publication);
        json.Day("published", claim.Published);
    }

    private static void Grade(Utf8JsonWriter json, Findings findings, Claim claim)
    {
        var grade = findings.GradeOf(claim.Id)!;
        json.WriteStartObject("grade");
        json.WriteString("source", $"{findings.GradeOfOutlet(claim.Chain[0].Name).Computed}");
        json.WriteString("claim", $"{grade.Computed}");
        json.WriteString("why", grade.Why);
        json.WriteEndObject();
    }

    private static void Discrepancy(Utf8JsonWriter json, Discrepancy conflict, Findings findings)
    {
        json.WriteStartObject();
        json.WriteString("id", conflict.Id);
        json.WriteString("type", Words.Label(conflict.Type));
        json.WriteString("sentence", conflict.Sentence);
        json.Texts("claims", [conflict.First.Id, conflict.Second.Id]);
        json.WriteString("state", Words.Label(findings.VerdictOn(conflict)?.State ?? VerdictState.Open));
        json.WriteEndObject();
    }
}
