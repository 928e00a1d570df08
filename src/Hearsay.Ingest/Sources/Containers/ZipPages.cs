using System.IO.Compression;

namespace Hearsay.Ingest.Sources.Containers;

/// <summary>
/// Containers give the pages inside them, one by one, through the reader of sources again, so that a gzip inside a zip is read as
/// well; <see cref="Limits"/> bound depth, entries and growth. Nothing is ever written to disk. This one reads zip archives.
/// </summary>
internal static class ZipPages
{
    public static IEnumerable<PageResult> Read(Source source, Func<Source, IEnumerable<PageResult>> read)
    {
        if (Open(source, out var archive) is { } failure) return [PageResult.Failed(source.Location, failure)];
        return Entries(source, archive!, read);
    }

    private static string? Open(Source source, out ZipArchive? archive)
    {
        archive = null;
        var stream = source.Stream;
        if (!stream.CanSeek)
        {
            if (SourceFile.ReadAll(stream, out var bytes) is { } failure) return failure;
            stream = HeldBytes.Open(bytes);
        }

        try
        {
            archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Count > Limits.Entries ? $"the archive holds more than {Limits.Entries} entries" : null;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or ArgumentException)
        {
            return "the archive is damaged: " + failure.Message;
        }
    }

    private static IEnumerable<PageResult> Entries(Source source, ZipArchive archive, Func<Source, IEnumerable<PageResult>> read)
    {
        var (names, growth, taken) = (archive.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal), new Growth(), 0L);
        foreach (var entry in archive.Entries)
        {
            var (name, kind) = (entry.FullName, SourceKinds.Of(entry.FullName));
            if (kind == SourceKind.Unknown || name.StartsWith("__MACOSX/", StringComparison.Ordinal) || IsSavedPart(name, names)) continue;
            var location = $"{source.Location}!{name}";
            if (LeavesArchive(name)) yield return PageResult.Failed(location, "the name of the entry leads out of the archive");
            else if (OpenEntry(entry, out var stream) is { } failure) yield return PageResult.Failed(location, failure);
            else
            {
                taken += entry.CompressedLength;
                var consumed = taken;
                using var bounded = new BoundedStream(stream!, () => consumed, growth);
                foreach (var result in read(source.Inside(location, bounded, kind) with { Seen = Written(entry) ?? source.Seen })) yield return result;
            }
        }

        archive.Dispose();
    }

    private static string? OpenEntry(ZipArchiveEntry entry, out Stream? stream)
    {
        stream = null;
        try
        {
            stream = entry.Open();
            return null;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or NotSupportedException)
        {
            return "the entry cannot be opened: " + failure.Message;
        }
    }

    private static bool LeavesArchive(string name) =>
        name.StartsWith('/') || name.StartsWith('\\') || name.Contains(':') || name.Split('/', '\\').Contains("..");

    /// <summary>The time that the archive notes for the entry, taken as UTC; null for none.</summary>
    private static DateTimeOffset? Written(ZipArchiveEntry entry) =>
        entry.LastWriteTime.Year > 1980 ? new DateTimeOffset(entry.LastWriteTime.DateTime, TimeSpan.Zero) : null;

    /// <summary>Lies in the folder NAME_files that a browser saves beside NAME.html.</summary>
    private static bool IsSavedPart(string name, HashSet<string> names)
    {
        var part = name.IndexOf("_files/", StringComparison.Ordinal);
        return part > 0 && (names.Contains(name[..part] + ".html") || names.Contains(name[..part] + ".htm"));
    }
}
