using Hearsay.Ingest.Comments;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.PlainText;

/// <summary>Knows lines that say when an article appeared and who wrote it.</summary>
internal sealed class Datelines(AuthorNames names, DateText dates, Words words, CommentHeads heads)
{
    private const int Longest = 120;
    private const int MostBesideDate = 32; // a weekday, a time, a zone
    private const int LongestTime = 24; // "Updated at 22.40 CEST"
    private const int MostWords = 8, MostIssueWords = 12;

    /// <summary>A date with little beside it, or "Published", "By NAME" with or without a date.</summary>
    public bool IsOne(ScrapeText line)
    {
        if (line.Text.Length > Longest || (line.EndsSentence && !EndsAtTime(line.Text) && (line.Text[^1] != '.' || line.Words > MostWords))) return false;
        if (IsPlace(line.Text) || IsIssue(line)) return true;
        if (dates.Find(line.Text) is { } found) return IsDate(line, found.End - found.Start);
        return IsByline(line) || heads.IsAgo(line.Text) || heads.IsDay(line.Text);
    }

    /// <summary>When an entry of a live blog was written, and nothing else: "14 Jun 2021 22.40 BST", "Updated at 22.40".</summary>
    public bool IsTime(string line) => heads.IsWhen(line) && line.Contains(':') | line.AsSpan().Count('.') == 1 || (line.Length <= LongestTime && Says(line, "updated") && line.AsSpan().ContainsAnyInRange('0', '9'));

    /// <summary>A line that, below another dateline, gives a name or a place: "Ada Quill", "in Orlan".</summary>
    public bool GoesOn(ScrapeText line)
    {
        var parts = Array.FindAll(line.Text.Split(' '), word => word[0] != '(' || word[^1] != ')');
        if (parts.Length > (Array.Exists(parts, word => word is "and" or "/" or "with") ? MostWords : 4) || line.EndsSentence) return false;
        var isName = parts.Length >= 2 && char.IsUpper(parts[0][0]) && Array.TrueForAll(parts, word => char.IsUpper(word[0]) || word is "and" or "/" or "|" or "with");
        return isName || (parts.Length > 1 && Array.TrueForAll(parts, word => words.Has("not-a-person", word))) || (parts.Length is 2 or 3 && parts[0] is "in" or "from" && char.IsUpper(parts[^1][0]));
    }

    /// <summary>"Ada Quill in Orlan": a known first name, and no word but names.</summary>
    public bool IsSignature(ScrapeText line) =>
        line.Words is >= 2 and <= 6 && !line.EndsSentence && names.IsGivenName(line.Text)
        && Array.TrueForAll(line.Text.Split(' '), word => char.IsUpper(word[0]) || word is "in" or "and" or "at" or "for");

    /// <summary>A place in capitals with a dash behind it, cut off the sentence that it stands before: "ORLAN —".</summary>
    private static bool IsPlace(string text) => IsCutPlace(text) || IsAgencyAndPlace(text);

    private static bool EndsAtTime(string text) => text.EndsWith(" a.m.", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" p.m.", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Orlan Bulletin, No. 31, September 2022".</summary>
    private bool IsIssue(ScrapeText line)
    {
        var parts = line.Text.Split(' ');
        if (parts.Length == 3 && dates.Month(parts[0]) > 0 && parts[1].Length == 4 && char.IsAsciiDigit(parts[1][0]) && parts[2] is "issue" or "edition") return true;
        var number = Array.FindIndex(parts, part => part is "No." or "Nr." or "Issue" or "Vol." or "Volume" or "#");
        return line.Words <= MostIssueWords && !line.EndsSentence && number >= 0 && number + 2 < parts.Length && char.IsAsciiDigit(parts[number + 1][0]) && parts[^1].Length == 4 && parts[^1][0] is '1' or '2' && char.IsAsciiDigit(parts[^1][3]);
    }

    /// <summary>"CWA - Orlan", "Orlan - CWA".</summary>
    private static bool IsAgencyAndPlace(string text) =>
        text.Split(" - ") is { Length: 2 } parts && IsAbbreviation(parts[0]) != IsAbbreviation(parts[1]) && Array.Exists(parts, part => part.AsSpan().ContainsAnyInRange('a', 'z')) && Array.TrueForAll(parts, part => part.Length is > 1 and < 20 && char.IsUpper(part[0]) && !part.AsSpan().ContainsAnyInRange('0', '9'));

    private static bool IsAbbreviation(string text) => text.Length is >= 2 and <= 6 && !text.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    private static bool IsCutPlace(string text) =>
        text[^1] is '—' or '–' && text.Length > 3 && char.IsUpper(text[0]) && !text.AsSpan().ContainsAnyInRange('a', 'z') && !text.AsSpan().ContainsAnyInRange('0', '9');

    private bool IsDate(ScrapeText line, int length) =>
        line.Text.Length - length <= MostBesideDate || length * 2 > line.Text.Length || Says(line.Text, "published") || Says(line.Text, "updated")
        || names.StartsWithBy(line.Text) || names.Read([line.Text], isStated: false).Count > 0;

    private bool IsByline(ScrapeText line)
    {
        if (line.Words > MostWords || line.EndsSentence) return false;
        if (names.IsByword(line.Text)) return line.Words == 1;
        if (!names.StartsWithBy(line.Text)) return false;
        var rest = words.BehindBy(line.Text);
        return rest.Length > 0 && (char.IsUpper(rest[0]) || names.Read([line.Text], isStated: false).Count > 0) && !rest.StartsWith("The ");
    }

    private bool Says(string text, string kind)
    {
        foreach (var range in text.AsSpan().SplitAny(' ', ':', '(', ','))
            if (words.Has(kind, text.AsSpan()[range])) return true;
        return false;
    }
}
