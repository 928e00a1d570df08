using Hearsay.Ingest.Sources;

namespace Hearsay.Terminal.Pipe;

/// <summary>The lines that a filter reads. Of a line beyond <see cref="Longest"/> only the beginning is held, which <see cref="PipeInput.Parse"/> refuses.</summary>
internal static class PipeLines
{
    /// <summary>UTF-16 units of a line.</summary>
    public const int Longest = Limits.RowBytes;

    public static IEnumerable<string> Of(TextReader input)
    {
        var line = new System.Text.StringBuilder();
        var buffer = new char[1 << 14];
        for (var read = input.Read(buffer, 0, buffer.Length); read > 0; read = input.Read(buffer, 0, buffer.Length))
        {
            var at = 0;
            for (var feed = Array.IndexOf(buffer, '\n', 0, read); feed >= 0; feed = Array.IndexOf(buffer, '\n', at, read - at))
            {
                yield return Take(line, buffer.AsSpan(at, feed - at));
                at = feed + 1;
            }

            Add(line, buffer.AsSpan(at, read - at));
        }

        if (line.Length > 0) yield return Take(line, []);
    }

    private static void Add(System.Text.StringBuilder line, ReadOnlySpan<char> part) => line.Append(part[..Math.Min(part.Length, Longest + 1 - line.Length)]);

    private static string Take(System.Text.StringBuilder line, ReadOnlySpan<char> part)
    {
        Add(line, part);
        var whole = line.ToString();
        if (line.Capacity > 1 << 20) line.Capacity = line.Length = 0; // a giant leaves nothing behind
        line.Clear();
        return whole.EndsWith('\r') ? whole[..^1] : whole;
    }
}
