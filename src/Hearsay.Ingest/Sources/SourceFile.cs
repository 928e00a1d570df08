namespace Hearsay.Ingest.Sources;

/// <summary>Opens files and reads them whole within <see cref="Limits"/>; what goes wrong comes back as a message, null is well.</summary>
internal static class SourceFile
{
    private static readonly string TooLarge = $"the file is larger than {Limits.PageBytes >> 20} MB";

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

    public static string? ReadAll(Stream stream, out byte[] bytes)
    {
        bytes = [];
        var length = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (length > Limits.PageBytes) return TooLarge;
        using var all = new MemoryStream((int)length);
        var buffer = new byte[1 << 16];
        try
        {
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                all.Write(buffer, 0, read);
                if (all.Length > Limits.PageBytes) return TooLarge;
            }
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return "the file cannot be read: " + failure.Message;
        }

        bytes = all.Capacity == all.Length ? all.GetBuffer() : all.ToArray();
        return null;
    }
}
