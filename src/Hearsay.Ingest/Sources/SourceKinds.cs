namespace Hearsay.Ingest.Sources;

/// <summary>Tells what a file holds by its name, else by how it begins.</summary>
internal static class SourceKinds
{
    public static SourceKind Of(string path)
    {
        if (Ends(path, ".html") || Ends(path, ".htm")) return SourceKind.Html;
        if (Ends(path, ".txt")) return SourceKind.Text;
        if (Ends(path, ".jsonl") || Ends(path, ".ndjson")) return SourceKind.Rows;
        return Ends(path, ".jsonl.gz") ? SourceKind.CompressedRows : SourceKind.Unknown;
    }

    public static SourceKind Sniff(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8)) head = head[3..];
        head = head.TrimStart(" \t\r\n"u8);
        if (head.Length == 0) return SourceKind.Text;
        return head[0] switch { (byte)'<' => SourceKind.Html, (byte)'{' => SourceKind.Rows, _ => SourceKind.Text };
    }

    private static bool Ends(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
