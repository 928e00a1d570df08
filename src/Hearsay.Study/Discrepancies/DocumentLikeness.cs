using Hearsay.Study.Actors;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// Whether two documents tell of the same thing: by the named actors they share, each weighing ln(n / documents that show it), so
/// that the president whom everybody names counts little.
/// </summary>
internal sealed class DocumentLikeness
{
    // A guess until there is data: two reports of one event share a quarter of what the shorter one names, by weight.
    private const double Least = 0.25;
    private const int FewestShared = 2;

    private readonly Dictionary<string, Dictionary<string, double>> _weights = new(StringComparer.Ordinal); // document -> actor -> weight

    public DocumentLikeness(IEnumerable<RecordActor> actors, int documents)
    {
        foreach (var actor in actors.Where(actor => actor.IsNamed))
        {
            var weight = Math.Log((documents + 1.0) / actor.Documents.Count);
            foreach (var document in actor.Documents)
            {
                if (!_weights.TryGetValue(document, out var shown)) _weights[document] = shown = new(StringComparer.Ordinal);
                shown[actor.Id] = weight;
            }
        }
    }

    /// <summary>A document is like itself.</summary>
    public bool AreLike(string one, string other)
    {
        if (one == other) return true;
        if (!_weights.TryGetValue(one, out var a) || !_weights.TryGetValue(other, out var b)) return false;
        var shared = a.Where(pair => b.ContainsKey(pair.Key)).Select(pair => pair.Value).ToArray();
        return shared.Length >= FewestShared && shared.Sum() >= Least * Math.Min(a.Values.Sum(), b.Values.Sum());
    }
}
