using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Metadata;

/// <summary>Takes the names of persons out of bylines: no byword, no office, no date, no address; several stay several.</summary>
internal sealed class AuthorNames(Words words, DateText dates)
{
    private const int MostNames = 12;
    private const int MostWords = 5;
    private const int LongestName = 60;

    /// <param name="isStated">The page marks the text as the author, so a single word or a handle will do.</param>
    public List<string> Read(IEnumerable<string> bylines, bool isStated)
    {
        var found = new List<string>();
        foreach (var byline in bylines.Where(byline => !IsAddress(byline)))
            foreach (var part in Split(byline))
                if (Name(part, isStated) is { } name && found.Count < MostNames && !Knows(found, name)) found.Add(name);
        return found;
    }

    public bool StartsWithBy(string text) => words.BehindBy(text).Length < text.Length;

    private static bool Knows(List<string> found, string name) => found.Exists(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The stretches between commas, slashes, "and", brackets, dates.</summary>
    private List<string> Split(string byline)
    {
        var (parts, open, brackets) = (new List<string>(), new List<string>(), 0);
        foreach (var word in Spaced(WithoutDates(FoldedText.Of(byline))).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "(") brackets++;
            else if (word == ")") brackets = Math.Max(0, brackets - 1);
            else if (brackets == 0 && IsEnd(word)) break;
            else if (brackets == 0 && !IsBreak(word)) open.Add(word);
            if (open.Count > 0 && (IsBreak(word) || word == "(")) Close(parts, open);
        }

        Close(parts, open);
        return parts;
    }

    private static void Close(List<string> parts, List<string> open)
    {
        if (open.Count > 0) parts.Add(string.Join(' ', open));
        open.Clear();
    }

    private bool IsBreak(string word) => word is "," or "-" or "–" or "—" or "(" or ")" || words.Has("and", word);

    /// <summary>"on", "am": what follows is no name. In small letters only: El and Le begin names.</summary>
    private bool IsEnd(string word) => char.IsLower(word[0]) && words.Has("byline-end", word);

    private static string Spaced(string text)
    {
        foreach (var mark in (ReadOnlySpan<string>)[",", ";", "|", "/", "(", ")"]) text = text.Replace(mark, mark is "(" or ")" ? $" {mark} " : " , ", StringComparison.Ordinal);
        return text;
    }

    private string WithoutDates(string text)
    {
        for (var round = 0; round < 3 && dates.Find(text) is { } found; round++)
            text = text[..found.Start] + " , " + text[Math.Min(found.End, text.Length)..];
        return words.BehindBy(text.AsSpan().Trim(" ,|-–·•")).ToString();
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
        text.Contains("://", StringComparison.Ordinal) || text.Contains('@') || text.Contains("www.", StringComparison.Ordinal);

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
