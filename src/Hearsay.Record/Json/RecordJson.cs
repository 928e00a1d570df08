using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hearsay.Record.Json;

/// <summary>How all JSON of the record is written: one line, UTF-8, members in a fixed order, nulls written out.</summary>
internal static class RecordJson
{
    public static JsonWriterOptions Plain { get; } = new() { Encoder = PlainJsonEncoder.Instance };

    public static ShapeContext Shapes { get; } = new(new JsonSerializerOptions(ShapeContext.Default.Options) { Encoder = PlainJsonEncoder.Instance });

    public static string Write<T>(T value, JsonTypeInfo<T> type) => Encoding.UTF8.GetString(WriteBytes(value, type).WrittenSpan);

    public static ArrayBufferWriter<byte> WriteBytes<T>(T value, JsonTypeInfo<T> type)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using var writer = new Utf8JsonWriter(bytes, Plain);
        JsonSerializer.Serialize(writer, value, type);
        return bytes;
    }

    /// <exception cref="JsonException">The text is no JSON of this shape.</exception>
    public static T Read<T>(string json, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(json, type) ?? throw new JsonException("null where a value was expected");
}
