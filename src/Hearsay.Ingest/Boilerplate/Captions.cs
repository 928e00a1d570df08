using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>Knows a caption by its wording: a line without a full stop that ends with its source in brackets.</summary>
internal sealed class Captions(Words words)
{
    private const int LongestCaption = 250;
    private const int LongestSource = 50;

    /// <summary>"… after the talks (Reuters)".</summary>
    public static bool NamesSource(string line) => Source(line).Length > 0;

    /// <summary>As <see cref="NamesSource"/>, and the source is one of pictures: an agency, "File photo", "Courtesy of …".</summary>
    public bool NamesPicture(string line)
    {
        var source = Source(line);
        foreach (var range in source.SplitAny(' ', '/', ':', '.', ',', '-'))
            if (words.Has("photo-source", source[range])) return true;
        return false;
    }

    private static ReadOnlySpan<char> Source(string line)
    {
        if (line.Length is 0 or > LongestCaption || line[^1] is not (')' or ']')) return [];
        var open = line.LastIndexOfAny(['(', '[']);
        if (open < 2 || line[open - 2] is '.' or '!' or '?') return [];
        var source = line.AsSpan(open + 1, line.Length - open - 2);
        var isSource = source.Length is > 1 and < LongestSource && char.IsUpper(source[0]) && !source.ContainsAnyInRange('0', '9');
        return isSource ? source : [];
    }
}
