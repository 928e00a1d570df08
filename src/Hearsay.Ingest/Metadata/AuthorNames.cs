namespace Hearsay.Ingest.Metadata;

/// <summary>Takes the names of persons out of bylines: no byword, no office, no date, no address; several stay several.</summary>
internal sealed class AuthorNames(Words words, DateText dates)
{
    private const int MostNames = 12;
    private const int MostWords = 5;

    public List<string> Read(IEnumerable<string> bylines)
    {
        var found = new List<string>();
        foreach (var byline in bylines)
            foreach (var part in Split(byline))
                if (Name(part) is { } name && found.Count < MostNames && !Knows(found, name)) found.Add(name);
        return found;
    }

    public bool StartsWithBy(string text) => words.BehindBy(text).Length < text.Length;

    private static bool Knows(List<string> found, string name) => found.Exists(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));

    private List<string> Split(string byline)
    {
        var parts = new List<string>();
        var text = words.BehindBy(Html.FoldedText.Of(byline)).ToString();
        var words0 = text.Replace(",", " , ", StringComparison.Ordinal).Replace(";", " , ", StringComparison.Ordinal).Replace("|", " , ", StringComparison.Ordinal)
            .Replace("/", " , ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var open = new List<string>();
        foreach (var word in words0)
        {
            if (word is not ("," or "-" or "–" or "—") && !words.Has("and", word)) open.Add(word);
            else Close();
        }

        Close();
        return parts;

        void Close()
        {
            if (open.Count > 0) parts.Add(string.Join(' ', open));
            open.Clear();
        }
    }

    private string? Name(string part)
    {
        var text = words.BehindBy(part).Trim().Trim(".:*()[]\"“”„").Trim().ToString();
        if (text.Length is < 2 or > 60 || text.Contains("://", StringComparison.Ordinal) || text.Contains('@') || text.Contains("www.", StringComparison.Ordinal)) return null;
        if (text.AsSpan().ContainsAnyInRange('0', '9') && (dates.First(text) is not null || char.IsAsciiDigit(text[0]))) return null;
        var tokens = text.Split(' ');
        if (tokens.Length > MostWords || !char.IsLetter(text[0])) return null;
        foreach (var token in tokens)
            if (words.Has("not-a-person", token.AsSpan().TrimEnd(".,:")) || words.Has("role", token.AsSpan().TrimEnd(".,:"))) return null;
        var kept = tokens.SkipWhile(token => words.Has("title", token.AsSpan().TrimEnd('.'))).ToArray();
        return kept.Length == 0 || !kept.Any(token => char.IsUpper(token[0]) || !char.IsLower(token[0])) ? null : string.Join(' ', kept);
    }
}
