using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>Which mentions stand for the same actor, as the sieves find out step by step. At first each stands alone.</summary>
internal sealed class Clusters
{
    private readonly Cluster[] _of; // [draft]

    public Clusters(IReadOnlyList<Draft> drafts)
    {
        Drafts = drafts;
        _of = [.. drafts.Select(draft => new Cluster(draft))];
    }

    public IReadOnlyList<Draft> Drafts { get; }

    public Cluster Of(Draft draft) => _of[draft.Index];

    /// <summary>All clusters in order of first mention.</summary>
    public IEnumerable<Cluster> All() => _of.Where((cluster, at) => cluster.First.Index == at);

    /// <summary>Joins the clusters of both unless they disagree; true when they are one after.</summary>
    public bool Join(Draft left, Draft right)
    {
        var (one, other) = (_of[left.Index], _of[right.Index]);
        if (one == other) return true;
        if (!one.Agrees(other)) return false;
        if (other.Count > one.Count) (one, other) = (other, one);
        one.Take(other);
        foreach (var draft in other.Drafts) _of[draft.Index] = one;
        return true;
    }
}
