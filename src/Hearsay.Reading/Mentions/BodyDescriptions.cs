using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// The body for which a bare noun stands ("the militia", "this party") where what was just named leaves one choice: the name that holds the
/// noun, else the only one whose kind the noun may describe, else the one of the noun's own kind or the subject of the sentence before.
/// </summary>
internal sealed class BodyDescriptions
{
    /// <summary>Sentences back that a bare noun points; further where none is near; to a name that holds it ("the ministry"), a whole page.</summary>
    private const int Reach = 2;

    private const int FarReach = 6;
    private const int NameReach = 30;
    private const string Unknown = "-";

    private readonly Dictionary<string, string[]> _kinds; // noun -> subtypes of names it may stand for

    public BodyDescriptions(string path) =>
        _kinds = WordList.Rows(path).ToDictionary(row => NameFolding.Fold(row[0]), row => WordList.Values(row[1]), StringComparer.Ordinal);

    /// <summary>The latest mention of the body, or null where none or several may be meant.</summary>
    public Draft? Find(ParsedText text, Clusters clusters, Draft noun)
    {
        if (!IsBare(text.Sentences[noun.Sentence], noun) || !_kinds.TryGetValue(noun.Role, out var kinds)) return null;
        var (found, far, holders) = (new Dictionary<Cluster, Draft>(), new Dictionary<Cluster, Draft>(), new Dictionary<Cluster, Draft>());
        for (var at = noun.Index - 1; at >= 0 && noun.Sentence - clusters.Drafts[at].Sentence <= NameReach; at--)
        {
            var before = clusters.Drafts[at];
            var cluster = clusters.Of(before);
            if (cluster is not { HasName: true, Type: EntityType.Org } || before.IsPlural || !(noun.IsThing || cluster.Agrees(clusters.Of(noun))) || IsAround(text, noun, before)) continue;
            if (Holds(cluster, noun.Role)) holders.TryAdd(cluster, before);
            if (noun.Sentence - before.Sentence <= FarReach && kinds.Contains(cluster.Subtype ?? Unknown)) (noun.Sentence - before.Sentence <= Reach ? found : far).TryAdd(cluster, before);
        }

        if (holders.Count > 0) return holders.Count == 1 ? holders.Values.First() : null;
        if (found.Count == 0) found = far;
        if (found.Count <= 1) return found.Values.FirstOrDefault();
        var alike = found.Where(pair => pair.Key.Subtype == noun.Subtype).ToArray();
        if (alike.Length == 1) return alike[0].Value;
        var subjects = found.Where(pair => pair.Key.Drafts.Any(draft => IsTopic(text, noun, draft))).ToArray();
        return subjects.Length == 1 ? subjects[0].Value : null;
    }

    /// <summary>Nothing but "the" or "this" before the noun, and nothing behind that says which.</summary>
    private static bool IsBare(Sentence sentence, Draft noun)
    {
        if (noun is not { Type: EntityType.Org or EntityType.Other, IsPlural: false, IsDefinite: true, Modifiers.Count: 0 } || noun.End != noun.Head + 1 || noun.First != noun.Head) return false;
        foreach (var child in sentence.Children(noun.Head))
        {
            if (child > noun.Head && sentence.Deprel(child) is Deprel.Nmod or Deprel.Acl or Deprel.AclRelcl or Deprel.Appos or Deprel.Conj or Deprel.Flat) return false;
            if (sentence.Deprel(child) == Deprel.NmodPoss) return false;
        }

        return sentence.Deprel(noun.Head) != Deprel.Conj;
    }

    private static bool Holds(Cluster cluster, string noun) =>
        cluster.Drafts.Any(draft => draft.IsName && (draft.Key.EndsWith(" " + noun, StringComparison.Ordinal) || draft.Key.StartsWith(noun + " ", StringComparison.Ordinal)));

    private static bool IsTopic(ParsedText text, Draft noun, Draft draft)
    {
        var sentence = text.Sentences[draft.Sentence];
        return noun.Sentence - draft.Sentence == 1 && sentence.Deprel(draft.Head) is Deprel.Nsubj or Deprel.NsubjPass && sentence.Head(draft.Head) == sentence.Root && sentence.Child(draft.Head, Deprel.Conj) < 0;
    }

    /// <summary>Whether one phrase holds the other, or both are arguments of one verb.</summary>
    public static bool IsAround(ParsedText text, Draft draft, Draft before)
    {
        if (draft.Sentence != before.Sentence) return false;
        var sentence = text.Sentences[draft.Sentence];
        return before.End > draft.First || sentence.Head(before.Head) == sentence.Head(draft.Head) || sentence.Governs(draft.Head, before.Head) || sentence.Governs(before.Head, draft.Head);
    }
}
