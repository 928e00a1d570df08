using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>"The former", "the latter": the first and the last of two persons, or else of two bodies or places, whom the nearest sentence names.</summary>
internal static class Former
{
    private const int Reach = 2;

    /// <summary>Whether a word is "former" or "latter" behind "the", with no noun of its own.</summary>
    public static bool Is(Sentence sentence, int word) =>
        sentence.Form(word) is "former" or "latter" && word > 0 && Phrases.Is(sentence, word - 1, "the") && sentence.Head(word - 1) == word
        && sentence.Deprel(word) is not (Deprel.Amod or Deprel.Compound) && (word + 1 == sentence.Count || sentence.Upos(word + 1) is not (Upos.NOUN or Upos.PROPN or Upos.ADJ));

    public static Draft? Find(ParsedText text, Clusters clusters, Draft pointer)
    {
        var isLast = Phrases.Is(text.Sentences[pointer.Sentence], pointer.Head, "latter");
        for (var number = pointer.Sentence; number >= 0 && number >= pointer.Sentence - Reach; number--)
            foreach (var type in (ReadOnlySpan<EntityType>)[EntityType.Per, EntityType.Org, EntityType.Loc])
            {
                var named = Named(clusters, pointer, number, type);
                if (named.Count == 2) return named[isLast ? 1 : 0];
            }

        return null;
    }

    /// <summary>The first mentions of all actors of a type that a sentence names before the pointer.</summary>
    private static List<Draft> Named(Clusters clusters, Draft pointer, int number, EntityType type)
    {
        var (named, seen) = (new List<Draft>(), new HashSet<Cluster>());
        for (var at = pointer.Index - 1; at >= 0 && clusters.Drafts[at].Sentence >= number; at--)
            if (clusters.Drafts[at] is { IsPair: false, IsPlural: false, IsNested: false } before && before.Sentence == number && clusters.Of(before) is { HasName: true } cluster && cluster.Type == type && seen.Add(cluster)) named.Insert(0, before);
        return named;
    }
}
