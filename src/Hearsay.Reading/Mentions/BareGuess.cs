using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>Gives "he" and "she" of whom nothing is told to a person of that gender: the one named last before, or else first behind.</summary>
internal sealed class BareGuess
{
    /// <summary>Sentences back and ahead.</summary>
    private const int Back = 10, Ahead = 3;

    private readonly Clusters _clusters;
    private readonly Draft _pronoun;
    private readonly HashSet<int> _sentences; // in which the pronouns stand

    private BareGuess(Clusters clusters, Cluster bare) => (_clusters, _pronoun, _sentences) = (clusters, bare.First, [.. bare.Drafts.Select(draft => draft.Sentence)]);

    public static void Run(Clusters clusters)
    {
        foreach (var cluster in clusters.All().ToArray())
            if (cluster is { IsBare: true, Gender: 'm' or 'f' } && new BareGuess(clusters, cluster) is var guess && (guess.Before() ?? guess.Behind()) is { } person) clusters.Join(person, cluster.First);
    }

    private Draft? Before()
    {
        for (var at = _pronoun.Index - 1; at >= 0 && _pronoun.Sentence - _clusters.Drafts[at].Sentence <= Back; at--)
            if (MayBe(_clusters.Drafts[at])) return _clusters.Drafts[at];
        return null;
    }

    private Draft? Behind()
    {
        for (var at = _pronoun.Index + 1; at < _clusters.Drafts.Count && _clusters.Drafts[at].Sentence - _pronoun.Sentence <= Ahead; at++)
            if (MayBe(_clusters.Drafts[at])) return _clusters.Drafts[at];
        return null;
    }

    private bool MayBe(Draft draft) =>
        draft is { IsName: true, IsPlural: false, IsPair: false, IsNested: false } && _clusters.Of(draft) is { IsPerson: true } person
        && (person.Gender == '-' || person.Gender == _clusters.Of(_pronoun).Gender) && !Speaks(person);

    /// <summary>Whether the person says "I", or is called "you", where the others are called "he": then they are two.</summary>
    private bool Speaks(Cluster person)
    {
        foreach (var draft in person.Drafts)
            if (draft.Pronoun is { Person: 1 or 2 } && _sentences.Contains(draft.Sentence)) return true;
        return false;
    }
}
