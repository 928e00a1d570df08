using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hearsay.Web.Json;

/// <summary>How the JSON twins are written: indented, letters of every script as they are. They are never markup: their type says so, and browsers may not guess.</summary>
internal static class Twin
{
    public static DeskJson Shapes { get; } = new(new JsonSerializerOptions(DeskJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true });
}
