using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Record.Json;

/// <summary>The flags as an array of lower-case names, in the order of their bits.</summary>
internal sealed class AuxiliaryConverter : JsonConverter<Auxiliary>
{
    private static readonly (Auxiliary Flag, string Name)[] Names =
    [
        (Auxiliary.Negation, "negation"), (Auxiliary.Future, "future"), (Auxiliary.Hypothetical, "hypothetical"),
        (Auxiliary.Historical, "historical"), (Auxiliary.Demanded, "demanded"),
    ];

    public override Auxiliary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("auxiliaries are an array of names");
        var flags = Auxiliary.None;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) flags |= FlagOf(reader.GetString());
        return flags;
    }

    public override void Write(Utf8JsonWriter writer, Auxiliary value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var (flag, name) in Names)
            if (value.HasFlag(flag)) writer.WriteStringValue(name);
        writer.WriteEndArray();
    }

    private static Auxiliary FlagOf(string? name)
    {
        foreach (var known in Names)
            if (known.Name == name) return known.Flag;
        throw new JsonException($"'{name}' is no auxiliary");
    }
}
