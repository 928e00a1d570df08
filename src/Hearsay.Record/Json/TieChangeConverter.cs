using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Record.Json;

/// <summary>A change as "begins", "ends" or "turns", and null for none.</summary>
internal sealed class TieChangeConverter : JsonConverter<TieChange>
{
    public override bool HandleNull => true;

    public override TieChange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? TieChange.None : reader.GetString() switch
        {
            "begins" => TieChange.Begins,
            "ends" => TieChange.Ends,
            "turns" => TieChange.Turns,
            var other => throw new JsonException($"'{other}' is no change of a tie"),
        };

    public override void Write(Utf8JsonWriter writer, TieChange value, JsonSerializerOptions options)
    {
        if (value == TieChange.None) writer.WriteNullValue();
        else writer.WriteStringValue(value switch { TieChange.Begins => "begins", TieChange.Ends => "ends", _ => "turns" });
    }
}
