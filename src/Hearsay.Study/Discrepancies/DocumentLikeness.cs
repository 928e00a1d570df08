using Hearsay.Study.Actors;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// Whether two documents tell of the same thing: by the named actors they share, or by the words, each weighing ln(n / documents that
/// hold it), so that the president whom everybody names counts little.
/// </summary>
/// <param name="textOf">The text of a document; asked once for each document that is compared.</param>
internal sealed class DocumentLikeness(IEnumerable<RecordActor> actors, int documents, WordRarity rarity, Func<string, string> textOf)
{
    private const double LeastActors = 0.25; // of the weight of what the shorter one names; a guess, seldom decisive beside the words
    private const int FewestActors = 2;

    // Of 57 pairs of demo articles within three days of each other those about one event share .13 of the weight of the shorter
    // one's words or more, those about different ones .12 or less.
    private const double LeastWords = 0.13;

    private readonly Dictionary<string, Dictionary<string, double>> _actors = ActorsOf(actors, documents); // document -> actor -> weight
    private readonly Dictionary<string, HashSet<int>> _words = new(StringComparer.Ordinal);

    /// <summary>A document is like itself.</summary>
    public bool AreLike(string one, string other) => one == other || ShareActors(one, other) || ShareWords(one, other);

    private bool ShareActors(string one, string other)
    {
        if (!_actors.TryGetValue(one, out var a) || !_actors.TryGetValue(other, out var b)) return false;
        var shared = a.Where(pair => b.ContainsKey(pair.Key)).Select(pair => pair.Value).ToArray();
        return shared.Length >= FewestActors && shared.Sum() >= LeastActors * Math.Min(a.Values.Sum(), b.Values.Sum());
    }

    private bool ShareWords(string one, string other)
    {
        var (a, b) = (WordsOf(one), WordsOf(other));
        return a.Where(b.Contains).Sum(rarity.WeightOf) >= LeastWords * Math.Min(a.Sum(rarity.WeightOf), b.Sum(rarity.WeightOf));
    }

    private HashSet<int> WordsOf(string document)
    {
        if (!_words.TryGetValue(document, out var words)) _words[document] = words = WordRarity.WordsOf(textOf(document));
        return words;
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
