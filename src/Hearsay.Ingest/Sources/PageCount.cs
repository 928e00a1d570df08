namespace Hearsay.Ingest.Sources;

/// <summary>How many pages paths will give, roughly and quickly, for the time left of an ingest.</summary>
public static class PageCount
{
    /// <summary>
    /// Files as one page each, JSON Lines by their lines; a compressed file counts as one, the standard input as none. Files that cannot be
    /// opened count too, since they come out as failures.
    /// </summary>
    public static int Of(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var count = 0;
        foreach (var path in paths)
        {
            if (Directory.Exists(path)) count += new FolderWalk(path).Files().Sum(found => OfFile(found.Path));
            else if (path != "-") count += Fetching.PageFetcher.IsAddress(path) ? 1 : OfFile(path);
        }

        return count;
    }

    private static int OfFile(string path)
    {
        if (SourceKinds.Of(path) != SourceKind.Rows || SourceFile.Open(path, out var stream) is not null) return 1;
        using (stream)
        {
            var (lines, buffer) = (0, new byte[1 << 16]);
            for (var read = stream!.Read(buffer); read > 0; read = stream.Read(buffer)) lines += buffer.AsSpan(0, read).Count((byte)'\n');
            return Math.Max(1, lines);
        }
    }
}
