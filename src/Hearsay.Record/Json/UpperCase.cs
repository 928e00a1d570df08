using System.Text.Json;

namespace Hearsay.Record.Json;

internal sealed class UpperCase : JsonNamingPolicy
{
    public static UpperCase Instance { get; } = new();

    public override string ConvertName(string name) => name.ToUpperInvariant();
}
