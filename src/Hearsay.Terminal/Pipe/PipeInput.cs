using System.Globalization;
using System.Text.Json;

namespace Hearsay.Terminal.Pipe;

/// <summary>One line of a filter's input. Members that the line lacks are null; unknown members are passed over.</summary>
internal sealed record PipeInput
{
    /// <summary>The id as it stood in the line, JSON and all, so that a number stays a number.</summary>
    public required string RawId { get; init; }

    public required string Id { get; init; }

    public string? Html { get; init; }

    public string? Text { get; init; }

    public string? Url { get; init; }

    public string? Site { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<string> Author { get; init; } = [];

    public string? Name { get; init; }

    public string? Type { get; init; }

    public string? Scope { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Reads a line.</summary>
    /// <exception cref="JsonException">The line is no JSON object, or a member has the wrong type; the message says which.</exception>
    public static PipeInput Parse(string line)
    {
        if (line.Length > PipeLines.Longest) throw new JsonException($"the line is larger than {PipeLines.Longest >> 20} MB");
        using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 64 });
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object) throw new JsonException("a line is a JSON object");
        return new PipeInput
        {
            RawId = root.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number ? id.GetRawText() : "null",
            Id = id.ValueKind switch { JsonValueKind.String => JsonText.Read(id), JsonValueKind.Number => id.GetRawText(), _ => "" },
            Html = Member(root, "html"),
            Text = Member(root, "text"),
            Url = Member(root, "url"),
            Site = Member(root, "site"),
            Title = Member(root, "title"),
            Author = Names(root),
            Name = Member(root, "name"),
            Type = Member(root, "type"),
            Scope = Member(root, "scope"),
            Date = Day(Member(root, "date")),
        };
    }

    /// <summary>"author" as a string or a list of strings.</summary>
    private static string[] Names(JsonElement root)
    {
        if (!root.TryGetProperty("author", out var author)) return [];
        if (author.ValueKind == JsonValueKind.String) return [JsonText.Read(author)];
        return author.ValueKind == JsonValueKind.Array ? [.. author.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(JsonText.Read)] : [];
    }

    private static string? Member(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value)) return null;
        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => JsonText.Read(value),
            JsonValueKind.Number => value.GetRawText(),
            _ => throw new JsonException($"\"{name}\" is a {value.ValueKind}; a string was expected"),
        };
    }

    /// <summary>The day of an ISO 8601 date or date-time; null for anything else.</summary>
    private static DateOnly? Day(string? date) =>
        date is { Length: >= 10 } && DateOnly.TryParseExact(date.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
