using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>Gives "he" and "she" of whom nothing is told to a person of that gender: the one named last before, or else first behind.</summary>
internal static class BareGuess
{
    /// <summary>Sentences back and ahead.</summary>
    private const int Back = 10, Ahead = 3;

    public static void Run(Clusters clusters)
    {
        foreach (var cluster in clusters.All().ToArray())
            if (cluster is { IsBare: true, Gender: 'm' or 'f' } && (Before(clusters, cluster.First) ?? Behind(clusters, cluster.First)) is { } person) clusters.Join(person, cluster.First);
    }

    private static Draft? Before(Clusters clusters, Draft pronoun)
    {
        for (var at = pronoun.Index - 1; at >= 0 && pronoun.Sentence - clusters.Drafts[at].Sentence <= Back; at--)
            if (MayBe(clusters, clusters.Drafts[at], pronoun)) return clusters.Drafts[at];
        return null;
    }

    private static Draft? Behind(Clusters clusters, Draft pronoun)
    {
        for (var at = pronoun.Index + 1; at < clusters.Drafts.Count && clusters.Drafts[at].Sentence - pronoun.Sentence <= Ahead; at++)
            if (MayBe(clusters, clusters.Drafts[at], pronoun)) return clusters.Drafts[at];
        return null;
    }

    private static bool MayBe(Clusters clusters, Draft draft, Draft pronoun) =>
        draft is { IsName: true, IsPlural: false, IsPair: false, IsNested: false } && clusters.Of(draft) is { IsPerson: true } person && (person.Gender == '-' || person.Gender == clusters.Of(pronoun).Gender);
}
