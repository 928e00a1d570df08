using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Record.Json;

namespace Hearsay.Web.Json;

/// <summary>Claims in the one shape they have everywhere (docs/FORMATS.md).</summary>
internal sealed class ClaimConverter : JsonConverter<Claim>
{
    public override Claim Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("the desk only writes");

    public override void Write(Utf8JsonWriter writer, Claim value, JsonSerializerOptions options) => ClaimJson.Write(writer, value);
}
