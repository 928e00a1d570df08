using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Web.Json;

/// <summary>"PER" for <c>Per</c>, as everywhere in Hearsay's JSON.</summary>
internal sealed class TypeConverter : JsonConverter<EntityType>
{
    public override EntityType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("the desk only writes");

    public override void Write(Utf8JsonWriter writer, EntityType value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString().ToUpperInvariant());
}
