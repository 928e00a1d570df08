using System.Text.Json.Serialization;

namespace Hearsay.Record.Json;

/// <summary>"ACCUSE" for <c>Accuse</c>; numbers are refused.</summary>
internal sealed class UpperConverter<T>() : JsonStringEnumConverter<T>(UpperCase.Instance, allowIntegerValues: false)
    where T : struct, Enum;
