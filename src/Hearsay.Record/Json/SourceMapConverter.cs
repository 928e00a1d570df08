using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Record.Json;

/// <summary>A map as <c>[[text,source,length],...]</c>, with the length in the source behind where it is another.</summary>
internal sealed class SourceMapConverter : JsonConverter<SourceMap>
{
    public override SourceMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("a source map is [[text,source,length],...]");
        var runs = new List<SourceRun>();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartArray) runs.Add(Run(ref reader));
        return new SourceMap(runs);
    }

    public override void Write(Utf8JsonWriter writer, SourceMap value, JsonSerializerOptions options) => Write(writer, value);

    public static void Write(Utf8JsonWriter writer, SourceMap map)
    {
        writer.WriteStartArray();
        foreach (var run in map.Runs)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(run.Text);
            writer.WriteNumberValue(run.Source);
            writer.WriteNumberValue(run.Length);
            if (run.SourceLength != run.Length) writer.WriteNumberValue(run.SourceLength);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static SourceRun Run(ref Utf8JsonReader reader)
    {
        Span<int> numbers = stackalloc int[4];
        var count = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.Number && count < numbers.Length) numbers[count++] = reader.GetInt32();
        if (reader.TokenType != JsonTokenType.EndArray || count < 3) throw new JsonException("a run is [text,source,length] or [text,source,length,length there]");
        return new SourceRun(numbers[0], numbers[1], numbers[2], count == 4 ? numbers[3] : numbers[2]);
    }
}
