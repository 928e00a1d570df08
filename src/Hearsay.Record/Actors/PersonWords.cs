namespace Hearsay.Record.Actors;

/// <summary>The words of a person's name that count, in order: titles, articles and particles off; "Abd al-X", "Abu X", "X al-Din" as one word.</summary>
internal sealed class PersonWords(NameParts parts)
{
    private const int LongestTitle = 3;

    public List<string> Of(List<NamePiece> pieces)
    {
        var words = Join(WithoutArticles(pieces[TitleEnd(pieces)..]));
        for (var at = words.Count - 1; at > 0 && words.Count > 2; at--)
            if (parts.Is("particle", words[at]) || words[at] == words[at - 1]) words.RemoveAt(at);
        return words;
    }

    /// <summary>
    /// Whether a name that was not taken for a person's looks like one: a title and plain words, or a given name and one to three more.
    /// </summary>
    public bool LooksLikePerson(List<NamePiece> pieces)
    {
        var start = TitleEnd(pieces);
        var rest = pieces.Count - start;
        if (rest > 4 || (start == 0 && (rest < 2 || parts.Is("bare", pieces[0].Word) || !IsGiven(pieces[0].Word)))) return false;
        for (var at = start; at < pieces.Count; at++)
            if (!parts.IsPlain(pieces[at].Word) || parts.IsTitle(pieces[at].Word)) return false;
        return true;
    }

    private bool IsGiven(string word) => parts.IsGivenName(word) || parts.GivenClass(word) != word;

    /// <summary>Where the name begins behind titles, offices and nations; at least one word is left.</summary>
    private int TitleEnd(List<NamePiece> pieces)
    {
        var at = 0;
        while (at + 1 < pieces.Count)
        {
            var length = TitleLength(pieces, at);
            if (length == 0) break;
            at += length;
        }

        return Math.Min(at, pieces.Count - 1);
    }

    private int TitleLength(List<NamePiece> pieces, int at)
    {
        for (var length = Math.Min(LongestTitle, pieces.Count - at - 1); length > 0; length--)
            if (parts.IsTitle(string.Join(' ', pieces.Skip(at).Take(length).Select(piece => piece.Word))) && (pieces[at].Word.Length > 1 || at + 2 < pieces.Count)) return length; // "U Thein Sein", no "U Thein"
        if (parts.Is("before", pieces[at].Word)) return 1;
        return (parts.IsNation(pieces[at].Word) || parts.Known(pieces[at].Word) is not null) && at + 2 < pieces.Count && TitleLength(pieces, at + 1) > 0 ? 1 : 0;
    }

    private List<string> WithoutArticles(List<NamePiece> pieces)
    {
        var words = new List<string>(pieces.Count);
        for (var at = 0; at < pieces.Count; at++)
        {
            var (word, isJoined) = pieces[at];
            var isLast = at + 1 == pieces.Count;
            if (!isLast && (parts.Is("bare", word) || (isJoined && parts.Is("article", word)))) continue;
            words.Add(word);
        }

        return words;
    }

    private static List<string> Join(List<string> words)
    {
        var joined = new List<string>(words.Count);
        for (var at = 0; at < words.Count; at++)
        {
            var hasNext = at + 1 < words.Count;
            if (hasNext && words[at] is ("abd" or "abdul" or "abdel" or "abdal" or "abdol" or "abdur" or "abdus" or "abder")) joined.Add("abd" + words[++at]);
            else if (hasNext && words[at] is ("abu" or "abou" or "abo")) joined.Add("abu" + words[++at]);
            else if (hasNext && words[at] is ("umm" or "oum")) joined.Add("um" + words[++at]);
            else if (joined.Count > 0 && words[at] is ("din" or "deen" or "dine" or "uddin" or "eddin" or "eddine" or "addin")) joined[^1] += "din";
            else if (joined.Count > 1 && words[at] is "allah" or "ullah" or "ollah") joined[^1] += "allah";
            else joined.Add(OneWord(words[at]));
        }

        return joined;
    }

    /// <summary>"abdulrahman", "abdurrahman", "salahuddin": the article inside taken out.</summary>
    private static string OneWord(string word)
    {
        if (word.Length > 7 && word.StartsWith("abd", StringComparison.Ordinal) && word[3] is ('a' or 'e' or 'o' or 'u') && !word.AsSpan(4).StartsWith("llah") && !word.AsSpan(4).StartsWith("lah"))
        {
            if (word[4] == 'l' || word[4] == word[5]) return "abd" + word[5..];
        }

        foreach (var ending in (ReadOnlySpan<string>)["uddin", "eddin", "eddine", "addin", "aldin", "oddin", "edin", "ettin", "attin"])
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length] + "din";
        return word;
    }
}
