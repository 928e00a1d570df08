using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Web.Json;

/// <summary>"same-text" for <c>SameText</c>.</summary>
internal sealed class WordConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
