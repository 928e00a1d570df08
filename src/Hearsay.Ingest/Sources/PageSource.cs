using System.Security.Cryptography;
using Hearsay.Core;

namespace Hearsay.Ingest.Sources;

/// <summary>
/// From paths to pages, one at a time: files, folders with all below them in ordinal order, "-" for the standard input. Reads
/// .html, .htm, .txt (a scrape), .jsonl and .jsonl.gz; a file that is named itself is read whatever its ending. Links to folders
/// inside a folder are not followed; the folder NAME_files that a browser saves beside NAME.html is passed over.
/// Nothing that is read makes it throw: what cannot be read is a <see cref="ReadFailure"/>.
/// </summary>
/// <param name="standardInput">What "-" stands for; it is read as it comes and not closed.</param>
public sealed class PageSource(Stream? standardInput = null)
{
    public IEnumerable<PageResult> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
            foreach (var result in path == "-" ? ReadStandardInput() : ReadPath(path))
                yield return result;
    }

    private static IEnumerable<PageResult> ReadPath(string path)
    {
        if (Directory.Exists(path)) return new FolderWalk(path).Files().SelectMany(found => found.Failure is null ? ReadFile(found.Path) : [PageResult.Failed(found.Path, found.Failure)]);
        return File.Exists(path) ? ReadFile(path) : [PageResult.Failed(path, "no such file or folder")];
    }

    private static IEnumerable<PageResult> ReadFile(string path)
    {
        var kind = SourceKinds.Of(path);
        if (SourceFile.Open(path, out var stream) is { } failure) return [PageResult.Failed(path, failure)];
        return kind is SourceKind.Rows or SourceKind.CompressedRows
            ? ReadRows(path, stream!, kind, SourceFile.Changed(path))
            : [ReadWhole(path, stream!, kind, SourceFile.Changed(path))];
    }

    private IEnumerable<PageResult> ReadStandardInput()
    {
        if (standardInput is null) return [PageResult.Failed("-", "there is no standard input")];
        var peeked = new PeekStream(standardInput);
        var kind = SourceKinds.Sniff(peeked.Head);
        return kind == SourceKind.Rows ? ReadRows("-", peeked, kind, null) : [ReadWhole("-", peeked, kind, null)];
    }

    private static IEnumerable<PageResult> ReadRows(string path, Stream stream, SourceKind kind, DateTimeOffset? seen)
    {
        using var plain = kind == SourceKind.CompressedRows ? new BoundedGzip(stream) : stream;
        var rows = new RowReader(plain);
        for (var row = rows.Next(); row is not null; row = rows.Next())
        {
            if (row.Length == 0 && row.Failure is null) continue;
            var location = $"{path}:{row.Number}";
            yield return row.Failure is { } failure ? PageResult.Failed(location, failure) : RowPage.Read(row.Bytes, location, seen);
        }
    }

    private static PageResult ReadWhole(string path, Stream stream, SourceKind kind, DateTimeOffset? seen)
    {
        using (stream)
        {
            if (SourceFile.ReadAll(stream, out var bytes) is { } failure) return PageResult.Failed(path, failure);
            return Make(path, bytes, kind, seen);
        }
    }

    private static PageResult Make(string path, byte[] bytes, SourceKind kind, DateTimeOffset? seen)
    {
        if (bytes.Length == 0) return PageResult.Failed(path, "the file is empty");
        if (TextDecoder.Decode(bytes) is not (var text, var notice)) return PageResult.Failed(path, "the file is binary, not a page or a text");
        if (string.IsNullOrWhiteSpace(text)) return PageResult.Failed(path, "the file holds nothing but white space");
        if (kind == SourceKind.Unknown) kind = SourceKinds.Sniff(bytes);
        var page = new Page { Location = path, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), Seen = seen, Notices = notice is null ? [] : [notice] };
        return PageResult.Of(kind == SourceKind.Html ? page with { Html = text, Url = SavedPage.Url(text) } : page with { Text = text });
    }
}
