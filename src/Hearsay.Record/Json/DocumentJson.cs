using System.Text.Json;

namespace Hearsay.Record.Json;

/// <summary>Documents as JSON: where the bytes came from, and the article under "article".</summary>
public static class DocumentJson
{
    public static string Write(Document document) => RecordJson.Write(document, RecordJson.Shapes.Document);

    public static void Write(Utf8JsonWriter writer, Document document) => JsonSerializer.Serialize(writer, document, RecordJson.Shapes.Document);

    /// <exception cref="JsonException">Not a document.</exception>
    public static Document Read(string json) => RecordJson.Read(json, RecordJson.Shapes.Document);
}
