using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hearsay.Core;

namespace Hearsay.Ingest.Sources;

/// <summary>
/// Reads a row <c>{"id","url","site","title","date","author","text"|"html"}</c>. Other members are left alone; of the two, html is
/// taken when it is not empty.
/// </summary>
internal static class RowPage
{
    public static PageResult Read(byte[] bytes, string location, DateTimeOffset? seen)
    {
        var json = Mended(bytes, out var notices);
        if (json.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0) return PageResult.Failed(location, "the row is empty");
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 64 });
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
            return Make(document.RootElement, new Page { Location = location, Sha256 = sha256, Seen = seen, Notices = notices });
        }
        catch (JsonException failure)
        {
            return PageResult.Failed(location, "the row is not JSON: " + failure.Message);
        }
    }

    /// <summary>The row as sound UTF-8 without escapes of lone surrogates; the bytes themselves, uncopied, when they are that.</summary>
    private static ReadOnlyMemory<byte> Mended(byte[] bytes, out List<string> notices)
    {
        notices = System.Text.Unicode.Utf8.IsValid(bytes) ? [] : ["broken utf-8: what could not be decoded is read as U+FFFD"];
        if (notices.Count == 0 && bytes.AsSpan().IndexOf("\\u"u8) < 0) return bytes;
        var given = Encoding.UTF8.GetString(bytes);
        var json = LoneSurrogates.Replaced(given);
        if (given != json) notices.Add("lone surrogates are read as U+FFFD");
        return Encoding.UTF8.GetBytes(json);
    }

    private static PageResult Make(JsonElement row, Page page)
    {
        if (row.ValueKind != JsonValueKind.Object) return PageResult.Failed(page.Location, "the row is not a JSON object");
        var (html, text) = (Text(row, "html"), Text(row, "text"));
        if (string.IsNullOrWhiteSpace(html) && string.IsNullOrWhiteSpace(text))
            return PageResult.Failed(page.Location, "the row has neither \"text\" nor \"html\"");
        page = page with { GivenId = Text(row, "id"), Url = Text(row, "url"), Site = Text(row, "site"), Title = Text(row, "title"), Author = Authors(row), Date = Day(row) };
        return PageResult.Of(string.IsNullOrWhiteSpace(html) ? page with { Text = text } : page with { Html = html });
    }

    private static string? Text(JsonElement row, string name)
    {
        if (!row.TryGetProperty(name, out var value)) return null;
        return value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Number => value.GetRawText(), _ => null };
    }

    private static string[] Authors(JsonElement row)
    {
        if (!row.TryGetProperty("author", out var given)) return [];
        if (given.ValueKind == JsonValueKind.String && given.GetString() is { Length: > 0 } one) return [one];
        if (given.ValueKind != JsonValueKind.Array) return [];
        return [.. given.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!)];
    }

    /// <summary>The first ten characters as an ISO day; null when they are none.</summary>
    private static DateOnly? Day(JsonElement row) =>
        Text(row, "date") is { Length: >= 10 } text
        && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
