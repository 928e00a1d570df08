using Hearsay.Ingest.Html;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>Knows a caption by its wording: a line without a full stop that ends with its source in brackets.</summary>
internal sealed class Captions(Words words)
{
    private const int LongestCaption = 250, LongestItalic = 400;
    private const int LongestSource = 50;
    private const int MostTailWords = 6;
    private const int MostSpeakerWords = 4;

    private static readonly string[] Shown = ["video", "videos", "photo", "photos", "pictures", "pics", "images", "map", "maps", "audio", "infographic", "infographics", "updated", "and"];

    /// <summary>"… after the talks (Reuters)".</summary>
    public static bool NamesSource(string line) => Source(line) is [var first, ..] && char.IsUpper(first) && !IsSpeaker(line);

    /// <summary>"Ada Quill (Harbour List)" over what she says in a record of a debate: capitalised words only before the bracket.</summary>
    public static bool IsSpeaker(string line)
    {
        if (Source(line).IsEmpty) return false;
        var before = line.AsSpan(0, line.LastIndexOfAny(['(', '['])).TrimEnd();
        if (before.Count(' ') >= MostSpeakerWords) return false;
        foreach (var range in before.Split(' '))
            if (!char.IsUpper(before[range][0])) return false;
        return true;
    }


    /// <summary>As <see cref="NamesSource"/>, and the source is one of pictures: an agency, "File photo", "Courtesy of …".</summary>
    public bool NamesPicture(string line)
    {
        if (IsHeadline(line)) return false;
        var source = Source(line) is { Length: > 0 } bracketed ? bracketed : Tail(line);
        foreach (var range in source.SplitAny(' ', '/', ':', '.', ',', '-'))
            if (words.Has("photo-source", source[range])) return true;
        return false;
    }

    /// <summary>A line in italics that ends with "(AP)": behind a full stop, too, where an agency signs a paragraph in plain letters.</summary>
    public bool IsItalicCaption(MarkedPage page, Block block)
    {
        var open = block.Text.Length > LongestItalic || block.Text[^1] != ')' ? -1 : block.Text.LastIndexOf('(');
        if (open < 2 || block.Text.Length - open > LongestSource || !page.IsItalic(block)) return false;
        var source = block.Text.AsSpan(open + 1).TrimEnd(')');
        foreach (var range in source.SplitAny(' ', '/', ':', '.', ',', '-'))
            if (words.Has("photo-source", source[range])) return true;
        return false;
    }

    /// <summary>What an article shows, behind its headline: "Army Enters Orlan (Photos, Map)".</summary>
    private static bool IsHeadline(string line)
    {
        var source = Source(line);
        if (source.IsEmpty || line.AsSpan().Count(' ') < MostSpeakerWords) return false;
        foreach (var range in source.SplitAny(' ', ',', '+', '&', '/'))
            if (source[range].Length > 0 && !Shown.Contains(source[range].ToString(), StringComparer.OrdinalIgnoreCase)) return false;
        return true;
    }

    /// <summary>"FILE PHOTO: the gate", "The gate | Photo: Ada Quill", "© Agency / Ada Quill".</summary>
    public bool BeginsAsPicture(string line)
    {
        if (line.Length is 0 or > LongestCaption) return false;
        if (line[0] == '©') return line.Contains('/', StringComparison.Ordinal) || line.Contains(':', StringComparison.Ordinal);
        if (IsPointing(line) || line.LastIndexOf(".—", StringComparison.Ordinal) is > 0 and var stroke && stroke + 2 < line.Length && line.Length - stroke < LongestSource && char.IsUpper(line[stroke + 2]) && line[^1] != '.') return true;
        if (IsMarked(line) || IsCredited(line) || Tail(line) is ['©', ..]) return true;
        var bar = Math.Max(line.LastIndexOf('|') + 1, line[0] == '[' ? 1 : 0);
        var colon = line.AsSpan(bar).IndexOf(':');
        if (colon is < 4 or > 24) return false;
        foreach (var range in line.AsSpan(bar, colon).Split(' '))
            if (words.Has("photo-source", line.AsSpan(bar, colon)[range])) return true;
        return false;
    }

    /// <summary>"Ada Quill (left) at the gate", "Ada Quill, pictured on Monday": it points into the picture, and is no sentence.</summary>
    private static bool IsPointing(string line)
    {
        if (line[^1] is '.' or '!' or '?' or ':') return false;
        foreach (var mark in (ReadOnlySpan<string>)["(pictured", ", pictured", "(left)", "(right)", "(centre)", "(center)", ", left, ", ", right, ", "(above)", "(below)"])
            if (line.Contains(mark, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>"The gate at dawn CREDIT: Agency", "The gate at dawn Photograph: Ada Quill".</summary>
    private static bool IsMarked(string line)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" CREDIT: ", " Credit: ", " PHOTO: ", " Photo: ", " Photograph: ", " Picture: ", " PICTURE: ", " Image: "])
            if (line.IndexOf(mark, StringComparison.Ordinal) is > 0 and var at && line.Length - at - mark.Length < LongestSource) return true;
        return false;
    }

    /// <summary>"The gate at dawn.Credit...Ada Quill".</summary>
    public static bool IsCredited(string line) =>
        line.IndexOf("Credit...", StringComparison.Ordinal) is > 0 and var credit && line.Length - credit < 2 * LongestSource;

    /// <summary>The few words behind the last full stop of a line that does not end with one: "… at the gate. Courtesy photo".</summary>
    private static ReadOnlySpan<char> Tail(string line)
    {
        if (line.Length is 0 or > LongestCaption || !char.IsLetterOrDigit(line[^1]) && line[^1] is not ('.' or '"')) return [];
        if (line.EndsWith(" - archive", StringComparison.OrdinalIgnoreCase) || line.EndsWith(" - file photo", StringComparison.OrdinalIgnoreCase)) return line.AsSpan(line.LastIndexOf('-') + 2);
        var tail = ReadOnlySpan<char>.Empty;
        if (Math.Max(line.LastIndexOf(".\" ", StringComparison.Ordinal), line.LastIndexOf(".” ", StringComparison.Ordinal)) is > 2 and var quote && line.AsSpan(quote + 3).Count(' ') < 2) return char.IsUpper(line[quote + 3]) ? line.AsSpan(quote + 3) : [];
        for (var stop = line.LastIndexOf(". ", StringComparison.Ordinal); stop >= 2; stop = line.LastIndexOf(". ", stop - 1, StringComparison.Ordinal))
        {
            if (line.AsSpan(stop + 2).Count(' ') >= MostTailWords) break;
            tail = line.AsSpan(stop + 2);
        }

        var isName = tail.Length > 0 && (line[^1] != '.' || tail.IndexOf(": ") > 0);
        return isName && (char.IsUpper(tail[0]) || tail[0] == '©') ? tail : [];
    }

    /// <summary>What may stand behind a full stop, too: "(Photo by NAME)".</summary>
    private static bool IsPictureBy(ReadOnlySpan<char> source) => source.StartsWith("Photo") || source.StartsWith("Image") || source.StartsWith("File photo");

    private static ReadOnlySpan<char> Source(string line)
    {
        if (line.Length is 0 or > LongestCaption || line[^1] is not (')' or ']')) return [];
        var open = line.LastIndexOfAny(['(', '[']);
        if (open < 2) return [];
        var source = line.AsSpan(open + 1, line.Length - open - 2);
        if (line[open - 2] is '.' or '!' or '?' && !IsPictureBy(source) && !source.Contains('/') && !(line[^1] == ']' && source.Contains(','))) return [];
        var isSource = source.Length is > 1 and < LongestSource && !source.ContainsAnyInRange('0', '9');
        return isSource ? source : [];
    }
}
