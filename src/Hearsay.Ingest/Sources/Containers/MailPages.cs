using Hearsay.Core;

namespace Hearsay.Ingest.Sources.Containers;

/// <summary>
/// Reads a mail message (.eml: a newsletter, a forwarded article) or a page saved as one (.mhtml). The page is the first HTML part
/// that is no attachment, else the first text; each message inside is a page of its own. A message states title, author and date of what it holds; a saved page only when and from where it was saved.
/// </summary>
internal static class MailPages
{
    private const int MostMessages = 1000, Deepest = 8;

    public static IEnumerable<PageResult> Read(Source source, Func<Source, IEnumerable<PageResult>> read)
    {
        if (SourceFile.ReadAll(source.Stream, out var bytes) is { } failure) return [PageResult.Failed(source.Location, failure)];
        var (results, open) = (new List<PageResult>(), new Queue<(MimePart Message, int Depth)>([(MimePart.Parse(bytes), 0)]));
        for (var count = 0; count < MostMessages && open.TryDequeue(out var at); count++)
        {
            var parts = at.Message.All();
            if (at.Depth < Deepest)
                foreach (var inner in parts.Where(part => part.IsMessage)) open.Enqueue((inner.Message(), at.Depth + 1));
            results.AddRange(Read(source, at.Message, parts, results.Count == 0 ? source.Location : $"{source.Location}:{results.Count + 1}").SelectMany(read)
                .Select(result => IsSavedPage(at.Message) || result.Page is not { } page ? result : PageResult.Of(Stated(page, at.Message.Headers))));
        }

        return results.Count > 0 ? results : [PageResult.Failed(source.Location, "the message holds neither HTML nor text")];
    }

    /// <summary>The part that holds the message's own words; none when it has nothing but attachments.</summary>
    private static IEnumerable<Source> Read(Source source, MimePart message, List<MimePart> parts, string location)
    {
        var own = parts.FindAll(part => !part.IsAttachment || part == message);
        var part = own.Find(part => part.Type is "text/html" or "application/xhtml+xml") ?? own.Find(part => part.Type == "text/plain");
        if (part is null || part.Bytes() is not { IsEmpty: false } body) yield break;
        yield return source.Inside(location, HeldBytes.Open(body), part.Type == "text/plain" ? SourceKind.Text : SourceKind.Html) with
        {
            Url = message.Headers["Snapshot-Content-Location"] ?? part.Headers["Content-Location"],
            Charset = part.Headers.Parameter("Content-Type", "charset"),
            Seen = HeadDate.Time(message.Headers["Date"]) ?? source.Seen,
        };
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
        if (name.Split(", ") is [var last, var first] && !last.Contains(' ') && first.Length > 1 && char.IsUpper(first[0]) && !first.EndsWith('.')) name = $"{first} {last}"; // "Quill, Ada"
        return name.Length > 0 && !name.Contains('@') ? name : null;
    }
}
