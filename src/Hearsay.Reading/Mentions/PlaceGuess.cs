using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>"This country", "the city": the state, or the other place, that the text has named most often so far; only where nothing better is known.</summary>
internal static class PlaceGuess
{
    public static void Run(Clusters clusters)
    {
        var (states, others) = (new Dictionary<Cluster, int>(), new Dictionary<Cluster, int>());
        foreach (var draft in clusters.Drafts)
        {
            if (draft.Type != EntityType.Loc || draft.IsPlural) continue;
            var cluster = clusters.Of(draft);
            if (draft.IsName)
            {
                var places = draft.Known?.Subtype == "state" ? states : others;
                places[cluster] = places.GetValueOrDefault(cluster) + 1;
            }
            else if (draft is { IsDefinite: true, Kind: MentionKind.Nominal, Subtype: "state" or "city" } && !cluster.HasName && Commonest(draft.Role is "country" or "nation" ? states : others) is { } place)
            {
                clusters.Join(place.First, draft);
            }
        }
    }

    private static Cluster? Commonest(Dictionary<Cluster, int> places) =>
        places.Count == 0 ? null : places.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key.First.Index).First().Key;
}
