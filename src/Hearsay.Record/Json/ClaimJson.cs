using System.Text.Json;

namespace Hearsay.Record.Json;

/// <summary>
/// Claims as JSON, the one shape of the filter <c>claims</c>, the store and the export (docs/FORMATS.md). Besides what the
/// design lists, an event and a relation carry their "trigger" and a quantity its "span", as <c>[start,end]</c> in the article's
/// text, a relation its "auxiliary", and a comment its "index", so that a claim that is read back is the claim that was written.
/// </summary>
public static class ClaimJson
{
    /// <summary>For a writer of one's own: readable characters unescaped, no line breaks.</summary>
    public static JsonWriterOptions Options => RecordJson.Plain;

    /// <summary>One line without a line break at the end.</summary>
    public static string Write(Claim claim) => RecordJson.Write(ClaimShape.Of(claim), RecordJson.Shapes.ClaimShape);

    /// <summary>As a value inside a larger document.</summary>
    public static void Write(Utf8JsonWriter writer, Claim claim) =>
        JsonSerializer.Serialize(writer, ClaimShape.Of(claim), RecordJson.Shapes.ClaimShape);

    /// <summary>Unknown members are passed over.</summary>
    /// <exception cref="JsonException">Not a claim.</exception>
    public static Claim Read(string json) => RecordJson.Read(json, RecordJson.Shapes.ClaimShape).ToClaim();
}
