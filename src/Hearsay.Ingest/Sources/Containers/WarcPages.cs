using System.Globalization;
using System.Text;

namespace Hearsay.Ingest.Sources.Containers;

/// <summary>Reads web archives (WARC 1.0 and 1.1): the pages of its responses and resources; requests, metadata, pictures are passed over.</summary>
internal static class WarcPages
{
    private const int MostNoise = 10_000; // lines passed over in search of the next record

    public static IEnumerable<PageResult> Read(Source source, Func<Source, IEnumerable<PageResult>> read)
    {
        var lines = new ByteLines(source.Stream);
        for (var number = 1; ; number++)
        {
            var location = $"{source.Location}:{number}";
            if (Next(lines, out var record) is { } failure)
            {
                yield return PageResult.Failed(location, failure);
                yield break;
            }

            if (record is null) yield break;
            var results = Pages(source, location, record, read);
            record = null; // its bytes are not held while its pages are read
            foreach (var result in results) yield return result;
        }
    }

    private static IEnumerable<PageResult> Pages(Source source, string location, WarcRecord record, Func<Source, IEnumerable<PageResult>> read)
    {
        if (record.Failure is not null) return [PageResult.Failed(location, record.Failure)];
        return record.Body is not { } body ? []
            : read(source.Inside(location, HeldBytes.Open(body), record.Kind) with { Url = record.Url, Seen = record.Seen ?? source.Seen, Charset = record.Charset });
    }

    private static string? Next(ByteLines lines, out WarcRecord? record)
    {
        record = null;
        try
        {
            var noise = 0;
            var line = lines.Line();
            while (line is not null && !line.StartsWith("WARC/1.", StringComparison.Ordinal) && noise++ < MostNoise) line = lines.Line();
            if (line is null) return null;
            if (noise > MostNoise) return "no record begins here: the archive is damaged";
            var headers = Headers.Read(lines.Line);
            if (!long.TryParse(headers["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length)) return "a record says no length: the archive is damaged";
            record = Record(headers, length, lines);
            return null;
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            return "reading breaks off here: " + failure.Message;
        }
    }

    private static WarcRecord Record(Headers headers, long length, ByteLines lines)
    {
        var type = headers.Word("WARC-Type");
        var record = new WarcRecord { Url = headers["WARC-Target-URI"]?.Trim('<', '>'), Seen = Time(headers["WARC-Date"]) };
        var isWanted = type is "response" or "resource" && length > 0;
        if (!isWanted || length > Limits.PageBytes)
        {
            lines.Skip(length);
            return isWanted ? record with { Failure = $"the record is larger than {Limits.PageBytes >> 20} MB" } : record;
        }

        var block = lines.Bytes((int)length);
        return type == "response" && block.Span.StartsWith("HTTP/"u8) ? Answer(block, record) : Page(block, headers, record);
    }

    private static WarcRecord Answer(Memory<byte> block, WarcRecord record)
    {
        var at = 0;
        var status = (Headers.Line(block.Span, ref at) ?? "").Split(' ');
        var headers = Headers.Read(() => Headers.Line(block.Span, ref at));
        if (status.Length < 2 || !status[1].StartsWith('2')) return record;
        var body = HttpBody.Unpack(block[at..], headers, out var failure);
        return body is null ? record with { Failure = failure } : Page(body.Value, headers, record);
    }

    private static WarcRecord Page(ReadOnlyMemory<byte> body, Headers headers, WarcRecord record)
    {
        var kind = headers.Word("Content-Type") switch
        {
            "text/html" or "application/xhtml+xml" => SourceKind.Html,
            "text/plain" => SourceKind.Text,
            "application/rss+xml" or "application/atom+xml" => SourceKind.Xml,
            "" or "application/octet-stream" or "unknown/unknown" when SourceKinds.Sniff(body.Span) == SourceKind.Html => SourceKind.Html,
            _ => SourceKind.Unknown,
        };
        return kind == SourceKind.Unknown || body.Length == 0 ? record : record with { Body = body, Kind = kind, Charset = headers.Parameter("Content-Type", "charset") };
    }

    private static DateTimeOffset? Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;
}
