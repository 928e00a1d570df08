using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Joins names: the same name, two names the lists know as one, an acronym and what it stands for, a family name and the one full
/// name that bears it, the short form of one organisation.
/// </summary>
internal static class NameSieve
{
    private const int LongestAcronym = 8;

    /// <param name="how">The lists, and whether what is likely counts too: a family name that several bear goes to the one who is named most, "the city" of a name to the name.</param>
    public static void Run(ParsedText text, Clusters clusters, (ActorLexicon Lexicon, bool IsGuess) how)
    {
        TypeOthers(clusters, how.Lexicon);
        var aliases = how.Lexicon.Aliases.Find(text, clusters);
        JoinSame(clusters);
        foreach (var (one, other) in aliases) clusters.Join(one, other);
        JoinBracketed(text, clusters);
        JoinAcronyms(clusters);
        JoinPersons(clusters, how);
        SpelledNames.Join(clusters, how.Lexicon);
        if (how.IsGuess) JoinPlaces(clusters, how.Lexicon);
        BodyNameSieve.Run(clusters, how.Lexicon);
        JoinShortForms(text, clusters);
        foreach (var draft in clusters.Drafts)
            if (draft.LoneGender != '-' && !IsFamilyName(clusters.Of(draft), draft)) clusters.Of(draft).Suppose(draft.LoneGender);
    }

    /// <summary>"Dana Craig ... Craig": what is a given name in other mouths is a family name here.</summary>
    private static bool IsFamilyName(Cluster cluster, Draft lone) => cluster.Drafts.Any(draft => draft.IsName && draft.Key.EndsWith(" " + lone.Key, StringComparison.Ordinal));

    /// <summary>Gives a name of an unknown kind the type of the same name, or of the full name whose first or last word it is, elsewhere in the text.</summary>
    private static void TypeOthers(Clusters clusters, ActorLexicon lexicon)
    {
        var others = clusters.Drafts.Where(draft => draft is { IsName: true, IsThing: true, IsPair: false, IsNested: false }).ToArray();
        if (others.Length == 0) return;
        var types = new Dictionary<string, EntityType>(StringComparer.Ordinal);
        foreach (var draft in clusters.Drafts)
        {
            if (!draft.IsName || draft.IsThing || draft.Type == EntityType.Nat) continue;
            types.TryAdd(draft.Key, draft.Type);
            if (draft is { Type: EntityType.Org, IsNested: false } && draft.Key.IndexOf(' ', StringComparison.Ordinal) is > 2 and var first && lexicon.Group(draft.Key[(draft.Key.LastIndexOf(' ') + 1)..]) is { Subtype: "company" }) types.TryAdd(draft.Key[..first], EntityType.Org);
            if (draft.Type != EntityType.Per || draft.Key.LastIndexOf(' ') is not (> 0 and var gap)) continue;
            types.TryAdd(draft.Key[(gap + 1)..], EntityType.Per);
            types.TryAdd(draft.Key[..draft.Key.IndexOf(' ', StringComparison.Ordinal)], EntityType.Per);
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
        foreach (var brief in clusters.Drafts.Where(draft => draft.IsName && draft.Type != EntityType.Per && IsCapitals(Undotted(draft.Name))).DistinctBy(draft => draft.Name, StringComparer.Ordinal))
        {
            var bearers = longNames.Where(full => IsAcronym(brief.Name, full.Name)).ToArray();
            if (bearers.Length == 0 || !bearers.All(full => clusters.Of(full) == clusters.Of(bearers[0]))) continue;
            if (brief.IsThing) (brief.Type, brief.IsThing) = (bearers[0].Type, false);
            clusters.Join(bearers[0], brief);
        }
    }

    private static void JoinPersons(Clusters clusters, (ActorLexicon Lexicon, bool IsGuess) how)
    {
        var persons = clusters.Drafts.Where(draft => draft.IsName && draft.Type == EntityType.Per)
            .DistinctBy(draft => draft.Key, StringComparer.Ordinal).Select(draft => (Draft: draft, Words: PersonWords.Of(draft.Key, how.Lexicon))).ToArray();
        var full = persons.Where(person => person.Words.Length > 1).ToArray();
        var byLast = full.ToLookup(person => person.Words[^1], StringComparer.Ordinal);
        var byFirst = full.ToLookup(person => person.Words[0], person => person.Draft, StringComparer.Ordinal);
        foreach (var (draft, words) in full)
            JoinOnly(clusters, draft, byLast[words[^1]].Where(other => other.Draft.Index < draft.Index && PersonWords.IsJunior(other.Draft.Key) == PersonWords.IsJunior(draft.Key) && PersonWords.AreVariants(other.Words, words) && !(PersonWords.IsEnd(other.Words, words) && StandTogether(clusters, other.Draft, draft))).Select(other => other.Draft));
        foreach (var (draft, words) in persons)
            if (words is [var word] && !JoinOnly(clusters, draft, byLast[word].Select(other => other.Draft))) JoinOnly(clusters, draft, byFirst[how.Lexicon.GivenClass(word)]);
        if (!how.IsGuess) return;
        foreach (var (draft, words) in persons)
            if (words is [var word] && clusters.Of(draft).Drafts.All(other => other.Key == draft.Key)) JoinMain(clusters, draft, byLast[word].Select(other => other.Draft));
    }

    /// <summary>Whether a sentence names both, as it does a man and his father ("Tarik Omar Haddad, the son of Omar Haddad"), but hardly one man twice.</summary>
    private static bool StandTogether(Clusters clusters, Draft left, Draft right)
    {
        var sentences = clusters.Of(left).Drafts.Where(draft => draft.Key == left.Key).Select(draft => draft.Sentence).ToHashSet();
        return clusters.Of(right).Drafts.Any(draft => draft.Key == right.Key && sentences.Contains(draft.Sentence));
    }

    /// <summary>In a text about one of a family the bare name is his: of several bearers the one whom alone the text had named when the bare name came up, else the one named most often in full, and of two such the first.</summary>
    private static void JoinMain(Clusters clusters, Draft brief, IEnumerable<Draft> bearers)
    {
        var agreeing = bearers.Select(clusters.Of).Distinct().Where(cluster => cluster.Agrees(clusters.Of(brief))).ToArray();
        var earlier = agreeing.Where(cluster => cluster.First.Index < clusters.Of(brief).First.Index).ToArray();
        var main = (earlier.Length == 1 ? earlier : agreeing)
            .OrderByDescending(cluster => cluster.Drafts.Count(draft => draft.IsName)).ThenBy(cluster => cluster.First.Index).FirstOrDefault();
        if (main is not null) clusters.Join(main.First, brief);
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

    /// <summary>"Toyota" and "Toyota Motor": an organisation's first word, when it begins the name of one only and is no place or people; "the Rally" behind the "National Rally for Renewal" only.</summary>
    private static void JoinShortForms(ParsedText text, Clusters clusters)
    {
        var groups = clusters.Drafts.Where(draft => draft.IsName && draft.Type == EntityType.Org).DistinctBy(draft => draft.Key, StringComparer.Ordinal).ToArray();
        var longer = groups.Where(draft => draft.Key.Contains(' ', StringComparison.Ordinal)).ToLookup(draft => draft.Key[..draft.Key.IndexOf(' ', StringComparison.Ordinal)], StringComparer.Ordinal);
        foreach (var brief in groups)
            if (brief.Known is null && !brief.Key.Contains(' ', StringComparison.Ordinal) && !JoinOnly(clusters, brief, longer[brief.Key]) && HasArticle(text, brief))
                JoinOnly(clusters, brief, groups.Where(full => full.Index < brief.Index && full.Key.Split(' ').Contains(brief.Key)));
    }

    private static bool HasArticle(ParsedText text, Draft draft) => draft.First > 0 && text.Sentences[draft.Sentence].Form(draft.First - 1).Equals("the", StringComparison.OrdinalIgnoreCase);

    /// <summary>"republic of lorvania": a state's full name; those of the lists are told apart there ("Republic of Korea").</summary>
    private static bool IsRealm(string key) =>
        key.StartsWith("republic of ", StringComparison.Ordinal) || key.StartsWith("kingdom of ", StringComparison.Ordinal) || key.StartsWith("federation of ", StringComparison.Ordinal) || key.StartsWith("sultanate of ", StringComparison.Ordinal);

    /// <summary>"Harven" and "Harven City", "the Harvens" and "Harven Islands": a place's name with and without the word for what it is.</summary>
    private static void JoinPlaces(Clusters clusters, ActorLexicon lexicon)
    {
        var places = clusters.Drafts.Where(draft => draft.IsName && draft.Type is EntityType.Loc or EntityType.Org && !draft.IsPlural).DistinctBy(draft => draft.Key, StringComparer.Ordinal).ToArray();
        var byName = places.GroupBy(draft => draft.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var full in places)
        {
            if (full.Key.LastIndexOf(' ') is not (> 0 and var gap)) continue;
            if (full.Known is null && IsRealm(full.Key) && byName.TryGetValue(full.Key[(full.Key.IndexOf(" of ", StringComparison.Ordinal) + 4)..], out var realm) && realm is { Type: EntityType.Loc, Known: null }) clusters.Join(full, realm);
            var (name, word) = (full.Key[..gap], full.Key[(gap + 1)..]);
            var isMany = word.EndsWith('s');
            if (!isMany && lexicon.PlaceKind(word) is not "city") continue;
            if (byName.TryGetValue(isMany ? name + "s" : name, out var brief) && brief.Known is null) clusters.Join(full, brief);
        }
    }

    private static string Undotted(string name) => name.Replace(".", "", StringComparison.Ordinal);

    private static bool IsCapitals(string name) => name.Length is >= 2 and <= LongestAcronym && name.All(letter => char.IsAsciiLetterUpper(letter) || letter == '-') && char.IsAsciiLetterUpper(name[0]) && char.IsAsciiLetterUpper(name[^1]);

    /// <summary>Whether the capitals of a name, or the initials of all its words, spell the acronym.</summary>
    private static bool IsAcronym(string brief, string full)
    {
        var letters = Undotted(brief);
        if (!IsCapitals(letters)) return false;
        var words = full.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var capitals = string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        var initials = string.Concat(words.Select(word => char.ToUpperInvariant(word[0])));
        return words.Length > 1 && (letters == capitals || letters == initials);
    }
}
