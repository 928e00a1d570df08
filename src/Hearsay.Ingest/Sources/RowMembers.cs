using System.Text;
using System.Text.Json;

namespace Hearsay.Ingest.Sources;

/// <summary>
/// The members of a row that make a page. Read one after the other, since a parsed document of 16 MB holds as much again, in memory
/// that its thread keeps for the next.
/// </summary>
internal sealed class RowMembers
{
    private const int Deepest = 64;

    public string? Id { get; private set; }

    public string? Url { get; private set; }

    public string? Site { get; private set; }

    public string? Title { get; private set; }

    public string? Date { get; private set; }

    public string? Html { get; private set; }

    public string? Text { get; private set; }

    public string[] Author { get; private set; } = [];

    /// <summary>Of members of one name the last counts. Null when the JSON is no object.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static RowMembers? Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Deepest });
        reader.Read();
        var members = reader.TokenType == JsonTokenType.StartObject ? new RowMembers() : null;
        while (reader.Read())
            if (members is not null && reader.TokenType == JsonTokenType.PropertyName) members.Take(ref reader);
        return members;
    }

    private void Take(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("id"u8)) Id = Value(ref reader);
        else if (reader.ValueTextEquals("url"u8)) Url = Value(ref reader);
        else if (reader.ValueTextEquals("site"u8)) Site = Value(ref reader);
        else if (reader.ValueTextEquals("title"u8)) Title = Value(ref reader);
        else if (reader.ValueTextEquals("date"u8)) Date = Value(ref reader);
        else if (reader.ValueTextEquals("html"u8)) Html = Value(ref reader);
        else if (reader.ValueTextEquals("text"u8)) Text = Value(ref reader);
        else if (reader.ValueTextEquals("author"u8)) Author = Names(ref reader);
        else reader.Skip();
    }

    /// <summary>A string, a number as it is written; null for anything else, which is passed over.</summary>
    private static string? Value(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) return RowText.Of(reader);
        if (reader.TokenType == JsonTokenType.Number) return Encoding.UTF8.GetString(reader.ValueSpan);
        reader.Skip();
        return null;
    }

    private static string[] Names(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) return RowText.Of(reader) is { Length: > 0 } one ? [one] : [];
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return [];
        }

        var names = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String) names.Add(RowText.Of(reader));
            else reader.Skip();
        }

        return [.. names];
    }
}
