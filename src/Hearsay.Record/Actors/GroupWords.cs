namespace Hearsay.Record.Actors;

/// <summary>The words of a group's name that count: little words and legal forms off, words of one class under their class, kinds of group apart.</summary>
internal sealed class GroupWords(NameParts parts)
{
    public (List<string> Words, List<string> Generic) Of(List<NamePiece> pieces)
    {
        var (words, generic) = (new List<string>(), new List<string>());
        foreach (var (word, isJoined) in pieces)
        {
            if (IsLittle(word, isJoined, pieces.Count)) continue;
            var kind = parts.ClassOf(word);
            if (parts.IsGeneric(kind)) generic.Add(kind!);
            else words.Add(kind is null ? word : "=:" + kind);
        }

        if (words.Count > 0) return (words, [.. generic.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        return ([.. generic.DefaultIfEmpty(pieces[0].Word)], []);
    }

    private bool IsLittle(string word, bool isJoined, int count) =>
        count > 1 && (parts.Is("stop", word) || parts.Is("legal", word) || parts.Is("bare", word) || (isJoined && parts.Is("article", word)));
}
