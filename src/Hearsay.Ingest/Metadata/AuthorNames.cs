using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Metadata;

/// <summary>Takes the names of persons out of bylines: no byword, no office, no date, no address; several stay several.</summary>
internal sealed class AuthorNames(Words words, DateText dates, IReadOnlySet<string> given)
{
    private const int MostNames = 12;
    private const int MostWords = 5;
    private const int LongestPreposition = 4;
    private const int LongestName = 60;
    private const int MostDeskWords = 7;

    /// <summary>A single word ("Sports") that stands beside full names is a label, no name.</summary>
    /// <param name="isStated">The page marks the text as the author, so a single word or a handle will do.</param>
    public List<string> Read(IEnumerable<string> bylines, bool isStated)
    {
        var found = new List<string>();
        foreach (var byline in bylines.Where(byline => !IsAddress(byline)))
            foreach (var part in Split(byline))
                if (Name(part, isStated) is { } name && found.Count < MostNames && !Knows(found, name)) found.Add(name);
        if (found.Exists(name => name.Contains(' '))) found.RemoveAll(name => !name.Contains(' '));
        return found;
    }

    /// <summary>The agency or newsroom that signs where no person does ("AFP", "Staff Reports"); null when the byline is nothing of the kind.</summary>
    public string? Desk(string byline)
    {
        var text = words.BehindBy(words.BehindBy(WithoutDates(FoldedText.Of(byline), dates))).Trim(" .,:*[]()\"“”„|·•–-").ToString();
        if (text.Length is < 2 or > LongestName || !char.IsLetter(text[0]) || IsAddress(text) || text.Contains('@') || IsLeadIn(text)) return null;
        var tokens = text.Split(' ');
        return tokens.Length <= MostDeskWords && !Array.TrueForAll(tokens, token => words.Has("not-a-desk", token.AsSpan().Trim(".,:"))) ? text : null;
    }

    /// <summary>The part of a line that signs: all of one that begins with a byword; what stands behind a byword or beside a date when it is a name.</summary>
    /// <param name="isAlone">A name that is the whole line signs too.</param>
    public string? Signature(string line, bool isAlone)
    {
        line = line.TrimStart('(', '[');
        if (StartsWithBy(line)) return line.IndexOf(';') is > 0 and var next ? line[..next] : line; // "Reporting by Ada Quill; editing by ..."
        var text = WithoutDates(line, dates);
        if (text.Length < line.Length || isAlone)
            foreach (var part in Split(line))
                if (IsFullName(part)) return part;
        var at = line.Length;
        while ((at = line.LastIndexOf(' ', at - 1)) > 0)
            if (words.BehindBy(line.AsSpan(at + 1)) is var rest && rest.Length < line.Length - at - 1 && Split(rest.TrimEnd('.').ToString()) is [var first, ..] && IsFullName(first) && IsDated(rest, first)) return first;
        return null;
    }

    /// <summary>Nothing comes behind the name, or when it was published.</summary>
    private bool IsDated(ReadOnlySpan<char> text, string name)
    {
        var rest = text.StartsWith(name) ? text[name.Length..].TrimStart(" ,|.–-") : text;
        var blank = rest.IndexOf(' ');
        var next = (blank < 0 ? rest : rest[..blank]).TrimEnd(':');
        return rest.Length == 0 || char.IsAsciiDigit(rest[0]) || words.Has("published", next) || words.Has("updated", next);
    }

    /// <summary>Two to four capitalised words of which the first is a given name.</summary>
    private bool IsFullName(string text)
    {
        var tokens = text.Split(' ');
        return tokens.Length is >= 2 and <= 4 && tokens.All(token => token.Length > 0 && IsNamePart(token)) && IsGivenName(tokens[0]) && char.IsUpper(tokens[^1][0]);
    }

    /// <summary>Whether the first word is a given name, so that even an outlet of that name is a person.</summary>
    public bool IsGivenName(string text) => given.Contains(text.Split(' ')[0]);

    /// <summary>Whether the line is a byword and nothing else: the name stands in the next.</summary>
    public bool IsByword(string text) => words.Has("by", text.AsSpan().TrimEnd(": "));

    /// <summary>Whether the text is a byword that calls for a name, "By" or "Article by"; "Editors" may sign themselves.</summary>
    private bool IsLeadIn(string text) => IsByword(text) && (text.Length <= LongestPreposition || text.Contains(' ', StringComparison.Ordinal));

    /// <summary>Whether a byword ("By", "Written by") begins the line, dates before it apart.</summary>
    public bool StartsWithBy(string text)
    {
        var line = WithoutDates(text, dates);
        return words.BehindBy(line).Length < line.Length;
    }

    private static bool Knows(List<string> found, string name) => found.Exists(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The stretches between commas, slashes, "and", brackets, dates.</summary>
    private List<string> Split(string byline)
    {
        var (parts, open, brackets) = (new List<string>(), new List<string>(), 0);
        foreach (var word in Spaced(words.BehindBy(WithoutDates(FoldedText.Of(byline), dates)).ToString()).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (IsStop(word) && parts.Count + open.Count > 0) break;
            if (IsStop(word)) continue;
            if (word == "(") brackets++;
            else if (word == ")") brackets = Math.Max(0, brackets - 1);
            else if (brackets == 0 && IsEnd(word) && parts.Count + open.Count > 0) break;
            else if (IsEnd(word)) continue;
            else if (brackets == 0 && !IsBreak(word)) open.Add(word);
            if (open.Count > 0 && (IsBreak(word) || word == "(")) Close(parts, open);
        }

        Close(parts, open);
        return parts;
    }

    /// <summary>"Photo:", "Shares", "Updated": what follows belongs to something else.</summary>
    private bool IsStop(string word) => words.Has("byline-stop", word.AsSpan().TrimEnd(":."));

    private static void Close(List<string> parts, List<string> open)
    {
        if (open.Count > 0) parts.Add(string.Join(' ', open));
        open.Clear();
    }

    private bool IsBreak(string word) => word is "," or "-" or "›" or "–" or "—" or "(" or ")" || word.Contains('@') || words.Has("and", word);

    /// <summary>"on", "am": what follows is no name. In small letters only, as El and Le begin names; but "ADA QUILL FOR THE COURIER".</summary>
    private bool IsEnd(string word) => (char.IsLower(word[0]) || word == "FOR") && words.Has("byline-end", word);

    private static string Spaced(string text)
    {
        foreach (var mark in (ReadOnlySpan<string>)[",", ";", "|", "/", "(", ")"]) text = text.Replace(mark, mark is "(" or ")" ? $" {mark} " : " , ", StringComparison.Ordinal);
        return text;
    }

    private static string WithoutDates(string text, DateText dates)
    {
        for (var round = 0; round < 3 && dates.Find(text) is { } found; round++)
            text = text[..found.Start] + " , " + text[Math.Min(found.End, text.Length)..];
        return text.Trim(' ', ',', '|', '-', '–', '·', '•');
    }

    private string? Name(string part, bool isStated)
    {
        var text = words.BehindBy(words.BehindBy(part)).Trim(" .:*[]\"“”„|·•").ToString();
        if (text.Length is < 2 or > LongestName || !char.IsLetter(text[0]) || IsAddress(text) || words.Has("by", text)) return null;
        var tokens = text.Split(' ').SkipWhile(token => words.Has("title", token.AsSpan().TrimEnd('.'))).ToArray();
        if (tokens.Length is 0 or > MostWords) return null;
        foreach (var token in tokens)
            if (words.Has("not-a-person", token.AsSpan().TrimEnd(".,:")) || words.Has("role", token.AsSpan().TrimEnd(".,:"))) return null;
        return IsName(tokens, isStated) ? string.Join(' ', tokens) : null;
    }

    private static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal);

    private static bool IsName(string[] tokens, bool isStated)
    {
        if (tokens.Length == 1) return isStated && tokens[0].Length > 1;
        var capitals = tokens.Count(token => token.Length > 0 && !char.IsLower(token[0]));
        return capitals >= (isStated ? 1 : 2) && (isStated || tokens.All(IsNamePart)) && !char.IsDigit(tokens[^1][0]);
    }

    /// <summary>Capitalised, or a particle such as "de", "van", "al-"; no figure in it.</summary>
    private static bool IsNamePart(string token) =>
        !token.AsSpan().ContainsAnyInRange('0', '9') && (!char.IsLower(token[0]) || token.Length <= 4 || token.StartsWith("al-", StringComparison.Ordinal));
}
