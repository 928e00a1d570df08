using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Record.Json;

/// <summary>A span as <c>[start,end]</c>.</summary>
internal sealed class SpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("a span is [start,end]");
        reader.Read();
        var start = reader.GetInt32();
        reader.Read();
        var end = reader.GetInt32();
        reader.Read();
        return reader.TokenType == JsonTokenType.EndArray ? new TextSpan(start, end) : throw new JsonException("a span is [start,end]");
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}
