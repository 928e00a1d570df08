using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Record.Json;

/// <summary>A line as <c>{"n":1,"kind":"title"}</c>.</summary>
internal sealed class ScrapeLineConverter : JsonConverter<ScrapeLine>
{
    public override ScrapeLine Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var shape = JsonSerializer.Deserialize(ref reader, RecordJson.Shapes.LineShape) ?? throw new JsonException("a line is {n, kind}");
        return new ScrapeLine(shape.N, shape.Kind);
    }

    public override void Write(Utf8JsonWriter writer, ScrapeLine value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new LineShape(value.Number, value.Kind), RecordJson.Shapes.LineShape);
}
