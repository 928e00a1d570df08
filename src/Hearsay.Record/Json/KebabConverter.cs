using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Record.Json;

/// <summary>"leader-of" for <c>LeaderOf</c>; numbers are refused.</summary>
internal sealed class KebabConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
