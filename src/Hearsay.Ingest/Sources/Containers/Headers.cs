using System.Text;

namespace Hearsay.Ingest.Sources.Containers;

/// <summary>The head of a message (mail, HTTP, WARC): names in any case; of several of one name the first counts.</summary>
internal sealed class Headers
{
    private const int MostLines = 1000;

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads lines up to an empty one; a line that begins with a blank goes on with the one before.</summary>
    public static Headers Read(Func<string?> next)
    {
        var headers = new Headers();
        var (name, value) = ("", new StringBuilder());
        for (var count = 0; count < MostLines && next() is { Length: > 0 } line; count++)
        {
            if (line[0] is ' ' or '\t')
            {
                value.Append(' ').Append(line.AsSpan().Trim());
                continue;
            }

            headers.Add(name, value);
            var colon = line.IndexOf(':');
            (name, value) = (colon > 0 ? line[..colon].Trim() : "", new StringBuilder(line[(colon + 1)..].Trim()));
        }

        headers.Add(name, value);
        return headers;
    }

    /// <summary>The line that begins at <paramref name="at"/>, as Latin-1 and without its end, and moves behind it; null at the end.</summary>
    public static string? Line(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (at >= bytes.Length) return null;
        var rest = bytes[at..];
        var feed = rest.IndexOf((byte)'\n');
        at += feed < 0 ? rest.Length : feed + 1;
        return Encoding.Latin1.GetString(feed < 0 ? rest : rest[..feed]).TrimEnd('\r');
    }

    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>What stands before the first semicolon, in lower case: "text/html"; empty when there is no such header.</summary>
    public string Word(string name) => (this[name] ?? "").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>A parameter behind a semicolon, without quotes: charset, boundary.</summary>
    public string? Parameter(string name, string parameter)
    {
        var value = this[name] ?? "";
        for (var at = value.IndexOf(';'); at >= 0; at = value.IndexOf(';', at + 1))
        {
            var rest = value.AsSpan(at + 1).TrimStart();
            if (!rest.StartsWith(parameter, StringComparison.OrdinalIgnoreCase) || !rest[parameter.Length..].TrimStart().StartsWith("=")) continue;
            rest = rest[(rest.IndexOf('=') + 1)..].TrimStart();
            if (rest.StartsWith("\"") && rest[1..].IndexOf('"') is >= 0 and var quote) return rest.Slice(1, quote).ToString();
            var end = rest.IndexOfAny("; ");
            return (end < 0 ? rest : rest[..end]).Trim('"').ToString();
        }

        return null;
    }

    private void Add(string name, StringBuilder value)
    {
        if (name.Length > 0) _values.TryAdd(name, value.ToString());
    }
}
