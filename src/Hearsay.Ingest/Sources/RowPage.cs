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
    public static PageResult Read(ReadOnlyMemory<byte> bytes, string location, DateTimeOffset? seen)
    {
        var json = Mended(bytes, out var notices);
        if (json.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0) return PageResult.Failed(location, "the row is empty");
        try
        {
            if (RowMembers.Read(json.Span) is not { } row) return PageResult.Failed(location, "the row is not a JSON object");
            return Make(row, new Page { Location = location, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), Seen = seen, Notices = notices });
        }
        catch (JsonException failure)
        {
            return PageResult.Failed(location, "the row is not JSON: " + failure.Message);
        }
    }

    /// <summary>The row as sound UTF-8 without escapes of lone surrogates; the bytes themselves, uncopied, when they are that.</summary>
    private static ReadOnlyMemory<byte> Mended(ReadOnlyMemory<byte> bytes, out List<string> notices)
    {
        notices = System.Text.Unicode.Utf8.IsValid(bytes.Span) ? [] : ["broken utf-8: what could not be decoded is read as U+FFFD"];
        if (notices.Count == 0 && !LoneSurrogates.MayHave(bytes.Span)) return bytes;
        var given = Encoding.UTF8.GetString(bytes.Span);
        var json = LoneSurrogates.Replaced(given);
        if (given != json) notices.Add("lone surrogates are read as U+FFFD");
        return Encoding.UTF8.GetBytes(json);
    }

    private static PageResult Make(RowMembers row, Page page)
    {
        if (string.IsNullOrWhiteSpace(row.Html) && string.IsNullOrWhiteSpace(row.Text))
            return PageResult.Failed(page.Location, "the row has neither \"text\" nor \"html\"");
        page = page with { GivenId = row.Id, Url = row.Url, Site = row.Site, Title = row.Title, Author = row.Author, Date = Day(row.Date) };
        return PageResult.Of(string.IsNullOrWhiteSpace(row.Html) ? page with { Text = row.Text } : page with { Html = row.Html });
    }

    /// <summary>The first ten characters as an ISO day; null when they are none.</summary>
    private static DateOnly? Day(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
