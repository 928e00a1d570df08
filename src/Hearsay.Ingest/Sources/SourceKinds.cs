namespace Hearsay.Ingest.Sources;

/// <summary>Tells what a file holds by its name, else by how it begins.</summary>
internal static class SourceKinds
{
    private static readonly (string Ending, SourceKind Kind)[] Endings =
    [
        (".html", SourceKind.Html), (".htm", SourceKind.Html), (".xhtml", SourceKind.Html), (".txt", SourceKind.Text), (".jsonl", SourceKind.Rows), (".ndjson", SourceKind.Rows),
        (".gz", SourceKind.Gzip), (".zip", SourceKind.Zip), (".eml", SourceKind.Mail), (".mbox", SourceKind.Mailbox), (".mhtml", SourceKind.Mail), (".mht", SourceKind.Mail), (".warc", SourceKind.WebArchive),
        (".rss", SourceKind.Xml), (".atom", SourceKind.Xml), (".opml", SourceKind.Xml), (".xml", SourceKind.Xml),
    ];

    private static readonly string[] MailHeads = ["From ", "From:", "Received:", "Return-Path:", "MIME-Version:", "Message-ID:", "Delivered-To:", "Subject:", "Date:"];

    public static SourceKind Of(string path)
    {
        foreach (var (ending, kind) in Endings)
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return kind;
        return SourceKind.Unknown;
    }

    /// <summary>Containers by their first bytes, whatever the name says; null for anything else.</summary>
    public static SourceKind? Packed(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return SourceKind.Gzip;
        if (head.StartsWith("PK\u0003\u0004"u8)) return SourceKind.Zip;
        return head.StartsWith("WARC/1."u8) ? SourceKind.WebArchive : null;
    }

    public static SourceKind Sniff(ReadOnlySpan<byte> head)
    {
        if (Packed(head) is { } packed) return packed;
        if (head.StartsWith("\uFEFF"u8)) head = head[3..];
        head = head.TrimStart(" \t\r\n"u8);
        if (head.Length == 0) return SourceKind.Text;
        if (head[0] == (byte)'{') return SourceKind.Rows;
        if (head[0] == (byte)'<') return IsFeed(head) ? SourceKind.Xml : SourceKind.Html;
        if (!IsMail(head)) return SourceKind.Text;
        return head.StartsWith("From "u8) ? SourceKind.Mailbox : SourceKind.Mail;
    }

    private static bool IsFeed(ReadOnlySpan<byte> head) =>
        head.IndexOf("<html"u8) < 0 && (head.IndexOf("<rss"u8) >= 0 || head.IndexOf("<feed"u8) >= 0 || head.IndexOf("<rdf:RDF"u8) >= 0 || head.IndexOf("<opml"u8) >= 0);

    /// <summary>The first two lines are headers: a text may begin with "From:" too.</summary>
    private static bool IsMail(ReadOnlySpan<byte> head)
    {
        var text = System.Text.Encoding.Latin1.GetString(head);
        var lines = text.Split('\n', 3);
        return lines.Length > 2 && Array.Exists(MailHeads, name => lines[0].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            && (lines[1].StartsWith(' ') || lines[1].StartsWith('\t') || (lines[1].IndexOf(':') is > 0 and < 40 and var colon && !lines[1].AsSpan(0, colon).Contains(' ')));
    }
}
