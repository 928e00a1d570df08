using Hearsay.Core;

namespace Hearsay.Ingest.Sources.Containers;

/// <summary>
/// Reads a mail message (.eml: a newsletter, a forwarded article) or a page saved as one (.mhtml). The page is the first HTML part,
/// else the first text. A message states title, author and date of what it holds; a saved page only when and from where it was saved.
/// </summary>
internal static class MailPages
{
    public static IEnumerable<PageResult> Read(Source source, Func<Source, IEnumerable<PageResult>> read)
    {
        if (SourceFile.ReadAll(source.Stream, out var bytes) is { } failure) return [PageResult.Failed(source.Location, failure)];
        var message = MimePart.Parse(bytes);
        var parts = message.All();
        var part = parts.Find(part => part.Type is "text/html" or "application/xhtml+xml") ?? parts.Find(part => part.Type == "text/plain");
        if (part is null || part.Bytes() is not { Length: > 0 } body) return [PageResult.Failed(source.Location, "the message holds neither HTML nor text")];
        var kind = part.Type == "text/plain" ? SourceKind.Text : SourceKind.Html;
        var inner = source.Inside(source.Location, new MemoryStream(body), kind) with
        {
            Url = message.Headers["Snapshot-Content-Location"] ?? part.Headers["Content-Location"],
            Charset = part.Headers.Parameter("Content-Type", "charset"),
            Seen = HeadDate.Time(message.Headers["Date"]) ?? source.Seen,
        };
        return read(inner).Select(result => IsSavedPage(message) || result.Page is not { } page ? result : PageResult.Of(Stated(page, message.Headers)));
    }

    private static bool IsSavedPage(MimePart message) =>
        message.Headers["Snapshot-Content-Location"] is not null || (message.Headers["From"] ?? "").Contains("Saved by", StringComparison.OrdinalIgnoreCase);

    private static Page Stated(Page page, Headers headers) => page with
    {
        Title = MimeWords.Plain(headers["Subject"]) is { Length: > 0 } subject ? subject : page.Title,
        Author = Sender(headers["From"]) is { } name ? [name] : page.Author,
        Date = HeadDate.Day(headers["Date"]) ?? page.Date,
    };

    /// <summary>The name before the address; null when there is only the address.</summary>
    private static string? Sender(string? from)
    {
        var text = MimeWords.Plain(from) ?? "";
        var address = text.IndexOf('<');
        var name = (address < 0 ? text : text[..address]).Trim(' ', '"');
        return name.Length > 0 && !name.Contains('@') ? name : null;
    }
}
