using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Joins names: the same name, two names the lists know as one, an acronym and what it stands for, a family name and the one full
/// name that bears it, the short form of one organisation.
/// </summary>
internal static class NameSieve
{
    private const int LongestAcronym = 8;

    public static void Run(ParsedText text, Clusters clusters)
    {
        TypeOthers(clusters);
        JoinSame(clusters);
        JoinBracketed(text, clusters);
        JoinAcronyms(clusters);
        JoinPersons(clusters);
        JoinShortForms(clusters);
        foreach (var draft in clusters.Drafts)
            if (draft.LoneGender != '-') clusters.Of(draft).Suppose(draft.LoneGender);
    }

    /// <summary>Gives a name of an unknown kind the type of the same name, or of the full name whose last word it is, elsewhere in the text.</summary>
    private static void TypeOthers(Clusters clusters)
    {
        var others = clusters.Drafts.Where(draft => draft is { IsName: true, IsThing: true, IsPair: false }).ToArray();
        if (others.Length == 0) return;
        var types = new Dictionary<string, EntityType>(StringComparer.Ordinal);
        foreach (var draft in clusters.Drafts)
        {
            if (!draft.IsName || draft.IsThing || draft.Type == EntityType.Nat) continue;
            types.TryAdd(draft.Key, draft.Type);
            if (draft.Type == EntityType.Per && draft.Key.LastIndexOf(' ') is > 0 and var gap) types.TryAdd(draft.Key[(gap + 1)..], EntityType.Per);
        }

        foreach (var other in others)
            if (types.TryGetValue(other.Key, out var type)) (other.Type, other.IsThing) = (type, false);
    }

    private static void JoinSame(Clusters clusters)
    {
        var first = new Dictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var draft in clusters.Drafts)
        {
            if (!draft.IsName || draft.Key.Length == 0) continue;
            var key = TypeLetter(draft.Type) + (draft.Known?.Canonical ?? draft.Key);
            if (!first.TryAdd(key, draft)) clusters.Join(first[key], draft);
        }
    }

    private static char TypeLetter(EntityType type) => type switch { EntityType.Per => 'p', EntityType.Nat => 'n', _ => 'o' };

    /// <summary>"Workers Unity Front (WUF)": a name in brackets right behind another whose initials it holds.</summary>
    private static void JoinBracketed(ParsedText text, Clusters clusters)
    {
        var drafts = clusters.Drafts;
        for (var at = 1; at < drafts.Count; at++)
        {
            var before = at - 1;
            while (before > 0 && drafts[before].IsNested) before--;
            var (full, brief) = (drafts[before], drafts[at]);
            if (!full.IsName || !brief.IsName || full.Sentence != brief.Sentence || brief.First != full.End + 1) continue;
            var sentence = text.Sentences[full.Sentence];
            if (sentence.Form(full.End)[0] == '(' && (IsAcronym(brief.Name, full.Name) || (IsCapitals(brief.Name) && full.Type == EntityType.Org))) clusters.Join(full, brief);
        }
    }

    private static void JoinAcronyms(Clusters clusters)
    {
        var longNames = clusters.Drafts.Where(draft => draft.IsName && draft.Type is (EntityType.Org or EntityType.Loc) && draft.Key.Contains(' ', StringComparison.Ordinal)).DistinctBy(draft => draft.Key, StringComparer.Ordinal).ToArray();
        foreach (var brief in clusters.Drafts.Where(draft => draft.IsName && draft.Type != EntityType.Per && IsCapitals(draft.Name)).DistinctBy(draft => draft.Name, StringComparer.Ordinal))
        {
            var bearers = longNames.Where(full => IsAcronym(brief.Name, full.Name)).ToArray();
            if (bearers.Length > 0 && bearers.All(full => clusters.Of(full) == clusters.Of(bearers[0]))) clusters.Join(bearers[0], brief);
        }
    }

    private static void JoinPersons(Clusters clusters)
    {
        var persons = clusters.Drafts.Where(draft => draft.IsName && draft.Type == EntityType.Per)
            .DistinctBy(draft => draft.Key, StringComparer.Ordinal).Select(draft => (Draft: draft, Words: PersonWords.Of(draft.Key))).ToArray();
        var full = persons.Where(person => person.Words.Length > 1).ToArray();
        var byLast = full.ToLookup(person => person.Words[^1], StringComparer.Ordinal);
        var byFirst = full.ToLookup(person => person.Words[0], person => person.Draft, StringComparer.Ordinal);
        foreach (var (draft, words) in full)
            JoinOnly(clusters, draft, byLast[words[^1]].Where(other => other.Draft.Index < draft.Index && PersonWords.AreVariants(other.Words, words)).Select(other => other.Draft));
        foreach (var (draft, words) in persons)
            if (words is [var word] && !JoinOnly(clusters, draft, byLast[word].Select(other => other.Draft))) JoinOnly(clusters, draft, byFirst[word]);
    }

    /// <summary>Joins to the bearers if they are all one actor; true when there is any.</summary>
    private static bool JoinOnly(Clusters clusters, Draft brief, IEnumerable<Draft> bearers)
    {
        var found = bearers.ToArray();
        if (found.Length == 0) return false;
        var agreeing = found.Where(bearer => clusters.Of(bearer).Agrees(clusters.Of(brief))).ToArray();
        if (agreeing.Length > 0 && agreeing.All(bearer => clusters.Of(bearer) == clusters.Of(agreeing[0]))) clusters.Join(agreeing[0], brief);
        return true;
    }

    /// <summary>"Toyota" and "Toyota Motor": an organisation's first word, when it begins the name of one only and is no place or people.</summary>
    private static void JoinShortForms(Clusters clusters)
    {
        var groups = clusters.Drafts.Where(draft => draft.IsName && draft.Type == EntityType.Org).DistinctBy(draft => draft.Key, StringComparer.Ordinal).ToArray();
        var longer = groups.Where(draft => draft.Key.Contains(' ', StringComparison.Ordinal)).ToLookup(draft => draft.Key[..draft.Key.IndexOf(' ', StringComparison.Ordinal)], StringComparer.Ordinal);
        foreach (var brief in groups)
            if (brief.Known is null && !brief.Key.Contains(' ', StringComparison.Ordinal)) JoinOnly(clusters, brief, longer[brief.Key]);
    }

    private static bool IsCapitals(string name) => name.Length is >= 2 and <= LongestAcronym && name.All(char.IsAsciiLetterUpper);

    /// <summary>Whether the capitals of a name, or the initials of all its words, spell the acronym.</summary>
    private static bool IsAcronym(string brief, string full)
    {
        var letters = brief.Replace(".", "", StringComparison.Ordinal);
        if (!IsCapitals(letters)) return false;
        var words = full.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var capitals = string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        var initials = string.Concat(words.Select(word => char.ToUpperInvariant(word[0])));
        return words.Length > 1 && (letters == capitals || letters == initials);
    }
}
