using System.Text.Json.Serialization;

namespace Hearsay.Terminal;

/// <summary>Compile-time JSON for the few plain values the terminal writes itself.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class TerminalJson : JsonSerializerContext;
