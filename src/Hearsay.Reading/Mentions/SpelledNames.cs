using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// One person whose name a text spells in two ways, as translated texts do ("Zelensky", "Zelenskyy"; "Moqtada al-Sadr", "Muqtada Sadr"): words that
/// stand for the same sounds, in order, where no other bearer of such a name is there.
/// </summary>
internal static class SpelledNames
{
    /// <summary>Least likeness of every two words: a text that names two rarely names them so much alike.</summary>
    private const float Likeness = 0.95f;

    private const int ShortestWord = 4;

    /// <summary>Names that are compared with each other, so that the time stays bounded.</summary>
    private const int MostNames = 300;

    private sealed record Spelled(Draft Draft, string[] Words, string[] Sounds);

    public static void Join(Clusters clusters, ActorLexicon lexicon)
    {
        var persons = clusters.Drafts.Where(draft => draft.IsName && draft.Type == EntityType.Per).DistinctBy(draft => draft.Key, StringComparer.Ordinal).Take(MostNames)
            .Select(draft => PersonWords.Of(draft.Key, lexicon) is var words ? new Spelled(draft, words, [.. words.Select(Sounds.Of)]) : null!).ToArray();
        var full = persons.Where(person => person.Words.Length > 1).ToArray();
        for (var at = 1; at < full.Length; at++) JoinOnly(clusters, full[at], full.Take(at).Where(other => AreFull(full[at], other, lexicon)));
        foreach (var person in persons)
            if (person.Words.Length == 1 && clusters.Of(person.Draft).Drafts.All(draft => draft.Key == person.Draft.Key)) JoinOnly(clusters, person, full.Where(other => IsLast(person, other)));
    }

    private static void JoinOnly(Clusters clusters, Spelled person, IEnumerable<Spelled> others)
    {
        var found = others.Where(other => clusters.Of(other.Draft) != clusters.Of(person.Draft)).ToArray();
        if (found.Length == 0 || !found.All(other => clusters.Of(other.Draft) == clusters.Of(found[0].Draft)) || StandTogether(clusters, person.Draft, found[0].Draft)) return;
        clusters.Join(found[0].Draft, person.Draft);
    }

    /// <summary>Whether a sentence names both: then they are two.</summary>
    private static bool StandTogether(Clusters clusters, Draft left, Draft right)
    {
        var sentences = clusters.Of(left).Drafts.Select(draft => draft.Sentence).ToHashSet();
        return clusters.Of(right).Drafts.Any(draft => sentences.Contains(draft.Sentence) && draft.IsName);
    }

    private static bool AreFull(Spelled left, Spelled right, ActorLexicon lexicon)
    {
        if (left.Words.Length != right.Words.Length || PersonWords.IsJunior(left.Draft.Key) != PersonWords.IsJunior(right.Draft.Key)) return false;
        for (var at = 0; at < left.Words.Length; at++)
            if (!AreAlike(left, at, right, at) || AreTwoGivenNames(left.Words[at], right.Words[at], lexicon)) return false;
        return true;
    }

    /// <summary>"Karim" and "Karima": given names of a man and a woman, by the lists or by the last vowel.</summary>
    private static bool AreTwoGivenNames(string left, string right, ActorLexicon lexicon)
    {
        var (brief, full) = left.Length <= right.Length ? (left, right) : (right, left);
        if (full.Length == brief.Length + 1 && full[^1] is 'a' or 'e' && full.StartsWith(brief, StringComparison.Ordinal)) return true;
        return left != right && lexicon.GenderOfName(left) is var one and not '-' && lexicon.GenderOfName(right) is var other and not '-' && one != other;
    }

    /// <summary>Whether a word alone is the other's family name.</summary>
    private static bool IsLast(Spelled brief, Spelled other) => brief.Words[0].Length >= ShortestWord && AreAlike(brief, 0, other, other.Words.Length - 1);

    private static bool AreAlike(Spelled left, int at, Spelled right, int other) =>
        left.Words[at] == right.Words[other] || (left.Words[at].Length >= ShortestWord && right.Words[other].Length >= ShortestWord && SoundDistance.Similarity(left.Sounds[at], right.Sounds[other]) >= Likeness);
}
