using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>"Omar and Sela", "Sela and I": pairs of the same persons are one pair.</summary>
internal static class Pairs
{
    public static void Join(ParsedText text, Clusters clusters)
    {
        Dictionary<(int, int), Draft>? first = null; // the actors' first mentions -> the first pair of them
        foreach (var pair in clusters.Drafts)
        {
            if (pair is not { IsPair: true, PairType: EntityType.Per } || Members(text, clusters, pair) is not { } members) continue;
            var (one, other) = (clusters.Of(members.One).First.Index, clusters.Of(members.Other).First.Index);
            first ??= [];
            if (one != other && !first.TryAdd((Math.Min(one, other), Math.Max(one, other)), pair)) clusters.Join(first[(Math.Min(one, other), Math.Max(one, other))], pair);
        }
    }

    /// <summary>Both of a pair; null for three and more.</summary>
    private static (Draft One, Draft Other)? Members(ParsedText text, Clusters clusters, Draft pair)
    {
        var sentence = text.Sentences[pair.Sentence];
        var members = new List<Draft>();
        for (var at = pair.Index + 1; at < clusters.Drafts.Count && clusters.Drafts[at].Sentence == pair.Sentence && clusters.Drafts[at].First < pair.End; at++)
            if (clusters.Drafts[at] is { IsPair: false, IsNested: false } draft && (draft.Head == pair.Head || (sentence.Head(draft.Head) == pair.Head && sentence.Deprel(draft.Head) == Deprel.Conj))) members.Add(draft);
        return members.Count == 2 ? (members[0], members[1]) : null;
    }
}
