using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Record.Json;

namespace Hearsay.Web.Json;

/// <summary>Documents in the one shape they have everywhere (docs/FORMATS.md).</summary>
internal sealed class DocumentConverter : JsonConverter<Document>
{
    public override Document Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("the desk only writes");

    public override void Write(Utf8JsonWriter writer, Document value, JsonSerializerOptions options) => DocumentJson.Write(writer, value);
}
