using System.Security.Cryptography;
using Hearsay.Core;
using Hearsay.Ingest.Sources.Containers;
using Hearsay.Ingest.Sources.Fetching;

namespace Hearsay.Ingest.Sources;

/// <summary>
/// From paths to pages, one at a time: files, folders with all below them in ordinal order, "-" for the standard input. Reads
/// pages, scrapes, JSON Lines, mail, feeds, web archives, .zip and .gz of these; a file that is named itself is read whatever its
/// ending. Links to folders inside a folder are not followed; the folder NAME_files that a browser saves beside NAME.html is passed over.
/// Nothing that is read makes it throw: what cannot be read is a <see cref="ReadFailure"/>.
/// </summary>
/// <param name="standardInput">What "-" stands for; it is read as it comes and not closed.</param>
/// <param name="fetcher">Reads the addresses among the paths; without one they are failures.</param>
public sealed class PageSource(Stream? standardInput = null, PageFetcher? fetcher = null)
{
    public IEnumerable<PageResult> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
            foreach (var result in path == "-" ? ReadStandardInput() : PageFetcher.IsAddress(path) ? ReadAddress(path) : ReadPath(path))
                yield return result;
    }

    private IEnumerable<PageResult> ReadAddress(string address)
    {
        if (fetcher is null) return [PageResult.Failed(address, "addresses are not fetched here")];
        return fetcher.Fetch(address, out var failure) is { } source ? ReadSource(source) : [PageResult.Failed(address, failure!)];
    }

    private static IEnumerable<PageResult> ReadPath(string path)
    {
        if (Directory.Exists(path)) return new FolderWalk(path).Files().SelectMany(found => found.Failure is null ? ReadFile(found.Path) : [PageResult.Failed(found.Path, found.Failure)]);
        return File.Exists(path) ? ReadFile(path) : [PageResult.Failed(path, "no such file or folder")];
    }

    private static IEnumerable<PageResult> ReadFile(string path)
    {
        if (SourceFile.Open(path, out var stream) is { } failure)
        {
            yield return PageResult.Failed(path, failure);
            yield break;
        }

        using (stream)
            foreach (var result in ReadSource(new Source(path, stream!, SourceKinds.Of(path)) { Seen = SourceFile.Changed(path) })) yield return result;
    }

    private IEnumerable<PageResult> ReadStandardInput() =>
        standardInput is null ? [PageResult.Failed("-", "there is no standard input")] : ReadSource(new Source("-", standardInput, SourceKind.Unknown));

    /// <summary>The pages in the bytes: containers by what they are, whatever their name says.</summary>
    private static IEnumerable<PageResult> ReadSource(Source source)
    {
        if (source.Depth > Limits.ContainerDepth) return [PageResult.Failed(source.Location, "containers lie too deep inside each other")];
        if (Peek(source, out var peeked) is { } failure) return [PageResult.Failed(source.Location, failure)];
        return peeked.Kind switch
        {
            SourceKind.Rows => ReadRows(peeked),
            SourceKind.Gzip => ReadGzip(peeked),
            SourceKind.Zip => ZipPages.Read(peeked, ReadSource),
            SourceKind.WebArchive => WarcPages.Read(peeked, ReadSource),
            SourceKind.Mail => MailPages.Read(peeked, ReadSource),
            SourceKind.Mailbox => MailboxPages.Read(peeked, ReadSource),
            SourceKind.Xml => FeedPages.Read(peeked),
            _ => [ReadWhole(peeked)],
        };
    }

    private static string? Peek(Source source, out Source peeked)
    {
        peeked = source;
        try
        {
            var stream = new PeekStream(source.Stream);
            var kind = SourceKinds.Packed(stream.Head) ?? (source.Kind == SourceKind.Unknown ? SourceKinds.Sniff(stream.Head) : source.Kind);
            var isAsWas = source.Stream.CanSeek;
            if (isAsWas) source.Stream.Position = 0;
            peeked = source with { Kind = kind, Stream = isAsWas ? source.Stream : stream };
            return null;
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return "reading breaks off here: " + failure.Message;
        }
    }

    /// <summary>"a.warc.gz" holds "a.warc".</summary>
    private static IEnumerable<PageResult> ReadGzip(Source source)
    {
        var name = source.Location.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? source.Location[..^3] : source.Location;
        using var plain = BoundedStream.Gzip(source.Stream);
        foreach (var result in ReadSource(source.Inside(source.Location, plain, SourceKinds.Of(name)) with { Url = source.Url, Charset = source.Charset })) yield return result;
    }

    private static IEnumerable<PageResult> ReadRows(Source source)
    {
        var rows = new RowReader(source.Stream);
        for (var result = ReadRow(rows, source); result is not null; result = ReadRow(rows, source)) yield return result;
    }

    /// <summary>The next row that is not blank, or null; of the row itself nothing is held when its page is given away.</summary>
    private static PageResult? ReadRow(RowReader rows, Source source)
    {
        var row = rows.Next();
        while (row is { Length: 0, Failure: null }) row = rows.Next();
        if (row is null) return null;
        var location = $"{source.Location}:{row.Number}";
        var result = row.Failure is { } failure ? PageResult.Failed(location, failure) : RowPage.Read(row.Bytes, location, source.Seen);
        if (row.Failure is null) rows.Free(); // what a refused row has filled serves the next
        return result;
    }

    private static PageResult ReadWhole(Source source)
    {
        if (SourceFile.ReadAll(source.Stream, out var bytes) is { } failure) return PageResult.Failed(source.Location, failure);
        if (bytes.Length == 0) return PageResult.Failed(source.Location, "the file is empty");
        if (TextDecoder.Decode(bytes.Span, source.Charset) is not (var text, var notice)) return PageResult.Failed(source.Location, "the file is binary, not a page or a text");
        if (string.IsNullOrWhiteSpace(text)) return PageResult.Failed(source.Location, "the file holds nothing but white space");
        var page = new Page { Location = source.Location, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), Seen = source.Seen, Url = source.Url, Notices = notice is null ? [] : [notice] };
        return PageResult.Of(source.Kind == SourceKind.Html ? page with { Html = text, Url = SavedPage.Url(text) ?? source.Url } : page with { Text = text });
    }
}
