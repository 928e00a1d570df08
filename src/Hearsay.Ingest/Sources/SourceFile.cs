namespace Hearsay.Ingest.Sources;

/// <summary>Opens files and reads them whole within <see cref="Limits"/>; what goes wrong comes back as a message, null is well.</summary>
internal static class SourceFile
{
    private static readonly string TooLarge = $"the file is larger than {Limits.PageBytes >> 20} MB";

    private const int FirstStep = 1 << 16, Step = 16; // bytes, and how many times wider the next

    public static string? Open(string path, out Stream? stream)
    {
        stream = null;
        try
        {
            // A pipe or a device says 0 as well; opening it could wait for ever.
            if (new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Length: 0 } || new FileInfo(path).Length == 0) return "the file is empty";
            stream = File.OpenRead(path);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return "the file cannot be opened: " + failure.Message;
        }
    }

    public static DateTimeOffset? Changed(string path) => new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero);

    /// <summary>What is left of the stream: of bytes in memory these themselves, of all others a copy that grows in few and wide steps.</summary>
    public static string? ReadAll(Stream stream, out ReadOnlyMemory<byte> bytes)
    {
        bytes = default;
        var length = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (length > Limits.PageBytes) return TooLarge;
        if (stream is MemoryStream held && held.TryGetBuffer(out var segment))
        {
            bytes = segment.AsMemory((int)held.Position);
            return null;
        }

        var (all, count) = (new byte[Math.Max(length, FirstStep) + 1], 0);
        try
        {
            for (var read = stream.Read(all); read > 0; read = stream.Read(all, count, all.Length - count))
            {
                count += read;
                if (count > Limits.PageBytes) return TooLarge;
                if (count == all.Length) Array.Resize(ref all, Math.Min(count * Step, Limits.PageBytes + 1));
            }
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return "the file cannot be read: " + failure.Message;
        }

        bytes = all.AsMemory(0, count);
        return null;
    }
}
