using Hearsay.Study.Actors;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// Whether two documents tell of the same thing: by the named actors they share, or by the words, each weighing ln(n / documents that
/// hold it), so that the president whom everybody names counts little.
/// </summary>
/// <param name="wordsOf">The words of a document as <see cref="WordRarity.WordsOf"/> gives them, in rising order.</param>
internal sealed class DocumentLikeness(IEnumerable<RecordActor> actors, int documents, WordRarity rarity, Func<string, int[]> wordsOf)
{
    private const double LeastActors = 0.25; // of the weight of what the shorter one names; a guess, seldom decisive beside the words
    private const int FewestActors = 2;

    // Of 57 pairs of demo articles within three days of each other those about one event share .13 of the weight of the shorter
    // one's words or more, those about different ones .12 or less.
    private const double LeastWords = 0.13;

    private readonly Dictionary<string, Dictionary<string, double>> _actors = ActorsOf(actors, documents); // document -> actor -> weight
    private readonly Dictionary<(string, string), bool> _known = [];

    public WordRarity Rarity => rarity;

    /// <summary>A document is like itself.</summary>
    public bool AreLike(string one, string other)
    {
        if (one == other) return true;
        var pair = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
        if (!_known.TryGetValue(pair, out var areLike)) _known[pair] = areLike = ShareActors(one, other) || ShareWords(wordsOf(one), wordsOf(other));
        return areLike;
    }

    private bool ShareActors(string one, string other)
    {
        if (!_actors.TryGetValue(one, out var a) || !_actors.TryGetValue(other, out var b)) return false;
        var shared = a.Where(pair => b.ContainsKey(pair.Key)).Select(pair => pair.Value).ToArray();
        return shared.Length >= FewestActors && shared.Sum() >= LeastActors * Math.Min(a.Values.Sum(), b.Values.Sum());
    }

    private bool ShareWords(int[] one, int[] other)
    {
        var (mine, theirs, shared) = (0.0, 0.0, 0.0);
        foreach (var word in one) mine += rarity.WeightOf(word);
        foreach (var word in other)
        {
            theirs += rarity.WeightOf(word);
            if (Array.BinarySearch(one, word) >= 0) shared += rarity.WeightOf(word);
        }

        return shared >= LeastWords * Math.Min(mine, theirs);
    }

    private static Dictionary<string, Dictionary<string, double>> ActorsOf(IEnumerable<RecordActor> actors, int documents)
    {
        var weights = new Dictionary<string, Dictionary<string, double>>(StringComparer.Ordinal);
        foreach (var actor in actors.Where(actor => actor.IsNamed))
        {
            var weight = Math.Log((documents + 1.0) / actor.Documents.Count);
            foreach (var document in actor.Documents)
            {
                if (!weights.TryGetValue(document, out var shown)) weights[document] = shown = new(StringComparer.Ordinal);
                shown[actor.Id] = weight;
            }
        }

        return weights;
    }
}
